"""Ways to read an utterance: its tokens, with some of the names in them masked as `{TYPE}`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from listening.spotting import Spot
from listening.words import Tokens

MASKED: Final = ("TOPIC", "LINE", "DISEASE")


@dataclass(frozen=True, slots=True)
class Reading:
    """Masked tokens, and the names that stand behind the masks, in order."""

    tokens: Tokens
    spots: tuple[Spot, ...] = ()

    @property
    def likeness(self) -> float:
        return min((spot.likeness for spot in self.spots), default=1.0)


def chosen(spots: Iterable[Spot]) -> tuple[Spot, ...]:
    """The longest names that do not overlap, in the order of the utterance; a topic before other types."""
    kept: list[Spot] = []
    for spot in sorted(
        (spot for spot in spots if spot.slot_type in MASKED),
        key=lambda spot: (-spot.length, -spot.likeness, MASKED.index(spot.slot_type)),
    ):
        if not any(spot.overlaps(other) for other in kept):
            kept.append(spot)
    return tuple(sorted(kept, key=lambda spot: spot.start))


def masked(tokens: Tokens, spots: tuple[Spot, ...]) -> Reading:
    """The tokens with these names masked; names of one type side by side become one mask."""
    read: list[str] = []
    end = 0
    for spot in spots:
        read += tokens[end : spot.start]
        mask = f"{{{spot.slot_type}}}"
        if not read or read[-1] != mask or spot.start != end:
            read.append(mask)
        end = spot.end
    return Reading((*read, *tokens[end:]), spots)


def readings(tokens: Tokens, spots: Iterable[Spot], ordinary: frozenset[str]) -> list[Reading]:
    """All names masked; only those that are not ordinary words; none. Each different reading once."""
    every = chosen(spots)
    telling = tuple(spot for spot in every if any(token not in ordinary for token in tokens[spot.start : spot.end]))
    found = [masked(tokens, every), masked(tokens, telling)]
    if not telling:
        found.append(Reading(tokens))
    return list({reading.tokens: reading for reading in found}.values())
