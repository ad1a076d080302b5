"""A calendar file for the next opening of a line. It tells whoever sees the calendar nothing about health."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from leukemia_guide.conversation.opening import next_opening, opening_of
from leukemia_guide.library import Library
from leukemia_guide.telephone import dialled_from

LENGTH: Final = timedelta(minutes=30)
LONGEST_LINE: Final = 75
SPECIAL: Final = re.compile(r"([\\;,])")


def calendar_file(library: Library, line_id: str, now: datetime, region: str | None) -> str | None:
    """The next opening as iCalendar (RFC 5545), lines ended by CRLF; None for a line that lists no hours.

    `now` is aware; `region` decides how the number is dialled.
    """
    starts = next_sure_opening(library.center, line_id, now)
    if starts is None:
        return None
    number = dialled_from(library.center["lines"][line_id]["number"], library.center, region)
    begins = _stamp(starts)
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Phone call//EN",
        "BEGIN:VEVENT",
        f"UID:call-{begins}@phone-call.invalid",
        f"DTSTAMP:{_stamp(now)}",
        f"DTSTART:{begins}",
        f"DTEND:{_stamp(starts + LENGTH)}",
        f"SUMMARY:{_text(library.say('page', 'calendar_title'))}",
        f"DESCRIPTION:{_text(number)}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def next_sure_opening(center: Mapping[str, Any], line_id: str, now: datetime) -> datetime | None:
    """When the line opens next on a day that is no public holiday, of which the page is silent."""
    starts = next_opening(center, line_id, now)
    while starts is not None and _is_holiday(center, line_id, starts):
        starts = next_opening(center, line_id, starts)
    return starts


def _is_holiday(center: Mapping[str, Any], line_id: str, starts: datetime) -> bool:
    opening = opening_of(center, line_id, starts - timedelta(seconds=1), None)
    return opening is not None and opening.holiday


def _stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    return SPECIAL.sub(r"\\\1", words)


def _folded(line: str) -> str:
    """No line longer than 75 bytes, as the format wants it; a letter is never parted."""
    folded, length = "", 0
    for letter in line:
        size = len(letter.encode())
        if length + size > LONGEST_LINE:
            folded, length = f"{folded}\r\n ", 1
        folded, length = folded + letter, length + size
    return folded
