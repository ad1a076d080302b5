"""Which topics an utterance may be about, from several sources that are weak by themselves.

Sources: the classifier on the whole utterance and on its last question, the words of what was asked about each topic,
names exactly in it, names nearly in it, what the session was about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from leukemia_guide.understanding import thresholds
from leukemia_guide.understanding.asked_words import AskedWords
from leukemia_guide.understanding.classifier import LinearClassifier
from leukemia_guide.understanding.entities import EntityMatch
from leukemia_guide.understanding.features import topic_blocks
from leukemia_guide.understanding.passage_matcher import asking_stems
from leukemia_guide.understanding.reader import Read, Reader
from leukemia_guide.understanding.reading import Reading
from leukemia_guide.understanding.recognition import Context
from leukemia_guide.understanding.topic_features import NAMES, Scored, evidence, hear
from leukemia_guide.understanding.vocabulary import Weights

FROM_WHOLE: Final = 6
FROM_QUESTION: Final = 4
FROM_ASKED: Final = 3
FROM_NEAR: Final = 4
"""How many topics each source may bring up."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A topic, and what speaks for it, by the names in topic_features.FEATURES."""

    topic: str
    features: dict[str, float]


def score(reading: Reading, topics: LinearClassifier) -> Scored:
    """What the classifier says of a reading; of a question that is the whole utterance it is asked once."""
    whole = topics.scores(topic_blocks(reading))
    if reading.question == reading.words:
        return scored_by(topics, whole, whole)
    return scored_by(topics, whole, topics.scores(topic_blocks(reading._replace(words=reading.question))))


def scored_by(topics: LinearClassifier, whole: Weights, question: Weights) -> Scored:
    """Scores with the likelihoods that the classifier gives them."""
    return Scored(whole, question, topics.probabilities(whole), topics.probabilities(question))


def near_names(read: Read, reader: Reader) -> list[EntityMatch]:
    """Names of topics that were nearly said, where no distinctive name was said exactly."""
    if any(
        name.slot_type in (*NAMES, "DISEASE", "UNLISTED") and reader.is_distinctive(name, read.tokens)
        for name in read.names
    ):
        return []
    return reader.entities.nearly(read.tokens, reader.ordinary, thresholds.NEAR_NAME)


def candidates(
    read: Read,
    near: Sequence[EntityMatch],
    scored: Scored,
    labels: tuple[str, ...],
    reader: Reader,
    *,
    asked_words: AskedWords,
    context: Context,
) -> list[Candidate]:
    """Each topic that a source brings up, in no order that means anything. `labels` are those of the scores."""
    heard = hear(read, near, reader, context)
    stems = asking_stems(reader.telling(read.tokens))
    order, order_in_question = scored.whole.argsort()[::-1], scored.question.argsort()[::-1]
    found = dict.fromkeys(
        (
            *(labels[place] for place in order[:FROM_WHOLE]),
            *(labels[place] for place in order_in_question[:FROM_QUESTION]),
            *asked_words.likeliest(stems, FROM_ASKED),
            *heard.named,
            *sorted(heard.nearly, key=lambda topic: -heard.nearly[topic])[:FROM_NEAR],
            *(topic for topic in (context.topic, context.before, *context.offered) if topic),
        )
    )
    places = {topic: place for place, topic in enumerate(labels)}
    asked = asked_words.features(found, stems)
    told = {topic: evidence(topic, places.get(topic), scored, heard, read, context=context) for topic in found}
    return [Candidate(topic, of | asked.get(topic, {})) for topic, of in told.items()]
