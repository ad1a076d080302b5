"""A language's patterns, compiled: each is tried only where a word that it cannot do without stands in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property
from typing import Generic, TypeVar

from ..alarm import Alarm
from ..language import Sign
from .grammar import Grammar, lines_of

T = TypeVar("T")


class Modifier(Enum):
    """How the words before a name bear on it."""

    AFFIRMED = auto()
    POSSESSED = auto()
    ASKED = auto()
    NEGATED = auto()
    HYPOTHETICAL = auto()


class Strength(Enum):
    """How much a line says by itself."""

    REPORT = auto()
    NAME = auto()
    TOPIC = auto()


@dataclass(frozen=True)
class Pattern(Generic[T]):
    """One pattern and what it stands for. Its expression is made when it may first match."""

    means: T
    text: str
    grammar: Grammar

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The pattern as a regular expression over plain words."""
        return self.grammar.expression(self.text)


class PatternTable(Generic[T]):
    """Patterns in order. Only those are tried of which a key stands in the text."""

    def __init__(
        self,
        grammar: Grammar,
        texts: Iterable[tuple[T, str]],
        by_key: Mapping[str, Sequence[int]] | None = None,
    ) -> None:
        """`by_key` is what the attribute of that name was made for the same texts, where that was done before."""
        self._lines = [Pattern(means, line, grammar) for means, text in texts for line in lines_of(text)]
        self.by_key = by_key if by_key is not None else self._places(grammar)

    def _places(self, grammar: Grammar) -> Mapping[str, Sequence[int]]:
        """The lines of each key, by their place."""
        places: dict[str, list[int]] = {}
        for place, line in enumerate(self._lines):
            for key in grammar.keys(line.text):
                places.setdefault(key, []).append(place)
        return places

    def standing(self, text: str, keys: Set[str]) -> Iterator[tuple[T, re.Match[str]]]:
        """Every place in the text where a line stands, line by line. `keys` are those of the text (see `keys_of`)."""
        places = {place for key in self.by_key.keys() & keys for place in self.by_key[key]}
        for place in sorted(places):
            line = self._lines[place]
            for found in line.expression.finditer(text):
                yield line.means, found

    def any_in(self, text: str) -> bool:
        """Whether a pattern stands in the text."""
        return any(True for _ in self.standing(text, keys_of(text)))


@dataclass(frozen=True)
class CompiledSign:
    """One sign, and the lines that must and must not stand beside it."""

    sign: Sign
    grammar: Grammar

    def alarm_in(self, text: str) -> Alarm:
        """What the sign raises in these words."""
        graver = self.sign.now and self.now.any_in(text)
        return Alarm(self.sign.kind, f"{self.sign.sign}_now" if graver else self.sign.sign)

    @cached_property
    def now(self) -> PatternTable[None]:
        """What makes it the graver sign."""
        return PatternTable(self.grammar, [(None, self.sign.now)])

    @cached_property
    def within(self) -> PatternTable[None]:
        """What must stand somewhere in the words."""
        return PatternTable(self.grammar, [(None, self.sign.within)])

    @cached_property
    def unless(self) -> PatternTable[None]:
        """What must not."""
        return PatternTable(self.grammar, [(None, self.sign.unless)])

    def in_place(self, text: str) -> bool:
        """Whether the rest of the text allows the alarm."""
        wanted = not self.sign.within or self.within.any_in(text)
        return wanted and not (self.sign.unless and self.unless.any_in(text))


def keys_of(text: str) -> frozenset[str]:
    """The words of a text, and all their beginnings, written as keys are: "bleeding" gives "bleed*" and more."""
    words = set(text.split())
    return frozenset(words | {f"{word[:end]}*" for word in words for end in range(1, len(word) + 1)})
