"""What the guide remembers within one session: ids only, never words heard or spoken."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from leukemia_guide.conversation.kept_questions import kept_last, kept_offer
from leukemia_guide.conversation.question import SPOKEN_OF, Kind, Question
from leukemia_guide.safety import Alarm

VERSION: Final = 2


class Pace(StrEnum):
    """How fast the guide speaks, chosen by the listener."""

    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"


@dataclass(frozen=True, slots=True)
class State:
    """`last` is what "again" repeats, `topic` what "it" means, `before` the topic spoken of before that one; `offer`
    holds what "yes" would ask (one question) or what was named to choose from (two or three)."""

    last: Question | None = None
    topic: str | None = None
    before: str | None = None
    offer: tuple[Question, ...] = ()
    pace: Pace = Pace.NORMAL
    disclaimed: bool = False
    number_offered: bool = False
    alarm: Alarm | None = None

    def spoken_of(self, question: Question) -> tuple[str | None, str | None]:
        """The topic that "it" means once a question is answered, and the one before: after a comparison its second."""
        told = question.topic if question.kind in SPOKEN_OF else None
        if question.kind is Kind.COMPARE:
            return told or self.topic, question.other
        return told or self.topic, self.topic if told and told != self.topic else self.before

    def keep(self) -> dict[str, Any]:
        """The state as plain JSON, for session attributes or the talk page."""
        return {
            "version": VERSION,
            "last": self.last.id if self.last else None,
            "topic": self.topic,
            "before": self.before,
            "offer": [question.id for question in self.offer],
            "pace": self.pace.value,
            "disclaimed": self.disclaimed,
            "number_offered": self.number_offered,
            "alarm": self.alarm.kept if self.alarm else None,
        }


def restore(kept: object, topics: Container[object]) -> State:
    """The state that was kept; what is not understood is left out, and another version starts afresh.

    What comes back is untrusted: it may be from an older release, or from a browser. An alarm is kept whenever
    it can be read.
    """
    if not isinstance(kept, Mapping):
        return State()
    alarm = Alarm.parse(kept.get("alarm"))
    if kept.get("version") != VERSION:
        return State(alarm=alarm)
    last = kept_last(kept.get("last"), topics)
    topic, before, pace = kept.get("topic"), kept.get("before"), kept.get("pace")
    return State(
        last=last,
        topic=topic if isinstance(topic, str) and topic in topics else None,
        before=before if isinstance(before, str) and before in topics else None,
        offer=kept_offer(kept.get("offer"), topics, last),
        pace=Pace(pace) if pace in tuple(Pace) else Pace.NORMAL,
        disclaimed=kept.get("disclaimed") is True,
        number_offered=kept.get("number_offered") is True,
        alarm=alarm,
    )
