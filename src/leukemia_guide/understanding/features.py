"""What a classifier sees in an utterance: its words, its pairs of words and the letter runs within them, hashed."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

SIZE: Final = 1 << 15
LETTER_RUNS: Final = (2, 3, 4)
Places = NDArray[np.intp]
Weights = NDArray[np.float32]


def features_of(tokens: Sequence[str], rarity: Weights) -> tuple[Places, Weights]:
    """Places of the features present and their weights: words and letters each of length one, rare ones heavier."""
    places: list[int] = []
    weights: list[float] = []
    for block in (_words(tokens), _letters(tokens)):
        counted = Counter(crc32(feature.encode()) % SIZE for feature in block)
        weighed = [(1 + math.log(times)) * float(rarity[place]) for place, times in counted.items()]
        length = math.sqrt(sum(weight * weight for weight in weighed)) or 1.0
        places += counted
        weights += [weight / length for weight in weighed]
    return np.asarray(places, np.intp), np.asarray(weights, np.float32)


def rarity_of(rows: Sequence[Sequence[str]]) -> Weights:
    """How rare each feature is among the rows, smoothed; what was never seen weighs most."""
    seen = np.zeros(SIZE, np.float32)
    for tokens in rows:
        present = {crc32(feature.encode()) % SIZE for feature in (*_words(tokens), *_letters(tokens))}
        seen[list(present)] += 1
    rarity: Weights = (np.log((1 + len(rows)) / (1 + seen)) + 1).astype(np.float32)
    return rarity


def _words(tokens: Sequence[str]) -> Iterator[str]:
    yield from tokens
    framed = ("^", *tokens, "$")
    for left, right in pairwise(framed):
        yield f"{left} {right}"


def _letters(tokens: Sequence[str]) -> Iterator[str]:
    for token in tokens:
        if token.startswith("{"):
            yield f"<{token}>"
            continue
        padded = f"<{token}>"
        for size in LETTER_RUNS:
            for start in range(len(padded) - size + 1):
                yield f"~{padded[start : start + size]}"
