"""The appointment lines: the number, what it is for, its hours, and whether it is open now (rule 3)."""

from __future__ import annotations

import logging
from datetime import datetime
from types import MappingProxyType
from typing import Final

from leukemia_guide.conversation import offers
from leukemia_guide.conversation.alarms import action_of
from leukemia_guide.conversation.moment import Moment
from leukemia_guide.conversation.question import Kind, Question
from leukemia_guide.conversation.reply import Line, Part, Role
from leukemia_guide.conversation.telling_time import told_hours, told_opening
from leukemia_guide.conversation.turn import Answer, Turn
from leukemia_guide.telephone import dialled_from, spaced

log: Final = logging.getLogger("leukemia_guide.conversation")
LINES: Final = MappingProxyType(
    {"appointments": "new_patient_line", "new_patient_line": "new_patient_line", "main_line": "main_line"}
)


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
    again = Question(Kind.CONTACT, turn.question.topic or "appointments", detail=offers.SLOWLY)
    return Answer(tuple(said), (again,), line, disclaims=True)


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
    opening, holiday = _opening(turn, line_id, moment.now) if moment.now else (None, False)
    return Line(
        number=dialled_from(listed["number"], center, moment.region),
        label=turn.library.topic(line_id).title,
        hours=told_hours(turn.library, listed),
        opening=opening,
        holiday=holiday,
    )


def _opening(turn: Turn, line_id: str, now: datetime) -> tuple[str | None, bool]:
    """Whether it is open, and whether that tells of a holiday.

    A broken clock, zone or calendar takes away this sentence and nothing else (rule 12).

    What knows time zones is loaded only here.
    """
    try:
        from leukemia_guide.conversation.opening import opening_of  # noqa: PLC0415

        opening = opening_of(turn.library.center, line_id, now, _zone(turn.moment))
        return (told_opening(turn.library, opening), opening.holiday) if opening else (None, False)
    except Exception as fault:
        log.warning("no opening: %s", type(fault).__name__)
        return None, False


def _zone(moment: Moment) -> str | None:
    try:
        return moment.zone()
    except Exception as fault:
        log.warning("no time zone: %s", type(fault).__name__)
        return None


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
