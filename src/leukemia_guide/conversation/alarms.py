"""Danger: an alarm, what may be one, and what is told back to it. None needs a library: each is answered whatever else
is broken, and never faster than normal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from leukemia_guide import safety
from leukemia_guide.conversation.moment import Moment
from leukemia_guide.conversation.question import OF_ALARMS, Kind, Question
from leukemia_guide.conversation.reply import Line, Part, Reply, Role
from leukemia_guide.conversation.state import Pace, State
from leukemia_guide.safety import Alarm, AlarmWords

ACTION_FIRST: Final = frozenset({Kind.CONTACT, Kind.HOURS})
"""What is answered with the alarm's action first, where there was one."""


def answer_alarm(alarm: Alarm, language: str, moment: Moment, pace: Pace = Pace.NORMAL) -> Reply:
    """The action first, then the reason, and no question but whether to say it again. What was heard in another
    language is said in that one too."""
    spoken = safety.spoken(alarm, language, moment.region, by_phone=moment.by_phone)
    question = Question(Kind.ALARM, detail=alarm.kept)
    said = [Part(Role.ANSWER, text) for text in (spoken.action, spoken.reason) if text]
    return Reply(
        question,
        title=safety.title(language),
        parts=(*said, *_foreign(safety.spoken, alarm, moment), Part(Role.OFFER, spoken.again)),
        offer=(question,),
        reprompt_text=f"{spoken.action} {spoken.again}",
        line=_line(spoken),
        alarm=alarm,
        pace=_calm(pace),
    )


def ask_whether(alarm: Alarm, asked: Question, language: str, moment: Moment, pace: Pace) -> Reply:
    """Words that may be an alarm: its action, if it is one, and one question. Yes is that alarm; no answers what was
    `asked`."""
    spoken = safety.asked(alarm, language, moment.region, by_phone=moment.by_phone)
    title = safety.title(language)
    return Reply(
        Question(Kind.PERHAPS, detail=alarm.kept),
        title=title,
        parts=(
            Part(Role.ANSWER, spoken.action),
            *_foreign(safety.asked, alarm, moment),
            Part(Role.OFFER, spoken.again),
        ),
        offer=(Question(Kind.ALARM, detail=alarm.kept), asked),
        reprompt_text=f"{spoken.action} {spoken.again}",
        line=Line(spoken.number, title) if spoken.number else None,
        pace=_calm(pace),
    )


def answer_back(told: str, alarm: Alarm, language: str, moment: Moment, pace: Pace) -> Reply:
    """What helps the one who told something back ("nobody picks up"); it leads to no topic."""
    spoken = safety.spoken(alarm, language, moment.region, by_phone=moment.by_phone)
    said = safety.told_back(told, alarm, language, moment.region, by_phone=moment.by_phone)
    question = Question(Kind.AFTER_ALARM, detail=told)
    return Reply(
        question,
        title=safety.title(language),
        parts=(Part(Role.ANSWER, said), Part(Role.OFFER, spoken.again)),
        offer=(Question(Kind.ALARM, detail=alarm.kept),),
        reprompt_text=f"{said} {spoken.again}",
        line=_line(spoken),
        alarm=alarm,
        pace=_calm(pace),
    )


def asked_before(state: State) -> Question:
    """What was asked in the words that may have been an alarm."""
    return state.offer[1] if len(state.offer) > 1 else Question(Kind.LOST)


def alarm_spoken_of(state: State) -> Alarm | None:
    """The alarm, or what may be one, that the last reply was about, or whose action it began with."""
    if state.last is None or state.last.kind not in OF_ALARMS | ACTION_FIRST:
        return None
    return Alarm.parse(state.last.detail) if state.last.kind is Kind.PERHAPS else state.alarm


def action_of(alarm: Alarm, language: str, moment: Moment) -> str:
    """The action alone, for an answer that must begin with it after an alarm."""
    return safety.spoken(alarm, language, moment.region, by_phone=moment.by_phone).action


def _foreign(say: Callable[..., AlarmWords], alarm: Alarm, moment: Moment) -> tuple[Part, ...]:
    """The action in the language of the words, where that is another one (rule 11)."""
    if alarm.heard_in is None:
        return ()
    said = say(alarm, alarm.heard_in, moment.region, by_phone=moment.by_phone)
    return (Part(Role.ANSWER, said.action, alarm.heard_in),)


def _line(spoken: AlarmWords) -> Line | None:
    return Line(spoken.number, spoken.action) if spoken.number else None


def _calm(pace: Pace) -> Pace:
    return Pace.SLOW if pace is Pace.SLOW else Pace.NORMAL
