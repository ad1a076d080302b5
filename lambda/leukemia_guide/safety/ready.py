"""A language made ready to listen: its lines joined with its groups, each with the words that must stand for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from .kinds import Alarm
from .language import Language, language_of
from .notation import compiled, expand, keys_of, lines_of


class Frame(Enum):
    """How the words before a name bear on it."""

    TELLS = auto()
    OWNS = auto()
    ASKS = auto()
    DENIES = auto()
    SUPPOSES = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One pattern. Its expression is made when one of its keys is first heard."""

    keys: tuple[str, ...]
    expanded: str
    stops: str

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """Every place in the text where the pattern stands."""
        if any(key in text for key in self.keys):
            yield from compiled(self.expanded, self.stops).finditer(text)


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of one sign."""

    alarm: Alarm
    reports: tuple[Line, ...]
    names: tuple[Line, ...]
    topics: tuple[Line, ...]
    within: tuple[Line, ...]
    unless: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Ready:
    """All that `recognize` needs of a language."""

    language: Language
    vocabulary: frozenset[str]
    blocks: tuple[Block, ...]
    frames: tuple[tuple[Frame, Line], ...]
    asks_after: tuple[Line, ...]
    tells_after: tuple[Line, ...]
    long_ago: tuple[Line, ...]
    breaks: tuple[Line, ...]


@cache
def ready(code: str) -> Ready:
    """The language of that code, made ready once."""
    language = language_of(code)
    frames = language.frames

    def lines(text: str) -> tuple[Line, ...]:
        return tuple(_line(line, language.groups, language.stops) for line in lines_of(text))

    blocks = tuple(
        Block(Alarm(sign.kind, sign.sign), *map(lines, (sign.reports, sign.names, sign.topics, sign.within, sign.unless)))
        for sign in language.signs
    )
    before = {
        Frame.TELLS: frames.tells,
        Frame.OWNS: frames.owns,
        Frame.ASKS: frames.asks,
        Frame.DENIES: frames.denies,
        Frame.SUPPOSES: frames.supposes,
    }
    return Ready(
        language=language,
        vocabulary=frozenset(
            word
            for block in blocks
            for line in (*block.reports, *block.names, *block.topics)
            for word in re.findall(r"(?<!\w)[a-z]{2,}(?![\w*])", line.expanded)
        ),
        blocks=blocks,
        frames=tuple((frame, line) for frame, text in before.items() for line in lines(text)),
        asks_after=lines(frames.asks_after),
        tells_after=lines(frames.tells_after),
        long_ago=lines(frames.long_ago),
        breaks=lines(f"({language.breaks})"),
    )


def _line(line: str, groups: Mapping[str, str], stops: str) -> Line:
    expanded = expand(line, groups)
    return Line(keys_of(expanded), expanded, stops)
