"""With something broken at any step, the listener hears the truest smaller answer, and alarms are answered as ever."""

from __future__ import annotations

import logging
import sys
from datetime import datetime
from typing import Any, NoReturn

import pytest

from leukemia_guide.alexa.places import Libraries
from leukemia_guide.alexa.skill import create_skill
from leukemia_guide.conversation import Kind, converse
from leukemia_guide.library import ContentFault, Library
from listening import Heard, Listener, SlotHeard
from simulator.device import Device, Turn
from simulator.envelope import SKILL_ID
from tests.conftest import A_TUESDAY_NOON

behaviours_module = sys.modules[converse.__module__]
APOLOGY = "something went wrong"


def broken(*_: object, **__: object) -> NoReturn:
    raise RuntimeError("broken on purpose")


def device_with(listener: Listener, **changes: Any) -> Device:
    defaults: dict[str, Any] = {"clock": lambda: A_TUESDAY_NOON, "zone": lambda handler_input: None}
    return Device("en-US", skill=create_skill(SKILL_ID, **(defaults | changes)), listener=listener)


def check_alarms(device: Device) -> None:
    device.forget()
    assert "911" in device.say("i can't breathe").speech
    device.forget()
    assert "Call your cancer care team now" in device.say("i have a fever").speech
    device.forget()
    assert "988" in device.say("i want to kill myself").speech


def check_calm(turn: Turn) -> None:
    assert turn.speech
    for word in ("Traceback", "Error", "broken on purpose", "None", "{"):
        assert word not in turn.speech


def no_library(language: str, region: str | None) -> Library:
    raise ContentFault("en/strings.toml", "the file is missing")


def test_without_content_one_calm_sentence_is_left(listener: Listener) -> None:
    device = device_with(listener, libraries=Libraries(no_library))
    turn = device.say("what is induction")
    check_calm(turn)
    assert APOLOGY in turn.speech.lower()
    assert "911" in turn.speech
    assert turn.end
    check_alarms(device)


def test_without_content_a_raised_alarm_still_answers_who_to_call(listener: Listener) -> None:
    device = device_with(listener, libraries=Libraries(no_library))
    device.say("i have a fever")
    assert "Call your cancer care team now" in device.say("who do i call").speech


def test_without_a_clock_hours_are_told_without_open_now(listener: Listener) -> None:
    device = device_with(listener, clock=broken)
    turn = device.say("who do i call")
    check_calm(turn)
    assert "646-497-9154" in turn.speech
    assert "Monday to Friday" in turn.speech
    assert "open now" not in turn.speech
    check_alarms(device)


def test_without_a_time_zone_eastern_time_is_told(listener: Listener) -> None:
    device = device_with(listener, zone=broken)
    turn = device.say("is the line open now")
    check_calm(turn)
    assert "open now, until 6 p.m. Eastern" in turn.speech
    assert "your time" not in turn.speech
    check_alarms(device)


def test_a_clock_that_tells_nonsense_takes_away_only_the_opening(listener: Listener) -> None:
    device = device_with(listener, clock=lambda: datetime.max)
    turn = device.say("who do i call")
    check_calm(turn)
    assert "646-497-9154" in turn.speech


@pytest.mark.parametrize("kind", sorted(behaviours_module.BEHAVIOURS))
def test_a_fault_in_any_behaviour_is_answered_calmly(
    kind: Kind, listener: Listener, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(behaviours_module, "BEHAVIOURS", dict(behaviours_module.BEHAVIOURS) | {kind: broken})
    device = device_with(listener)
    with caplog.at_level(logging.DEBUG):
        for heard in SAID[kind]:
            turn = device.send(heard)
            check_calm(turn)
    assert APOLOGY in turn.speech.lower()
    assert "911" in turn.speech
    assert "Traceback" not in caplog.text
    check_alarms(device)


def test_a_fault_after_an_alarm_says_the_action_again(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(behaviours_module, "BEHAVIOURS", dict(behaviours_module.BEHAVIOURS) | {Kind.TOPIC: broken})
    device = device_with(listener)
    device.say("i have a fever")
    assert "Call your cancer care team now" in device.send(topic("induction")).speech


def test_listening_that_raises_is_not_understood(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Listener, "_understand", broken)
    device = device_with(listener)
    turn = device.say("what is induction")
    check_calm(turn)
    assert "did not understand" in turn.speech
    check_alarms(device)


def topic(*ids: str, intent: str = "AskTopicIntent") -> Heard:
    return Heard(intent, {"topic": SlotHeard("words", ids)})


LAUNCH = Heard("LaunchRequest")
SAID: dict[Kind, list[Heard]] = {
    Kind.LAUNCH: [LAUNCH],
    Kind.TOPIC: [topic("induction")],
    Kind.COMPARE: [
        Heard("CompareTopicsIntent", {"topic": SlotHeard("a", ("car_t",)), "other": SlotHeard("b", ("gvhd",))})
    ],
    Kind.CHOICE: [topic("induction", "consolidation")],
    Kind.CONTACT: [Heard("ContactIntent")],
    Kind.HOURS: [Heard("HoursIntent")],
    Kind.LIST: [Heard("ListTopicsIntent")],
    Kind.HELP: [Heard("AMAZON.HelpIntent")],
    Kind.ABOUT: [Heard("AboutSourceIntent")],
    Kind.ADVICE: [Heard("MedicalAdviceIntent")],
    Kind.PROGNOSIS: [Heard("PrognosisIntent")],
    Kind.FEELINGS: [Heard("EmotionalSupportIntent")],
    Kind.OTHER_DISEASE: [Heard("OutOfScopeDiseaseIntent")],
    Kind.NOT_COVERED: [Heard("NotCoveredIntent")],
    Kind.LANGUAGE: [Heard("LanguageIntent")],
    Kind.SEND: [Heard("SendToPhoneIntent")],
    Kind.SOCIAL: [Heard("SocialIntent")],
    Kind.LOST: [Heard("AMAZON.FallbackIntent")],
    Kind.STOP: [Heard("AMAZON.StopIntent")],
    Kind.YES: [Heard("AMAZON.YesIntent")],
    Kind.NO: [Heard("AMAZON.NoIntent")],
    Kind.SLOWER: [Heard("SlowerIntent")],
    Kind.FASTER: [Heard("FasterIntent")],
    Kind.NEXT: [topic("late_effects"), Heard("AMAZON.NextIntent")],
    Kind.PREVIOUS: [topic("what_is_all"), Heard("AMAZON.PreviousIntent")],
}
