"""The conversation: a question and the state of the session become a reply and the next state.

Precedence stands here alone: an alarm, then what steering words stand for, then the behaviour of the kind.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from leukemia_guide import safety
from leukemia_guide.conversation import about, contact, limits, offers, topic_answers
from leukemia_guide.conversation.alarms import (
    alarm_spoken_of,
    answer_alarm,
    answer_back,
    ask_whether,
    asked_before,
)
from leukemia_guide.conversation.moment import Moment
from leukemia_guide.conversation.question import OF_ALARMS, Kind, Question
from leukemia_guide.conversation.reply import Part, Reply, Role
from leukemia_guide.conversation.state import State
from leukemia_guide.conversation.steering import denied_by, steer
from leukemia_guide.conversation.turn import Answer, Turn
from leukemia_guide.library import Library
from leukemia_guide.safety import Alarm, AlarmKind

BEHAVIOURS: Final[Mapping[Kind, Callable[[Turn], Answer]]] = MappingProxyType(
    {
        Kind.LAUNCH: about.answer_launch,
        Kind.TOPIC: topic_answers.answer_topic,
        Kind.COMPARE: topic_answers.answer_compare,
        Kind.CHOICE: topic_answers.answer_choice,
        Kind.CONTACT: contact.answer_contact,
        Kind.CONNECT: contact.answer_connect,
        Kind.HOURS: contact.answer_hours,
        Kind.LIST: about.answer_list,
        Kind.HELP: about.answer_help,
        Kind.ABOUT: about.answer_about,
        Kind.ADVICE: limits.answer_advice,
        Kind.PROGNOSIS: limits.answer_prognosis,
        Kind.FEELINGS: limits.answer_feelings,
        Kind.OTHER_DISEASE: limits.answer_other_disease,
        Kind.NOT_COVERED: limits.answer_not_covered,
        Kind.UNLISTED: limits.answer_unlisted,
        Kind.LANGUAGE: about.answer_language,
        Kind.SEND: about.answer_send,
        Kind.SOCIAL: about.answer_social,
        Kind.LOST: limits.answer_lost,
        Kind.STOP: about.answer_stop,
        Kind.YES: about.answer_yes,
        Kind.NO: about.answer_no,
        Kind.SLOWER: about.answer_pace,
        Kind.FASTER: about.answer_pace,
        Kind.NEXT: about.answer_end_of_order,
        Kind.PREVIOUS: about.answer_end_of_order,
    }
)
SAYS_THE_SAME: Final = frozenset({Kind.REPEAT, Kind.SLOWER, Kind.FASTER})
NOT_REPEATED: Final = frozenset(
    {Kind.LOST, Kind.SOCIAL, Kind.YES, Kind.NO, Kind.SLOWER, Kind.FASTER, Kind.NEXT, Kind.PREVIOUS}
)


def converse(question: Question, state: State, moment: Moment, library: Library) -> tuple[Reply, State]:
    """Answers one question. Raises only where the content lacks what it was checked to have."""
    denied = denied_by(question, state)
    steered, state = steer(question, state, library)
    if steered.kind in OF_ALARMS:
        return _speak_of_alarm(steered, state, moment, library.language)
    turn = Turn(steered, state, moment, library, denied)
    answer = BEHAVIOURS[steered.kind](turn)
    if question.kind in SAYS_THE_SAME and state.last:
        answer = replace(answer, offer=state.offer)
    if state.alarm and answer.offer:
        answer = replace(answer, offer=offers.after_alarm(answer.offer))
    reply = _compose(turn, answer)
    return reply, _remember(reply, answer, turn)


def raise_alarm(alarm: Alarm, state: State, moment: Moment, language: str) -> tuple[Reply, State]:
    """Answers an alarm and remembers it for the rest of the session. Needs no library."""
    reply = answer_alarm(alarm, language, moment, state.pace)
    return reply, replace(state, last=reply.question, offer=reply.offer, alarm=alarm)


def suspect(alarm: Alarm, asked: Question, state: State, moment: Moment, language: str) -> tuple[Reply, State]:
    """Asks whether words were an alarm; told a second time, they are one. `asked` is what a no would have answered."""
    if state.last and state.last.kind is Kind.PERHAPS and (before := alarm_spoken_of(state)):
        return raise_alarm(safety.together((before, alarm)) or alarm, state, moment, language)
    reply = ask_whether(alarm, asked, language, moment, state.pace)
    return reply, replace(state, last=reply.question, offer=reply.offer)


def _speak_of_alarm(question: Question, state: State, moment: Moment, language: str) -> tuple[Reply, State]:
    """An alarm, the question whether there is one once more, or what helps the one who told something back."""
    if question.kind is Kind.ALARM:
        return raise_alarm(safety.alarm_named(question.detail), state, moment, language)
    alarm = alarm_spoken_of(state) or state.alarm or safety.alarm_named(None)
    if question.kind is Kind.PERHAPS:
        reply = ask_whether(alarm, asked_before(state), language, moment, state.pace)
        return reply, replace(state, last=reply.question, offer=reply.offer)
    reply = answer_back(str(question.detail), alarm, language, moment, state.pace)
    return reply, replace(state, last=reply.question, offer=reply.offer, alarm=alarm)


def _compose(turn: Turn, answer: Answer) -> Reply:
    parts = list(answer.said)
    if answer.disclaims and not turn.state.disclaimed:
        parts.append(Part(Role.DISCLAIMER, turn.library.say("disclaimer", "short")))
    if answer.offer is not None:
        parts.append(Part(Role.OFFER, offers.words_of(answer.offer, turn.library)))
    language, moment = turn.library.language, turn.moment
    if answer.urgent:
        parts.append(Part(Role.URGENT, safety.if_urgent(language, moment.region, by_phone=moment.by_phone)))
    elif turn.denied and turn.denied.kind is AlarmKind.CRISIS:
        parts.append(Part(Role.URGENT, safety.crisis_line(language, moment.region, by_phone=moment.by_phone)))
    return Reply(
        turn.question,
        _title(turn),
        tuple(parts),
        answer.offer or (),
        line=answer.line,
        pace=turn.state.pace,
        reviewed=_reviewed(turn),
    )


def _title(turn: Turn) -> str:
    question, library = turn.question, turn.library
    if question.kind is Kind.COMPARE:
        first, second = library.topic(str(question.topic)), library.topic(str(question.other))
        return library.say("title", "compare", first=first.title, second=second.title)
    if topic_id := question.topic or (offers.NUMBER.topic if question.kind is Kind.CONTACT else None):
        return library.topic(topic_id).title
    return library.say("title", question.kind if library.has("title", question.kind) else "guide")


def _reviewed(turn: Turn) -> bool:
    named = (turn.question.topic, turn.question.other)
    return all(turn.library.reviewed(topic_id) for topic_id in named if topic_id)


def _remember(reply: Reply, answer: Answer, turn: Turn) -> State:
    state, question = turn.state, turn.question
    topic, before = state.spoken_of(question)
    return replace(
        state,
        last=state.last if question.kind in NOT_REPEATED else question,
        topic=topic,
        before=before,
        offer=reply.offer,
        disclaimed=state.disclaimed or answer.disclaims,
        number_offered=state.number_offered or question.kind in offers.OF_THE_NUMBER or offers.NUMBER in reply.offer,
    )
