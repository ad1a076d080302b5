"""Fits what weighs the topics that an utterance may be about, and whether it names one that the guide does not have."""

from __future__ import annotations

from zlib import crc32

from leukemia_guide.understanding import candidates, novelty, topic_features
from leukemia_guide.understanding.candidates import scored_by
from leukemia_guide.understanding.classifier import LinearClassifier
from leukemia_guide.understanding.features import topic_blocks
from leukemia_guide.understanding.model import Regression
from leukemia_guide.understanding.reader import Reader
from leukemia_guide.understanding.topic_features import Scored
from tools.training.examples import PHRASES, Example
from tools.training.fitting import Folds, fit_regression, scores_by
from tools.training.teaching_passages import passages_without


def fit_regressions(
    taught_topics: list[Example],
    examples: list[Example],
    folds: Folds,
    topics: LinearClassifier,
    reader: Reader,
    *,
    language: str,
) -> tuple[Regression, Regression, Regression]:
    """The two rankers and the novelty regression, which is fitted on what opens a session. What opens one and what is
    said within one are weighed apart: follow-ups name little, and taught a common ranker to trust names less where they
    are all there is. Of each row, what the classifier and the words of questions say is what they say without its
    writer's rows."""
    known = {taught_topics[place].writer: number for number, (out, _) in enumerate(folds) for place in out}
    writers = {one.writer for one in examples} - {PHRASES}
    fold_of = {writer: known.get(writer, crc32(writer.encode()) % len(folds)) for writer in writers}
    asked_words = [
        passages_without({writer for writer, of in fold_of.items() if of == number}, {}, language).asked_words
        for number in range(len(folds))
    ]
    features: dict[bool, list[dict[str, float]]] = {False: [], True: []}
    right: dict[bool, list[bool]] = {False: [], True: []}
    strange: list[dict[str, float]] = []
    unlisted: list[bool] = []
    for one in examples:
        number = fold_of.get(one.writer)
        if number is None or not (one.topics or one.unlisted):
            continue
        near = candidates.near_names(one.read, reader)
        scored, words = _scored(one, folds[number][1], topics), asked_words[number]
        found = candidates.candidates(
            one.read, near, scored, topics.labels, reader, asked_words=words, context=one.context
        )
        if not one.shown and not one.context.is_within:
            strange.append(novelty.features_of(one.read, near, found, reader))
            unlisted.append(one.unlisted)
        if one.topics:
            features[one.context.is_within] += [candidate.features for candidate in found]
            right[one.context.is_within] += [candidate.topic in one.topics for candidate in found]
    return (
        fit_regression(topic_features.FEATURES, features[False], right[False]),
        fit_regression(topic_features.FEATURES, features[True], right[True]),
        fit_regression(novelty.FEATURES, strange, unlisted),
    )


def _scored(one: Example, classifier: LinearClassifier, topics: LinearClassifier) -> Scored:
    reading = one.read.reading
    whole = scores_by(topics.labels, classifier, topic_blocks(reading))
    if reading.question == reading.words:
        return scored_by(topics, whole, whole)
    question = scores_by(topics.labels, classifier, topic_blocks(reading._replace(words=reading.question)))
    return scored_by(topics, whole, question)
