"""Fits which passage of a topic answers: on rows that name it, and on rows that tell what is asked about a topic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final
from zlib import crc32

from leukemia_guide.library.content_files import read_content
from leukemia_guide.understanding.classifier import LinearClassifier
from leukemia_guide.understanding.features import asked_blocks
from leukemia_guide.understanding.intent_groups import UNTOLD
from leukemia_guide.understanding.model import Regression
from leukemia_guide.understanding.passage_matcher import FEATURES, Passages, opened
from leukemia_guide.understanding.phrasing import phrasing_of
from tools.corpus.passage_words import passage_words
from tools.corpus.rows import read_rows
from tools.training.examples import PHRASES, Example
from tools.training.fitting import FOLDS, Folds, fit_regression, fold_of, scores_by

NAMED: Final = 1
"""What a row counts that names its passage beside one that tells only the aspect, of which there are three times as
many. Counted five times, more passages of `more` are found, and plain questions lose the first one to them."""


def fit_passages(
    named: Sequence[Example], asked: Sequence[Example], folds: Folds, aspects: LinearClassifier, language: str
) -> Regression:
    """`named` are the examples that name a passage and teach no aspects; `asked` those that teach them, `folds` the
    classifiers that did not see some of these. What a row's own writer asked is not among the questions of the passages
    that it is held against: what both weigh is honest."""
    features: list[dict[str, float]] = []
    right: list[bool] = []
    fold = fold_of([one.writer for one in asked])
    fold |= {one.writer: crc32(one.writer.encode()) % FOLDS for one in named if one.writer not in fold}
    for number, (_, classifier) in enumerate(folds):
        passages = _without(number, fold, language)
        for one in (one for one in (*named, *asked) if one.writer != PHRASES and fold[one.writer] == number):
            if not one.topics:
                continue
            likely = _likelihoods(one, classifier, aspects)
            found = passages.features(one.topics[0], likely, one.read.reading.masked, one.read.tokens)
            answering = {key for key in found if _answers(one, key, passages)}
            if answering and len(answering) < len(found):
                times = NAMED if one.passages else 1
                features += list(found.values()) * times
                right += [key in answering for key in found] * times
    return fit_regression(FEATURES, features, right)


def _without(number: int, fold: Mapping[str, int], language: str) -> Passages:
    """The passages with the questions of all writers but those of one fold."""
    rows = [row for row in read_rows(language, "train") if fold.get(row.writer) != number]
    return opened(passage_words(read_content(language), phrasing_of(language), rows))


def _likelihoods(one: Example, classifier: LinearClassifier, aspects: LinearClassifier) -> Mapping[str, float]:
    scores = scores_by(aspects.labels, classifier, asked_blocks(one.read.reading))
    return dict(zip(aspects.labels, map(float, aspects.probabilities(scores)), strict=True))


def _answers(one: Example, key: str, passages: Passages) -> bool:
    if one.passages:
        return key in one.passages
    return one.aspect != UNTOLD and passages.answers(one.topics[0], key)[:1] == (one.aspect,)
