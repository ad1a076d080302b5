"""A topic as a page: every passage that the guide can say about it, under the headings of what may be asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leukemia_guide.channels.web.works_cited import links
from leukemia_guide.conversation import Kind, Question
from leukemia_guide.conversation.telling_time import told_month
from leukemia_guide.library import OWN_ASPECTS, Library, Passage, Topic

MORE: Final = "more"
PHASES: Final = "phases"
CONTACT: Final = "contact"
NEIGHBOURS: Final = 3
PICTURES: Final = Path(__file__).parent / "page" / "pictures"


@dataclass(frozen=True, slots=True)
class Cited:
    """A source as it stands beneath a passage; `address` is None where it cannot be followed."""

    name: str
    read: str
    address: str | None


@dataclass(frozen=True, slots=True)
class Step:
    """One of the things that happen one after another. `picture` names its drawing, if it has one; `topic` is the
    topic that tells of it, if there is one, and `present` says that this is its page."""

    text: str
    picture: str | None
    topic: str | None = None
    present: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """One passage: its text, or its steps."""

    text: str
    steps: tuple[Step, ...]
    sources: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """What answers one aspect; `id` is the aspect, and the place of the section on the page."""

    id: str
    heading: str
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class TopicPage:
    """`question` is what "ask about this" asks; `order` are the phases, on the pages that are about them."""

    id: str
    title: str
    simpler: str
    sections: tuple[Section, ...]
    order: tuple[Step, ...]
    following: tuple[tuple[str, str], ...]
    question: str
    reviewed: bool


def topic_page(topic_id: str, library: Library) -> TopicPage:
    """Raises KeyError for an id that is no topic."""
    topic = library.topic(topic_id)
    kind = Kind.CONTACT if topic.group == CONTACT else Kind.TOPIC
    return TopicPage(
        topic_id,
        topic.title,
        topic.simpler,
        tuple(_sections(topic, library)),
        _phases(topic, library),
        tuple((one, library.topic(one).title) for one in _following(topic_id, library)),
        Question(kind, topic_id).id,
        library.reviewed(topic_id),
    )


def _sections(topic: Topic, library: Library) -> Iterator[Section]:
    """First the aspects that have a passage of their own, then the rest in the order in which it is told."""
    under: dict[str, list[Passage]] = {
        aspect: [topic.passages[aspect]] for aspect in OWN_ASPECTS if aspect in topic.passages
    }
    for passage in topic.more:
        under.setdefault(_aspect_of(passage), []).append(passage)
    if MORE in under:
        under[MORE] = under.pop(MORE)
    for aspect, passages in under.items():
        told = tuple(_told(topic, passage, library) for passage in passages)
        yield Section(aspect, library.say("aspects", aspect), told)


def _aspect_of(passage: Passage) -> str:
    """What it answers best; "more" where it answers nothing that is asked by itself."""
    return passage.answers[0] if passage.answers else MORE


def _told(topic: Topic, passage: Passage, library: Library) -> Told:
    steps = tuple(
        Step(sentence, _drawing(f"{topic.id}_{place}")) for place, sentence in enumerate(passage.steps, start=1)
    )
    return Told(passage.text, steps, tuple(_cited(source_id, library) for source_id in passage.sources))


def _cited(source_id: str, library: Library) -> Cited:
    source = library.source(source_id)
    name = source.publisher[:1].upper() + source.publisher[1:]
    if source.year:
        name = library.say("source", "with_year", publisher=name, year=str(source.year))
    return Cited(name, library.say("reading", "read_in", when=told_month(library, source.read)), links().get(source_id))


def _phases(topic: Topic, library: Library) -> tuple[Step, ...]:
    """The phases in their order, for a page about one of them or about all."""
    if topic.group != PHASES:
        return ()
    steps, following = [], library.next_after(PHASES)
    while following and library.group(following) == PHASES:
        title = library.topic(following).title
        steps.append(Step(title, _drawing(following), following, present=following == topic.id))
        following = library.next_after(following)
    return tuple(steps)


def _drawing(name: str) -> str | None:
    return name if (PICTURES / f"{name}.svg").exists() else None


def _following(topic_id: str, library: Library) -> list[str]:
    """The next topic, the one before, and others of the same group."""
    near = [library.next_after(topic_id), library.before(topic_id)]
    group = [one for one in library if library.group(one) == library.group(topic_id)]
    after = group[group.index(topic_id) + 1 :] + group[: group.index(topic_id)]
    return [one for one in dict.fromkeys([*near, *after]) if one and one != topic_id][:NEIGHBOURS]
