"""From what was heard or typed to the plain words that the patterns are written in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set

from .language import Spelling

_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'"})
_SHORTEST_RUN = 7
_LONGEST_RUN = 40
_LONGEST_TEXT = 600


def normalize(text: str, spelling: Spelling, vocabulary: Set[str]) -> str:
    """Lower case, no accents, no punctuation, whole numbers, full forms ("can't" is "can not"), one space after each.

    Only the first and last 600 characters of a very long text are kept, so that the time stays bounded.
    """
    if len(text) > 2 * _LONGEST_TEXT:
        text = f"{text[:_LONGEST_TEXT]} {text[-_LONGEST_TEXT:]}"
    folded = unicodedata.normalize("NFD", text.translate(_APOSTROPHES).lower())
    folded = "".join(letter for letter in folded if not unicodedata.combining(letter))
    folded = re.sub(r"(?<=\d)[.,](?=\d)", f" {spelling.point} ", folded)
    folded = re.sub(r"(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)", " ", folded)
    words: list[str] = []
    for token in re.findall(r"[a-z0-9']+", folded):
        for word in _apart(token, spelling, vocabulary):
            words.extend(_full(word.strip("'"), spelling))
    joined = f" {' '.join(words)} "
    for heard, meant in spelling.phrases:
        if heard in joined:
            joined = joined.replace(f" {heard} ", f" {meant} ")
    return "".join(f"{word} " for word in joined.split() if word not in spelling.dropped)


def _full(word: str, spelling: Spelling) -> list[str]:
    if word in spelling.words:
        return spelling.words[word].split()
    for ending, meant in spelling.endings:
        if word.endswith(ending):
            return [*_full(word.removesuffix(ending), spelling), *meant.split()]
    return [word]


def _apart(token: str, spelling: Spelling, vocabulary: Set[str]) -> list[str]:
    """The words of a token typed without spaces ("nopuedo respirar"), or the token itself.

    It is taken apart only where known words fill it from end to end, one of them a long one.
    """
    if not _SHORTEST_RUN <= len(token) <= _LONGEST_RUN or token in vocabulary or token in spelling.words:
        return [token]
    best: list[list[str] | None] = [[]] + [None] * len(token)
    for end in range(1, len(token) + 1):
        for start in range(max(0, end - 14), end):
            before, word = best[start], token[start:end]
            known = word in spelling.glue or (len(word) > 3 and (word in vocabulary or word in spelling.words))
            if before is not None and known and (best[end] is None or len(before) + 1 < len(best[end] or ())):
                best[end] = [*before, word]
    found = best[-1]
    if found is None or len(found) < 2 or max(map(len, found)) < 5 or not any(w in spelling.glue for w in found):
        return [token]
    return found
