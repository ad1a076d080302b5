"""The small list of plain words of danger is heard by the guard too, as no less grave than the list says."""

from __future__ import annotations

import pytest

from leukemia_guide import safety
from leukemia_guide.safety import Alarm, AlarmKind

TOLD = {
    "en": (
        "{}",
        "i have {}",
        "he has {}",
        "he {}",
        "he is {}",
        "her {}",
        "the {}",
        "i am {}",
        "i was around {}",
        "my {} hurts",
        "{} is red",
        "i keep {}",
        "i have been {} all day",
        "a really bad {}",
        "i took {}",
        "he is {} and can not keep anything down",
    ),
    "es": (
        "{}",
        "tengo {}",
        "tiene {}",
        "mi hijo {}",
        "le sale {}",
        "está {}",
        "su {}",
        "{} está rojo",
        "estuve con alguien con {}",
        "he pensado en {}",
        "le di {}",
        "tomé {}",
        "{} mucho y no retiene nada",
        "un {} muy fuerte",
        "me {} la nariz y no para",
        "no para de {}",
        "{} todo el día",
    ),
}
"""Ways in which people tell of what the list only names."""


@pytest.mark.parametrize("language", TOLD)
def test_every_word_of_the_small_list_is_an_alarm_of_its_kind(language: str) -> None:
    for kind, signs in safety.plain_signs(language).items():
        for sign in signs:
            heard = [safety.recognize(way.format(sign), language) for way in TOLD[language]]
            assert any(alarm and _covers(alarm, AlarmKind(kind)) for alarm in heard), f"{kind}: {sign}"


@pytest.mark.parametrize("language", TOLD)
def test_the_gravest_kind_stands_first(language: str) -> None:
    assert list(safety.plain_signs(language)) == ["emergency", "crisis", "care_team"]


def _covers(alarm: Alarm, kind: AlarmKind) -> bool:
    return alarm.kind is kind or (alarm.gravity <= 1 and kind is not AlarmKind.CARE_TEAM)
