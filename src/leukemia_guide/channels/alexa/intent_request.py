"""From Amazon's request to one at the door: its intent, with each slot's words and the ids it resolved to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ask_sdk_model import IntentRequest, Slot

from leukemia_guide import understanding
from leukemia_guide.channels.alexa.envelope import INTENT, LAUNCH, RESUMED, TOUCH
from leukemia_guide.conversation import Channel
from leukemia_guide.guide import Request
from leukemia_guide.guide.locales import locale_named
from leukemia_guide.understanding import Recognition

AGAIN: Final = Recognition("AMAZON.RepeatIntent")
"""What a listener who comes back hears: the last answer, or the welcome."""


def request_of(asked: Any, region: str | None, state: object, zone: Callable[[], str | None]) -> Request:
    """A launch, an intent, a session taken up again, or a touch on the screen, which carries a question's id."""
    recognition = touched = None
    kind = asked.object_type
    if kind == TOUCH:
        touched = str(next(iter(asked.arguments or ()), ""))
    elif kind == INTENT:
        recognition = _recognition(asked)
    elif kind == RESUMED:
        recognition = AGAIN
    elif kind != LAUNCH:
        raise TypeError(f"a request of type {kind} is not asked of the guide")
    locale = locale_named(asked.locale)
    return Request(Channel.ALEXA, locale, region, state, recognition=recognition, touched=touched, zone=zone)


def _recognition(asked: IntentRequest) -> Recognition:
    slots = {
        name: understanding.Slot(slot.value or "", _ids(slot)) for name, slot in (asked.intent.slots or {}).items()
    }
    return Recognition(asked.intent.name, slots)


def _ids(slot: Slot) -> tuple[str, ...]:
    """What entity resolution found: one id, or several where several matched."""
    if slot.resolutions is None:
        return ()
    found = [
        value.value.id
        for authority in slot.resolutions.resolutions_per_authority or ()
        for value in authority.values or ()
    ]
    return tuple(dict.fromkeys(found))
