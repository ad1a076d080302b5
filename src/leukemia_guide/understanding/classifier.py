"""A linear classifier: fitted when the models are built, and only used here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from leukemia_guide.understanding.features import Block, Weights, weigh


@dataclass(frozen=True, slots=True)
class LinearClassifier:
    """`weights` holds small whole numbers, a row a feature that was ever seen, a column a label; `rows` says which
    row is a feature's, -1 for one that was never seen. `scales` and `bias` make scores of them, `sharpness` makes
    scores probabilities: it was fitted on rows that the weights were not.
    """

    labels: tuple[str, ...]
    weights: NDArray[np.int8]
    rows: NDArray[np.int32]
    scales: Weights
    bias: Weights
    rarity: Weights
    sharpness: float

    def scores(self, blocks: Iterable[Block]) -> Weights:
        """A score for each label; higher is likelier."""
        places, weights = weigh(blocks, self.rarity)
        rows = self.rows[places]
        seen = rows >= 0
        found: Weights = (weights[seen] @ self.weights[rows[seen]].astype(np.float32)) * self.scales + self.bias
        return found

    def probabilities(self, scores: Weights) -> Weights:
        """The likelihood of each label, together 1."""
        raised = np.exp(self.sharpness * (scores - scores.max()))
        found: Weights = raised / raised.sum()
        return found
