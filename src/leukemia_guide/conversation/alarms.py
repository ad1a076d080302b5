"""An alarm: the action first, then the reason, and no question but whether to say it again."""

from __future__ import annotations

from leukemia_guide import safety
from leukemia_guide.conversation.moment import Moment
from leukemia_guide.conversation.question import Kind, Question
from leukemia_guide.conversation.reply import Line, Part, Reply, Role
from leukemia_guide.conversation.state import Pace
from leukemia_guide.safety import Alarm


def answer_alarm(alarm: Alarm, language: str, moment: Moment, pace: Pace = Pace.NORMAL) -> Reply:
    """Needs no library: it is answered whatever else is broken. Never faster than normal."""
    spoken = safety.spoken(alarm, language, moment.region)
    question = Question(Kind.ALARM, detail=alarm.id)
    said = (Part(Role.ANSWER, text) for text in (spoken.action, spoken.reason) if text)
    line = Line(spoken.number, spoken.action) if spoken.number else None
    return Reply(
        question,
        title=safety.title(language),
        parts=(*said, Part(Role.OFFER, spoken.again)),
        offer=(question,),
        reprompt_text=f"{spoken.action} {spoken.again}",
        line=line,
        alarm=alarm,
        pace=Pace.SLOW if pace is Pace.SLOW else Pace.NORMAL,
    )


def action_of(alarm: Alarm, language: str, moment: Moment) -> str:
    """The action alone, for an answer that must begin with it after an alarm."""
    return safety.spoken(alarm, language, moment.region).action
