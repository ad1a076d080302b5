"""The trained model of a language: two classifiers in models/<language>.npz, which `make model` fits.

One says what is asked (an intent), one which topic a whole question is about. Nothing is learned at run time, and a
check refuses weights that belong to another corpus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from leukemia_guide.understanding.features import Weights, features_of

MODELS_FOLDER: Final = Path(__file__).resolve().parent / "models"


@dataclass(frozen=True, slots=True)
class LinearClassifier:
    """A linear classifier. `weights` holds small whole numbers, a row a feature, a column a label."""

    labels: tuple[str, ...]
    weights: NDArray[np.int8]
    scales: Weights
    bias: Weights
    rarity: Weights

    def probabilities(self, tokens: Sequence[str]) -> Weights:
        """The likelihood of each label, together 1."""
        places, weights = features_of(tokens, self.rarity)
        scores = (weights @ self.weights[places].astype(np.float32)) * self.scales + self.bias
        raised = np.exp(scores - scores.max())
        probabilities: Weights = raised / raised.sum()
        return probabilities

    def by_label(self, tokens: Sequence[str]) -> dict[str, float]:
        """The likelihood of each label, by its name."""
        return dict(zip(self.labels, map(float, self.probabilities(tokens)), strict=True))

    def best(self, tokens: Sequence[str], most: int = 3) -> list[tuple[str, float]]:
        """The likeliest labels, best first."""
        probabilities = self.probabilities(tokens)
        return [(self.labels[place], float(probabilities[place])) for place in probabilities.argsort()[::-1][:most]]


@dataclass(frozen=True, slots=True)
class Model:
    """Both classifiers, and the fingerprint of the corpus and settings that they were fitted on."""

    intents: LinearClassifier
    topics: LinearClassifier
    fingerprint: str


def read_model(language: str) -> Model:
    """Raises OSError where there is no model of the language; `make model` makes one."""
    with np.load(MODELS_FOLDER / f"{language}.npz", allow_pickle=False) as kept:
        classifiers = [
            LinearClassifier(
                tuple(str(label) for label in kept[f"{name}_labels"]),
                kept[f"{name}_weights"],
                kept[f"{name}_scales"],
                kept[f"{name}_bias"],
                kept[f"{name}_rarity"],
            )
            for name in ("intents", "topics")
        ]
        return Model(classifiers[0], classifiers[1], str(kept["fingerprint"]))
