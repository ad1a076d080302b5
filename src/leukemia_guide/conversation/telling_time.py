"""How hours, openings and months are said: in the center's time, and in the listener's where that differs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from leukemia_guide.library import Library

if TYPE_CHECKING:
    from leukemia_guide.conversation.opening import Opening

NAMED: Final = MappingProxyType({time(0): "midnight", time(12): "noon"})
EVENING: Final = 19


def told_hours(library: Library, line: Mapping[str, Any]) -> str | None:
    """The listed hours as one sentence; None for a line that lists none."""
    if "days" not in line:
        return None
    opens, closes = time.fromisoformat(line["opens"]), time.fromisoformat(line["closes"])
    first, last = (library.say("days", str(day)) for day in (line["days"][0], line["days"][-1]))
    return library.say(
        "contact", "hours", first=first, last=last, opens=clock_time(library, opens), closes=clock_time(library, closes)
    )


def told_opening(library: Library, opening: Opening) -> str:
    """Open until when or opening when; the listener's time; a holiday that the page does not speak of."""
    sentences = [_told_change(library, opening)]
    if opening.here is not None and not opening.same_clock:
        sentences.append(_told_here(library, opening, opening.here))
    if opening.holiday:
        today = opening.days_ahead == 0
        sentences.append(library.say("contact", "holiday_today" if today else "holiday"))
    return " ".join(sentences)


def _told_change(library: Library, opening: Opening) -> str:
    when = clock_time(library, opening.changes.time())
    if opening.is_open and opening.holiday:
        return library.say("contact", "open_by_its_hours", when=when)
    if opening.is_open:
        return library.say("contact", "closes_soon" if opening.closes_soon else "open", when=when)
    dates_agree = opening.today_here in (None, opening.now.date())
    if opening.days_ahead <= 1 and dates_agree:
        return library.say("contact", "opens_tomorrow" if opening.days_ahead else "opens_today", when=when)
    return library.say("contact", "opens_later", day=_weekday(library, opening.changes), when=when)


def _told_here(library: Library, opening: Opening, here: datetime) -> str:
    when = clock_time(library, here.time())
    if here.date() == opening.changes.date():
        return library.say("contact", "your_time", when=when)
    return library.say("contact", "your_day_and_time", day=_weekday(library, here), when=when)


def _weekday(library: Library, day: datetime) -> str:
    return library.say("days", str(day.isoweekday()))


def clock_time(library: Library, at: time) -> str:
    """A time of day as the language says it, such as "8 a.m.", "6:30 p.m." or "noon".

    A language that speaks of the night has keys for it.
    """
    if at in NAMED:
        return library.say("clock", NAMED[at])
    part = "am" if at.hour < 12 else "pm"
    if (at.hour == 0 or at.hour >= EVENING) and library.has("clock", "night"):
        part = "night"
    key = part + ("_minutes" if at.minute else "")
    if at.hour % 12 == 1 and library.has("clock", f"{key}_at_one"):
        key = f"{key}_at_one"
    return library.say("clock", key, hour=str(at.hour % 12 or 12), minute=f"{at.minute:02}")


def told_month(library: Library, month: tuple[int, int]) -> str:
    """A (year, month) as the language says it, such as "November 2026"."""
    year, number = month
    return library.say("clock", "month_of_year", month=library.say("months", str(number)), year=str(year))
