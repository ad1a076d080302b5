"""With something broken at any step, the listener hears the truest smaller answer, and alarms are answered as ever."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from datetime import datetime
from typing import Any, NoReturn

import pytest

from leukemia_guide.channels.alexa.skill import create_skill
from leukemia_guide.conversation import Channel, Kind, converse
from leukemia_guide.guide import Answered, Request
from leukemia_guide.library import ContentFault, Library
from leukemia_guide.simulator.device import Device, Exchange
from leukemia_guide.simulator.request_envelope import SKILL_ID
from leukemia_guide.understanding import Recognition, Slot
from leukemia_guide.understanding.recognizer import Recognizer
from tests.conftest import guide_with, shared_recognizers

behaviours_module = sys.modules[converse.__module__]
APOLOGY = "something went wrong"
ON_THE_TELEPHONE_ALONE = Kind.CONNECT


def broken(*_: object, **__: object) -> NoReturn:
    raise RuntimeError("broken on purpose")


def device_with(zone: Callable[..., str | None] = lambda handler_input: None, **changes: Any) -> Device:
    """A device whose words are recognized as ever, and answered by a guide with something broken."""
    return Device("en-US", guide=guide_with(), skill=create_skill(SKILL_ID, guide_with(**changes), zone))


def check_alarms(device: Device) -> None:
    device.forget()
    assert "911" in device.say("i can't breathe").speech
    device.forget()
    assert "Call your cancer care team now" in device.say("i have a fever").speech
    device.forget()
    assert "988" in device.say("i want to kill myself").speech


def check_calm(exchange: Exchange) -> None:
    assert exchange.speech
    for word in ("Traceback", "Error", "broken on purpose", "None", "{"):
        assert word not in exchange.speech


def no_library(language: str, region: str | None) -> Library:
    raise ContentFault("en/strings.toml", "the file is missing")


def test_without_content_one_calm_sentence_is_left() -> None:
    device = device_with(libraries=no_library)
    exchange = device.say("what is induction")
    check_calm(exchange)
    assert APOLOGY in exchange.speech.lower()
    assert "911" in exchange.speech
    assert exchange.end
    check_alarms(device)


def test_without_content_a_raised_alarm_still_answers_who_to_call() -> None:
    device = device_with(libraries=no_library)
    device.say("i have a fever")
    assert "Call your cancer care team now" in device.say("who do i call").speech


def test_without_a_clock_hours_are_told_without_open_now() -> None:
    device = device_with(clock=broken)
    exchange = device.say("who do i call")
    check_calm(exchange)
    assert "646-497-9154" in exchange.speech
    assert "Monday to Friday" in exchange.speech
    assert "open now" not in exchange.speech
    check_alarms(device)


def test_without_a_time_zone_eastern_time_is_told() -> None:
    device = device_with(zone=broken)
    exchange = device.say("is the line open now")
    check_calm(exchange)
    assert "open now, until 6 p.m. Eastern" in exchange.speech
    assert "your time" not in exchange.speech
    check_alarms(device)


def test_a_clock_that_tells_nonsense_takes_away_only_the_opening() -> None:
    device = device_with(clock=lambda: datetime.max)
    exchange = device.say("who do i call")
    check_calm(exchange)
    assert "646-497-9154" in exchange.speech


@pytest.mark.parametrize("kind", sorted(behaviours_module.BEHAVIOURS.keys() - {ON_THE_TELEPHONE_ALONE}))
def test_a_fault_in_any_behaviour_is_answered_calmly(
    kind: Kind, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(behaviours_module, "BEHAVIOURS", dict(behaviours_module.BEHAVIOURS) | {kind: broken})
    device = device_with()
    with caplog.at_level(logging.DEBUG):
        for heard in SAID[kind]:
            exchange = device.send(heard)
            check_calm(exchange)
    assert APOLOGY in exchange.speech.lower()
    assert "911" in exchange.speech
    assert "Traceback" not in caplog.text
    check_alarms(device)


def test_a_fault_after_an_alarm_says_the_action_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(behaviours_module, "BEHAVIOURS", dict(behaviours_module.BEHAVIOURS) | {Kind.TOPIC: broken})
    device = device_with()
    device.say("i have a fever")
    assert "Call your cancer care team now" in device.send(topic("induction")).speech


def test_a_recognizer_that_raises_is_not_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Recognizer, "_understand", broken)
    device = device_with()
    exchange = device.say("what is induction")
    check_calm(exchange)
    assert "did not understand" in exchange.speech
    check_alarms(device)


def topic(*ids: str, intent: str = "AskTopicIntent") -> Recognition:
    return Recognition(intent, {"topic": Slot("words", ids)})


LAUNCH = Recognition("LaunchRequest")
SAID: dict[Kind, list[Recognition]] = {
    Kind.LAUNCH: [LAUNCH],
    Kind.TOPIC: [topic("induction")],
    Kind.COMPARE: [Recognition("CompareTopicsIntent", {"topic": Slot("a", ("car_t",)), "other": Slot("b", ("gvhd",))})],
    Kind.CHOICE: [topic("induction", "consolidation")],
    Kind.CONTACT: [Recognition("ContactIntent")],
    Kind.HOURS: [Recognition("HoursIntent")],
    Kind.LIST: [Recognition("ListTopicsIntent")],
    Kind.HELP: [Recognition("AMAZON.HelpIntent")],
    Kind.ABOUT: [Recognition("AboutSourceIntent")],
    Kind.ADVICE: [Recognition("MedicalAdviceIntent")],
    Kind.PROGNOSIS: [Recognition("PrognosisIntent")],
    Kind.FEELINGS: [Recognition("EmotionalSupportIntent")],
    Kind.OTHER_DISEASE: [Recognition("OutOfScopeDiseaseIntent")],
    Kind.NOT_COVERED: [Recognition("NotCoveredIntent")],
    Kind.UNLISTED: [Recognition("AMAZON.FallbackIntent", {"unlisted": Slot("words", ("warfarin",))})],
    Kind.LANGUAGE: [Recognition("LanguageIntent")],
    Kind.SEND: [Recognition("SendToPhoneIntent")],
    Kind.SOCIAL: [Recognition("SocialIntent")],
    Kind.LOST: [Recognition("AMAZON.FallbackIntent")],
    Kind.STOP: [Recognition("AMAZON.StopIntent")],
    Kind.YES: [Recognition("AMAZON.YesIntent")],
    Kind.NO: [Recognition("AMAZON.NoIntent")],
    Kind.SLOWER: [Recognition("SlowerIntent")],
    Kind.FASTER: [Recognition("FasterIntent")],
    Kind.NEXT: [topic("after_treatment"), Recognition("AMAZON.NextIntent")],
    Kind.PREVIOUS: [topic("what_is_all"), Recognition("AMAZON.PreviousIntent")],
}


def on_the_page(words: str, **changes: Any) -> Answered:
    return guide_with(**changes).answer(Request(Channel.PAGE, "en-US", "US", None, words))


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("i can't breathe", "Call 911 from a phone now."),
        ("i have a fever", "Call your cancer care team now"),
        ("i want to die", "988"),
        ("no puedo respirar", "Llame ahora al 911"),
    ],
)
@pytest.mark.parametrize("gone", ["recognizers", "libraries"])
def test_on_the_page_an_alarm_needs_neither_recognizer_nor_content(words: str, action: str, gone: str) -> None:
    answered = on_the_page(words, **{gone: broken})
    assert action in answered.reply.text
    assert answered.reply.alarm is not None


def test_where_another_language_cannot_be_opened_what_was_not_understood_is_answered_as_ever() -> None:
    def only_english(language: str) -> Recognizer:
        return shared_recognizers("en") if language == "en" else broken()

    answered = on_the_page("qwerty blorp", recognizers=only_english)
    assert answered.reply.question.kind in (Kind.LOST, Kind.UNLISTED)
