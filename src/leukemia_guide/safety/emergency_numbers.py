"""What is dialled in each region, as facts of the region and of no language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from .alarm import Alarm, AlarmKind


class Numbers(NamedTuple):
    """A region's numbers as they are printed; None where no source names one."""

    emergency: str | None = None
    crisis: str | None = None
    poison: str | None = None


ELSEWHERE: Final = "elsewhere"
NUMBERS: Final[Mapping[str, Numbers]] = MappingProxyType(
    {
        "US": Numbers("911", "988", "1-800-222-1222"),
        "CA": Numbers("911", "988"),
        "GB": Numbers("999", "116 123"),
        "AU": Numbers("000", "13 11 14"),
        "IN": Numbers("112", "14416"),
        ELSEWHERE: Numbers(),
    }
)


def place_of(region: str | None) -> str:
    """The region whose numbers are said; "elsewhere", which has none, where the region is not known."""
    return region if region is not None and region in NUMBERS else ELSEWHERE


def dialled(alarm: Alarm, place: str) -> str | None:
    """The number that the action for an alarm names; None for the care team, and for a number not known here."""
    numbers = NUMBERS[place]
    if alarm.kind is AlarmKind.CARE_TEAM:
        return numbers.poison if alarm.sign == "overdose" else None
    if alarm.kind is AlarmKind.CRISIS and not alarm.sign.endswith("_now"):
        return numbers.crisis
    return numbers.emergency
