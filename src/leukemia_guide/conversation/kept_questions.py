"""Questions that come back from outside, in a session or by a touch: only those that the guide can ask and answer."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from leukemia_guide.conversation.question import LINES, OF_ALARMS, Kind, Question
from leukemia_guide.library import ASPECTS, is_further

STAND_FOR_ANOTHER: Final = frozenset({Kind.REPEAT, Kind.SIMPLER, Kind.MORE, Kind.START_OVER})
"""What may be asked, but is never what was answered."""
OF_A_TOPIC: Final = frozenset({Kind.TOPIC, Kind.COMPARE, Kind.CHOICE})
OF_TWO: Final = frozenset({Kind.COMPARE, Kind.CHOICE})
OF_A_LINE: Final = frozenset({Kind.CONTACT, Kind.CONNECT, Kind.HOURS})
OFFERED: Final = frozenset({Kind.TOPIC, Kind.CONTACT, Kind.CONNECT, Kind.LIST})
CHOSEN_FROM: Final = frozenset({Kind.TOPIC, Kind.CONTACT})
MOST_OFFERED: Final = 3

Offer = tuple[Question, ...]


def known_question(item: object, topics: Container[object]) -> Question | None:
    """The question of an id that came from outside; None where nothing here could answer it."""
    question = Question.parse(item)
    if question is None or not (question.aspect in (*ASPECTS, "simpler") or is_further(question.aspect)):
        return None
    named = (question.topic, question.other)
    known = all(name is None or name in topics for name in named)
    return question if known and _is_whole(question) else None


def kept_last(item: object, topics: Container[object]) -> Question | None:
    """As `known_question`, of what was answered last."""
    question = known_question(item, topics)
    return None if question is None or question.kind in STAND_FOR_ANOTHER else question


def kept_offer(items: object, topics: Container[object], last: Question | None) -> Offer:
    """What was offered after `last`; nothing where the guide would not offer all of it together."""
    offered = [known_question(item, topics) for item in items[:MOST_OFFERED]] if isinstance(items, list) else []
    offer = tuple(question for question in offered if question)
    return offer if len(offer) == len(offered) and _is_offered(offer, last) else ()


def _is_whole(question: Question) -> bool:
    """Whether it names all that its kind is about, and a telephone line where it is about one."""
    if question.kind in OF_A_LINE:
        return question.topic is None or question.topic in LINES
    lacks = (question.kind in OF_A_TOPIC and not question.topic) or (question.kind in OF_TWO and not question.other)
    return not lacks


def _is_offered(offer: Offer, last: Question | None) -> bool:
    """After words of danger the alarm, perhaps beside what was asked too; else one question, or names to choose."""
    if offer and offer[0].kind is Kind.ALARM:
        return last is not None and last.kind in OF_ALARMS and len(offer) <= (2 if last.kind is Kind.PERHAPS else 1)
    if len(offer) > 1:
        return all(question.topic and question.kind in CHOSEN_FROM for question in offer)
    return all(question.kind in OFFERED for question in offer)
