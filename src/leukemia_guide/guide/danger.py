"""Whether what another recognizer understood is an alarm: by the words in its slots, then by the intent itself."""

from __future__ import annotations

from dataclasses import replace

from leukemia_guide import safety
from leukemia_guide.safety import Alarm
from leukemia_guide.understanding import Recognition, Slot
from leukemia_guide.understanding.recognition import CRISIS, EMERGENCY


def with_alarm(recognition: Recognition, language: str) -> Recognition:
    """The same recognition with the alarm that it raises, if any. Needs no library."""
    alarm = _said(recognition, language) or _meant(recognition)
    return replace(recognition, alarm=alarm) if alarm else recognition


def _said(recognition: Recognition, language: str) -> Alarm | None:
    found = (safety.recognize(slot.words, language) for slot in recognition.slots.values() if slot.words)
    return next((alarm for alarm in found if alarm), None)


def _meant(recognition: Recognition) -> Alarm | None:
    if recognition.intent == CRISIS:
        return safety.alarm_named("crisis:self")
    if recognition.intent == EMERGENCY:
        return safety.alarm_named(next(iter(recognition.slots.get("sign", Slot("")).ids), None))
    return None
