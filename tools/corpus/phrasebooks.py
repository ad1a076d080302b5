"""What the recognizer opens at run time, from the same phrases as Amazon's model: the phrasebook, and the names of
topics.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from leukemia_guide.library import ContentFault
from leukemia_guide.understanding.exact import forms_of
from leukemia_guide.understanding.phrasebook import SLOT, Phrasebook, Sample
from leukemia_guide.understanding.phrasing import phrasing_of
from leukemia_guide.understanding.topic_names import bare_name
from tools.corpus.interaction_models import said_in
from tools.corpus.phrases import Phrases

NAMES: Final = ("TOPIC", "LINE")
MEDICINE_GROUPS: Final = ("medicines", "chemo_medicines")
SEVERAL: Final = 3
"""Writers who must use a word before it is ordinary: a misheard name is one writer's."""
NAMED_ONLY: Final = ("medicines", "tests")
"""The names of unlisted.toml that are said not to be covered; its sicknesses are other diseases."""
FILLED_BY_WHOLE_QUESTIONS: Final = ("ASKED", "ABOUT", "SIGN", "MATTER")


def build_phrasebook(
    model: Mapping[str, Any],
    content: Mapping[str, Any],
    phrases: Phrases,
    unlisted: Mapping[str, Mapping[str, str]],
) -> Phrasebook:
    """`model` is what `build_model` made; `unlisted` the names of unlisted.toml, which Amazon's model does without."""
    values: dict[str, dict[str, str]] = {
        slot_type["name"]: {said: value["id"] for value in slot_type["values"] for said in said_in(value)}
        for slot_type in model["types"]
    }
    _refuse_listed(unlisted, values, phrases.language)
    values["UNLISTED"] = {said: found for kind in NAMED_ONLY for found, said in unlisted.get(kind, {}).items()}
    for found, said in unlisted.get("sicknesses", {}).items():
        values["DISEASE"].setdefault(said, found)
    types = {slot["name"]: slot["type"] for intent in model["intents"] for slot in intent.get("slots", ())}
    builtin = (Sample(name, words) for name, entry in phrases.builtin.items() for words in entry["says"])
    samples = (*_samples(model["intents"], types, values), *builtin)
    phrasing = phrasing_of(phrases.language)
    values = {
        kind: {" ".join(phrasing.plain(said)): found for said, found in named.items()} for kind, named in values.items()
    }
    medicines = (topic for topic, of in content["topics"].items() if of["rests_on"]["group"] in MEDICINE_GROUPS)
    ordinary, aspects = _ordinary(samples, values, phrases), phrases.aspect_samples
    made = Phrasebook(samples, values, types, ordinary, frozenset(medicines), aspects)
    read_back = Phrasebook.opened(made.sealed())
    return replace(read_back, exact=forms_of(read_back, phrasing))


def _refuse_listed(
    unlisted: Mapping[str, Mapping[str, str]], values: Mapping[str, Mapping[str, str]], language: str
) -> None:
    """Raises ContentFault where a name that is not covered is a name of a topic: it would be disowned."""
    phrasing = phrasing_of(language)
    ours = {"".join(phrasing.plain(said)): topic for kind in NAMES for said, topic in values[kind].items()}
    for said in (said for kind in unlisted.values() for said in kind.values()):
        if topic := ours.get("".join(phrasing.plain(said))):
            raise ContentFault(
                f"{language}/unlisted.toml", f"{said!r} is a name of the topic {topic}; take it off the list"
            )


def _ordinary(samples: Iterable[Sample], values: Mapping[str, Mapping[str, str]], phrases: Phrases) -> frozenset[str]:
    """The words of the samples that name nothing, and of the rows those that several people use; never a whole name,
    nor what is said only around names that we lack."""
    phrasing = phrasing_of(phrases.language)
    found = {token for sample in samples for token in phrasing.plain(SLOT.sub(" ", sample.words))}
    names = {token for kind in NAMES for said in values[kind] for token in phrasing.plain(said)}
    whole = [phrasing.plain(said) for said in values["UNLISTED"]]
    alone = {tokens[0] for tokens in whole if len(tokens) == 1}
    writers: dict[str, set[str]] = defaultdict(set)
    for row in (row for row in phrases.rows if "unknown" not in row.slots):
        for token in phrasing.plain(row.text):
            writers[token].add(row.writer)
    usual = {token for token, by in writers.items() if len(by) >= SEVERAL and token not in names}
    return frozenset((found | usual) - alone)


def _samples(
    intents: list[dict[str, Any]], types: Mapping[str, str], values: Mapping[str, Mapping[str, str]]
) -> Iterator[Sample]:
    for intent in intents:
        for words in intent["samples"]:
            slots = tuple(SLOT.findall(words))
            if len(slots) == 1 and words == f"{{{slots[0]}}}" and types[slots[0]].startswith(FILLED_BY_WHOLE_QUESTIONS):
                for said, found in values.get(types[slots[0]], {}).items():
                    yield Sample(intent["name"], said, asked=(slots[0], found))
            else:
                yield Sample(intent["name"], words, slots)


def index_names(content: Mapping[str, Any], phrases: Phrases) -> dict[str, list[str]]:
    """A bare name, and the same run together, to the ids it may mean."""
    index: dict[str, list[str]] = {}
    for topic_id, topic in content["topics"].items():
        for name in phrases.names_of(topic_id, topic["says"]):
            plain = bare_name(name)
            for form in (plain, plain.replace(" ", "")):
                if topic_id not in index.setdefault(form, []):
                    index[form].append(topic_id)
    return index
