"""What a listener's steering words stand for: "yes", "again", "simpler", "next" become the question they mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from leukemia_guide.conversation.alarms import alarm_spoken_of, asked_before
from leukemia_guide.conversation.question import OF_ALARMS, Kind, Question
from leukemia_guide.conversation.state import Pace, State
from leukemia_guide.library import Library, is_further
from leukemia_guide.safety import Alarm

PHASES: Final = "phases"
"""The group whose natural order is an order in time."""
NOTHING_ASKED: Final = frozenset({Kind.LOST, Kind.UNLISTED})
"""Words in which there was no question, once it is known that there was no danger in them."""
BACK: Final[Mapping[Kind, str]] = MappingProxyType(
    {Kind.NO: "no", Kind.SOCIAL: "no", Kind.ADVICE: "how_bad", Kind.LOST: "lost", Kind.UNLISTED: "lost"}
)
"""What these tell back, right after an alarm; of what is not in rule 4's table, the action is said again."""
WHOLE_TREATMENT: Final = "treatment_overview"
ALONG_THE_ORDER: Final = frozenset({"how_long", "side_effects", "how_given", "at_home"})
"""What is asked of one topic after the other, and so is kept by "next" and "previous"."""

Steered = tuple[Question, State]


def steer(question: Question, state: State, library: Library) -> Steered:
    """The question that is really asked, and the state in which it is asked. Others pass unchanged. After an alarm no
    call is connected, however it is asked for."""
    question = _after_alarm(question, state)
    way = _WAYS.get(question.kind)
    question, state = way(question, state, library) if way else (question, state)
    if state.alarm and question.kind is Kind.CONNECT:
        return Question(Kind.ALARM, detail=state.alarm.id), state
    return question, state


def denied_by(question: Question, state: State) -> Alarm | None:
    """What may have been an alarm, where this says that it is none."""
    if state.last is None or state.last.kind is not Kind.PERHAPS:
        return None
    no = question.kind is Kind.NO or (question.kind, question.detail) == (Kind.AFTER_ALARM, "mistaken")
    return alarm_spoken_of(state) if no else None


def _after_alarm(question: Question, state: State) -> Question:
    """What is told back to an alarm, or to the question whether there is one. Nothing leads back to topics unasked."""
    if denied_by(question, state):
        asked = asked_before(state)
        return asked if asked.kind not in NOTHING_ASKED else Question(Kind.NO)
    if question.kind is Kind.AFTER_ALARM:
        if question.detail == "unsure":
            return state.offer[0] if state.offer else question
        return question if alarm_spoken_of(state) or state.alarm else Question(Kind.LOST)
    if alarm_spoken_of(state) and state.last and state.last.kind in OF_ALARMS - {Kind.PERHAPS}:
        return Question(Kind.AFTER_ALARM, detail=BACK[question.kind]) if question.kind in BACK else question
    return question


def _repeat(question: Question, state: State, _: Library) -> Steered:
    return (state.last or Question(Kind.LAUNCH)), state


def _slower(question: Question, state: State, library: Library) -> Steered:
    pace = Pace.NORMAL if state.pace is Pace.FAST else Pace.SLOW
    return _at_pace(question, replace(state, pace=pace))


def _faster(question: Question, state: State, library: Library) -> Steered:
    pace = Pace.NORMAL if state.pace is Pace.SLOW else Pace.FAST
    return _at_pace(question, replace(state, pace=pace))


def _at_pace(question: Question, state: State) -> Steered:
    return (state.last or question), state


def _yes(question: Question, state: State, _: Library) -> Steered:
    if len(state.offer) == 1 or (state.offer and alarm_spoken_of(state)):
        return state.offer[0], state
    return question, state


def _simpler(question: Question, state: State, _: Library) -> Steered:
    last = state.last
    if last is None:
        return Question(Kind.HELP), state
    if last.kind in (Kind.TOPIC, Kind.COMPARE):
        return Question(Kind.TOPIC, last.topic, "simpler"), state
    return last, state


def _more(question: Question, state: State, _: Library) -> Steered:
    last = state.last
    if last and last.topic and (last.kind is Kind.TOPIC or (last.kind is Kind.ADVICE and is_further(last.aspect))):
        return last.continued, state
    if last and last.topic and last.kind is Kind.ADVICE:
        return Question(Kind.TOPIC, last.topic), state
    if state.topic:
        return Question(Kind.TOPIC, state.topic, page=1), state
    return Question(Kind.LIST), state


def _next(question: Question, state: State, library: Library) -> Steered:
    return _moved(library.next_after(state.topic) if state.topic else "phases", question, state)


def _previous(question: Question, state: State, library: Library) -> Steered:
    return _moved(library.before(state.topic) if state.topic else "phases", question, state)


def _moved(topic_id: str | None, question: Question, state: State) -> Steered:
    if topic_id is None:
        return question, state
    return Question(Kind.TOPIC, topic_id, _same_aspect(state)), state


def _same_aspect(state: State) -> str:
    return state.last.aspect if state.last and state.last.aspect in ALONG_THE_ORDER else "what"


def _topic(question: Question, state: State, library: Library) -> Steered:
    if question.topic:
        question = _what_follows(question, library)
        named_back = question == Question(Kind.TOPIC, question.topic)
        chosen = [offered for offered in state.offer if offered.topic == question.topic and not offered.page]
        return (chosen[0] if chosen and named_back else question), state
    if question.aspect == "what":
        return Question(Kind.LOST), state
    return replace(question, topic=state.topic or WHOLE_TREATMENT), state


def _what_follows(question: Question, library: Library) -> Question:
    """What comes next, where no passage tells it, is the phase that follows."""
    topic_id = str(question.topic)
    following = library.next_after(topic_id) if question.aspect == "next" else None
    told = following is None or library.topic(topic_id).answer("next") is not None
    if told or {library.group(topic_id), library.group(str(following))} != {PHASES}:
        return question
    return Question(Kind.TOPIC, following)


def _choice(question: Question, state: State, _: Library) -> Steered:
    asked_before = state.last is not None and state.last.kind is Kind.CHOICE
    return (Question(Kind.LOST) if asked_before else question), state


def _contact(question: Question, state: State, _: Library) -> Steered:
    if state.alarm and not question.topic:
        return Question(Kind.ALARM, detail=state.alarm.id), state
    return question, state


def _start_over(question: Question, state: State, _: Library) -> Steered:
    return Question(Kind.LAUNCH), State(pace=state.pace, alarm=state.alarm)


_WAYS: Final[Mapping[Kind, Callable[[Question, State, Library], Steered]]] = MappingProxyType(
    {
        Kind.TOPIC: _topic,
        Kind.CHOICE: _choice,
        Kind.CONTACT: _contact,
        Kind.REPEAT: _repeat,
        Kind.SLOWER: _slower,
        Kind.FASTER: _faster,
        Kind.YES: _yes,
        Kind.SIMPLER: _simpler,
        Kind.MORE: _more,
        Kind.NEXT: _next,
        Kind.PREVIOUS: _previous,
        Kind.START_OVER: _start_over,
    }
)
