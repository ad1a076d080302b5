"""A language as the guard searches it: patterns, modifiers, normalizer, each made ready when first needed."""

from __future__ import annotations

import re
from functools import cache, cached_property
from types import ModuleType
from typing import Final

from ..language import Language, language_of, prepared_of
from ..normalizer import Normalizer
from .compiled import CompiledSign, Modifier, PatternTable, Strength
from .grammar import Grammar

LONGEST_END: Final = 600
"""In characters: a page accepts 1,000 in all, so nothing that it accepts is cut."""


class CompiledLanguage:
    """All that `recognize` needs of a language; `prepared` is what was worked out of it when it was packaged."""

    def __init__(self, language: Language, prepared: ModuleType | None = None) -> None:
        self.vocabulary: frozenset[str] = prepared.VOCABULARY if prepared else _vocabulary(language)
        self._normalizer = Normalizer(language.spelling, self.vocabulary)
        self._modifiers = language.modifiers
        self._terminators = language.terminators
        self._subjects = language.subjects
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
    def long_ago(self) -> PatternTable[None]:
        """Words before a name that put it long ago."""
        return PatternTable(self._grammar, [(None, self._modifiers.long_ago)])

    @cached_property
    def again(self) -> PatternTable[None]:
        """Words by which what was long ago is so today."""
        return PatternTable(self._grammar, [(None, self._modifiers.again)])

    @cached_property
    def ongoing(self) -> PatternTable[None]:
        """Words that tell of now, or begin another clause."""
        return PatternTable(self._grammar, [(None, self._modifiers.ongoing)])

    @cached_property
    def others(self) -> PatternTable[None]:
        """Who or what is no person in care."""
        return PatternTable(self._grammar, [(None, self._modifiers.others)])

    @cached_property
    def figures(self) -> PatternTable[None]:
        """Turns of speech in which no sign is told."""
        return PatternTable(self._grammar, [(None, self._modifiers.figures)])

    @cached_property
    def subjects(self) -> PatternTable[None]:
        """Words with which someone else begins to be spoken of."""
        return PatternTable(self._grammar, [(None, f"({self._subjects})")])

    @cached_property
    def terminators(self) -> PatternTable[None]:
        """Words that end a modifier's scope."""
        return PatternTable(self._grammar, [(None, f"({self._terminators})")])


@cache
def compiled(code: str) -> CompiledLanguage:
    """The language of that code, made ready once."""
    return CompiledLanguage(language_of(code), prepared_of(code))


def _vocabulary(language: Language) -> frozenset[str]:
    """The whole words of the patterns."""
    texts = [text for sign in language.signs for text in (sign.reports, sign.names, sign.topics)]
    return frozenset(re.findall(r"(?<![\w{])[a-z]{2,}(?![\w*}])", "\n".join([*language.groups.values(), *texts])))
