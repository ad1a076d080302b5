"""What the session's state tells the recognizer, so that "how long" means the topic spoken of last."""

from __future__ import annotations

from leukemia_guide.conversation import Kind, State, alarm_spoken_of, asked_before
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
    # Of what was asked about danger instead of being answered, nothing was remembered: "it" means what it was about.
    asked = asked_before(state) if state.last and state.last.kind is Kind.PERHAPS else None
    topic, before = state.spoken_of(asked) if asked else (state.topic, state.before)
    return Context(_kind(state, offered), topic, aspect, before, offered, alarm.kept if alarm else None)


def _kind(state: State, offered: tuple[str, ...]) -> str:
    if state.last is not None and state.last.kind is not Kind.PERHAPS and alarm_spoken_of(state):
        return Kind.ALARM.value
    if len(state.offer) >= SEVERAL and len(offered) >= SEVERAL:
        return "offer"
    if state.last is not None:
        return state.last.kind.value
    return "offer" if state.offer else NOTHING_BEFORE
