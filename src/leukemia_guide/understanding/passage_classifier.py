"""Which passage of a topic answers, learned from what people asked: for each topic a small linear classifier over the
words and over what is asked about it. `make model` fits it; docs/decisions/0032 tells why."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from leukemia_guide.understanding.vocabulary import Weights

LEAST: Final = 0.02
"""Of a likelihood, before its logarithm is taken: what hardly anybody means tells against a passage, once."""
FROM_LEAST: Final = -math.log(LEAST)
Told = Mapping[int, float]


class TopicPassages(NamedTuple):
    """The classifier of one topic. `ids` are its passages; `seen` the hashes of what was ever seen, in order; `weights`
    small whole numbers, a row for each of these, a column for each passage; `scales` and `bias` make scores of them."""

    ids: tuple[str, ...]
    seen: NDArray[np.uint32]
    weights: NDArray[np.int8]
    scales: Weights
    bias: Weights

    def likelihoods(self, told: Told) -> dict[str, float]:
        """How likely each passage is, together 1."""
        hashes = np.fromiter(told, np.uint32, len(told))
        values = np.fromiter(told.values(), np.float32, len(told))
        places = np.minimum(np.searchsorted(self.seen, hashes), len(self.seen) - 1)
        met = self.seen[places] == hashes
        scores = (values[met] @ self.weights[places[met]].astype(np.float32)) * self.scales + self.bias
        raised = np.exp(scores - scores.max())
        return dict(zip(self.ids, map(float, raised / raised.sum()), strict=True))


def told_by(stems: Iterable[str], aspects: Mapping[str, float]) -> Told:
    """What a question tells, by hash: its words, together of length one, and how likely each aspect is, in braces so
    that it is no word."""
    said = frozenset(stems)
    weight = 1 / math.sqrt(len(said)) if said else 0.0
    words = {crc32(stem.encode()): weight for stem in said}
    return words | {
        crc32(f"{{{aspect}}}".encode()): 1 + math.log(likely + LEAST) / FROM_LEAST for aspect, likely in aspects.items()
    }


def pack_passages(of: Mapping[str, TopicPassages]) -> dict[str, Any]:
    """As arrays, from which `read_passages` makes them again; those of all topics one behind the other."""
    found = [of[topic] for topic in sorted(of)]
    return {
        "answers_topics": np.array(sorted(of), dtype=np.str_),
        "answers_sizes": np.array([[len(one.seen), len(one.ids)] for one in found], np.int32).reshape(-1, 2),
        "answers_ids": np.array([name for one in found for name in one.ids], dtype=np.str_),
        "answers_seen": _joined([one.seen for one in found], np.uint32),
        "answers_weights": _joined([one.weights.ravel() for one in found], np.int8),
        "answers_scales": _joined([one.scales for one in found], np.float32),
        "answers_bias": _joined([one.bias for one in found], np.float32),
    }


def read_passages(kept: Mapping[str, Any]) -> dict[str, TopicPassages]:
    """By topic, of the arrays of a model's file."""
    sizes = kept["answers_sizes"]
    rows, columns = sizes[:, 0], sizes[:, 1]
    ids = [tuple(map(str, of)) for of in _parts(kept["answers_ids"], columns)]
    seen = _parts(kept["answers_seen"], rows)
    weights = _parts(kept["answers_weights"], rows * columns)
    scales, bias = _parts(kept["answers_scales"], columns), _parts(kept["answers_bias"], columns)
    whole = zip(map(str, kept["answers_topics"]), ids, seen, weights, scales, bias, strict=True)
    return {topic: TopicPassages(i, s, w.reshape(len(s), len(i)), c, b) for topic, i, s, w, c, b in whole}


def _joined(arrays: list[Any], kind: Any) -> NDArray[Any]:
    return np.concatenate(arrays).astype(kind) if arrays else np.array([], kind)


def _parts(array: NDArray[Any], lengths: NDArray[np.int32]) -> Iterator[NDArray[Any]]:
    return iter(np.split(array, np.cumsum(lengths)[:-1])) if len(lengths) else iter(())
