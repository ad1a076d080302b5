"""What a language says for an alarm, and how its sentences are put together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .alarm import Alarm, AlarmKind, AlarmWords
from .emergency_numbers import NUMBERS, dialled, place_of

UNKNOWN = Alarm(AlarmKind.EMERGENCY, "unknown")


class Voice(NamedTuple):
    """The voice of a language where it is spoken within another: a browser's locale, and the name of Amazon's voice."""

    locale: str
    name: str


class Sentences(NamedTuple):
    """Whole sentences, by what they are said for.

    The keys of `actions`, `ways`, `reasons`, `also`, `perhaps`, `conditions` and `questions` are a kind
    ("care_team"), a kind in a region ("care_team GB"), an alarm ("care_team:overdose") or an alarm in a region
    ("care_team:overdose US"); of those that fit, the one furthest to the right here is said. Those of `back` begin
    with what was told ("nobody care_team"). A region that is not known is "elsewhere". A way says how the action is
    done. The hole {emergency} takes the emergency number as `emergency` says it, or `local` where the region is not
    known, and {line} how the region's crisis line is reached; {condition} takes one of `conditions`.
    """

    title: str
    again: str
    voice: Voice
    actions: Mapping[str, str]
    ways: Mapping[str, str]
    reasons: Mapping[str, str]
    apology: str
    if_urgent: str
    if_urgent_elsewhere: str
    crisis_line: str
    also: Mapping[str, str]
    perhaps: Mapping[str, str]
    conditions: Mapping[str, str]
    questions: Mapping[str, str]
    back: Mapping[str, str]
    local: str
    emergency: Mapping[str, str]
    line: Mapping[str, str]


def speak(alarm: Alarm, sentences: Sentences, region: str | None) -> AlarmWords:
    """What is said for an alarm. A sign without words of its own is answered as its kind."""
    place = place_of(region)
    way, reason = (_fitting(said, alarm, place) for said in (sentences.ways, sentences.reasons))
    also = _fitting(sentences.also, alarm.also, place) if alarm.also else ""
    return AlarmWords(
        action=fill(_fitting(sentences.actions, alarm, place), sentences, place),
        reason=fill(" ".join(filter(None, (also, way, reason))), sentences, place),
        again=sentences.again,
        number=dialled(alarm, place),
    )


def ask(alarm: Alarm, sentences: Sentences, region: str | None) -> AlarmWords:
    """What is said where words may be an alarm: its action, if it is one, and as `again` the question whether it is."""
    place = place_of(region)
    action = _fitting(sentences.perhaps, alarm, place).replace(
        "{condition}", _fitting(sentences.conditions, alarm, place)
    )
    return AlarmWords(
        action=fill(action, sentences, place),
        reason="",
        again=_fitting(sentences.questions, alarm, place),
        number=dialled(alarm, place),
    )


def speak_back(told: str, alarm: Alarm, sentences: Sentences, region: str | None) -> str:
    """What is said to the one who told something back to an alarm; the action again where nothing fits it."""
    place = place_of(region)
    kind = AlarmKind.EMERGENCY if alarm.gravity == 0 else alarm.kind
    keys = (f"{told} {name}" for name in (f"{alarm.id} {place}", alarm.id, f"{kind} {place}", kind))
    said = next((sentences.back[key] for key in keys if key in sentences.back), "")
    return fill(said or _fitting(sentences.actions, alarm, place), sentences, place)


def fill(sentence: str, sentences: Sentences, region: str | None) -> str:
    """The sentence with the region's numbers in its holes."""
    place = place_of(region)
    number = NUMBERS[place].emergency
    said = sentences.emergency.get(number, number) if number else sentences.local
    return sentence.replace("{emergency}", said).replace("{line}", sentences.line[place])


def _fitting(said: Mapping[str, str], alarm: Alarm, place: str) -> str:
    kind = alarm.kind.value
    for key in (f"{alarm.id} {place}", alarm.id, f"{kind} {place}", kind):
        if key in said:
            return said[key]
    return ""
