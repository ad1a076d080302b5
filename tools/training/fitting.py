"""Fits a linear classifier and what makes it honest: its sharpness, on rows of writers that it was not fitted on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from leukemia_guide.understanding.classifier import LinearClassifier
from leukemia_guide.understanding.features import SIZE, Block, Weights, rarity_of, weigh
from leukemia_guide.understanding.model import Regression
from tools.training.examples import PHRASES

FOLDS: Final = 3
LARGEST_WEIGHT: Final = 127
"""Weights are kept as whole numbers of one byte."""
LEAST_SEEN: Final = 2
"""Examples in which a feature must be seen to be weighed. What was seen once tells little of another person's words: of
1 and 2, development rows are understood as well, and the model's file is a seventh smaller."""
SHARPNESSES: Final = np.geomspace(0.5, 12, 40)
Blocks = list[tuple[Block, ...]]
Folds = list[tuple[list[int], LinearClassifier]]


@dataclass(frozen=True, slots=True)
class Taught:
    """What one classifier is fitted on: each example's features as a row of a sparse matrix, its label, its weight,
    who wrote it. `rarity` is of all examples, also where only some are fitted on: it knows no labels."""

    seen: Any
    met: NDArray[np.intp]
    rarity: Weights
    blocks: Blocks
    labels: list[str]
    weights: NDArray[np.float32]
    writers: list[str]


def taught(blocks: Blocks, labels: Sequence[str], weights: Sequence[float], writers: Sequence[str]) -> Taught:
    """Examples by their features, their right labels, what each counts, and who wrote them."""
    from scipy.sparse import csr_matrix  # type: ignore[import-untyped]  # noqa: PLC0415

    rarity = rarity_of(blocks)
    rows = [weigh(of, rarity) for of in blocks]
    starts = np.cumsum([0, *(len(columns) for columns, _ in rows)])
    columns, values = (np.concatenate(of) for of in zip(*rows, strict=True))
    met, columns, times = np.unique(columns, return_inverse=True, return_counts=True)
    often = times >= LEAST_SEEN
    seen = csr_matrix((values, columns, starts), shape=(len(rows), len(met)))[:, often]
    met = met[often]
    return Taught(seen, met, rarity, blocks, list(labels), np.array(weights, np.float32), list(writers))


def fit_classifier(of: Taught, penalty: float) -> tuple[LinearClassifier, Folds]:
    """The classifier of all examples with honest likelihoods, and the ones from which that was learned."""
    folds = held_out(of, penalty)
    return sharpened(fit_linear(of, penalty), of, folds), folds


def fit_linear(of: Taught, penalty: float, chosen: Sequence[int] | None = None) -> LinearClassifier:
    """A classifier of the chosen examples, or of all; its sharpness is still 1."""
    from sklearn.svm import LinearSVC  # noqa: PLC0415

    places = np.arange(len(of.labels)) if chosen is None else np.array(chosen)
    labels = [of.labels[place] for place in places]
    machine = LinearSVC(C=penalty, random_state=0, tol=1e-2)
    fitted = machine.fit(of.seen[places], labels, sample_weight=of.weights[places])
    scales = np.maximum(np.abs(fitted.coef_).max(axis=1), 1e-9) / LARGEST_WEIGHT
    found = np.full(SIZE, -1, np.int32)
    found[of.met] = np.arange(len(of.met), dtype=np.int32)
    return LinearClassifier(
        tuple(map(str, fitted.classes_)),
        np.round(fitted.coef_.T / scales).astype(np.int8),
        found,
        scales.astype(np.float32),
        fitted.intercept_.astype(np.float32),
        of.rarity,
        1.0,
    )


def held_out(of: Taught, penalty: float) -> Folds:
    """For each fold the rows that its classifier was not fitted on; phrases are in every fit."""
    fold = fold_of(of.writers)
    found = []
    for number in range(FOLDS):
        out = [place for place, writer in enumerate(of.writers) if fold.get(writer) == number]
        kept = [place for place, writer in enumerate(of.writers) if fold.get(writer) != number]
        found.append((out, fit_linear(of, penalty, kept)))
    return found


def fold_of(writers: Iterable[str]) -> dict[str, int]:
    """In which fold each writer is held out; who wrote the phrases, in none."""
    return {writer: number % FOLDS for number, writer in enumerate(sorted(set(writers) - {PHRASES}))}


def sharpness_of(scores: np.ndarray, right: np.ndarray) -> float:
    """The sharpness with which held-out scores tell the likelihoods of the right labels best."""

    def surprise(sharpness: float) -> float:
        raised = sharpness * (scores - scores.max(axis=1, keepdims=True))
        return float(np.mean(np.log(np.exp(raised).sum(axis=1)) - raised[np.arange(len(right)), right]))

    return float(min(SHARPNESSES, key=surprise))


def fit_regression(names: tuple[str, ...], features: list[dict[str, float]], right: list[bool]) -> Regression:
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    values = np.array([[one.get(name, 0.0) for name in names] for one in features], np.float32)
    mean, scale = values.mean(axis=0), np.maximum(values.std(axis=0), 1e-3)
    fitted = LogisticRegression(C=1.0, max_iter=1000).fit((values - mean) / scale, right)
    return Regression(names, mean, scale, fitted.coef_[0].astype(np.float32), float(fitted.intercept_[0]))


def sharpened(whole: LinearClassifier, of: Taught, folds: Folds) -> LinearClassifier:
    scores, right = [], []
    for out, classifier in folds:
        for place in out:
            if of.labels[place] in classifier.labels:
                scores.append(scores_by(whole.labels, classifier, of.blocks[place]))
                right.append(whole.labels.index(of.labels[place]))
    sharpness = sharpness_of(np.array(scores), np.array(right))
    return LinearClassifier(whole.labels, whole.weights, whole.rows, whole.scales, whole.bias, whole.rarity, sharpness)


def scores_by(labels: tuple[str, ...], classifier: LinearClassifier, blocks: tuple[Block, ...]) -> np.ndarray:
    """Scores in the order of `labels`; a label that a fold never saw scores as its unlikeliest."""
    scores = classifier.scores(blocks)
    found = dict(zip(classifier.labels, scores, strict=True))
    least = scores.min()
    return np.array([found.get(label, least) for label in labels], np.float32)
