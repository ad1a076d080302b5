"""Two decisions, made apart and then held against each other: what is asked, and about which topic.

What is asked is judged with the names masked, so that it does not depend on which medicine was named. The topic is
the one that is named, or, where none is, the one that the whole question is about. Either may be too unsure to answer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from listening.asking import Asked, asked_of, first, telling, together
from listening.ears import Ears
from listening.intents import (
    ABOUT_TOPICS,
    ADVICE,
    ASKED_AT_ONCE,
    COMPARE,
    LIMITS,
    LINED,
    NOT_UNDERSTOOD,
    OTHER_DISEASE,
    PLAIN,
    WITH_TOPIC,
)
from listening.learned import Learned
from listening.topics import Topics, topics_of
from listening.words import Tokens

SURE: Final = 0.30
FIRM: Final = 0.55
FIRMLY_LIMITED: Final = 0.80
NEARLY: Final = 0.74
ANSWERED: Final = 0.12
ABOUT_IT: Final = 0.60
CLEARLY: Final = 0.10
PERHAPS_PLAIN: Final = 0.12
PERHAPS_ADVICE: Final = 0.02
FEW: Final = 5
SOME: Final = 6
PERHAPS_MEANT: Final = 0.12


@dataclass(frozen=True, slots=True)
class Judgement:
    """The intent, how sure it is, and the topics: none, one, or two that are as likely."""

    intent: str
    confidence: float
    topics: tuple[str, ...] = ()
    other: tuple[str, ...] = ()


def judge(tokens: Tokens, ears: Ears, learned: Learned) -> Judgement:
    """The likeliest intent and topic, or NOT_UNDERSTOOD where the likeliest is not likely enough.

    Of several questions in one breath a request for advice counts first, then the first that is well understood.
    """
    whole = _judge(tokens, ears, learned)
    if whole.intent in LIMITS and whole.confidence >= FIRM:
        return whole
    parts = [_judge(question, ears, learned) for question in ears.manners.questions(tokens)]
    firm = [part for part in parts if part.confidence >= FIRM and part.intent in WITH_TOPIC | LINED]
    limited = [part for part in firm if part.intent in LIMITS and part.confidence >= FIRMLY_LIMITED]
    plain = [part for part in firm if part.intent not in LIMITS]
    telling = [part for part in plain if part.topics]
    if not limited and telling and telling[0].intent in ASKED_AT_ONCE:
        return replace(telling[0], other=telling[0].other or _second(telling))
    return next(iter((*limited, *telling, *plain)), whole)


def _second(asked: list[Judgement]) -> tuple[str, ...]:
    """The topic of the question that comes after the first about another topic."""
    others = (part.topics[:1] for part in asked[1:] if part.intent in ABOUT_TOPICS)
    return next((topic for topic in others if topic != asked[0].topics[:1]), ())


def _judge(tokens: Tokens, ears: Ears, learned: Learned) -> Judgement:
    exact = list(ears.spotter.exact(tokens))
    named = any(spot.slot_type in ("TOPIC", "DISEASE") and telling(spot, tokens, ears) for spot in exact)
    nearly = [] if named else ears.spotter.nearly(tokens, ears.ordinary, NEARLY)[:6]
    asked = asked_of(tokens, exact, nearly, ears, learned)
    topics = topics_of(tokens, asked.reading, nearly, ears, learned, compared=asked.intent == COMPARE)
    return _settled(asked, topics, ears, learned)


def _settled(asked: Asked, topics: Topics, ears: Ears, learned: Learned) -> Judgement:
    """What is asked and about what, held against each other."""
    intent, likely = asked.intent, asked.likely
    plain = together(asked.odds, ABOUT_TOPICS)
    diseases = any(spot.slot_type == "DISEASE" for spot in asked.reading.spots)
    if diseases and not topics.named and intent in (*ABOUT_TOPICS, NOT_UNDERSTOOD, "NotCoveredIntent"):
        return Judgement(OTHER_DISEASE, max(likely, FIRM))
    meant = topics.sure >= ABOUT_IT and (likely < FIRM or topics.sure >= likely + CLEARLY)
    if intent not in WITH_TOPIC | LINED and meant and plain >= PERHAPS_PLAIN:
        intent, likely = first(asked.odds, ABOUT_TOPICS), topics.sure
    if intent in ABOUT_TOPICS and asked.odds[ADVICE] >= PERHAPS_ADVICE and ears.manners.advises(asked.reading.tokens):
        return Judgement(ADVICE, max(likely, FIRM), topics.ids[:1] if topics.named else ())
    if intent in ABOUT_TOPICS:
        follows_on = intent != PLAIN and not topics.named and _follows_on(asked.reading.tokens, ears)
        return _plainly(intent, likely, Topics() if follows_on else topics)
    if likely < SURE:
        return Judgement(NOT_UNDERSTOOD, likely)
    if intent in LINED:
        return Judgement(intent, likely, _line(asked.reading.tokens, topics, ears, learned))
    return Judgement(intent, likely, topics.ids[:1] if intent in WITH_TOPIC and topics.named else ())


def _line(tokens: Tokens, topics: Topics, ears: Ears, learned: Learned) -> tuple[str, ...]:
    """The line that is named, or else the one that the words are likeliest about, if that is likely at all."""
    if named := tuple(line for line in topics.ids if line in ears.lines)[:1]:
        return named
    likely = learned.topics.best(ears.manners.kindred(tokens), SOME)
    return next(((line,) for line, odds in likely if line in ears.lines and odds >= PERHAPS_MEANT), ())


def _plainly(intent: str, likely: float, topics: Topics) -> Judgement:
    """A plain question, if its topic is sure enough; an aspect without a topic means the topic spoken of last."""
    if intent == COMPARE and not topics.other:
        intent = PLAIN
    if likely * topics.sure >= ANSWERED and topics.ids:
        return Judgement(intent, likely, topics.ids, topics.other)
    if intent != PLAIN and likely >= FIRM:
        return Judgement(intent, likely)
    return Judgement(NOT_UNDERSTOOD, likely * topics.sure)


def _follows_on(tokens: Tokens, ears: Ears) -> bool:
    """Whether these few words are only what stands around a topic: "and its side effects"."""
    return len(tokens) <= FEW and ears.carriers.issuperset(tokens)
