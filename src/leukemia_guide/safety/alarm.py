"""What an alarm is, and what is said for one."""

from __future__ import annotations

from collections.abc import Mapping
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


class Alarm(NamedTuple):
    """A kind of alarm and the sign that raised it; the same sign may stand under two kinds ("bleeding")."""

    kind: AlarmKind
    sign: str

    @property
    def id(self) -> str:
        """The stable name, for example "care_team:fever": the only thing a session keeps of an alarm."""
        return f"{self.kind.value}:{self.sign}"

    @classmethod
    def parse(cls, alarm_id: object) -> Alarm | None:
        """The alarm of that id. The id may come from anywhere: whatever is not a known id gives None."""
        if not isinstance(alarm_id, str):
            return None
        kind, _, sign = alarm_id.partition(":")
        if kind not in tuple(AlarmKind) or sign not in SIGNS[AlarmKind(kind)]:
            return None
        return cls(AlarmKind(kind), sign)


class AlarmWords(NamedTuple):
    """What is said for an alarm, in whole sentences, in this order: action, reason, again.

    `number` is the telephone number to show large and to dial, as digits; None where it is the care team's own.
    """

    action: str
    reason: str
    again: str
    number: str | None
