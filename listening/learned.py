"""What was learned from the shipped phrases when the models were built: weights, and how to use them.

Two judges stand in one file per language: what is asked (an intent), and which topic a whole question is about.
Nothing is learned at run time; `make model` learns, and a test refuses weights that belong to other phrases.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from listening.features import Weights, features_of

LEARNED: Final = Path(__file__).resolve().parent / "learned"


@dataclass(frozen=True, slots=True)
class Judge:
    """A linear classifier. `weights` holds small whole numbers, a row a feature, a column a label."""

    labels: tuple[str, ...]
    weights: NDArray[np.int8]
    scales: Weights
    bias: Weights
    rarity: Weights

    def odds(self, tokens: Sequence[str]) -> Weights:
        """The likelihood of each label, together 1."""
        places, weights = features_of(tokens, self.rarity)
        scores = (weights @ self.weights[places].astype(np.float32)) * self.scales + self.bias
        raised = np.exp(scores - scores.max())
        odds: Weights = raised / raised.sum()
        return odds

    def by_label(self, tokens: Sequence[str]) -> dict[str, float]:
        """The likelihood of each label, by its name."""
        return dict(zip(self.labels, map(float, self.odds(tokens)), strict=True))

    def best(self, tokens: Sequence[str], most: int = 3) -> list[tuple[str, float]]:
        """The likeliest labels, best first."""
        odds = self.odds(tokens)
        return [(self.labels[place], float(odds[place])) for place in odds.argsort()[::-1][:most]]


@dataclass(frozen=True, slots=True)
class Learned:
    """Both judges, and the fingerprint of what they learned from."""

    intents: Judge
    topics: Judge
    fingerprint: str


def read_learned(language: str) -> Learned:
    """Raises OSError where nothing was learned for the language; `make model` does."""
    with np.load(LEARNED / f"{language}.npz", allow_pickle=False) as kept:
        judges = [
            Judge(
                tuple(str(label) for label in kept[f"{name}_labels"]),
                kept[f"{name}_weights"],
                kept[f"{name}_scales"],
                kept[f"{name}_bias"],
                kept[f"{name}_rarity"],
            )
            for name in ("intents", "topics")
        ]
        return Learned(judges[0], judges[1], str(kept["fingerprint"]))
