"""What an alarm is, and what is said for one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple


class AlarmKind(StrEnum):
    """The three kinds of alarm, by what a listener must do."""

    EMERGENCY = "emergency"
    CARE_TEAM = "care_team"
    CRISIS = "crisis"


SIGNS: Final[Mapping[AlarmKind, frozenset[str]]] = MappingProxyType(
    {
        AlarmKind.CRISIS: frozenset({"self", "self_now", "other", "other_now"}),
        AlarmKind.EMERGENCY: frozenset(
            {
                "allergy", "bleeding", "blood_coughed", "breathing", "call", "chest", "confusion", "head_injury",
                "overdose", "seizure", "severe_pain", "stroke", "unknown", "unresponsive",
            }
        ),
        AlarmKind.CARE_TEAM: frozenset(
            {
                "belly", "bleeding", "bowel", "breath", "central_line", "chills", "clot", "drip_site", "fall", "fever",
                "headache", "heart", "infection", "mind", "missed_pill", "mouth", "overdose", "pump", "red_urine",
                "skin", "thirst", "unknown", "vomiting",
            }
        ),
    }
)  # fmt: skip


UNDER_WAY: Final = "_now"
"""The end of the sign of a crisis that is under way."""


class Alarm(NamedTuple):
    """A kind of alarm and the sign that raised it; the same sign may stand under two kinds ("bleeding").

    `also` is a less grave alarm in the same breath. `heard_in` is the language of the words, where it is not the one
    that is answered in.
    """

    kind: AlarmKind
    sign: str
    also: Alarm | None = None
    heard_in: str | None = None

    @property
    def id(self) -> str:
        """The stable name of the sign, for example "care_team:fever"."""
        return f"{self.kind.value}:{self.sign}"

    @property
    def kept(self) -> str:
        """All of it as a short string: the only thing a session keeps of an alarm."""
        return ":".join(filter(None, (self.id, self.also.id if self.also else None, self.heard_in)))

    @property
    def gravity(self) -> int:
        """0 where the emergency number is called, 1 where the crisis line is, 2 where the care team is."""
        if self.kind is AlarmKind.EMERGENCY or self.sign.endswith(UNDER_WAY):
            return 0
        return 1 if self.kind is AlarmKind.CRISIS else 2

    @classmethod
    def parse(cls, kept: object) -> Alarm | None:
        """The alarm of an id, or of all that was kept. It may come from anywhere: what is not known gives None."""
        if not isinstance(kept, str):
            return None
        parts = kept.split(":")
        heard_in = parts.pop() if len(parts) in (3, 5) else None
        if len(parts) not in (2, 4) or (heard_in and not re.fullmatch("[a-z]{2}", heard_in)):
            return None
        first, also = cls._of(*parts[:2]), cls._of(*parts[2:]) if parts[2:] else None
        known = first is not None and (also is not None) == (len(parts) == 4)
        return first._replace(also=also, heard_in=heard_in) if first and known else None

    @classmethod
    def _of(cls, kind: str, sign: str) -> Alarm | None:
        known = kind in tuple(AlarmKind) and sign in SIGNS[AlarmKind(kind)]
        return cls(AlarmKind(kind), sign) if known else None


def together(alarms: Iterable[Alarm]) -> Alarm | None:
    """One alarm of all that were heard in one breath: the gravest, and the gravest that asks for something else. Of two
    that are equally grave the earlier one counts."""
    ordered = sorted(alarms, key=lambda alarm: alarm.gravity)
    if not ordered:
        return None
    first = ordered[0]
    others = (one for one in ordered if one.gravity != first.gravity and one.kind != first.kind)
    return first._replace(also=next(others, None))


def under_way(crisis: Alarm) -> Alarm:
    """The crisis as one that may be under way: the emergency number first, then the crisis line."""
    return crisis if crisis.gravity == 0 else crisis._replace(sign=f"{crisis.sign}{UNDER_WAY}")


class AlarmWords(NamedTuple):
    """What is said for an alarm, in whole sentences, in this order: action, reason, again.

    `number` is the telephone number to show large and to dial, as digits; None where it is the care team's own.
    """

    action: str
    reason: str
    again: str
    number: str | None
