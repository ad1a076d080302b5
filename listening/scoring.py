"""How like an utterance is to each sample: cosine of weighted words, word pairs and letter runs.

Nothing is trained: each sample is remembered, rare features weigh more than common ones, and an utterance is
compared with all samples at once through an inverted index.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

WORD: Final = 1.0
PAIR: Final = 0.8
LETTERS: Final = 0.35


def features_of(tokens: Sequence[str]) -> Counter[str]:
    """Words, pairs of neighbours, and runs of three and four letters; a `{slot}` is one word without letters."""
    found: Counter[str] = Counter()
    framed = ("^", *tokens, "$")
    for left, right in zip(framed, framed[1:], strict=False):
        found[f"2 {left} {right}"] += 1
    for token in tokens:
        found[f"1 {token}"] += 1
        if token.startswith("{"):
            continue
        padded = f"<{token}>"
        for size in (3, 4):
            for start in range(len(padded) - size + 1):
                found[f"{size} {padded[start : start + size]}"] += 1
    return found


class Scorer:
    """Remembers samples as token tuples; scores an utterance against all of them."""

    def __init__(self, samples: Iterable[Sequence[str]]) -> None:
        counted = [features_of(sample) for sample in samples]
        self._size = len(counted)
        seen = Counter(feature for sample in counted for feature in sample)
        self._weight = {
            feature: _kind(feature) * math.log(1 + self._size / times) for feature, times in seen.items()
        }
        postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for place, sample in enumerate(counted):
            weighed = {feature: self._weight[feature] * (1 + math.log(times)) for feature, times in sample.items()}
            length = math.sqrt(sum(weight * weight for weight in weighed.values())) or 1.0
            for feature, weight in weighed.items():
                postings[feature].append((place, weight / length))
        self._postings = {
            feature: (
                np.fromiter((place for place, _ in pairs), np.int32, len(pairs)),
                np.fromiter((weight for _, weight in pairs), np.float32, len(pairs)),
            )
            for feature, pairs in postings.items()
        }
        self._unknown = {kind: kind * math.log(1 + self._size) for kind in (WORD, PAIR, LETTERS)}

    def score(self, tokens: Sequence[str]) -> NDArray[np.float32]:
        """The likeness of each sample, from 0 to 1, in the order in which they were given."""
        total = np.zeros(self._size, np.float32)
        squared = 0.0
        for feature, times in features_of(tokens).items():
            weight = self._weight.get(feature, self._unknown[_kind(feature)]) * (1 + math.log(times))
            squared += weight * weight
            if feature in self._postings:
                places, weights = self._postings[feature]
                total[places] += weights * weight
        return total / (math.sqrt(squared) or 1.0)


def _kind(feature: str) -> float:
    return WORD if feature[0] == "1" else PAIR if feature[0] == "2" else LETTERS
