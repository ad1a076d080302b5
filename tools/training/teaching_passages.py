"""Fits which passage of a topic answers: on rows that name it, and on rows that tell what is asked about a topic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from leukemia_guide.understanding.classifier import LinearClassifier
from leukemia_guide.understanding.features import asked_blocks
from leukemia_guide.understanding.intent_groups import UNTOLD
from leukemia_guide.understanding.model import Regression
from leukemia_guide.understanding.passage_matcher import FEATURES, Passages
from tools.training.examples import PHRASES, Example
from tools.training.fitting import Folds, fit_regression, scores_by

NAMED: Final = 5
"""What a row counts that names its passage: there are ten times as many that tell only the aspect."""


def fit_passages(
    named: Sequence[Example], asked: Sequence[Example], folds: Folds, aspects: LinearClassifier, passages: Passages
) -> Regression:
    """`named` are the examples that name their passage, none of which teaches aspects; `asked` those that teach them,
    `folds` the classifiers that did not see some of these: what an aspect's likelihood weighs is honest."""
    features: list[dict[str, float]] = []
    right: list[bool] = []
    held = [
        ([asked[place] for place in out if asked[place].writer != PHRASES], classifier) for out, classifier in folds
    ]
    for examples, classifier in [(list(named), aspects), *held]:
        for one in (one for one in examples if one.topics):
            likely = _likelihoods(one, classifier, aspects)
            found = passages.features(one.topics[0], likely, one.read.reading.masked)
            answering = {key for key in found if _answers(one, key, passages)}
            if answering and len(answering) < len(found):
                times = NAMED if one.passages else 1
                features += list(found.values()) * times
                right += [key in answering for key in found] * times
    return fit_regression(FEATURES, features, right)


def _likelihoods(one: Example, classifier: LinearClassifier, aspects: LinearClassifier) -> Mapping[str, float]:
    scores = scores_by(aspects.labels, classifier, asked_blocks(one.read.reading))
    return dict(zip(aspects.labels, map(float, aspects.probabilities(scores)), strict=True))


def _answers(one: Example, key: str, passages: Passages) -> bool:
    if one.passages:
        return key in one.passages
    return one.aspect != UNTOLD and passages.answers(one.topics[0], key)[:1] == (one.aspect,)
