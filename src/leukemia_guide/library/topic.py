"""A topic as it is spoken: its names, its passages, and what each passage rests on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

ASPECTS: Final = ("what", "how_long", "side_effects", "who")


class Source(NamedTuple):
    """A publisher whose words were read, as it is named aloud; the year only where the copy has one.

    `read` is the month in which it was read, as (year, month).
    """

    publisher: str
    year: int | None
    read: tuple[int, int]


class Passage(NamedTuple):
    """One answer, at most 50 words, with the ids of its facts and of the one or two sources it names.

    `steps` holds the sentences of the text where it tells things that happen one after another.
    """

    text: str
    facts: tuple[str, ...]
    sources: tuple[str, ...]
    steps: tuple[str, ...] = ()


class Topic(NamedTuple):
    """`passages` holds one answer for each aspect that the facts support; `more` continues on "what"."""

    id: str
    group: str
    name: str
    title: str
    simpler: str
    passages: Mapping[str, Passage]
    more: tuple[Passage, ...]
