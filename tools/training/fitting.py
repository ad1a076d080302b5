"""Fits a linear classifier and what makes it honest: its sharpness, on rows of writers that it was not fitted on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from leukemia_guide.understanding.classifier import LinearClassifier
from leukemia_guide.understanding.features import Block
from leukemia_guide.understanding.model import Regression
from leukemia_guide.understanding.vocabulary import Vocabulary, vocabulary_of
from tools.training.examples import PHRASES

FOLDS: Final = 3
LARGEST_WEIGHT: Final = 127
"""Weights are kept as whole numbers of one byte."""
LEAST_SEEN: Final = 2
"""Examples in which a feature must be seen to be weighed. What was seen once tells little of another person's words: of
1 and 2, development rows are understood as well, and the model's file is a seventh smaller."""
LEANING: Final = 0.1
"""What a feature is trusted that leans to neither side, beside the mean of all, before the root is taken. On held-out
writers at 2 of 100 ordinary rows, 88.2 of 100 English crises and 85.8 Spanish are heard so, of emergencies 90.1 and
86.2; with all trusted alike 87.6, 85.3, 89.3 and 83.8. Look-alikes are heard half a point oftener."""
SHARPNESSES: Final = np.geomspace(0.5, 12, 40)
Blocks = list[tuple[Block, ...]]
Folds = list[tuple[list[int], LinearClassifier]]


@dataclass(frozen=True, slots=True)
class Taught:
    """What one classifier is fitted on: each example's features as a row of a sparse matrix, its label, its weight,
    who wrote it. The vocabulary is of all examples, also where only some are fitted on: it knows no labels."""

    seen: Any
    vocabulary: Vocabulary
    blocks: Blocks
    labels: list[str]
    weights: NDArray[np.float32]
    writers: list[str]


def taught(
    blocks: Blocks,
    labels: Sequence[str],
    weights: Sequence[float],
    writers: Sequence[str],
    *,
    unseen: float = 1.0,
    least: int = LEAST_SEEN,
) -> Taught:
    """Examples by their features, their right labels, what each counts, and who wrote them. `unseen` is what a feature
    that is not known weighs beside the rarest, `least` in how many examples one must be seen to be known."""
    from scipy.sparse import csr_matrix  # type: ignore[import-untyped]  # noqa: PLC0415

    vocabulary = vocabulary_of(blocks, least, unseen)
    rows = [vocabulary.weigh(of) for of in blocks]
    starts = np.cumsum([0, *(len(features) for features, _ in rows)])
    features, values = (np.concatenate(of) for of in zip(*rows, strict=True))
    seen = csr_matrix((values, features, starts), shape=(len(rows), len(vocabulary.hashes)))
    return Taught(seen, vocabulary, blocks, list(labels), np.array(weights, np.float32), list(writers))


def fit_classifier(of: Taught, penalty: float, apart: str | None = None) -> tuple[LinearClassifier, Folds]:
    """The classifier of all examples with honest likelihoods, and the ones from which that was learned. Where it is
    one label above all that is to be told `apart`, features that do so are trusted sooner (see _leaning)."""
    folds = held_out(of, penalty, apart)
    return sharpened(fit_linear(of, penalty, apart), of, folds), folds


def fit_linear(
    of: Taught, penalty: float, apart: str | None = None, chosen: Sequence[int] | None = None
) -> LinearClassifier:
    """A classifier of the chosen examples, or of all; its sharpness is still 1."""
    from sklearn.svm import LinearSVC  # noqa: PLC0415

    places = np.arange(len(of.labels)) if chosen is None else np.array(chosen)
    labels = np.array(of.labels)[places]
    seen = of.seen[places]
    trust = np.ones(seen.shape[1], np.float32) if apart is None else _leaning(seen, labels == apart)
    machine = LinearSVC(C=penalty, random_state=0, tol=1e-2)
    fitted = machine.fit(seen.multiply(trust).tocsr(), labels, sample_weight=of.weights[places])
    weights = fitted.coef_ * trust
    scales = np.maximum(np.abs(weights).max(axis=1), 1e-9) / LARGEST_WEIGHT
    return LinearClassifier(
        tuple(map(str, fitted.classes_)),
        of.vocabulary,
        np.round(weights.T / scales).astype(np.int8),
        scales.astype(np.float32),
        fitted.intercept_.astype(np.float32),
        1.0,
    )


def _leaning(seen: Any, apart: NDArray[np.bool_]) -> NDArray[np.float32]:
    """How much oftener each feature is seen in what is to be told apart than in the rest, or seldomer; about 1."""
    met = (seen > 0).astype(np.float32)
    here, there = (
        1 + np.asarray(met[rows].sum(axis=0)).ravel() for rows in (np.flatnonzero(apart), np.flatnonzero(~apart))
    )
    odds = np.abs(np.log(here / here.sum()) - np.log(there / there.sum()))
    leaning: NDArray[np.float32] = np.sqrt(LEANING + odds / odds.mean()).astype(np.float32)
    return leaning


def held_out(of: Taught, penalty: float, apart: str | None = None) -> Folds:
    """For each fold the rows that its classifier was not fitted on; phrases are in every fit."""
    fold = fold_of(of.writers)
    found = []
    for number in range(FOLDS):
        out = [place for place, writer in enumerate(of.writers) if fold.get(writer) == number]
        kept = [place for place, writer in enumerate(of.writers) if fold.get(writer) != number]
        found.append((out, fit_linear(of, penalty, apart, kept)))
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
    return replace(whole, sharpness=sharpness_of(np.array(scores), np.array(right)))


def scores_by(labels: tuple[str, ...], classifier: LinearClassifier, blocks: tuple[Block, ...]) -> np.ndarray:
    """Scores in the order of `labels`; a label that a fold never saw scores as its unlikeliest."""
    scores = classifier.scores(blocks)
    found = dict(zip(classifier.labels, scores, strict=True))
    least = scores.min()
    return np.array([found.get(label, least) for label in labels], np.float32)
