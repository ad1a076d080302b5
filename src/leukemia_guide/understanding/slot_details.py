"""What else an utterance names beside a topic: a disease, a matter, a caller, what is asked about the guide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from rapidfuzz import fuzz, process

from leukemia_guide.understanding import thresholds
from leukemia_guide.understanding.phrasebook import Phrasebook
from leukemia_guide.understanding.phrasing import Tokens

DETAILS: Final[Mapping[str, tuple[str, str]]] = {
    "AboutSourceIntent": ("about", "ABOUT"),
    "ContactIntent": ("caller", "CALLER"),
    "EmergencyIntent": ("sign", "SIGN"),
    "EmotionalSupportIntent": ("feeling", "FEELING"),
    "OutOfScopeDiseaseIntent": ("disease", "DISEASE"),
    "NotCoveredIntent": ("matter", "MATTER"),
    "SocialIntent": ("courtesy", "COURTESY"),
}
ASKED: Final = frozenset({"ABOUT"})
"""Of which the value most like the words may stand for them. A caller is named, or there is none: of 487 rows that ask
for the number, the likest one was wrong in 67 more."""
LONG_ENOUGH: Final = 3
MATTER: Final = "MATTER"
PRICE: Final = "PRICE"
OF_A_PRICE: Final = "price"


class SlotDetails:
    """The values of the slots that narrow an answer."""

    def __init__(self, phrasebook: Phrasebook) -> None:
        kinds = (*(kind for _, kind in DETAILS.values()), PRICE)
        self._said = {kind: phrasebook.values.get(kind, {}) for kind in kinds}
        self._by_word = _single_words(self._said[MATTER])

    def detail(self, intent: str, tokens: Tokens) -> tuple[str, str] | None:
        """The slot that narrows an intent, and the id that fills it; None where nothing that was said does."""
        if intent not in DETAILS:
            return None
        slot, kind = DETAILS[intent]
        found = self._named(kind, tokens)
        if found is None and kind == MATTER:
            found = self._told(tokens)
        if found is None and kind in ASKED:
            found = self._like(kind, tokens)
        return (slot, found) if found else None

    def _named(self, kind: str, tokens: Tokens) -> str | None:
        """The longest value that stands among the words."""
        said = f" {' '.join(tokens)} "
        standing = [words for words in self._said[kind] if f" {words} " in said]
        return self._said[kind][max(standing, key=len)] if standing else None

    def _told(self, tokens: Tokens) -> str | None:
        """A matter by words that are said of it alone; a price before any other."""
        if self._named(PRICE, tokens):
            return OF_A_PRICE
        return next((self._by_word[word] for word in tokens if word in self._by_word), None)

    def _like(self, kind: str, tokens: Tokens) -> str | None:
        """The value most like the whole of what was said."""
        best = process.extractOne(
            " ".join(tokens), self._said[kind].keys(), scorer=fuzz.token_set_ratio, score_cutoff=thresholds.DETAIL_LIKE
        )
        return self._said[kind][best[0]] if best else None


def _single_words(said: Mapping[str, str]) -> dict[str, str]:
    """Words that are said of one matter alone, such as "parking"."""
    matters: dict[str, set[str]] = defaultdict(set)
    for words, matter in said.items():
        for word in words.split():
            matters[word].add(matter)
    return {word: next(iter(of)) for word, of in matters.items() if len(of) == 1 and len(word) >= LONG_ENOUGH}
