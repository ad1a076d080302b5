"""Which topic an utterance is about: the one it names, held against the one that the whole question sounds like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from listening.ears import Ears
from listening.learned import Learned
from listening.reading import Reading
from listening.spotting import Spot
from listening.words import Tokens

SETTING: Final = frozenset({"what_is_all", "treatment_overview", "chemotherapy", "children", "msk"})
ABOUT_IT: Final = 0.70
MISHEARD: Final = 0.60
STRANGE: Final = 0.50
CLOSE: Final = 0.55
CLOSE_NAMES: Final = 0.05
NO_TOPIC: Final = "-"


@dataclass(frozen=True, slots=True)
class Topics:
    """One topic, or two that are as likely; `other` is the second of two asked at once. `sure` is from 0 to 1."""

    ids: tuple[str, ...] = ()
    sure: float = 0.0
    named: bool = False
    other: tuple[str, ...] = ()


def topics_of(
    tokens: Tokens, reading: Reading, nearly: list[Spot], ears: Ears, learned: Learned, *, compared: bool
) -> Topics:
    """A named topic counts before one that is only meant, except where it merely sets the scene ("during chemo")."""
    named = [spot for spot in reading.spots if spot.slot_type in ("TOPIC", "LINE")]
    ids = tuple(dict.fromkeys(spot.ids[0] for spot in named))
    if len(ids) > 1 and (compared or _together(tokens, named[0], named[1], ears)):
        return Topics(ids[:1], 1.0, named=True, other=ids[1:2])
    likely = learned.topics.best(ears.manners.kindred(tokens))
    if not named:
        return _meant(tokens, likely, ears)
    found, odds = likely[0] if likely[0][0] != NO_TOPIC else likely[1]
    telling = [spot for spot in named if not setting(spot)]
    if not telling and found not in ids and odds >= ABOUT_IT:
        return Topics((found,), odds)
    spots = telling or named
    misheard = spots[0].likeness < 1.0
    if misheard and odds >= MISHEARD:
        return Topics((found,), odds, named=any(found in spot.ids for spot in spots))
    if not misheard and any(found in spot.ids for spot in spots):
        return Topics((found,), 1.0, named=True)
    return _named(spots[0], nearly)


def _meant(tokens: Tokens, likely: list[tuple[str, float]], ears: Ears) -> Topics:
    """The topic that the words are about without its name, or two; none where a strange word may be a name unheard."""
    found, odds = likely[0]
    if found == NO_TOPIC or (odds < STRANGE and not ears.known.issuperset(tokens)):
        return Topics()
    near = [topic for topic, also in likely[:2] if also >= odds * CLOSE and topic != NO_TOPIC]
    return Topics(tuple(near), odds)


def meant(tokens: Tokens, ears: Ears, learned: Learned) -> tuple[str, ...]:
    """The topic that the whole question is surely about, or none."""
    (found, odds), *_ = learned.topics.best(ears.manners.kindred(tokens))
    return (found,) if odds >= ABOUT_IT and found != NO_TOPIC else ()


def setting(spot: Spot) -> bool:
    """Whether a name may only say where the question is at home, such as "leukemia" or "treatment"."""
    return set(spot.ids) <= SETTING


def _together(tokens: Tokens, first: Spot, second: Spot, ears: Ears) -> bool:
    """Whether two names are asked about at once: "induction and consolidation"."""
    joined = tokens[first.end : second.start]
    return len(joined) == 1 and joined[0] in ears.manners.joining and first.ids[0] != second.ids[0]


def _named(spot: Spot, nearly: list[Spot]) -> Topics:
    """The named topic; with it another whose name is as like what was heard, so that the listener chooses."""
    if spot.likeness == 1.0:
        return Topics(spot.ids[:2], 1.0, named=True)
    rivals = [
        other
        for other in nearly
        if other.slot_type == spot.slot_type
        and other.ids != spot.ids
        and other.likeness > spot.likeness - CLOSE_NAMES
        and other.overlaps(spot)
    ]
    ids = dict.fromkeys((*spot.ids, *(rivals[0].ids if rivals else ())))
    return Topics(tuple(ids)[:2], spot.likeness, named=True)
