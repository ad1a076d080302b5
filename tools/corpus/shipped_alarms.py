"""What is said of danger, as Amazon is sent it: an intent a kind, and in its slot the words, with the kind and sign.

The sign is what the guard hears in those very words. Where it hears none the id is WORDS, and the words are heard
as on every other channel: nobody hears the emergency number for a fever, or their own crisis for another's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from leukemia_guide import safety
from leukemia_guide.safety import Alarm, AlarmKind
from leukemia_guide.understanding.recognition import WORDS
from tools.corpus.rows import Row

CARRIED: Final = "EmergencyIntent"
"""The intent of the corpus in whose samples a sign is named."""
ALARM_SLOTS: Final[Mapping[str, tuple[str, str]]] = {
    "EmergencyIntent": ("sign", "SIGN"),
    "CareTeamIntent": ("team_sign", "TEAM_SIGN"),
    "CrisisIntent": ("despair", "DESPAIR"),
}
OF_KIND: Final[Mapping[AlarmKind, str]] = {
    AlarmKind.EMERGENCY: "SIGN",
    AlarmKind.CARE_TEAM: "TEAM_SIGN",
    AlarmKind.CRISIS: "DESPAIR",
}
CARRIERS: Final = 24
"""Sentences in which a sign is tried; the guard hears it in one of the first, or in none."""
Values = dict[str, list[str]]


def alarm_values(inner: Mapping[str, Any], signs: Values, language: str) -> dict[str, Values]:
    """The three slot types: the names of signs, then every whole phrase of the two intents of the corpus. `signs` are
    the names by kind."""
    samples = {intent["name"]: intent["samples"] for intent in inner["intents"]}
    carriers = [sample for sample in samples[CARRIED] if "{sign}" in sample]
    types: dict[str, Values] = {slot_type: {} for slot_type in OF_KIND.values()}
    said = [*_named(signs, carriers, language), *_whole(samples, language)]
    for kind, found, words in sorted(said, key=lambda one: one[1] == WORDS):
        types[OF_KIND[kind]].setdefault(found, []).append(words)
    return {name: {found: list(dict.fromkeys(words)) for found, words in of.items()} for name, of in types.items()}


def slot_of(row: Row, words: str, language: str) -> str | None:
    """The slot type of a row that tells of danger, by its words as they are sent; None of one that does not."""
    if not row.must_alarm:
        return None
    heard = safety.recognize(words, language)
    kinds = {alarm.kind for alarm in (Alarm.parse(one) for one in row.alarms) if alarm}
    kinds |= {kind for kind in AlarmKind if kind.value in row.alarms}
    kind = heard.kind if heard else next(iter(sorted(kinds)), None)
    return OF_KIND[kind] if kind else None


def _named(signs: Values, carriers: list[str], language: str) -> Iterator[tuple[AlarmKind, str, str]]:
    """Signs by their names; where the guard hears none, only of the kind that they were filed under."""
    for kind, names in signs.items():
        for name in names:
            heard = _heard_in(name, AlarmKind(kind), carriers, language)
            yield heard.kind if heard else AlarmKind(kind), heard.id if heard else kind, name


def _heard_in(name: str, kind: AlarmKind, carriers: list[str], language: str) -> Alarm | None:
    """What the guard hears in a name, or where it is carried; an alarm of its kind before any other."""
    if alone := safety.recognize(name, language):
        return alone
    other = None
    for carrier in carriers[:CARRIERS]:
        heard = safety.recognize(carrier.replace("{sign}", name), language)
        if heard and heard.kind is kind:
            return heard
        other = other or heard
    return other


def _whole(samples: Mapping[str, list[str]], language: str) -> Iterator[tuple[AlarmKind, str, str]]:
    for intent, kind in ((CARRIED, AlarmKind.EMERGENCY), ("CrisisIntent", AlarmKind.CRISIS)):
        for words in samples[intent]:
            if "{" not in words:
                heard = safety.recognize(words, language)
                yield heard.kind if heard else kind, heard.id if heard else WORDS, words
