"""A language made ready to listen: its lines, each to be found by the words that must stand for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache, cached_property
from types import ModuleType
from typing import Generic, TypeVar

from .kinds import Alarm
from .language import Language, Sign, language_of, prepared_of
from .notation import Notation, lines_of

T = TypeVar("T")


class Frame(Enum):
    """How the words before a name bear on it."""

    TELLS = auto()
    OWNS = auto()
    ASKS = auto()
    DENIES = auto()
    SUPPOSES = auto()


class Strength(Enum):
    """How much a line says by itself."""

    REPORT = auto()
    NAME = auto()
    TOPIC = auto()


@dataclass(frozen=True)
class Line(Generic[T]):
    """One pattern and what it stands for. Its expression is made when it may first match."""

    means: T
    text: str
    notation: Notation

    @cached_property
    def expression(self) -> re.Pattern[str]:
        return self.notation.expression(self.text)


class Lines(Generic[T]):
    """Lines in order. Only those are tried of which a key stands in the text."""

    def __init__(
        self,
        notation: Notation,
        texts: Iterable[tuple[T, str]],
        by_key: Mapping[str, Sequence[int]] | None = None,
    ) -> None:
        """`by_key` is what the attribute of that name was made for the same texts, where that was done before."""
        self._lines = [Line(means, line, notation) for means, text in texts for line in lines_of(text)]
        self.by_key = by_key if by_key is not None else self._places(notation)

    def _places(self, notation: Notation) -> Mapping[str, Sequence[int]]:
        """The lines of each key, by their place."""
        places: dict[str, list[int]] = {}
        for place, line in enumerate(self._lines):
            for key in notation.keys(line.text):
                places.setdefault(key, []).append(place)
        return places

    def standing(self, text: str, keys: Iterable[str]) -> Iterator[tuple[T, re.Match[str]]]:
        """Every place in the text where a line stands, line by line. `keys` are those of the text (see `keys_of`)."""
        places = {place for key in keys for place in self.by_key.get(key, ())}
        for place in sorted(places):
            line = self._lines[place]
            for found in line.expression.finditer(text):
                yield line.means, found

    def any_in(self, text: str) -> bool:
        return any(True for _ in self.standing(text, keys_of(text)))


@dataclass(frozen=True)
class Block:
    """One sign, and the lines that must and must not stand beside it."""

    sign: Sign
    notation: Notation

    @property
    def alarm(self) -> Alarm:
        return Alarm(self.sign.kind, self.sign.sign)

    @cached_property
    def within(self) -> Lines[None]:
        return Lines(self.notation, [(None, self.sign.within)])

    @cached_property
    def unless(self) -> Lines[None]:
        return Lines(self.notation, [(None, self.sign.unless)])

    def in_place(self, text: str) -> bool:
        """Whether the rest of the text allows the alarm."""
        wanted = not self.sign.within or self.within.any_in(text)
        return wanted and not (self.sign.unless and self.unless.any_in(text))


class Ready:
    """All that `recognize` needs of a language; `prepared` is what was worked out of it when it was packaged."""

    def __init__(self, language: Language, prepared: ModuleType | None = None) -> None:
        self.spelling = language.spelling
        self.vocabulary: frozenset[str] = prepared.VOCABULARY if prepared else _vocabulary(language)
        self._frames = language.frames
        self._breaks = language.breaks
        self._notation = notation = Notation(language.groups, language.stops)
        self.signs = Lines(
            notation,
            (
                ((block, strength), text)
                for block in (Block(sign, notation) for sign in language.signs)
                for strength, text in (
                    (Strength.REPORT, block.sign.reports),
                    (Strength.NAME, block.sign.names),
                    (Strength.TOPIC, block.sign.topics),
                )
            ),
            prepared.SIGNS if prepared else None,
        )

    @cached_property
    def frames(self) -> Lines[Frame]:
        frames = self._frames
        return Lines(
            self._notation,
            (
                (Frame.TELLS, frames.tells),
                (Frame.OWNS, frames.owns),
                (Frame.ASKS, frames.asks),
                (Frame.DENIES, frames.denies),
                (Frame.SUPPOSES, frames.supposes),
            ),
        )

    @cached_property
    def asks_after(self) -> Lines[None]:
        return Lines(self._notation, [(None, self._frames.asks_after)])

    @cached_property
    def tells_after(self) -> Lines[None]:
        return Lines(self._notation, [(None, self._frames.tells_after)])

    @cached_property
    def long_ago(self) -> Lines[None]:
        return Lines(self._notation, [(None, self._frames.long_ago)])

    @cached_property
    def breaks(self) -> Lines[None]:
        return Lines(self._notation, [(None, f"({self._breaks})")])


def keys_of(text: str) -> frozenset[str]:
    """The words of a text, and all their beginnings, written as keys are: "bleeding" gives "bleed*" and more."""
    words = set(text.split())
    return frozenset(words | {f"{word[:end]}*" for word in words for end in range(1, len(word) + 1)})


@cache
def ready(code: str) -> Ready:
    """The language of that code, made ready once."""
    return Ready(language_of(code), prepared_of(code))


def _vocabulary(language: Language) -> frozenset[str]:
    """The whole words of the patterns."""
    texts = [text for sign in language.signs for text in (sign.reports, sign.names, sign.topics)]
    return frozenset(re.findall(r"(?<![\w{])[a-z]{2,}(?![\w*}])", "\n".join([*language.groups.values(), *texts])))
