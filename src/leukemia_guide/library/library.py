"""The library of one language, in one region's spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from leukemia_guide.library.pronunciations import Pronunciations
from leukemia_guide.library.sealed import open_sealed
from leukemia_guide.library.topic import ADVICE, FURTHER, OWN_ASPECTS, Passage, Source, Topic, is_further

if TYPE_CHECKING:
    from pathlib import Path

    from leukemia_guide.library.unlisted import Unlisted


def open_library(language: str, region: str | None = None, root: Path | None = None) -> Library:
    """The sealed content where there is one, else the content's own files, checked; both beside the code
    where no `root` is named.

    What reads and checks those files is loaded only then. Raises ContentFault where they cannot be spoken.
    """
    if sealed := open_sealed(language, root):
        return Library(sealed, region)
    from leukemia_guide.library.content_files import CONTENT, read_content  # noqa: PLC0415

    return Library(read_content(language, root or CONTENT), region)


class Library:
    """What can be said in one language. A topic is made when it is first asked for, so size costs nothing."""

    def __init__(self, content: Mapping[str, Any], region: str | None = None) -> None:
        self.language: str = content["language"]
        self.region = region
        self.center: Mapping[str, Any] = content["center"]
        self.locales: Mapping[str, Any] = content["locales"]
        self.intents: Mapping[str, Any] = content["intents"]
        self.pronunciations = Pronunciations(_at_any_place(content["pronunciations"]))
        self._content = content
        self._regional: Mapping[str, Any] = content["regions"].get(region, {})
        self._spelling: Mapping[str, str] = _at_any_place(self._regional.get("spelling", {}))
        self._ids = frozenset(content["topics"])
        self._topics: dict[str, Topic] = {}
        self._sources: dict[str, Source] = {}

    def __contains__(self, topic_id: object) -> bool:
        return topic_id in self._ids

    def __iter__(self) -> Iterator[str]:
        return iter(self._content["topics"])

    def topic(self, topic_id: str) -> Topic:
        """Raises KeyError for an id that is no topic."""
        if topic_id not in self._topics:
            self._topics[topic_id] = self._shelve(topic_id)
        return self._topics[topic_id]

    def group(self, topic_id: str) -> str:
        """The group that a topic belongs to, such as "medicines"; KeyError for no topic."""
        group: str = self._content["topics"][topic_id]["rests_on"]["group"]
        return group

    def say(self, section: str, key: str, **names: str) -> str:
        """A whole sentence from strings.toml, or the region's own; a hole takes a name. Raises KeyError where there is
        none.
        """
        sentence = self._strings[section][key]
        return self.spell(sentence.format(**self._center_names, **names) if "{" in sentence else sentence)

    def reviewed(self, topic_id: str) -> bool:
        """Whether a clinician has signed the words of this topic, as they stand."""
        return topic_id in self._content["reviewed"]

    def has(self, section: str, key: str) -> bool:
        """Whether strings.toml has such a sentence."""
        return key in self._content["strings"].get(section, {})

    def keys(self, section: str) -> tuple[str, ...]:
        """The keys of a section of strings.toml, in its order."""
        return tuple(self._content["strings"].get(section, {}))

    def unlisted(self, name_id: str) -> Unlisted | None:
        """The name of an id that is known and not covered; None for any other.

        The names are read when one is first asked for.
        """
        from leukemia_guide.library.unlisted import Unlisted  # noqa: PLC0415

        for section, names in self._content["unlisted"]().items():
            if name_id in names:
                return Unlisted(section, self.spell(names[name_id]))
        return None

    def source(self, source_id: str) -> Source:
        """Raises KeyError for an id that sources.toml does not have."""
        if source_id not in self._sources:
            self._sources[source_id] = self._sourced(self._content["sources"][source_id])
        return self._sources[source_id]

    def _sourced(self, found: Mapping[str, Any]) -> Source:
        publisher = self._content["publishers"][found["publisher"]].format(**self._center_names)
        year, month, _ = found["read"].split("-")
        return Source(self.spell(publisher), found["year"], (int(year), int(month)))

    def next_after(self, topic_id: str) -> str | None:
        """The next topic in the natural order, such as consolidation after induction."""
        return self._order.get(topic_id)

    def before(self, topic_id: str) -> str | None:
        """The topic that comes before this one in the natural order."""
        found: str | None = self._content["topics"][topic_id]["rests_on"].get("after")
        return found if found in self else None

    def spell(self, text: str) -> str:
        """The text as the listener's region writes it."""
        if not self._spelling:
            return text
        return self._spelled.sub(lambda match: self._spelling[match[0]], text)

    @cached_property
    def _strings(self) -> Mapping[str, Mapping[str, str]]:
        """The sections of strings.toml, in each the region's own sentences before the language's."""
        regional: Mapping[str, Mapping[str, str]] = self._regional.get("strings", {})
        return {section: {**of, **regional.get(section, {})} for section, of in self._content["strings"].items()}

    @cached_property
    def _order(self) -> Mapping[str, str]:
        content = self._content
        return content["order"] if "order" in content else natural_order(content["topics"])

    @cached_property
    def _spelled(self) -> re.Pattern[str]:
        longest_first = sorted(self._spelling, key=len, reverse=True)
        return re.compile("|".join(rf"\b{re.escape(word)}\b" for word in longest_first))

    @cached_property
    def _center_names(self) -> Mapping[str, str]:
        names: Mapping[str, str] = self.center["names"][self.language]
        return {**names, **{key.capitalize(): name[:1].upper() + name[1:] for key, name in names.items()}}

    def _shelve(self, topic_id: str) -> Topic:
        topic = self._content["topics"][topic_id]
        resting, says = topic["rests_on"], topic["says"]
        if regional := self._regional.get("topics", {}).get(topic_id):
            resting = with_regional(resting, regional)
            says = with_regional(says, {aspect: passage["says"] for aspect, passage in regional.items()})
        return Topic(
            id=topic_id,
            group=resting["group"],
            name=self._filled(says["name"]),
            title=self._filled(says["title"]),
            simpler=self._filled(says["simpler"]),
            passages={
                aspect: self._passage(says[aspect], resting[aspect]) for aspect in OWN_ASPECTS if aspect in resting
            },
            more=tuple(map(self._passage, says.get("more", ()), resting.get("more", ()))),
            advice=self._passage(says[ADVICE], resting[ADVICE]) if ADVICE in resting else None,
        )

    def _passage(self, said: str | Sequence[str], ground: Mapping[str, Any]) -> Passage:
        steps = () if isinstance(said, str) else tuple(map(self._filled, said))
        text = self._filled(said) if isinstance(said, str) else " ".join(steps)
        return Passage(text, tuple(ground["facts"]), tuple(ground["sources"]), steps, tuple(ground.get("answers", ())))

    def _filled(self, text: str) -> str:
        return self.spell(text.format(**self._center_names) if "{" in text else text)


def with_regional(topic: Mapping[str, Any], regional: Mapping[str, Any]) -> dict[str, Any]:
    """A topic's words, or what they rest on, with a region's own for some passages ("what", "more_2")."""
    more = [regional.get(f"{FURTHER}{number}", passage) for number, passage in enumerate(topic.get("more", ()), 1)]
    own = {aspect: passage for aspect, passage in regional.items() if not is_further(aspect)}
    return {**topic, **own, "more": more}


def natural_order(topics: Mapping[str, Mapping[str, Any]]) -> Mapping[str, str]:
    """For each topic that another follows, which."""
    order: dict[str, str] = {}
    for topic_id, topic in topics.items():
        if after := topic["rests_on"].get("after"):
            order.setdefault(after, topic_id)
    return order


def _at_any_place(pronunciations: Mapping[str, str]) -> Mapping[str, str]:
    """With each name also as it is written at the start of a sentence."""
    return {form: said for name, said in pronunciations.items() for form in (name, name[:1].upper() + name[1:])}
