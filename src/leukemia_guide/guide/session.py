"""What the session's state tells the recognizer, so that "how long" means the topic spoken of last."""

from __future__ import annotations

from leukemia_guide.conversation import SPOKEN_OF, Kind, State, alarm_spoken_of, asked_before
from leukemia_guide.understanding.recognition import NOTHING_BEFORE, Context

SEVERAL = 2


def context_of(state: State) -> Context:
    """Ids only, as in the state. A choice between topics that was just offered counts as an offer; of two that were
    just compared, "the second" is one as well."""
    offered = tuple(question.topic for question in state.offer if question.topic)
    if len(offered) < SEVERAL and state.last and state.last.kind is Kind.COMPARE:
        offered = tuple(topic for topic in (state.last.topic, state.last.other) if topic)
    aspect = state.last.aspect if state.last and state.last.kind is Kind.TOPIC else None
    alarm = alarm_spoken_of(state)
    topic, before = _spoken_of(state)
    return Context(_kind(state, offered), topic, aspect, before, offered, alarm.kept if alarm else None)


def _spoken_of(state: State) -> tuple[str | None, str | None]:
    """The topic that "it" means, and the one before. Where it was asked whether words were an alarm, the topic that
    they asked about, though nothing has been said of it yet."""
    asked = asked_before(state) if state.last and state.last.kind is Kind.PERHAPS else None
    if asked and asked.topic and asked.topic != state.topic and asked.kind in SPOKEN_OF:
        return asked.topic, state.topic
    return state.topic, state.before


def _kind(state: State, offered: tuple[str, ...]) -> str:
    if state.last is not None and state.last.kind is not Kind.PERHAPS and alarm_spoken_of(state):
        return Kind.ALARM.value
    if len(state.offer) >= SEVERAL and len(offered) >= SEVERAL:
        return "offer"
    if state.last is not None:
        return state.last.kind.value
    return "offer" if state.offer else NOTHING_BEFORE
