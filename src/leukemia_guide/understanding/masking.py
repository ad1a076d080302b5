"""From words to the ways they can be read: the names in them masked as `{TYPE}`, so that it does not matter which is
named.

What teaches the recognizer and what it recognizes pass through the same masker.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from leukemia_guide.understanding.entities import EntityMatch, EntityMatcher
from leukemia_guide.understanding.phrasebook import SLOT, Phrasebook
from leukemia_guide.understanding.phrasing import Phrasing, Tokens

MASKED: Final = ("TOPIC", "LINE", "DISEASE")
MASKS: Final = {slot_type: f"mask{slot_type.lower()}mask" for slot_type in MASKED}
_UNMASKED: Final = {mask: f"{{{slot_type}}}" for slot_type, mask in MASKS.items()}


@dataclass(frozen=True, slots=True)
class MaskedUtterance:
    """Masked tokens, and the names that stand behind the masks, in order."""

    tokens: Tokens
    matches: tuple[EntityMatch, ...] = ()

    @property
    def likeness(self) -> float:
        """Of the name that is least like what was said; 1 where all are the very names."""
        return min((match.likeness for match in self.matches), default=1.0)


def chosen(matches: Iterable[EntityMatch]) -> tuple[EntityMatch, ...]:
    """The longest names that do not overlap, in the order of the utterance; a topic before other types."""
    kept: list[EntityMatch] = []
    for match in sorted(
        (match for match in matches if match.slot_type in MASKED),
        key=lambda match: (-match.length, -match.likeness, MASKED.index(match.slot_type)),
    ):
        if not any(match.overlaps(other) for other in kept):
            kept.append(match)
    return tuple(sorted(kept, key=lambda match: match.start))


def masked(tokens: Tokens, matches: tuple[EntityMatch, ...]) -> MaskedUtterance:
    """The tokens with these names masked; names of one type side by side become one mask."""
    read: list[str] = []
    end = 0
    for match in matches:
        read += tokens[end : match.start]
        mask = f"{{{match.slot_type}}}"
        if not read or read[-1] != mask or match.start != end:
            read.append(mask)
        end = match.end
    return MaskedUtterance((*read, *tokens[end:]), matches)


def maskings(tokens: Tokens, matches: Iterable[EntityMatch], ordinary: frozenset[str]) -> list[MaskedUtterance]:
    """All names masked; only those that are not ordinary words; none. Each different one once."""
    every = chosen(matches)
    distinctive = tuple(
        match for match in every if any(token not in ordinary for token in tokens[match.start : match.end])
    )
    found = [masked(tokens, every), masked(tokens, distinctive)]
    if not distinctive:
        found.append(MaskedUtterance(tokens))
    return list({one.tokens: one for one in found}.values())


class Masker:
    """One language's masking. `ordinary` are the words that stand around names, `known` all that the phrases hold."""

    def __init__(self, phrasebook: Phrasebook, phrasing: Phrasing) -> None:
        self.phrasing = phrasing
        self.entities = EntityMatcher(phrasebook.values, phrasing)
        self.lines = frozenset(phrasebook.values["LINE"].values())
        carriers: set[str] = set()
        ordinary: set[str] = set()
        asked: set[str] = set()
        for sample in phrasebook.samples:
            around = phrasing.tokens(SLOT.sub(" ", sample.words))
            (asked if sample.asked else ordinary).update(around)
            if "topic" in sample.slots:
                carriers.update(around)
        self.carriers = frozenset(carriers)
        self.ordinary = frozenset(ordinary)
        self.known = frozenset(ordinary | asked | self.entities.words)

    def ways(self, words: str) -> list[Tokens]:
        """The utterance, which may hold masks, as a classifier sees it: the tokens of each way to read it."""
        tokens = self.phrasing.tokens(words)
        return [self.classified(one) for one in self.maskings(tokens, list(self.entities.exact(tokens)))]

    def maskings(self, tokens: Tokens, matches: list[EntityMatch]) -> list[MaskedUtterance]:
        """Each way to read the tokens with these names in them."""
        return maskings(tokens, matches, self.ordinary)

    def classified(self, utterance: MaskedUtterance) -> Tokens:
        """A masked utterance's tokens as a classifier sees them."""
        return self.phrasing.merge_synonyms(tuple(_UNMASKED.get(token, token) for token in utterance.tokens))

    def bare(self, words: str) -> Tokens:
        """The utterance as a classifier sees it, with nothing masked."""
        return self.phrasing.merge_synonyms(self.phrasing.tokens(words))
