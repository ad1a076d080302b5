"""A linear classifier: fitted when the models are built, and only used here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from leukemia_guide.understanding.features import Block
from leukemia_guide.understanding.vocabulary import Vocabulary, Weights


@dataclass(frozen=True, slots=True)
class LinearClassifier:
    """`weights` holds small whole numbers, a row for each feature of the vocabulary, a column for each label. `scales`
    and `bias` make scores of them, `sharpness` makes scores probabilities: it was fitted on rows that the weights were
    not.
    """

    labels: tuple[str, ...]
    vocabulary: Vocabulary
    weights: NDArray[np.int8]
    scales: Weights
    bias: Weights
    sharpness: float

    def scores(self, blocks: Iterable[Block]) -> Weights:
        """A score for each label; higher is likelier."""
        rows, weights = self.vocabulary.weigh(blocks)
        found: Weights = (weights @ self.weights[rows].astype(np.float32)) * self.scales + self.bias
        return found

    def probabilities(self, scores: Weights) -> Weights:
        """The likelihood of each label, together 1."""
        raised = np.exp(self.sharpness * (scores - scores.max()))
        found: Weights = raised / raised.sum()
        return found
