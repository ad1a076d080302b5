"""Two decisions, made apart and then held against each other: what is asked, and about which topic.

What is asked is judged with the names masked, so that it does not depend on which medicine was named. The topic is
the one that is named, or, where none is, the one that the whole question is about. Either may be too unsure to answer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from leukemia_guide.understanding import thresholds
from leukemia_guide.understanding.intent_groups import (
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
from leukemia_guide.understanding.masking import Masker
from leukemia_guide.understanding.model import Model
from leukemia_guide.understanding.phrasing import Tokens
from leukemia_guide.understanding.ranking import RankedIntent, first, is_distinctive, rank_intents, together
from leukemia_guide.understanding.topic_resolution import ResolvedTopics, resolve_topic

SOME_LINES: Final = 6
"""How many of the likeliest topics are looked at for a line."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The intent, how sure it is, and the topics: none, one, or two that are as likely."""

    intent: str
    confidence: float
    topics: tuple[str, ...] = ()
    other: tuple[str, ...] = ()


def decide(tokens: Tokens, masker: Masker, model: Model) -> Decision:
    """The likeliest intent and topic, or NOT_UNDERSTOOD where the likeliest is not likely enough.

    Of several questions in one breath a request for advice counts first, then the first that is well understood.
    """
    whole = _decide(tokens, masker, model)
    if whole.intent in LIMITS and whole.confidence >= thresholds.FIRM:
        return whole
    parts = [_decide(question, masker, model) for question in masker.phrasing.questions(tokens)]
    firm = [part for part in parts if part.confidence >= thresholds.FIRM and part.intent in WITH_TOPIC | LINED]
    limited = [part for part in firm if part.intent in LIMITS and part.confidence >= thresholds.FIRM_LIMIT]
    plain = [part for part in firm if part.intent not in LIMITS]
    about = [part for part in plain if part.topics]
    if not limited and about and about[0].intent in ASKED_AT_ONCE:
        return replace(about[0], other=about[0].other or _second(about))
    return next(iter((*limited, *about, *plain)), whole)


def _second(asked: list[Decision]) -> tuple[str, ...]:
    """The topic of the question that comes after the first about another topic."""
    others = (part.topics[:1] for part in asked[1:] if part.intent in ABOUT_TOPICS)
    return next((topic for topic in others if topic != asked[0].topics[:1]), ())


def _decide(tokens: Tokens, masker: Masker, model: Model) -> Decision:
    exact = list(masker.entities.exact(tokens))
    named = any(match.slot_type in ("TOPIC", "DISEASE") and is_distinctive(match, tokens, masker) for match in exact)
    nearly = [] if named else masker.entities.nearly(tokens, masker.ordinary, thresholds.NEAR_NAME)[:6]
    asked = rank_intents(tokens, exact, nearly, masker, model)
    topics = resolve_topic(tokens, asked.utterance, nearly, masker, model, compared=asked.intent == COMPARE)
    return _settled(asked, topics, masker, model)


def _settled(asked: RankedIntent, topics: ResolvedTopics, masker: Masker, model: Model) -> Decision:
    """What is asked and about what, held against each other."""
    intent, likely = asked.intent, asked.likely
    plain = together(asked.probabilities, ABOUT_TOPICS)
    diseases = any(match.slot_type == "DISEASE" for match in asked.utterance.matches)
    if diseases and not topics.named and intent in (*ABOUT_TOPICS, NOT_UNDERSTOOD, "NotCoveredIntent"):
        return Decision(OTHER_DISEASE, max(likely, thresholds.FIRM))
    meant = topics.sure >= thresholds.TOPIC_SURE and (
        likely < thresholds.FIRM or topics.sure >= likely + thresholds.TOPIC_SURER
    )
    if intent not in WITH_TOPIC | LINED and meant and plain >= thresholds.PLAIN_HINT:
        intent, likely = first(asked.probabilities, ABOUT_TOPICS), topics.sure
    if (
        intent in ABOUT_TOPICS
        and asked.probabilities[ADVICE] >= thresholds.ADVICE_HINT
        and masker.phrasing.advises(asked.utterance.tokens)
    ):
        return Decision(ADVICE, max(likely, thresholds.FIRM), topics.ids[:1] if topics.named else ())
    if intent in ABOUT_TOPICS:
        follows_on = intent != PLAIN and not topics.named and _follows_on(asked.utterance.tokens, masker)
        return _plainly(intent, likely, ResolvedTopics() if follows_on else topics)
    if likely < thresholds.UNDERSTOOD:
        return Decision(NOT_UNDERSTOOD, likely)
    if intent in LINED:
        return Decision(intent, likely, _line(asked.utterance.tokens, topics, masker, model))
    return Decision(intent, likely, topics.ids[:1] if intent in WITH_TOPIC and topics.named else ())


def _line(tokens: Tokens, topics: ResolvedTopics, masker: Masker, model: Model) -> tuple[str, ...]:
    """The line that is named, or else the one that the words are likeliest about, if that is likely at all."""
    if named := tuple(line for line in topics.ids if line in masker.lines)[:1]:
        return named
    likely = model.topics.best(masker.phrasing.merge_synonyms(tokens), SOME_LINES)
    return next(
        ((line,) for line, probability in likely if line in masker.lines and probability >= thresholds.LINE_LIKELY), ()
    )


def _plainly(intent: str, likely: float, topics: ResolvedTopics) -> Decision:
    """A plain question, if its topic is sure enough; an aspect without a topic means the topic spoken of last."""
    if intent == COMPARE and not topics.other:
        intent = PLAIN
    if likely * topics.sure >= thresholds.ANSWERED and topics.ids:
        return Decision(intent, likely, topics.ids, topics.other)
    if intent != PLAIN and likely >= thresholds.FIRM:
        return Decision(intent, likely)
    return Decision(NOT_UNDERSTOOD, likely * topics.sure)


def _follows_on(tokens: Tokens, masker: Masker) -> bool:
    """Whether these few words are only what stands around a topic: "and its side effects"."""
    return len(tokens) <= thresholds.BARE_FOLLOW_UP and masker.carriers.issuperset(tokens)
