"""The passage that answers a question best, how likely it answers at all, and which one comes next.

The best of a topic's passages is often not good enough: of rows that readers held against all passages of their topic,
every sixth has no answer there. What tells so is fitted on what readers chose, writers held out (docs/decisions/0036).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from leukemia_guide.understanding.intent_groups import UNTOLD
from leukemia_guide.understanding.passage_classifier import LEAST
from leukemia_guide.understanding.passage_matcher import MORE, WHAT, Passages, asking_stems

if TYPE_CHECKING:
    from leukemia_guide.understanding.model import Regression
    from leukemia_guide.understanding.reader import Read

FEATURES: Final = (
    "likely_log", "likely_share", "second", "aspect", "shared", "distinctive", "silent", "asked_log", "learned",
    "learned_log", "heard", "learned_most", "unknown", "unknown_share", "met", "met_most", "length", "passages",
    "further", WHAT, UNTOLD, "aspect_most",
)  # fmt: skip
OF_THE_BEST: Final = ("aspect", "shared", "distinctive", "silent", "asked_log", "learned", "learned_log", "heard")
"""Features of the passage itself, as `Passages.features` gives them."""

Found = Mapping[str, Mapping[str, float]]
Likely = Mapping[str, float]


class Chosen(NamedTuple):
    """The id of a passage, how likely it is what was asked for, from 0 to 1, and the id of the likeliest other one."""

    passage: str
    answers: float
    following: str | None


def choose(
    topic: str, aspects: Likely, read: Read, passages: Passages, *, weighed: Regression, answered: Regression,
    heard: str | None = None,
) -> Chosen | None:  # fmt: skip
    """Of a topic's passages; None for a topic without any. `aspects` are the likelihoods of what is asked, `weighed`
    weighs a passage, `answered` whether the best one answers; `heard` is the passage that was answered just before."""
    found = passages.features(topic, aspects, read.reading.masked, read.tokens, heard)
    if not found:
        return None
    likely = {passage: weighed.probability(of) for passage, of in found.items()}
    first, *others = sorted(likely, key=lambda one: -likely[one])
    told = features_of(topic, found, likely, aspects, read, passages=passages)
    return Chosen(first, answered.probability(told), others[0] if others else None)


def features_of(
    topic: str, found: Found, likely: Likely, aspects: Likely, read: Read, *, passages: Passages
) -> dict[str, float]:
    """What tells whether the likeliest passage answers: how far it is ahead, and how much of what was said anyone ever
    asked of this topic, and of this passage."""
    first, *others = sorted(likely.values(), reverse=True)
    best = max(likely, key=lambda one: likely[one])
    stems = asking_stems(read.tokens)
    many = max(len(stems), 1)
    asked = passages.asked_stems(topic)
    met = {passage: sum(stem in of for stem in stems) / many for passage, of in asked.items()}
    unknown = sum(not any(stem in of for of in asked.values()) for stem in stems)
    return {name: found[best][name] for name in OF_THE_BEST} | {
        "likely_log": math.log(first + LEAST),
        "likely_share": first / (sum(likely.values()) or 1.0),
        "second": others[0] if others else 0.0,
        "learned_most": max(of["learned"] for of in found.values()),
        "unknown": float(unknown),
        "unknown_share": unknown / many,
        "met": met[best],
        "met_most": max(met.values()),
        "length": math.log1p(len(stems)),
        "passages": float(len(found)),
        "further": float(best.startswith(MORE)),
        WHAT: float(best == WHAT),
        UNTOLD: aspects.get(UNTOLD, 0.0),
        "aspect_most": max(aspects.values(), default=0.0),
    }
