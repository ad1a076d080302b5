"""What a classifier sees in an utterance: words, pairs of words and the letter runs within them, hashed."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from leukemia_guide.understanding.reading import Reading

SIZE: Final = 1 << 17
"""Places for features: many more than are seen, so that two seldom share one; a larger number only costs memory."""
LETTER_RUNS: Final = (2, 3, 4, 5)
SHORT_RUNS: Final = (2, 3, 4)
"""What is asked hangs on words more than on the sound of a name, so its runs are shorter."""
DANGER_RUNS: Final = (3, 4, 5, 6)
"""With runs of six beside the shorter ones, 1 danger more in 100 is heard from other writers."""
NEARBY: Final = 5
"""Words within which two words are seen together; 8 and 12 told danger no better on rows of other writers."""
STEM: Final = 5
"""Letters of a word that are seen of it beside another, so that its endings are one."""
Places = NDArray[np.intp]
Weights = NDArray[np.float32]
Block = list[int]


def topic_blocks(reading: Reading) -> tuple[Block, ...]:
    """What it is about: all words as they were said."""
    return hashed(_runs(reading.words, 2)), hashed(_letters(reading.words, LETTER_RUNS))


def asked_blocks(reading: Reading) -> tuple[Block, ...]:
    """What is asked, whatever it is asked about: names are masked, the last question counts once more, and what was
    answered just before is told."""
    after = dict.fromkeys((f"after {reading.after.partition(':')[0]}", f"after {reading.after}"))
    return (
        hashed((*_runs(reading.masked, 2), *after)),
        hashed(_letters(reading.masked, SHORT_RUNS)),
        hashed(f"?{run}" for run in (*_runs(reading.clause, 3), *after)),
    )


def danger_blocks(words: Sequence[str]) -> tuple[Block, ...]:
    """What may be dangerous in it: all words as the guard reads them, and which stand near each other, since despair
    has no words of its own."""
    stems = [word[:STEM] for word in words]
    near = (f"{first} .. {stem}" for place, first in enumerate(stems) for stem in stems[place + 1 : place + NEARBY])
    return hashed(_runs(words, 2)), hashed(_letters(words, DANGER_RUNS)), hashed(near)


def weigh(blocks: Iterable[Block], rarity: Weights) -> tuple[Places, Weights]:
    """Places of the features present and their weights: each block of length one, rare features heavier."""
    places: list[int] = []
    weights: list[float] = []
    for block in blocks:
        counted = Counter(block)
        rare: list[float] = rarity[list(counted)].tolist()
        weighed = [(1 + math.log(times)) * of for of, times in zip(rare, counted.values(), strict=True)]
        length = math.sqrt(sum([weight * weight for weight in weighed])) or 1.0
        places += counted
        weights += [weight / length for weight in weighed]
    return np.asarray(places, np.intp), np.asarray(weights, np.float32)


def rarity_of(rows: Sequence[tuple[Block, ...]]) -> Weights:
    """How rare each feature is among the rows, smoothed; what was never seen weighs most."""
    seen = np.zeros(SIZE, np.float32)
    for blocks in rows:
        seen[list({place for block in blocks for place in block})] += 1
    rarity: Weights = (np.log((1 + len(rows)) / (1 + seen)) + 1).astype(np.float32)
    return rarity


def hashed(features: Iterable[str]) -> Block:
    """The places of features, by a hash that is the same everywhere."""
    return [crc32(feature.encode()) % SIZE for feature in features]


def _runs(tokens: Sequence[str], longest: int) -> Iterator[str]:
    """Each token, and runs of up to so many, in which the beginning and the end count as tokens."""
    yield from tokens
    framed = ("^", *tokens, "$")
    for length in range(2, longest + 1):
        for start in range(len(framed) - length + 1):
            yield " ".join(framed[start : start + length])


def _letters(tokens: Sequence[str], lengths: Sequence[int]) -> Iterator[str]:
    for token in tokens:
        if token.startswith("{"):
            yield f"<{token}>"
            continue
        padded = f"<{token}>"
        for size in lengths:
            for start in range(len(padded) - size + 1):
                yield f"~{padded[start : start + size]}"
