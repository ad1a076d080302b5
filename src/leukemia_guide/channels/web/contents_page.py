"""The list of all topics by group, and the telephone numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from leukemia_guide import safety
from leukemia_guide.conversation import Kind, Question
from leukemia_guide.conversation.question import LINES
from leukemia_guide.conversation.telling_time import told_hours
from leukemia_guide.library import Library
from leukemia_guide.telephone import dial

GROUPS: Final = "groups"
CONTACT: Final = "contact"
SUPPORT: Final = "support_lines"


@dataclass(frozen=True, slots=True)
class Listed:
    """A topic in the list; `question` is what touching it asks."""

    id: str
    title: str
    question: str


@dataclass(frozen=True, slots=True)
class Group:
    """Topics of one kind, under their heading."""

    id: str
    heading: str
    topics: tuple[Listed, ...]


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is printed, and where touching it leads."""

    printed: str
    dial: str


@dataclass(frozen=True, slots=True)
class Place:
    """A country's numbers."""

    name: str
    emergency: Number | None
    crisis: Number | None
    poison: Number | None


@dataclass(frozen=True, slots=True)
class ListedLine:
    """One of the center's lines."""

    id: str
    label: str
    purpose: str
    number: Number
    hours: str | None


def groups_of(library: Library) -> tuple[Group, ...]:
    """Every topic once, the groups in the order of strings.toml, each in its natural order."""
    in_order = _in_natural_order(library)
    return tuple(
        Group(
            group,
            library.say(GROUPS, group),
            tuple(_listed(one, library) for one in in_order if library.group(one) == group),
        )
        for group in library.keys(GROUPS)
    )


def places_of(library: Library) -> tuple[Place, ...]:
    """The countries whose emergency numbers are known."""
    found = ((region, safety.NUMBERS[region]) for region in library.keys("places"))
    return tuple(
        Place(
            library.say("places", region), _number(numbers.emergency), _number(numbers.crisis), _number(numbers.poison)
        )
        for region, numbers in found
    )


def lines_of(library: Library) -> tuple[ListedLine, ...]:
    """The center's lines, each once, with what it is for."""
    lines = library.center["lines"]
    return tuple(
        ListedLine(
            line_id,
            library.topic(line_id).title,
            library.topic(line_id).passages["what"].text,
            Number(lines[line_id]["number"], dial(lines[line_id]["number"])),
            told_hours(library, lines[line_id]),
        )
        for line_id in dict.fromkeys(LINES.values())
    )


def _in_natural_order(library: Library) -> list[str]:
    """Each topic after the one it follows, as far as the content says."""
    ordered: list[str] = []
    for topic_id in library:
        if library.before(topic_id) is None:
            following: str | None = topic_id
            while following and following not in ordered:
                ordered.append(following)
                following = library.next_after(following)
    return ordered + [topic_id for topic_id in library if topic_id not in ordered]


def _listed(topic_id: str, library: Library) -> Listed:
    kind = Kind.CONTACT if library.group(topic_id) == CONTACT else Kind.TOPIC
    return Listed(topic_id, library.topic(topic_id).title, Question(kind, topic_id).id)


def _number(printed: str | None) -> Number | None:
    return Number(printed, dial(printed)) if printed else None
