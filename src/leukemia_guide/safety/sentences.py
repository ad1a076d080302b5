"""What a language says for an alarm, and how its sentences are put together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .alarm import Alarm, AlarmKind, AlarmWords
from .emergency_numbers import NUMBERS, dialled, place_of

UNKNOWN = Alarm(AlarmKind.EMERGENCY, "unknown")


class Sentences(NamedTuple):
    """Whole sentences, by what they are said for.

    The keys of `actions`, `ways` and `reasons` are a kind ("care_team"), a kind in a region ("care_team GB"), an
    alarm ("care_team:overdose") or an alarm in a region ("care_team:overdose US"); of those that fit, the one
    furthest to the right here is said. A region that is not known is "elsewhere". A way says how the action is done.
    The hole {emergency} takes the emergency number as `emergency` says it, or `local` where the region is not known.
    """

    title: str
    again: str
    actions: Mapping[str, str]
    ways: Mapping[str, str]
    reasons: Mapping[str, str]
    apology: str
    if_urgent: str
    local: str
    emergency: Mapping[str, str]


def speak(alarm: Alarm, sentences: Sentences, region: str | None) -> AlarmWords:
    """What is said for an alarm. A sign without words of its own is answered as its kind."""
    place = place_of(region)
    way, reason = (_fitting(said, alarm, place) for said in (sentences.ways, sentences.reasons))
    return AlarmWords(
        action=fill(_fitting(sentences.actions, alarm, place), sentences, place),
        reason=fill(" ".join(filter(None, (way, reason))), sentences, place),
        again=sentences.again,
        number=dialled(alarm, place),
    )


def fill(sentence: str, sentences: Sentences, region: str | None) -> str:
    """The sentence with the region's emergency number in its hole."""
    number = NUMBERS[place_of(region)].emergency
    said = sentences.emergency.get(number, number) if number else sentences.local
    return sentence.replace("{emergency}", said)


def _fitting(said: Mapping[str, str], alarm: Alarm, place: str) -> str:
    kind = alarm.kind.value
    for key in (f"{alarm.id} {place}", alarm.id, f"{kind} {place}", kind):
        if key in said:
            return said[key]
    return ""
