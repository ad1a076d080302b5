"""Whether the line is open, told at the moments of moments.toml, in the listener's own time."""

from __future__ import annotations

import tomllib
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from leukemia_guide.conversation import Channel, Kind, Moment, Question, State, converse
from leukemia_guide.library import Library
from leukemia_guide.simulator.device import Device

MOMENTS = tomllib.loads((Path(__file__).parent / "moments.toml").read_text(encoding="utf-8"))["moment"]
NEW_YORK = ZoneInfo("America/New_York")


def heard_at(eastern: str, zone: str | None, english: Library) -> str:
    now = datetime.fromisoformat(eastern).replace(tzinfo=NEW_YORK)
    moment = Moment(Channel.ALEXA, now, "US", lambda: zone)
    reply, _ = converse(Question(Kind.HOURS), State(), moment, english)
    return reply.text


@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: f"{moment['eastern']} {moment['zone']}")
def test_the_opening_is_told(moment: dict[str, Any], english: Library) -> None:
    assert moment["told"] in heard_at(moment["eastern"], moment["zone"] or None, english)


def test_the_table_covers_many_moments_and_zones() -> None:
    assert len(MOMENTS) >= 60
    assert len({moment["zone"] for moment in MOMENTS}) >= 6


def test_a_line_without_hours_says_so_and_not_whether_it_is_open(english: Library) -> None:
    moment = Moment(Channel.ALEXA, datetime(2026, 11, 24, 12, tzinfo=NEW_YORK), "US")
    reply, _ = converse(Question(Kind.CONTACT, "main_line"), State(), moment, english)

    assert "800-525-2225" in reply.text
    assert "lists no hours" in reply.text
    assert "open now" not in reply.text


def test_the_card_of_the_number_says_what_it_is_for(device: Device) -> None:
    card = device.say("who do i call").card

    assert card
    assert card["title"] == "Making an appointment"
    assert "646-497-9154" in card["text"]
    assert "8 a.m. to 6 p.m. Eastern time" in card["text"]
