"""On a public holiday there is more to say about the line; the whole reply still fits one breath, in every language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from leukemia_guide.conversation import Channel, Kind, Moment, Question, State, converse
from leukemia_guide.simulator.device import Device
from tests.conftest import shared_libraries
from tools.writing import words
from tools.writing.reviews import languages

THANKSGIVING = datetime(2026, 11, 26, 10, tzinfo=ZoneInfo("America/New_York"))
ZONES = (None, "America/Chicago", "Pacific/Honolulu", "Europe/London", "Australia/Sydney")


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("hour", [7, 10, 17, 20])
@pytest.mark.parametrize("day", [25, 26])
def test_the_number_is_told_in_one_breath(language: str, zone: str | None, hour: int, day: int) -> None:
    now = THANKSGIVING.replace(hour=hour, day=day)
    moment = Moment(Channel.ALEXA, now, "US", lambda: zone)
    for topic in ("appointments", "new_patient_line", "main_line"):
        reply, _ = converse(Question(Kind.CONTACT, topic), State(), moment, shared_libraries(language, "US"))
        assert len(words(reply.text)) <= 80, f"{len(words(reply.text))} words: {reply.text}"


def test_the_listed_hours_stay_to_be_seen() -> None:
    moment = Moment(Channel.ALEXA, THANKSGIVING, "US", lambda: "America/Chicago")
    reply, _ = converse(Question(Kind.CONTACT), State(), moment, shared_libraries("en", "US"))
    assert "By its listed hours it would be open now, until 6 p.m. Eastern. That is 5 p.m. your time." in reply.text
    assert "public holiday" in reply.text
    assert "The listed hours are" not in reply.text
    assert reply.line is not None
    assert "Monday to Friday" in str(reply.line.hours)


def test_on_any_other_day_the_listed_hours_are_said() -> None:
    moment = Moment(Channel.ALEXA, THANKSGIVING.replace(day=24), "US", lambda: "America/Chicago")
    reply, _ = converse(Question(Kind.CONTACT), State(), moment, shared_libraries("en", "US"))
    assert "The listed hours are Monday to Friday" in reply.text


def test_the_card_carries_the_hours_that_are_not_said(device_in: Callable[..., Device]) -> None:
    turn = device_in("en-US", at=THANKSGIVING).say("who do i call")

    assert "The listed hours are" not in turn.speech
    assert turn.card
    assert "The listed hours are Monday to Friday, 8 a.m. to 6 p.m. Eastern time." in turn.card["text"]
