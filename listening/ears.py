"""From words to the ways they can be read. What teaches listening and what listens read through the same ears."""

from __future__ import annotations

from typing import Final

from listening.reading import MASKED, Reading, readings
from listening.shipped import SLOT, Shipped
from listening.spotting import Spot, Spotter
from listening.words import Manners, Tokens

MASKS: Final = {slot_type: f"mask{slot_type.lower()}mask" for slot_type in MASKED}
_UNMASKED: Final = {mask: f"{{{slot_type}}}" for slot_type, mask in MASKS.items()}


class Ears:
    """One locale's reading of words."""

    def __init__(self, shipped: Shipped, manners: Manners) -> None:
        self.manners = manners
        self.spotter = Spotter(shipped.values, manners)
        self.lines = frozenset(shipped.values["LINE"].values())
        carriers: set[str] = set()
        ordinary: set[str] = set()
        asked: set[str] = set()
        for sample in shipped.samples:
            around = manners.tokens(SLOT.sub(" ", sample.words))
            (asked if sample.asked else ordinary).update(around)
            if "topic" in sample.slots:
                carriers.update(around)
        self.carriers = frozenset(carriers)
        self.ordinary = frozenset(ordinary)
        self.known = frozenset(ordinary | asked | self.spotter.words)

    def ways(self, words: str) -> list[Tokens]:
        """The utterance, which may hold masks, as it is judged: each reading's tokens."""
        tokens = self.manners.tokens(words)
        return [self.judged(reading) for reading in self.readings(tokens, list(self.spotter.exact(tokens)))]

    def readings(self, tokens: Tokens, spots: list[Spot]) -> list[Reading]:
        return readings(tokens, spots, self.ordinary)

    def judged(self, reading: Reading) -> Tokens:
        """A reading's tokens as a judge sees them."""
        return self.manners.kindred(tuple(_UNMASKED.get(token, token) for token in reading.tokens))

    def bare(self, words: str) -> Tokens:
        """The utterance as a judge sees it, with nothing masked."""
        return self.manners.kindred(self.manners.tokens(words))
