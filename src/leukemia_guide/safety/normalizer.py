"""The one normalizer: from what was heard or typed to plain words, by the spelling of a language.

The guard's patterns and the recognizer's phrases are both written in what comes out of it, each with a spelling of its
own: the guard keeps who owns a thing ("my dad 's line"), the recognizer makes formal and familiar forms one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Set
from typing import Final, NamedTuple

from .number_words import NumberWords
from .numbers import Numbers

_APOSTROPHES: Final = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'"})
_TOKEN: Final = re.compile(r"[a-z0-9']+")
_PLAIN: Final = re.compile(r"[a-z0-9' ]*")
_LETTERS_APART: Final = re.compile(r"(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)")
_FIGURE: Final = re.compile("[0-9]")
_POINT: Final = re.compile(r"(?<=\d)[.,](?=\d)")
# A run of letters that short is a word of its own, and one that long is no speech.
_SHORTEST_RUN: Final = 7
_LONGEST_RUN: Final = 40
_LONGEST_WORD: Final = 14


class Spelling(NamedTuple):
    """How one language's words are made even.

    `words` replaces whole words, `endings` the end of a word ("n't" is "not"), `phrases` runs of words; `dropped` words
    carry nothing. `glue` are small words that people may type without a space between them and the next. `point` is
    how a decimal point is said; without one, figures stay as they are written. `owners` keeps apostrophes, which
    tell who owns a thing. `numbers` makes words and figures one; without it both stay as they are.
    """

    words: Mapping[str, str]
    endings: tuple[tuple[str, str], ...] = ()
    phrases: tuple[tuple[str, str], ...] = ()
    dropped: frozenset[str] = frozenset()
    glue: frozenset[str] = frozenset()
    point: str | None = None
    owners: bool = False
    numbers: NumberWords | None = None


def fold(text: str) -> str:
    """Lower case, no accents, straight apostrophes."""
    if _PLAIN.fullmatch(text):
        return text
    if text.isascii():
        return text.replace("`", "'").lower()
    apart = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES).lower())
    return "".join([letter for letter in apart if not unicodedata.combining(letter)])


def fold_words(text: str) -> str:
    """Folded words with single spaces and without apostrophes; "A.L.L." and "a l l" become the same."""
    return " ".join(_TOKEN.findall(fold(text).replace("'", "")))


class Normalizer:
    """One language's normalizer. `vocabulary` holds the words of which a run without spaces may be made."""

    def __init__(self, spelling: Spelling, vocabulary: Set[str] = frozenset()) -> None:
        self._spelling = spelling
        self._vocabulary = vocabulary
        self._numbers = Numbers(spelling.numbers) if spelling.numbers else None
        self._phrase_starts = frozenset(heard.split()[0] for heard, _ in spelling.phrases)
        self._endings = tuple(ending for ending, _ in spelling.endings)

    def words(self, text: str) -> tuple[str, ...]:
        """Lower case, no accents, no punctuation, full forms ("can't" is "can not")."""
        spelling = self._spelling
        folded = fold(text)
        if not spelling.owners:
            folded = folded.replace("'", "")
        if self._numbers is not None:
            folded = self._numbers.say_signs(folded)
        if spelling.point is not None and _FIGURE.search(folded):
            folded = _LETTERS_APART.sub(" ", _POINT.sub(f" {spelling.point} ", folded))
        made = [word for token in _TOKEN.findall(folded) for word in self._made_even(token)]
        if self._numbers is not None:
            made = self._numbers.made_even(made)
        if not self._phrase_starts.isdisjoint(made):
            made = self._even_phrases(made)
        return tuple(word for word in made if word not in spelling.dropped)

    def _even_phrases(self, words: list[str]) -> list[str]:
        joined = f" {' '.join(words)} "
        for heard, meant in self._spelling.phrases:
            if heard in joined:
                joined = joined.replace(f" {heard} ", f" {meant} ")
        return joined.split()

    def _made_even(self, token: str) -> list[str]:
        return [full for word in self._apart(token) for full in self._full(word.strip("'"))]

    def _full(self, word: str) -> list[str]:
        if word in self._spelling.words:
            return self._spelling.words[word].split()
        if not word.endswith(self._endings):
            return [word]
        for ending, meant in self._spelling.endings:
            if word.endswith(ending):
                return [*self._full(word.removesuffix(ending)), *meant.split()]
        return [word]

    def _apart(self, token: str) -> list[str]:
        """The words of a token typed without spaces ("nopuedo respirar"), or the token itself.

        It is taken apart only where known words fill it from end to end, one of them a long one.
        """
        words, glue = self._spelling.words, self._spelling.glue
        if not glue or not _SHORTEST_RUN <= len(token) <= _LONGEST_RUN or token in self._vocabulary or token in words:
            return [token]
        best: list[list[str] | None] = [[]] + [None] * len(token)
        for end in range(1, len(token) + 1):
            for start in range(max(0, end - _LONGEST_WORD), end):
                before, word = best[start], token[start:end]
                known = word in glue or (len(word) > 3 and (word in self._vocabulary or word in words))
                if before is not None and known and (best[end] is None or len(before) + 1 < len(best[end] or ())):
                    best[end] = [*before, word]
        found = best[-1]
        if found is None or len(found) < 2 or max(map(len, found)) < 5 or not any(word in glue for word in found):
            return [token]
        return found
