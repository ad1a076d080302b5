"""A language's patterns, compiled: each is tried only where a word that it cannot do without stands in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache, cached_property
from types import ModuleType
from typing import Final, Generic, TypeVar

from ..alarm import Alarm
from ..language import Language, Sign, language_of, prepared_of
from ..normalizer import Normalizer
from .grammar import Grammar, lines_of

T = TypeVar("T")
LONGEST_END: Final = 600
"""In characters: a page accepts 1,000 in all, so nothing that it accepts is cut."""


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

    def standing(self, text: str, keys: Iterable[str]) -> Iterator[tuple[T, re.Match[str]]]:
        """Every place in the text where a line stands, line by line. `keys` are those of the text (see `keys_of`)."""
        places = {place for key in keys for place in self.by_key.get(key, ())}
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

    @property
    def alarm(self) -> Alarm:
        """What the sign raises."""
        return Alarm(self.sign.kind, self.sign.sign)

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


class CompiledLanguage:
    """All that `recognize` needs of a language; `prepared` is what was worked out of it when it was packaged."""

    def __init__(self, language: Language, prepared: ModuleType | None = None) -> None:
        self.vocabulary: frozenset[str] = prepared.VOCABULARY if prepared else _vocabulary(language)
        self._normalizer = Normalizer(language.spelling, self.vocabulary)
        self._modifiers = language.modifiers
        self._terminators = language.terminators
        self._grammar = grammar = Grammar(language.groups, language.stops)
        self.signs = PatternTable(
            grammar,
            (
                ((sign, strength), text)
                for sign in (CompiledSign(sign, grammar) for sign in language.signs)
                for strength, text in (
                    (Strength.REPORT, sign.sign.reports),
                    (Strength.NAME, sign.sign.names),
                    (Strength.TOPIC, sign.sign.topics),
                )
            ),
            prepared.SIGNS if prepared else None,
        )

    def text_of(self, words: str) -> str:
        """What was said as the patterns read it: plain words, one space after each. Of a very long text the first and
        the last words, so that the time stays bounded."""
        if len(words) > 2 * LONGEST_END:
            words = f"{words[:LONGEST_END]} {words[-LONGEST_END:]}"
        return "".join(f"{word} " for word in self._normalizer.words(words))

    @cached_property
    def modifiers(self) -> PatternTable[Modifier]:
        """The words before a name that bear on it."""
        modifiers = self._modifiers
        return PatternTable(
            self._grammar,
            (
                (Modifier.AFFIRMED, modifiers.affirmed),
                (Modifier.POSSESSED, modifiers.possessed),
                (Modifier.ASKED, modifiers.asked),
                (Modifier.NEGATED, modifiers.negated),
                (Modifier.HYPOTHETICAL, modifiers.hypothetical),
            ),
        )

    @cached_property
    def asked_after(self) -> PatternTable[None]:
        """Words after a name that ask about it."""
        return PatternTable(self._grammar, [(None, self._modifiers.asked_after)])

    @cached_property
    def affirmed_after(self) -> PatternTable[None]:
        """Words after a name that say that someone has it."""
        return PatternTable(self._grammar, [(None, self._modifiers.affirmed_after)])

    @cached_property
    def historical(self) -> PatternTable[None]:
        """Words after a name that put it long ago."""
        return PatternTable(self._grammar, [(None, self._modifiers.historical)])

    @cached_property
    def terminators(self) -> PatternTable[None]:
        """Words that end a modifier's scope."""
        return PatternTable(self._grammar, [(None, f"({self._terminators})")])


def keys_of(text: str) -> frozenset[str]:
    """The words of a text, and all their beginnings, written as keys are: "bleeding" gives "bleed*" and more."""
    words = set(text.split())
    return frozenset(words | {f"{word[:end]}*" for word in words for end in range(1, len(word) + 1)})


@cache
def compiled(code: str) -> CompiledLanguage:
    """The language of that code, made ready once."""
    return CompiledLanguage(language_of(code), prepared_of(code))


def _vocabulary(language: Language) -> frozenset[str]:
    """The whole words of the patterns."""
    texts = [text for sign in language.signs for text in (sign.reports, sign.names, sign.topics)]
    return frozenset(re.findall(r"(?<![\w{])[a-z]{2,}(?![\w*}])", "\n".join([*language.groups.values(), *texts])))
