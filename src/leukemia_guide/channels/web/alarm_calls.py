"""The buttons of an alarm: each number that its words name, to call or to text."""

from __future__ import annotations

from urllib.parse import quote

from leukemia_guide import safety
from leukemia_guide.library import Library
from leukemia_guide.safety import Alarm, AlarmKind, Reach
from leukemia_guide.telephone import dial


def calls_for(alarm: Alarm, region: str | None, library: Library | None) -> list[dict[str, str]]:
    """In the order in which they are said. Without a library the number alone stands on the button."""
    return [
        {"label": _label(reach, library), "dial": _address(reach, library)}
        for reach in safety.reached_by(alarm, region)
    ]


def names_the_team(alarm: Alarm) -> bool:
    """Whether the listener's own care team is to be called, whose number the guide does not know."""
    return AlarmKind.CARE_TEAM in (alarm.kind, alarm.also.kind if alarm.also else None)


def _label(reach: Reach, library: Library | None) -> str:
    key = "text" if reach.by_text else "call"
    return library.say("page", key, number=reach.number) if library else reach.number


def _address(reach: Reach, library: Library | None) -> str:
    """A text begins with the word by which the line answers in the listener's language, where it has one."""
    if not reach.by_text:
        return dial(reach.number)
    word = library.say("page", "text_body") if library and library.has("page", "text_body") else ""
    # "?&" is read by both kinds of phone, of which one wants "?" and the other "&".
    return f"sms:{reach.number}" + (f"?&body={quote(word)}" if word else "")
