"""Whether a line is open at a moment, and when that changes.

Reckoned in the center's own zone, where daylight saving is its own; the listener's time is added for telling.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any, Final
from zoneinfo import ZoneInfo

SOON: Final = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Opening:
    """`now` and `changes` (when it next closes or opens) are in the center's zone; `here` is `changes` in the
    listener's zone and `today_here` the listener's date, both None where the zone is not known."""

    is_open: bool
    now: datetime
    changes: datetime
    here: datetime | None = None
    today_here: date | None = None
    holiday: bool = False

    @property
    def closes_soon(self) -> bool:
        """Whether it closes within half an hour."""
        return self.is_open and self.changes - self.now <= SOON

    @property
    def days_ahead(self) -> int:
        """Calendar days until the change, by the center's calendar."""
        return (self.changes.date() - self.now.date()).days

    @property
    def same_clock(self) -> bool:
        """Whether the listener's clock shows what the center's does, or is not known."""
        return self.here is None or self.here.replace(tzinfo=None) == self.changes.replace(tzinfo=None)


def opening_of(center: Mapping[str, Any], line_id: str, now: datetime, zone: str | None) -> Opening | None:
    """The opening of a line at `now` (aware); None for a line that lists no hours.

    A `zone` that is unknown to the machine is as good as none.
    """
    line = center["lines"][line_id]
    if "days" not in line:
        return None
    here_zone = _zone(zone)
    center_zone = ZoneInfo(center["zone"])
    at = now.astimezone(center_zone)
    is_open, changes = _next_change(line, at, center_zone)
    return Opening(
        is_open,
        at,
        changes,
        here=changes.astimezone(here_zone) if here_zone else None,
        today_here=now.astimezone(here_zone).date() if here_zone else None,
        holiday=_is_holiday(at.date() if is_open else changes.date(), center.get("holidays")),
    )


def next_opening(center: Mapping[str, Any], line_id: str, now: datetime) -> datetime | None:
    """When the line opens next, for a calendar; None for a line that lists no hours."""
    line = center["lines"][line_id]
    if "days" not in line:
        return None
    zone = ZoneInfo(center["zone"])
    return _opens_after(line, now.astimezone(zone), zone)


def _next_change(line: Mapping[str, Any], at: datetime, zone: ZoneInfo) -> tuple[bool, datetime]:
    opens, closes = time.fromisoformat(line["opens"]), time.fromisoformat(line["closes"])
    if at.isoweekday() in line["days"] and opens <= at.time() < closes:
        return True, datetime.combine(at.date(), closes, zone)
    return False, _opens_after(line, at, zone)


def _opens_after(line: Mapping[str, Any], at: datetime, zone: ZoneInfo) -> datetime:
    opens = time.fromisoformat(line["opens"])
    days = (at.date() + timedelta(days=ahead) for ahead in range(8))
    openings = (datetime.combine(day, opens, zone) for day in days if day.isoweekday() in line["days"])
    return next(opening for opening in openings if opening > at)


def _zone(name: str | None) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):
        return None


def _is_holiday(day: date, country: str | None) -> bool:
    """Loads the calendar of public holidays only when a day is asked about."""
    if country is None:
        return False
    return day in _holidays(country, day.year)


@lru_cache(maxsize=4)
def _holidays(country: str, year: int) -> Container[date]:
    """Kept, since to work a year out takes longer than the rest of an answer."""
    from holidays import country_holidays  # noqa: PLC0415

    return frozenset(country_holidays(country, years=year))
