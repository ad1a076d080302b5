"""The candidates, each with the likelihood that it is the topic that is asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leukemia_guide.understanding.candidates import Candidate
from leukemia_guide.understanding.model import Regression


@dataclass(frozen=True, slots=True)
class Ranked:
    """A topic and how likely it is the one that is asked about."""

    candidate: Candidate
    likely: float

    @property
    def topic(self) -> str:
        """The candidate's id."""
        return self.candidate.topic


def picked_first(ranked: Sequence[Ranked]) -> list[Ranked]:
    """What was pointed to by its place in an offer ("the second one") before all else, where no name was said: the
    words leave no doubt, and too few such rows are there to teach the ranker so."""
    picked = [one for one in ranked if one.candidate.features["picked"] and not one.candidate.features["distinctive"]]
    if len(picked) != 1 or any(one.candidate.features["distinctive"] for one in ranked):
        return list(ranked)
    return [Ranked(picked[0].candidate, 1.0), *(one for one in ranked if one is not picked[0])]


def rank(found: Sequence[Candidate], ranker: Regression) -> list[Ranked]:
    """The candidates, likeliest first."""
    ranked = [Ranked(candidate, ranker.probability(candidate.features)) for candidate in found]
    return sorted(ranked, key=lambda one: (-one.likely, one.topic))
