"""What else an utterance names beside a topic: a disease, a matter, a caller, what is asked about the guide."""

from __future__ import annotations

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


class Naming:
    """The values of the slots that narrow an answer."""

    def __init__(self, shipped: Shipped, manners: Manners) -> None:
        self._said = {
            kind: {" ".join(manners.plain(words)): found for words, found in shipped.values.get(kind, {}).items()}
            for _, kind in DETAILS.values()
        }

    def detail(self, intent: str, tokens: Tokens) -> tuple[str, str] | None:
        """The slot and the id of the value most like what was said; None where none is like it."""
        if intent not in DETAILS:
            return None
        slot, kind = DETAILS[intent]
        said = " ".join(tokens)
        scorer = fuzz.token_set_ratio if kind == "ABOUT" else fuzz.partial_token_sort_ratio
        cutoff = LIKE_ENOUGH if kind == "ABOUT" else 92.0
        best = process.extractOne(said, self._said[kind].keys(), scorer=scorer, score_cutoff=cutoff)
        return (slot, self._said[kind][best[0]]) if best else None
