"""Fits which passage of a topic answers: on rows that name it, and on rows that tell what is asked about a topic.

A small classifier for each topic, then a regression over all topics that weighs what it says beside the aspects and
the words, then one that tells whether the best one answers at all: on what readers chose for people who asked what they
liked. Whoever wrote a row is held out of what it is weighed by, so that all weights are honest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple
from zlib import crc32

import numpy as np

from leukemia_guide.library import Library
from leukemia_guide.library.content_files import read_content
from leukemia_guide.understanding import answering
from leukemia_guide.understanding.classifier import LinearClassifier
from leukemia_guide.understanding.features import asked_blocks
from leukemia_guide.understanding.intent_groups import UNTOLD
from leukemia_guide.understanding.model import Regression
from leukemia_guide.understanding.passage_classifier import Told, TopicPassages, told_by
from leukemia_guide.understanding.passage_matcher import FEATURES, Passages, asking_stems, opened
from leukemia_guide.understanding.phrasing import phrasing_of
from tools.corpus.passage_words import passage_words, spoken_passages
from tools.corpus.rows import read_rows
from tools.training.examples import PHRASES, Example
from tools.training.fitting import FOLDS, LARGEST_WEIGHT, Folds, fit_regression, fold_of, scores_by

PENALTY: Final = 10.0
"""Of a topic's classifier. Of 3, 10 and 30, 10 finds as many passages as any, writers held out."""


class Asked(NamedTuple):
    """One row, as passages are held against it: its topic, the ids of the passages that answer, how likely each aspect
    is to a classifier that does not know its writer, and the fold in which that one is held out."""

    row: Example
    topic: str
    likely: Mapping[str, float]
    fold: int

    @property
    def told(self) -> Told:
        return told_by(asking_stems(self.row.read.tokens), self.likely)


class Held(NamedTuple):
    """A row beside what spoke for each passage to what did not know its writer."""

    asked: Asked
    found: Mapping[str, Mapping[str, float]]
    passages: Passages


def fit_passages(
    named: Sequence[Example], asked: Sequence[Example], folds: Folds, aspects: LinearClassifier, language: str
) -> tuple[dict[str, TopicPassages], Regression, Regression]:
    """The topics' classifiers, what weighs a passage, and what tells whether the best one answers. `named` are
    the examples that name a passage and teach no aspects; `asked` those that teach them, `folds` the classifiers that
    did not see some of these."""
    rows = list(_held_against(named, asked, folds, aspects))
    features: list[dict[str, float]] = []
    right: list[bool] = []
    read_by_readers: list[Held] = []
    for number in range(FOLDS):
        learned = _learned([one for one in rows if one.fold != number], language)
        passages = passages_without({one.row.writer for one in rows if one.fold == number}, learned, language)
        for one in (one for one in rows if one.fold == number):
            context, read = one.row.context, one.row.read
            heard = context.aspect if one.topic == context.topic else None
            found = passages.features(one.topic, one.likely, read.reading.masked, read.tokens, heard)
            chosen = {key for key in found if _answers(one.row, one.topic, key, passages)}
            if chosen and len(chosen) < len(found):
                features += list(found.values())
                right += [key in chosen for key in found]
            if found and one.row.passages and not one.row.shown:
                read_by_readers.append(Held(one, found, passages))
    weighed = fit_regression(FEATURES, features, right)
    return _learned(rows, language), weighed, _fit_answered(read_by_readers, weighed)


def _fit_answered(held: Sequence[Held], weighed: Regression) -> Regression:
    """On rows of which a reader said which passage answers, or that none does. Who was shown a passage asked for what
    is there, and tells nothing of how often that is so."""
    features: list[dict[str, float]] = []
    right: list[bool] = []
    for one, found, passages in held:
        likely = {key: weighed.probability(of) for key, of in found.items()}
        told = answering.features_of(one.topic, found, likely, one.likely, one.row.read, passages=passages)
        features.append(told)
        right.append(max(likely, key=lambda key: likely[key]) in one.row.passages)
    return fit_regression(answering.FEATURES, features, right)


def _held_against(
    named: Sequence[Example], asked: Sequence[Example], folds: Folds, aspects: LinearClassifier
) -> Iterator[Asked]:
    fold = fold_of([one.writer for one in asked])
    for one in (*named, *asked):
        if one.writer == PHRASES or not one.topics:
            continue
        number = fold.get(one.writer, crc32(one.writer.encode()) % FOLDS)
        scores = scores_by(aspects.labels, folds[number][1], asked_blocks(one.read.reading))
        likely = dict(zip(aspects.labels, map(float, aspects.probabilities(scores)), strict=True))
        yield Asked(one, one.topics[0], likely, number)


def passages_without(without: set[str], learned: Mapping[str, TopicPassages], language: str) -> Passages:
    """The passages with the questions of all writers but these."""
    rows = [row for row in read_rows(language, "train") if row.writer not in without]
    return opened(passage_words(read_content(language), phrasing_of(language), rows), learned)


def _learned(rows: Iterable[Asked], language: str) -> dict[str, TopicPassages]:
    """The classifier of each topic. What a passage itself says counts as one question that it answers."""
    library, phrasing = Library(read_content(language)), phrasing_of(language)
    plain = opened(passage_words(read_content(language), phrasing))
    taught: dict[str, list[tuple[Told, str]]] = {
        topic: [(told_by(stems, {}), passage_id) for passage_id, stems in of.items()]
        for topic, of in spoken_passages(library, phrasing).items()
    }
    for one in rows:
        if one.topic in taught and (one.row.passages or not one.row.context.topic):
            found = [key for key in plain.ids(one.topic) if _answers(one.row, one.topic, key, plain)]
            best = [key for key in one.row.passages if key in found][:1] or (found if len(found) == 1 else [])
            taught[one.topic] += [(one.told, key) for key in best]
    return {topic: _fit(of) for topic, of in taught.items() if len({key for _, key in of}) > 1}


def _fit(taught: Sequence[tuple[Told, str]]) -> TopicPassages:
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    seen = np.array(sorted({place for told, _ in taught for place in told}), np.uint32)
    values = np.zeros((len(taught), len(seen)), np.float32)
    for row, (told, _) in enumerate(taught):
        values[row, np.searchsorted(seen, np.fromiter(told, np.uint32, len(told)))] = list(told.values())
    fitted = LogisticRegression(C=PENALTY, max_iter=300).fit(values, [key for _, key in taught])
    weights, bias, ids = fitted.coef_, fitted.intercept_, tuple(map(str, fitted.classes_))
    if len(ids) == 2:  # of two, it keeps what tells the second alone
        weights, bias = np.concatenate([-weights, weights]) / 2, np.concatenate([-bias, bias]) / 2
    scales = np.maximum(np.abs(weights).max(axis=1), 1e-9) / LARGEST_WEIGHT
    return TopicPassages(
        ids,
        seen,
        np.round(weights.T / scales).astype(np.int8),
        scales.astype(np.float32),
        bias.astype(np.float32),
    )


def _answers(one: Example, topic: str, key: str, passages: Passages) -> bool:
    if one.passages:
        return key in one.passages
    return one.aspect != UNTOLD and passages.answers(topic, key)[:1] == (one.aspect,)
