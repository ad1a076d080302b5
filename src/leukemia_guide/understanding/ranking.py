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


def rank(found: Sequence[Candidate], ranker: Regression) -> list[Ranked]:
    """The candidates, likeliest first."""
    ranked = [Ranked(candidate, ranker.probability(candidate.features)) for candidate in found]
    return sorted(ranked, key=lambda one: (-one.likely, one.topic))
