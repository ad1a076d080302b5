"""Two decisions, made apart and then held against each other: what is asked, and about which topic.

What is asked is judged with the names masked, so that it does not depend on which medicine was named. The topic is
the one that is named, or, where none is, the one that the whole question is about. Either may be too unsure to answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from listening.ears import Ears
from listening.intents import (
    ABOUT_TOPICS,
    ADVICE,
    ALARMS,
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
from listening.reading import Reading
from listening.spotting import Spot
from listening.topics import Topics, topics_of
from listening.words import Tokens

SURE: Final = 0.30
FIRM: Final = 0.55
FIRMLY_LIMITED: Final = 0.80
ALARMING: Final = 0.6
LIMITED: Final = 0.40
NAMED_BETTER: Final = 0.15
NEARLY: Final = 0.74
WELL_HEARD: Final = 0.86
EXPLAINED: Final = 0.15
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


@dataclass(frozen=True, slots=True)
class _Asked:
    """The likeliest intent of one reading, and the odds of all."""

    intent: str
    likely: float
    reading: Reading
    odds: Mapping[str, float]


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
    telling = any(spot.slot_type in ("TOPIC", "DISEASE") and _telling(spot, tokens, ears) for spot in exact)
    nearly = [] if telling else ears.spotter.nearly(tokens, ears.ordinary, NEARLY)[:6]
    asked = _asked(tokens, exact, nearly, ears, learned)
    topics = topics_of(tokens, asked.reading, nearly, ears, learned, compared=asked.intent == COMPARE)
    return _settled(asked, topics, ears, learned)


def _asked(tokens: Tokens, exact: list[Spot], nearly: list[Spot], ears: Ears, learned: Learned) -> _Asked:
    best: _Asked | None = None
    for spots in [exact, [*exact, nearly[0]]] if nearly else [exact]:
        for reading in ears.readings(tokens, spots):
            odds = learned.intents.by_label(ears.judged(reading))
            intent, likely = _likeliest(odds)
            score = likely * reading.likeness + (EXPLAINED if WELL_HEARD <= reading.likeness < 1 else 0)
            if best is None or score > best.likely + (NAMED_BETTER if _is_telling(best.reading, tokens, ears) else 0):
                best = _Asked(intent, score, reading, odds)
    assert best is not None
    return best


def _likeliest(odds: dict[str, float]) -> tuple[str, float]:
    """Plain questions about topics weigh together, and so do advice, prognosis and feelings, which come before them."""
    for alarm in ALARMS:
        if odds[alarm] < ALARMING:
            odds[alarm] = 0.0
    intent = max(odds, key=lambda label: odds[label])
    limited, plain = _together(odds, LIMITS), _together(odds, ABOUT_TOPICS)
    if intent in LIMITS or limited >= max(plain, LIMITED) or (intent in ABOUT_TOPICS and limited >= LIMITED):
        return _first(odds, LIMITS), limited
    if plain >= odds[intent]:
        return _first(odds, ABOUT_TOPICS), plain
    return intent, odds[intent]


def _settled(asked: _Asked, topics: Topics, ears: Ears, learned: Learned) -> Judgement:
    """What is asked and about what, held against each other."""
    intent, likely = asked.intent, asked.likely
    plain = _together(asked.odds, ABOUT_TOPICS)
    diseases = any(spot.slot_type == "DISEASE" for spot in asked.reading.spots)
    if diseases and not topics.named and intent in (*ABOUT_TOPICS, NOT_UNDERSTOOD, "NotCoveredIntent"):
        return Judgement(OTHER_DISEASE, max(likely, FIRM))
    meant = topics.sure >= ABOUT_IT and (likely < FIRM or topics.sure >= likely + CLEARLY)
    if intent not in WITH_TOPIC | LINED and meant and plain >= PERHAPS_PLAIN:
        intent, likely = _first(asked.odds, ABOUT_TOPICS), topics.sure
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


def _together(odds: Mapping[str, float], labels: frozenset[str]) -> float:
    return sum(odds[label] for label in labels)


def _first(odds: Mapping[str, float], labels: frozenset[str]) -> str:
    return max(sorted(labels), key=lambda label: odds[label])


def _is_telling(reading: Reading, tokens: Tokens, ears: Ears) -> bool:
    return bool(reading.spots) and all(_telling(spot, tokens, ears) for spot in reading.spots)


def _telling(spot: Spot, tokens: Tokens, ears: Ears) -> bool:
    return any(token not in ears.ordinary for token in tokens[spot.start : spot.end])
