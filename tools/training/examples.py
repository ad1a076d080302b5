"""What the model is fitted on: the phrasebook with its slots filled, and the rows of the corpus, read as an utterance
is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from zlib import crc32

from leukemia_guide.conversation import Kind, Question
from leukemia_guide.understanding.intent_groups import ABOUT, ABOUT_TOPICS, BY_ASPECT, PLAIN, UNTOLD
from leukemia_guide.understanding.phrasebook import Phrasebook
from leukemia_guide.understanding.reader import Read, Reader
from leukemia_guide.understanding.recognition import Context
from tools.corpus.measure import context_of
from tools.corpus.rows import Row
from tools.training.filling import filled_phrases

PHRASES: Final = "phrases"
"""The writer of every phrase: one, so that no fold holds some of them out."""
ROW_WEIGHT: Final = 3.0
"""What a row counts beside a phrase: of 1, 3 and 6, on development rows, 3 and 6 named as many topics and 1 fewer."""
AGAIN: Final = 2
"""Of so many rows that open a session one is told again within another. Of 1, 2, 3 and 6, on development rows, 82, 86,
84 and 84 of 100 English follow-ups have the right topic and 90, 90, 88 and 87 of new questions within a session;
Spanish ones 83, 85, 85, 87 and 85, 84, 83, 82."""
BEFORE: Final = (
    *(Question(Kind.TOPIC, aspect=aspect) for aspect in ("what", "side_effects", "more_2")),
    Question(Kind.ADVICE),
    Question(Kind.FEELINGS),
)
"""What was answered just before a row that is told again: mostly a question about a topic. With twice as many, hours
and odds among them, 1 in 100 English follow-ups and Spanish paraphrases fewer are understood, of few rows."""
PLAINLY: Final = 6
"""Tokens up to which a phrase of the plain intent asks what something is; longer ones ask why, how and the like."""
SHOWN: Final = frozenset({"asked of a passage", "a thing of daily life beside a medicine"})
"""The situations of those who were told what to ask about: a passage that they were shown, a topic beside another."""
OF_DANGER: Final = frozenset({"EmergencyIntent", "CrisisIntent", "AfterAlarmIntent"})
ASPECTS: Final = {intent: aspect for aspect, intent in BY_ASPECT.items()}


@dataclass(frozen=True, slots=True)
class Example:
    """One utterance as it is read, with what is right for it; None where that is not known.

    `topics`, `passages`, `shown` and `unlisted` are for the rows alone: all topics that are right, the ids of the
    passages that answer, where that is told, whether who wrote it was told what to ask about, and whether a name is
    asked about that the guide does not have.
    """

    read: Read
    context: Context
    writer: str
    intent: str | None
    aspect: str | None
    topic: str | None
    topics: tuple[str, ...] = ()
    passages: tuple[str, ...] = ()
    shown: bool = False
    unlisted: bool = False

    @property
    def weight(self) -> float:
        return 1.0 if self.writer == PHRASES else ROW_WEIGHT


def phrase_examples(phrasebook: Phrasebook, reader: Reader) -> Iterator[Example]:
    """Every phrase once, each with a name in its slots; every name at least in one."""
    for words, intent, topic, asked in filled_phrases(phrasebook):
        read = reader.read(reader.tokens(words))
        plainly = "what" if len(read.tokens) <= PLAINLY else UNTOLD
        aspect = asked or (plainly if intent == PLAIN else ASPECTS.get(intent))
        yield Example(read, Context(), PHRASES, _merged(intent), aspect, topic or None)


def row_examples(rows: list[Row], reader: Reader) -> Iterator[Example]:
    """Every row once; some that open a session once more, as if it were said in the middle of one about something else,
    since a new question must not be taken for more on the last topic, nor thanks for a question.
    """
    topics = sorted({topic for row in rows for topic in row.right_topics})
    for row in rows:
        yield _example(row, context_of(row), reader)
        drawn = crc32(row.text.encode())
        if row.opens_session and row.intents and drawn % AGAIN == 0:
            yield _example(row, _within(topics[drawn // AGAIN % len(topics)], drawn), reader)


def _within(topic: str, drawn: int) -> Context:
    """A session about a topic, at the turn that was drawn."""
    before = BEFORE[drawn // AGAIN % len(BEFORE)]
    return Context(before.kind.value, topic, before.aspect if before.kind is Kind.TOPIC else None)


def _example(row: Row, context: Context, reader: Reader) -> Example:
    after = f"{context.kind}:{context.aspect}" if context.aspect else context.kind
    topics = row.right_topics
    opening = row.opens_session and not context.topic and bool(topics) and _is_about(row)
    return Example(
        reader.read(reader.tokens(row.text), after),
        context,
        row.writer,
        _merged(row.intents[0]) if row.intents else None,
        _aspect(row),
        topics[0] if opening else None,
        topics,
        row.slots.get("passage", ()),
        row.situation in SHOWN,
        unlisted="unknown" in row.slots and not topics,
    )


def _aspect(row: Row) -> str | None:
    """What a row asks about its topic; of a question that may be two things, nothing is taught."""
    told = next(iter(row.slots.get("aspect", ())), None)
    if told or len(row.intents) != 1:
        return told
    return UNTOLD if row.intents[0] == PLAIN else ASPECTS.get(row.intents[0])


def _merged(intent: str) -> str | None:
    """An intent as the classifier of intents knows it. It knows no danger: what listens for that is fitted apart."""
    if intent in OF_DANGER:
        return None
    return ABOUT if intent in ABOUT_TOPICS else intent


def _is_about(row: Row) -> bool:
    return bool({*ABOUT_TOPICS, "MedicalAdviceIntent", "PrognosisIntent"} & set(row.intents))
