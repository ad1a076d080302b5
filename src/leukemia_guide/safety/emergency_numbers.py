"""What is dialled in each region, as facts of the region and of no language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from .alarm import Alarm, AlarmKind


class Numbers(NamedTuple):
    """A region's numbers as they are printed; None where no source names one. `crisis_text` takes text messages."""

    emergency: str | None = None
    crisis: str | None = None
    poison: str | None = None
    crisis_text: str | None = None


class Reach(NamedTuple):
    """A number that an alarm names, and whether it is texted instead of called."""

    number: str
    by_text: bool = False


ELSEWHERE: Final = "elsewhere"
NUMBERS: Final[Mapping[str, Numbers]] = MappingProxyType(
    {
        "US": Numbers("911", "988", "1-800-222-1222", "988"),
        "CA": Numbers("911", "988", crisis_text="988"),
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


def reaches(alarm: Alarm, place: str) -> tuple[Reach, ...]:
    """Every number that may be touched for an alarm: its action's first, then the crisis line where a crisis is an
    emergency too, then those of what was told in the same breath. None is named twice."""
    first = dialled(alarm, place)
    found = [Reach(first)] if first else []
    if alarm.kind is AlarmKind.CRISIS:
        numbers = NUMBERS[place]
        found += [Reach(numbers.crisis)] if numbers.crisis else []
        found += [Reach(numbers.crisis_text, by_text=True)] if numbers.crisis_text else []
    if alarm.also:
        found += reaches(alarm.also, place)
    return tuple(dict.fromkeys(found))
