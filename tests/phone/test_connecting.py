"""To whom a call is passed on: the appointment line, on the telephone, at home, in hours, and never after an alarm."""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime
from typing import Any

import pytest

from leukemia_guide.conversation import Channel, Kind, Moment, Question, Reply, State, converse
from leukemia_guide.safety import Alarm, AlarmKind
from tests.conftest import A_TUESDAY_NOON, shared_libraries
from tests.phone.conftest import Phone

behaviours_module = sys.modules[converse.__module__]
NUMBER, CONNECT = Question(Kind.CONTACT, "appointments"), Question(Kind.CONNECT, "appointments")
EVENING = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
FEVER = Alarm(AlarmKind.CARE_TEAM, "fever")


def answer(question: Question, state: State = State(), **where: Any) -> Reply:  # noqa: B008 - a frozen one
    moment = Moment(**{"channel": Channel.PHONE, "now": A_TUESDAY_NOON, "region": "US"} | where)
    return converse(question, state, moment, shared_libraries("en", "US"))[0]


def test_the_number_is_followed_by_the_offer_to_connect() -> None:
    assert answer(NUMBER).offer == (CONNECT,)
    assert answer(NUMBER).text.endswith("Shall I connect you now? Press one or say connect, and I will.")


@pytest.mark.parametrize(
    "where",
    [
        {"channel": Channel.ALEXA}, {"channel": Channel.PAGE}, {"now": EVENING}, {"now": None}, {"region": "GB"},
        {"region": None},
    ],
    ids=str,
)  # fmt: skip
def test_elsewhere_and_out_of_hours_it_is_not(where: dict[str, Any]) -> None:
    assert answer(NUMBER, **where).offer == (Question(Kind.CONTACT, "appointments", detail="slowly"),)
    asked = answer(CONNECT, **where)
    assert asked.open
    assert "connect you" not in asked.text.lower()


def test_a_line_without_hours_can_be_tried_at_any_time() -> None:
    main = Question(Kind.CONTACT, "main_line")
    assert answer(main, now=EVENING).offer == (Question(Kind.CONNECT, "main_line"),)


def test_whom_the_line_may_not_serve_is_not_led_on_to_it() -> None:
    asked = Question(Kind.CONTACT, "appointments", detail="current_patient")
    assert answer(asked).offer[0].kind is Kind.CONTACT


def test_on_a_public_holiday_it_may_be_open() -> None:
    thanksgiving = datetime(2026, 11, 26, 17, 0, tzinfo=UTC)
    assert "holiday" in answer(NUMBER, now=thanksgiving).text
    assert answer(NUMBER, now=thanksgiving).offer == (CONNECT,)


@pytest.mark.parametrize("question", [CONNECT, Question(Kind.YES), Question(Kind.CONTACT)], ids=lambda one: one.id)
def test_after_an_alarm_nothing_is_connected_whatever_is_asked(question: Question) -> None:
    reply = answer(question, State(offer=(CONNECT,), alarm=FEVER, last=NUMBER))
    assert reply.alarm == FEVER
    assert reply.text.startswith("Hang up and call your cancer care team now")
    assert reply.line is None


def test_asked_for_by_name_after_an_alarm_the_number_comes_second_and_unconnected() -> None:
    reply = answer(NUMBER, State(alarm=FEVER))
    assert reply.text.startswith("Hang up and call your cancer care team now")
    assert "646-497-9154" in reply.text
    assert reply.offer == (Question(Kind.CONTACT, "appointments", detail="slowly"),)


def test_an_offer_from_before_the_alarm_is_forgotten(phone: Phone) -> None:
    call = phone.calls()
    before = call.presses("9").documents[-1]
    call.says("he cannot breathe")
    for said in ("connect", "yes", "connect me please", "put me through"):
        assert re.match("Hang up and (call|try) 911", call.says(said).text), said
    assert call.dialled == []
    assert "connect" in before


def test_no_number_but_the_contents_own_is_ever_dialled(phone: Phone) -> None:
    call = phone.calls(caller="+19005550000")
    call.presses("9").says("connect me")
    assert call.dialled == ["+16464979154"]


def test_where_connecting_fails_it_is_apologised_for(phone: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(turn: object) -> Any:
        raise ValueError("zanzibarine")

    changed = {**behaviours_module.BEHAVIOURS, Kind.CONNECT: broken}
    monkeypatch.setattr(behaviours_module, "BEHAVIOURS", changed)
    call = phone.calls().presses("9").presses("1")
    assert "hang up and call your care team or 911" in call.text
    assert (call.dialled, call.ended) == ([], True)


def test_an_outcome_that_no_carrier_tells_is_a_call_that_failed(phone: Phone) -> None:
    call = phone.calls(line="<b>gone</b>").presses("9").presses("1")
    assert "I could not connect the call." in call.text
    assert "gone" not in call.text
