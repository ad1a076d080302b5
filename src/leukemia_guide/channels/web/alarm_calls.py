"""The buttons of an alarm: each number that its words name, to call or to text."""

from __future__ import annotations

from leukemia_guide import safety
from leukemia_guide.library import Library
from leukemia_guide.safety import Alarm, AlarmKind
from leukemia_guide.telephone import dial


def calls_for(alarm: Alarm, region: str | None, library: Library | None) -> list[dict[str, str]]:
    """In the order in which they are said. Without a library the number alone stands on the button."""
    shown = []
    for reach in safety.reached_by(alarm, region):
        key = "text" if reach.by_text else "call"
        label = library.say("page", key, number=reach.number) if library else reach.number
        address = dial(reach.number)
        shown.append({"label": label, "dial": address.replace("tel:", "sms:", 1) if reach.by_text else address})
    return shown


def names_the_team(alarm: Alarm) -> bool:
    """Whether the listener's own care team is to be called, whose number the guide does not know."""
    return AlarmKind.CARE_TEAM in (alarm.kind, alarm.also.kind if alarm.also else None)
