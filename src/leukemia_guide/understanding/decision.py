"""From likelihoods to one decision: what is asked, about what, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from leukemia_guide.understanding import candidates as sources
from leukemia_guide.understanding import novelty, thresholds
from leukemia_guide.understanding.answering import choose
from leukemia_guide.understanding.entities import EntityMatch
from leukemia_guide.understanding.features import asked_blocks
from leukemia_guide.understanding.intent_groups import (
    ABOUT,
    BY_ASPECT,
    COMPARE,
    LIMITS,
    LINED,
    OTHER_DISEASE,
    PLAIN,
    UNTOLD,
    WITH_TOPIC,
)
from leukemia_guide.understanding.model import Model
from leukemia_guide.understanding.pairs import VERSUS, pair_of
from leukemia_guide.understanding.passage_matcher import Passages
from leukemia_guide.understanding.ranking import Ranked, picked_first, rank
from leukemia_guide.understanding.reader import Read, Reader
from leukemia_guide.understanding.recognition import NOT_UNDERSTOOD, Context
from leukemia_guide.understanding.topic_features import NAMES

NEAREST: Final = 3
TOPIC: Final = "TOPIC"
"""The type of a topic's name; that of a telephone line is another."""
WHAT: Final = "what"
"""The aspect that every topic answers."""


@dataclass(frozen=True, slots=True)
class Decision:
    """`topics` is the one that is meant, or none; `other` is a second that was asked about too,
    or, where `doubtful`, one that may have been meant instead. `passage` is the id of the one that answers, as
    `passages` gives it, `nearly` if it likely does not answer just that; `following` is then the likeliest other one.
    `unlisted` is the id of a name that the guide does not have, "" of a strange one. `nearest` are what to offer where
    nothing was understood.
    """

    intent: str
    confidence: float
    topics: tuple[str, ...] = ()
    other: str | None = None
    doubtful: bool = False
    aspect: str | None = None
    passage: str | None = None
    nearly: bool = False
    following: str | None = None
    unlisted: str | None = None
    nearest: tuple[str, ...] = ()


class Knowledge(NamedTuple):
    """What is known of a language beside its model. `medicines` are the topics of which one must never be answered as
    another."""

    reader: Reader
    passages: Passages
    medicines: frozenset[str]


def decide(read: Read, context: Context, model: Model, known: Knowledge) -> Decision:
    """One decision about an utterance, after what the session was about."""
    reader = known.reader
    asked = asked_blocks(read.reading)
    intents = dict(zip(model.intents.labels, model.intents.probabilities(model.intents.scores(asked)), strict=True))
    intent, likely = likeliest(intents)
    near = sources.near_names(read, reader)
    scored = sources.score(read.reading, model.topics)
    words = known.passages.asked_words
    found = sources.candidates(read, near, scored, model.topics.labels, reader, asked_words=words, context=context)
    ranked = picked_first(rank(found, model.ranker_of(context)))
    best = ranked[0]
    told = model.aspects.probabilities(model.aspects.scores(asked))
    aspects = dict(zip(model.aspects.labels, map(float, told), strict=True))
    if intent == ABOUT:
        strange = model.novelty.probability(novelty.features_of(read, near, found, reader))
        if strange >= thresholds.UNLISTED and not _is_pick(read, near, reader, context):
            return _unlisted(read, near, ranked, likely * strange)
        aspect = likeliest_aspect(aspects)
        decided = _about(ranked, near, likely, aspect, pair_of(read, ranked, aspect, context, reader))
        if not _is_caught(decided, read, ranked, reader, known.medicines):
            return Decision(NOT_UNDERSTOOD, likely, unlisted="", nearest=_instead_of_a_name(ranked, reader))
        return _with_passage(decided, aspects, read, model, known.passages, context=context)
    if likely < thresholds.UNDERSTOOD or intent == NOT_UNDERSTOOD:
        # What sounds like another matter altogether may hold a mis-heard name, but is near to no topic by its words.
        likeliest_topics = [] if intent == NOT_UNDERSTOOD else ranked
        return Decision(NOT_UNDERSTOOD, likely, nearest=_nearest(likeliest_topics, near))
    if intent in LINED:
        line = next((one.topic for one in ranked if one.topic in reader.lines and one.likely >= thresholds.LINE), None)
        return Decision(intent, likely, (line,) if line else ())
    named = intent in WITH_TOPIC and best.likely >= thresholds.LIMIT_TOPIC
    decided = Decision(intent, likely, (best.topic,) if named else ())
    return _with_passage(decided, aspects, read, model, known.passages, context=context)


def _unlisted(read: Read, near: list[EntityMatch], ranked: list[Ranked], likely: float) -> Decision:
    """A name that the guide does not have; of a strange one, what is near it."""
    if novelty.is_sickness(read):
        return Decision(OTHER_DISEASE, likely)
    lacking = novelty.unlisted(read, near) or ""
    return Decision(NOT_UNDERSTOOD, likely, unlisted=lacking, nearest=() if lacking else _nearest(ranked, near))


def _is_pick(read: Read, near: list[EntityMatch], reader: Reader, context: Context) -> bool:
    """Whether it only points to what was offered, with words around it: nothing in it is strange or a name we lack."""
    picked = reader.phrasing.picked(read.tokens, context.offered)
    return bool(picked) and not reader.strange(read) and novelty.unlisted(read, near) is None


def _with_passage(
    decided: Decision, aspects: Mapping[str, float], read: Read, model: Model, passages: Passages, *, context: Context
) -> Decision:
    """The passage of the one topic that is answered; of a comparison, and of what was not understood, none."""
    if len(decided.topics) != 1 or decided.intent == COMPARE:
        return decided
    topic = decided.topics[0]
    heard = context.aspect if topic == context.topic else None
    weighed, answered = model.passages, model.answered
    chosen = choose(topic, aspects, read, passages, weighed=weighed, answered=answered, heard=heard)
    if chosen is None:
        return decided
    nearly = chosen.answers < thresholds.NEARLY_ANSWERED
    return replace(decided, passage=chosen.passage, nearly=nearly, following=chosen.following if nearly else None)


def likeliest(intents: Mapping[str, float]) -> tuple[str, float]:
    """Advice, prognosis and feelings weigh together and come before a plain question."""
    limited = sum(odds for intent, odds in intents.items() if intent in LIMITS)
    intent = max(sorted(intents), key=lambda one: intents[one])
    if limited >= thresholds.LIMIT and intent == ABOUT:
        intent = max(sorted(LIMITS & intents.keys()), key=lambda one: intents[one])
    return intent, float(limited if intent in LIMITS else intents[intent])


def likeliest_aspect(aspects: Mapping[str, float]) -> str:
    """The aspects of a plain question weigh together against each that has an intent of its own."""
    plain = {aspect: odds for aspect, odds in aspects.items() if aspect not in BY_ASPECT}
    own = max((aspect for aspect in sorted(aspects) if aspect in BY_ASPECT), key=lambda one: aspects[one])
    if aspects[own] > sum(plain.values()):
        return own
    best = max((aspect for aspect in sorted(plain) if aspect != UNTOLD), key=lambda one: plain[one])
    return best if plain[best] >= thresholds.ASPECT * sum(plain.values()) else WHAT


def _about(
    ranked: list[Ranked], near: list[EntityMatch], likely: float, aspect: str, pair: tuple[str, ...]
) -> Decision:
    """`pair` are the two topics that were compared or asked about at once, or none."""
    best, second = ranked[0], ranked[1] if len(ranked) > 1 else None
    sure = likely * best.likely
    if pair and aspect == VERSUS:
        return Decision(COMPARE, likely, pair[:1], pair[1], aspect=aspect)
    intent = PLAIN if aspect == VERSUS else BY_ASPECT.get(aspect, PLAIN)
    if pair:
        first, other = pair
        return Decision(intent, likely, (first,), other, aspect=aspect)
    if sure < thresholds.ANSWERED:
        return Decision(NOT_UNDERSTOOD, sure, nearest=_nearest(ranked, near))
    if second is None or second.likely < thresholds.SECOND:
        return Decision(intent, sure, (best.topic,), aspect=aspect)
    return Decision(intent, sure, (best.topic,), second.topic, doubtful=True, aspect=aspect)


def _is_caught(decided: Decision, read: Read, ranked: list[Ranked], reader: Reader, medicines: frozenset[str]) -> bool:
    """Whether what was said, where no name was said exactly, may stand for what was decided. A medicine must be surer
    than another topic, also where all words are known but it was only nearly named, and no second one may be nearly
    as like: one is never answered as another.
    """
    if any(name.slot_type in NAMES for name in read.names):
        return True
    best = ranked[0]
    strange = any(place >= read.asks_from for place in reader.strange(read))
    if medicines.intersection(decided.topics):
        if best.likely < thresholds.CAUGHT and not best.candidate.features["last"]:
            return False
        if not (strange or best.candidate.features["near_only"]):
            return True
        close = any(one.topic in medicines and one.likely >= thresholds.MEDICINE_CLOSE for one in ranked[1:])
        return best.likely >= thresholds.MEDICINE_CAUGHT and not close
    return best.likely >= thresholds.CAUGHT or not strange


def _instead_of_a_name(ranked: list[Ranked], reader: Reader) -> tuple[str, ...]:
    """What to offer where a name was not caught: what is named like it, else what is likeliest; a telephone number has
    no such name."""
    topics = [one for one in ranked if one.topic not in reader.lines]
    return _nearest([one for one in topics if one.candidate.features["near"]]) or _nearest(topics)


def _nearest(ranked: list[Ranked], near: Iterable[EntityMatch] = ()) -> tuple[str, ...]:
    """What to offer where nothing was understood: what is likeliest, then what is named most like what was said."""
    likely = [one.topic for one in ranked[:NEAREST] if one.likely >= thresholds.NEAREST]
    named = [name for name in near if name.slot_type == TOPIC and name.likeness >= thresholds.NEARLY_NAMED]
    return tuple(dict.fromkeys((*likely, *(topic for name in named for topic in name.ids))))[:NEAREST]
