"""The features that a classifier knows, and how much each counts in an utterance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from leukemia_guide.understanding.features import Block

Weights = NDArray[np.float32]
Rows = NDArray[np.intp]


class Vocabulary(NamedTuple):
    """`hashes` are of the features that were seen when it was made, in order (see features.hashed), and `rarity` tells
    how rare each is; any other weighs as `unseen`."""

    hashes: NDArray[np.uint32]
    rarity: Weights
    unseen: float

    def weigh(self, blocks: Iterable[Block]) -> tuple[Rows, Weights]:
        """Which of the features are present, by their place in `hashes`, and what each weighs: those of a block are
        together of length one, and what is not known counts for that too."""
        rows, weights = [np.empty(0, np.intp)], [np.empty(0, np.float32)]
        for block in blocks:
            counted = Counter(block)
            present = np.fromiter(counted, np.uint32, len(counted))
            times = np.fromiter(counted.values(), np.float32, len(counted))
            found, known = self._known(present)
            weighed = (1 + np.log(times)) * np.where(known, self.rarity[found], np.float32(self.unseen))
            rows.append(found[known])
            weights.append((weighed / (np.sqrt(weighed @ weighed) or 1.0))[known].astype(np.float32))
        return np.concatenate(rows), np.concatenate(weights)

    def share_of(self, block: Block) -> float:
        """What share of these features is known, from 0 to 1; of none, 0."""
        return float(self._known(np.array(block, np.uint32))[1].mean()) if block else 0.0

    def _known(self, features: NDArray[np.uint32]) -> tuple[Rows, NDArray[np.bool_]]:
        """The place of each in `hashes`, and whether it is there at all."""
        places = np.minimum(np.searchsorted(self.hashes, features), len(self.hashes) - 1)
        return places, self.hashes[places] == features


def vocabulary_of(examples: Iterable[Iterable[Block]], least: int, unseen: float) -> Vocabulary:
    """The features that at least so many of the examples have; any other weighs `unseen` of the rarest there could be.
    Rarity is smoothed."""
    examples = list(examples)
    seen = Counter(feature for blocks in examples for feature in {feature for block in blocks for feature in block})
    kept = {feature: times for feature, times in seen.items() if times >= least}
    hashes = np.array(sorted(kept), np.uint32)
    times = np.array([kept[feature] for feature in sorted(kept)], np.float32)
    rarity = np.log((1 + len(examples)) / (1 + times)) + 1
    return Vocabulary(hashes, rarity.astype(np.float32), unseen * float(np.log(1 + len(examples)) + 1))
