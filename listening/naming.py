"""What else an utterance names beside a topic: a disease, a matter, a caller, what is asked about the guide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from rapidfuzz import fuzz, process

from listening.shipped import Shipped
from listening.words import Manners, Tokens

DETAILS: Final[Mapping[str, tuple[str, str]]] = {
    "AboutSourceIntent": ("about", "ABOUT"),
    "ContactIntent": ("caller", "CALLER"),
    "EmergencyIntent": ("sign", "SIGN"),
    "OutOfScopeDiseaseIntent": ("disease", "DISEASE"),
    "NotCoveredIntent": ("matter", "MATTER"),
}
LIKE_ENOUGH: Final = 70.0
LONG_ENOUGH: Final = 3


class Naming:
    """The values of the slots that narrow an answer."""

    def __init__(self, shipped: Shipped, manners: Manners) -> None:
        self._said = {
            kind: {" ".join(manners.plain(words)): found for words, found in shipped.values.get(kind, {}).items()}
            for _, kind in DETAILS.values()
        }
        self._telling = _telling_words(self._said["MATTER"])

    def detail(self, intent: str, tokens: Tokens) -> tuple[str, str] | None:
        """The slot and the id of the value most like what was said; None where none is like it."""
        if intent not in DETAILS:
            return None
        slot, kind = DETAILS[intent]
        said = " ".join(tokens)
        scorer = fuzz.token_set_ratio if kind == "ABOUT" else fuzz.partial_token_sort_ratio
        cutoff = LIKE_ENOUGH if kind == "ABOUT" else 92.0
        best = process.extractOne(said, self._said[kind].keys(), scorer=scorer, score_cutoff=cutoff)
        if best:
            return slot, self._said[kind][best[0]]
        if kind == "MATTER" and (told := next((self._telling[word] for word in tokens if word in self._telling), None)):
            return slot, told
        return None


def _telling_words(said: Mapping[str, str]) -> dict[str, str]:
    """Words that are said of one matter alone, such as "parking"."""
    matters: dict[str, set[str]] = defaultdict(set)
    for words, matter in said.items():
        for word in words.split():
            matters[word].add(matter)
    return {word: next(iter(of)) for word, of in matters.items() if len(of) == 1 and len(word) >= LONG_ENOUGH}
