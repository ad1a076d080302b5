"""The one offer at the end of an answer, and how it changes (rule 2 of the conversation contract).

An offer is the question that "yes" would ask, or the two or three that one may choose from; its words follow
from those questions alone.
"""

from __future__ import annotations

from typing import Final

from leukemia_guide.conversation.question import INSTEAD, Kind, Question
from leukemia_guide.conversation.turn import Turn
from leukemia_guide.library import Library

NUMBER: Final = Question(Kind.CONTACT, topic="appointments")
SLOWLY: Final = "slowly"
OF_THE_NUMBER: Final = frozenset({Kind.CONTACT, Kind.CONNECT})
NO_NUMBER_AFTER: Final = frozenset({"safety", "help", "practical", "comfort", "contact"})

Offer = tuple[Question, ...]


def after_answer(turn: Turn, topic_id: str | None) -> Offer:
    """After the first treatment answer the appointment number; then more on the topic, or the next one."""
    settled = turn.state.number_offered or turn.state.alarm is not None
    if topic_id and not settled and turn.library.group(topic_id) not in NO_NUMBER_AFTER:
        return (NUMBER,)
    return further(turn, topic_id)


def further(turn: Turn, topic_id: str | None) -> Offer:
    """More on this topic, from what was heard of it last, while there is more; else the next topic."""
    if topic_id:
        asked = (turn.question, turn.state.last, Question(Kind.TOPIC, topic_id))
        heard = next(one for one in asked if one and one.kind is Kind.TOPIC and one.topic == topic_id)
        if heard.page < len(turn.library.topic(topic_id).further(heard.continued.aspect, heard.following)):
            return (heard.continued,)
    return next_topic(turn, topic_id)


def next_topic(turn: Turn, topic_id: str | None) -> Offer:
    """The topic that follows in the natural order, else the list of topics."""
    following = turn.library.next_after(topic_id) if topic_id else None
    return some_topics(turn, following) if following else (Question(Kind.LIST),)


def after_alarm(offer: Offer) -> Offer:
    """What may be offered for the rest of a session with an alarm: neither the number nor a call to it (rule 4)."""
    kept = tuple(question for question in offer if question.kind not in OF_THE_NUMBER or question.detail)
    return kept or (Question(Kind.LIST),)


def some_topics(turn: Turn, *topic_ids: str) -> Offer:
    """Topics to choose from by name; a contact line is asked for as contact."""
    return tuple(
        Question(Kind.CONTACT if turn.library.group(topic_id) == "contact" else Kind.TOPIC, topic_id)
        for topic_id in topic_ids
    )


def words_of(offer: Offer, library: Library) -> str:
    """The offer as one question."""
    names = [library.topic(question.topic).name for question in offer if question.topic]
    if len(offer) == 2:
        return library.say("offer", "two", first=names[0], second=names[1])
    if len(offer) == 3:
        return library.say("offer", "three", first=names[0], second=names[1], third=names[2])
    if not offer:
        return library.say("offer", "open")
    question = offer[0]
    if question.kind is Kind.CONTACT:
        return library.say("offer", "slowly" if question.detail == SLOWLY else "number")
    if question.kind is Kind.TOPIC:
        way = INSTEAD if question.detail == INSTEAD else "more" if question.page else "topic"
        return library.say("offer", way, name=names[0])
    return library.say("offer", question.kind)
