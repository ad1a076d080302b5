"""What is asked, whatever it is asked about: the likeliest reading of the words, and its likeliest intent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from listening.ears import Ears
from listening.intents import ABOUT_TOPICS, ALARMS, LIMITS
from listening.learned import Learned
from listening.reading import Reading
from listening.spotting import Spot
from listening.words import Tokens

ALARMING: Final = 0.6
LIMITED: Final = 0.40
NAMED_BETTER: Final = 0.15
WELL_HEARD: Final = 0.86
EXPLAINED: Final = 0.15


@dataclass(frozen=True, slots=True)
class Asked:
    """The likeliest intent of one reading, and the odds of all."""

    intent: str
    likely: float
    reading: Reading
    odds: Mapping[str, float]


def asked_of(tokens: Tokens, exact: list[Spot], nearly: list[Spot], ears: Ears, learned: Learned) -> Asked:
    """The likeliest reading; one that explains strange words by a name that is nearly the same is favored."""
    best: Asked | None = None
    for spots in [exact, [*exact, nearly[0]]] if nearly else [exact]:
        for reading in ears.readings(tokens, spots):
            odds = learned.intents.by_label(ears.judged(reading))
            intent, likely = _likeliest(odds)
            explained = EXPLAINED if WELL_HEARD <= reading.likeness < 1 else 0.0
            score = min(1.0, likely * reading.likeness + explained)
            if best is None or score > best.likely + (NAMED_BETTER if _is_telling(best.reading, tokens, ears) else 0):
                best = Asked(intent, score, reading, odds)
    assert best is not None
    return best


def _likeliest(odds: dict[str, float]) -> tuple[str, float]:
    """Plain questions about topics weigh together, and so do advice, prognosis and feelings, which come before them."""
    for alarm in ALARMS:
        if odds[alarm] < ALARMING:
            odds[alarm] = 0.0
    intent = max(odds, key=lambda label: odds[label])
    limited, plain = together(odds, LIMITS), together(odds, ABOUT_TOPICS)
    if intent in LIMITS or limited >= max(plain, LIMITED) or (intent in ABOUT_TOPICS and limited >= LIMITED):
        return first(odds, LIMITS), limited
    if plain >= odds[intent]:
        return first(odds, ABOUT_TOPICS), plain
    return intent, odds[intent]


def together(odds: Mapping[str, float], labels: frozenset[str]) -> float:
    return sum(odds[label] for label in labels)


def first(odds: Mapping[str, float], labels: frozenset[str]) -> str:
    return max(sorted(labels), key=lambda label: odds[label])


def _is_telling(reading: Reading, tokens: Tokens, ears: Ears) -> bool:
    return bool(reading.spots) and all(telling(spot, tokens, ears) for spot in reading.spots)


def telling(spot: Spot, tokens: Tokens, ears: Ears) -> bool:
    return any(token not in ears.ordinary for token in tokens[spot.start : spot.end])
