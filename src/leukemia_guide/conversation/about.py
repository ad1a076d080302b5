"""The guide about itself, and the small courtesies: launch, help, topics, its sources, thanks, goodbye."""

from __future__ import annotations

from typing import Final

from leukemia_guide import safety
from leukemia_guide.conversation import offers, topic_answers
from leukemia_guide.conversation.question import INSTEAD, UNSPOKEN, Kind, Question
from leukemia_guide.conversation.reply import Part, Role
from leukemia_guide.conversation.telling_time import told_month
from leukemia_guide.conversation.turn import Answer, Turn

SECTIONS: Final = ("phases", "car_t", "ph_positive")
GOOD_NIGHT: Final = "good_night"


def answer_launch(turn: Turn) -> Answer:
    """The welcome, with the session's one disclaimer."""
    return Answer((turn.say("guide", "welcome"),), disclaims=True)


def answer_help(turn: Turn) -> Answer:
    """What it can do, three examples, a question. Help always carries the disclaimer."""
    return Answer((turn.say("guide", "help"), Part(Role.DISCLAIMER, turn.library.say("disclaimer", "help"))))


def answer_list(turn: Turn) -> Answer:
    """Three topics at a time."""
    return Answer((turn.say("guide", "list"),), offers.some_topics(turn, *SECTIONS))


def answer_about(turn: Turn) -> Answer:
    """Who made it, how old it is, what it keeps; where the last answer came from, where there was one."""
    matter = turn.question.detail or "maker"
    passage = topic_answers.last_passage(turn)
    if passage and matter in ("source", "age"):
        when = _when_read(turn, passage.sources[0])
        said = (turn.source(passage), turn.say("about", f"{matter}_of_answer", when=when))
        return Answer(said, offers.further(turn, turn.state.topic))
    key = matter if turn.library.has("about", matter) else "maker"
    return Answer((turn.say("about", key, when=_when_read(turn, turn.library.center["page"])),))


def _when_read(turn: Turn, source_id: str) -> str:
    return told_month(turn.library, turn.library.source(source_id).read)


def answer_language(turn: Turn) -> Answer:
    """Which languages it speaks, and how to change; to a language that it does not speak, that it does not."""
    if turn.question.detail == UNSPOKEN:
        return Answer((turn.say("guide", UNSPOKEN),), None)
    return Answer((turn.say("guide", "language"),))


def answer_send(turn: Turn) -> Answer:
    """Whether the number can be sent somewhere: it is on the card, or on the page."""
    return Answer((turn.say("guide", "send"),), (Question(Kind.CONTACT, "appointments"),))


def answer_social(turn: Turn) -> Answer:
    """A greeting, thanks and a good night, each answered as such; the last one closes the session."""
    courtesy = turn.question.detail
    if courtesy is None or not turn.library.has("courtesy", courtesy):
        return Answer((turn.say("guide", "social"),))
    return Answer((turn.say("courtesy", courtesy),), None if courtesy == GOOD_NIGHT else ())


def answer_stop(turn: Turn) -> Answer:
    """A goodbye that closes the session."""
    return Answer((turn.say("guide", "stop"),), None)


def answer_yes(turn: Turn) -> Answer:
    """A "yes" to a choice asks the choice once more; a "yes" to nothing is answered as such."""
    if turn.state.offer:
        return Answer((), turn.state.offer)
    return Answer((turn.say("guide", "yes_to_nothing"),))


def answer_no(turn: Turn) -> Answer:
    """A "no" to the number, or to another meaning, leads back to the topic, to anything else to an open question, to
    that to goodbye."""
    if not turn.state.offer:
        return Answer((turn.say("guide", "stop"),), None)
    refused = turn.state.offer[0]
    if turn.denied:
        moment = turn.moment
        said = safety.told_back("mistaken", turn.denied, turn.library.language, moment.region, by_phone=moment.by_phone)
        return Answer((Part(Role.ANSWER, said),))
    accepted = turn.say("guide", "all_right")
    if turn.state.topic and (refused.kind is Kind.CONTACT or refused.detail == INSTEAD):
        return Answer((accepted,), offers.further(turn, turn.state.topic))
    return Answer((accepted,))


def answer_pace(turn: Turn) -> Answer:
    """A new pace before anything was said."""
    return Answer((turn.say("guide", turn.question.kind.value),))


def answer_end_of_order(turn: Turn) -> Answer:
    """There is no next or previous topic."""
    return Answer((turn.say("guide", f"no_{turn.question.kind}"),), (Question(Kind.LIST),))
