"""The appointment lines: the number, what it is for, its hours, and whether it is open now (rule 3)."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime
from typing import Final

from leukemia_guide.conversation import offers
from leukemia_guide.conversation.alarms import action_of
from leukemia_guide.conversation.moment import Moment
from leukemia_guide.conversation.question import LINES, Kind, Question
from leukemia_guide.conversation.reply import Line, Part, Role
from leukemia_guide.conversation.telling_time import told_hours, told_opening
from leukemia_guide.conversation.turn import Answer, Turn
from leukemia_guide.telephone import dialled_from, spaced

UNTOLD: Final = (None, False, False)
"""No opening: no words for it, no holiday, not open."""
log: Final = logging.getLogger("leukemia_guide.conversation")


def answer_contact(turn: Turn) -> Answer:
    """What the line is for, its number, its hours, whether it is open. After an alarm the action comes first.

    About a holiday there is more to say, so that the listed hours stay on the screen.
    """
    line = line_for(turn)
    first = _action_first(turn)
    detail = turn.question.detail
    if detail == offers.SLOWLY:
        slow = turn.say("contact", "slowly", number=spaced(line.number))
        return Answer((*first, slow), offers.further(turn, turn.state.topic), line)
    said = [*first, _purpose(turn), turn.say("contact", "number", number=line.number)]
    if not detail:
        listed = None if line.holiday else line.hours
        said += [Part(Role.ANSWER, text) for text in (listed, line.opening) if text]
        if line.hours is None:
            said.append(turn.say("contact", "no_hours"))
        if line.number.startswith("+") and turn.library.center["lines"][_line_id(turn)].get("toll_free"):
            said.append(turn.say("contact", "toll_free_from_abroad"))
    return Answer(tuple(said), (_after_the_number(turn, line),), line, disclaims=True)


def answer_connect(turn: Turn) -> Answer:
    """The last words before the call is passed on, where it can be: the reply closes, and the channel dials its line.
    Else the number is told."""
    line = line_for(turn)
    if not _can_connect(turn, line):
        return answer_contact(replace(turn, question=replace(turn.question, kind=Kind.CONTACT)))
    return Answer((turn.say("contact", "connecting"),), None, line)


def answer_hours(turn: Turn) -> Answer:
    """Whether the line is open now, and its listed hours; after an alarm, without the number."""
    line = line_for(turn)
    said = [Part(Role.ANSWER, text) for text in (line.opening, line.hours) if text]
    said = said or [turn.say("contact", "no_hours")]
    if turn.state.alarm:
        return Answer((*_action_first(turn), *said), offers.further(turn, turn.state.topic))
    number = Question(Kind.CONTACT, turn.question.topic or "appointments")
    offer = offers.further(turn, turn.state.topic) if turn.state.number_offered else (number,)
    return Answer(tuple(said), offer, line, disclaims=True)


def line_for(turn: Turn) -> Line:
    """The line asked for, as the center lists it. Without a clock there is no opening, only the hours."""
    center, moment = turn.library.center, turn.moment
    line_id = _line_id(turn)
    listed = center["lines"][line_id]
    hours = told_hours(turn.library, listed)
    opening, holiday, is_open = _opening(turn, line_id, moment.now) if moment.now else UNTOLD
    return Line(
        number=dialled_from(listed["number"], center, moment.region),
        label=turn.library.topic(line_id).title,
        hours=hours,
        opening=opening,
        holiday=holiday,
        may_be_open=is_open or hours is None,
    )


def _opening(turn: Turn, line_id: str, now: datetime) -> tuple[str | None, bool, bool]:
    """Whether it is open, in words; whether that tells of a holiday; and whether it is open.

    A broken clock, zone or calendar takes away this sentence and nothing else (rule 12).

    What knows time zones is loaded only here.
    """
    try:
        from leukemia_guide.conversation.opening import opening_of  # noqa: PLC0415

        opening = opening_of(turn.library.center, line_id, now, _zone(turn.moment))
        return (told_opening(turn.library, opening), opening.holiday, opening.is_open) if opening else UNTOLD
    except Exception as fault:
        log.warning("no opening: %s", type(fault).__name__)
        return UNTOLD


def _zone(moment: Moment) -> str | None:
    try:
        return moment.zone()
    except Exception as fault:
        log.warning("no time zone: %s", type(fault).__name__)
        return None


def _after_the_number(turn: Turn, line: Line) -> Question:
    """The call itself, where it can be had; else the number once more, slowly. A caller whom the line may not serve is
    not led on to it."""
    topic = turn.question.topic or "appointments"
    if _can_connect(turn, line) and turn.question.detail is None:
        return Question(Kind.CONNECT, topic)
    return Question(Kind.CONTACT, topic, detail=offers.SLOWLY)


def _can_connect(turn: Turn, line: Line) -> bool:
    """Only on the telephone, only within the center's own countries, never after an alarm (rule 4)."""
    moment = turn.moment
    at_home = moment.region in turn.library.center["home_regions"]
    return moment.by_phone and at_home and line.may_be_open and turn.state.alarm is None


def _line_id(turn: Turn) -> str:
    return LINES[turn.question.topic or "appointments"]


def _purpose(turn: Turn) -> Part:
    caller = turn.question.detail
    if caller and turn.library.has("callers", caller):
        return turn.say("callers", caller)
    return Part(Role.ANSWER, turn.library.topic(turn.question.topic or "appointments").passages["what"].text)


def _action_first(turn: Turn) -> tuple[Part, ...]:
    if turn.state.alarm is None:
        return ()
    return (Part(Role.ANSWER, action_of(turn.state.alarm, turn.library.language, turn.moment)),)
