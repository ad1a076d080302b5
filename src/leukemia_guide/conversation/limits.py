"""Where the guide stops: personal advice, odds, feelings, another disease, what it does not cover or does not know by
name, what it did not understand. Each says so once, gives something that helps, and never offers an appointment."""

from __future__ import annotations

from typing import Final

from leukemia_guide.conversation import offers
from leukemia_guide.conversation.question import Kind, Question
from leukemia_guide.conversation.reply import Part, Role
from leukemia_guide.conversation.topic_answers import led_in
from leukemia_guide.conversation.turn import Answer, Turn

NAMED_WHEN_LOST: Final = ("phases", "car_t", "questions_to_ask")
REFUSING: Final = "refusing"
"""The detail of a feeling: no more treatment is wanted."""
ROOM: Final = 66
"""Words of an answer to "should I", its source with it; the offer, or what the card adds, has up to 14 of the 80."""
MEDICINE_GROUPS: Final = frozenset({"medicines", "chemo_medicines"})


def answer_advice(turn: Turn) -> Answer:
    """Who can answer, one general fact, and one offer that is not an appointment. The fact is the further passage that
    answers what was asked; where there is none, or no room for it, the topic's own passage for such questions."""
    who = turn.say("limits", "advice")
    topic_id = turn.question.topic
    if topic_id is None:
        return Answer((who, turn.say("limits", "advice_fact")), offers.some_topics(turn, "questions_to_ask"))
    topic = turn.library.topic(topic_id)
    fever = (turn.say("limits", "fever_first"),) if topic.group in MEDICINE_GROUPS else ()
    general = Part(Role.ANSWER, topic.advice.text if topic.advice else topic.simpler)
    told = (who, general, *fever, turn.source(topic.advice or topic.passages["what"]))
    asked = topic.answer(turn.question.aspect)
    if asked in topic.more:
        fact = (who, Part(Role.ANSWER, led_in(turn, topic, asked)), *fever, turn.source(asked))
        told = fact if sum(len(part.text.split()) for part in fact) <= ROOM else told
    return Answer(told, (Question(Kind.TOPIC, topic_id),))


def answer_prognosis(turn: Turn) -> Answer:
    """No figure; what outlook depends on, and who knows the case."""
    return Answer((turn.say("limits", "prognosis"),), offers.some_topics(turn, "support_lines"))


def answer_feelings(turn: Turn) -> Answer:
    """The feeling named lightly, and someone to talk to; who wants no more treatment hears about the team first."""
    said = turn.say("limits", REFUSING if turn.question.detail == REFUSING else "feelings")
    return Answer((said,), offers.some_topics(turn, "support_lines"), urgent=True)


def answer_other_disease(turn: Turn) -> Answer:
    """What this guide covers, and the disease that it is about."""
    return Answer((turn.say("limits", "other_disease"),), offers.some_topics(turn, "what_is_all"), urgent=True)


def answer_not_covered(turn: Turn) -> Answer:
    """Known but not covered: says so, and who knows."""
    matter = turn.question.detail
    key = matter if matter and turn.library.has("not_covered", matter) else "other"
    return Answer((turn.say("not_covered", key),), offers.some_topics(turn, "treatment_overview"), urgent=True)


def answer_unlisted(turn: Turn) -> Answer:
    """A name that is known and not covered is named; any other was not caught, and what is near it is offered. Never a
    general answer."""
    name, *nearest = (turn.question.detail or "").split(":")
    found = turn.library.unlisted(name)
    if found is None:
        near_it = [topic_id for topic_id in nearest if topic_id in turn.library][:3]
        return Answer((turn.say("unlisted", "strange"),), offers.some_topics(turn, *near_it), urgent=True)
    said = turn.say("unlisted", found.section, name=found.name)
    return Answer((said,), offers.some_topics(turn, "questions_to_ask"), urgent=True)


def answer_lost(turn: Turn) -> Answer:
    """Not understood: says so, and names two or three topics, the nearest where there are some."""
    nearest = [topic_id for topic_id in (turn.question.detail or "").split(":") if topic_id in turn.library]
    named = nearest if len(nearest) > 1 else list(dict.fromkeys((*nearest, *NAMED_WHEN_LOST)))
    return Answer((turn.say("limits", "lost"),), offers.some_topics(turn, *named[:3]), urgent=True)
