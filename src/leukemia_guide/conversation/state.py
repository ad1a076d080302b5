"""What the guide remembers within one session: ids only, never words heard or spoken."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from leukemia_guide.conversation.question import Question
from leukemia_guide.library import ASPECTS, is_further
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
            "alarm": self.alarm.id if self.alarm else None,
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
    offered = kept.get("offer")
    offer = [known_question(item, topics) for item in offered[:3]] if isinstance(offered, list) else []
    topic, before, pace = kept.get("topic"), kept.get("before"), kept.get("pace")
    return State(
        last=known_question(kept.get("last"), topics),
        topic=topic if isinstance(topic, str) and topic in topics else None,
        before=before if isinstance(before, str) and before in topics else None,
        offer=tuple(question for question in offer if question) if None not in offer else (),
        pace=Pace(pace) if pace in tuple(Pace) else Pace.NORMAL,
        disclaimed=kept.get("disclaimed") is True,
        number_offered=kept.get("number_offered") is True,
        alarm=alarm,
    )


def known_question(item: object, topics: Container[object]) -> Question | None:
    """The question of an id that came from outside; None where nothing here could answer it."""
    question = Question.parse(item)
    if question is None or not (question.aspect in (*ASPECTS, "simpler") or is_further(question.aspect)):
        return None
    named = (question.topic, question.other)
    return question if all(name is None or name in topics for name in named) else None
