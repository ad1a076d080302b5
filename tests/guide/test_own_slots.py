"""What our own recognizer tells beyond the interaction model: an aspect, another meaning, a name, what is near."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leukemia_guide.conversation import State, restore
from leukemia_guide.guide.danger import said_in
from leukemia_guide.library import Library
from leukemia_guide.safety import Alarm, AlarmKind
from leukemia_guide.simulator.device import Device
from leukemia_guide.understanding import Recognition, Slot

MODELS = Path(__file__).resolve().parents[2] / "interaction_model"
OWN = ("aspect", "instead", "unlisted", "nearest", "passage", "nearly")


def heard(intent: str, **slots: str) -> Recognition:
    """A recognition whose slots resolved to the ids that are given with a blank between."""
    return Recognition(intent, {name: Slot("words", tuple(ids.split())) for name, ids in slots.items()})


def test_an_aspect_is_answered_and_remembered(device: Device) -> None:
    exchange = device.send(heard("AskTopicIntent", topic="imatinib", aspect="at_home"))
    assert "About imatinib. Call the care team right away" in exchange.speech
    assert exchange.asked == ("topic", "imatinib", "at_home", None)
    assert "swallowed whole" in device.send(Recognition("MoreIntent")).speech
    assert "breastfeeding" in device.send(Recognition("MoreIntent")).speech


def test_an_aspect_counts_before_that_of_the_intent(device: Device) -> None:
    exchange = device.send(heard("AskWhoGetsItIntent", topic="imatinib", aspect="why"))
    assert "TKIs" in exchange.speech


def test_an_aspect_that_nobody_knows_is_left_out(device: Device) -> None:
    exchange = device.send(heard("AskTopicIntent", topic="imatinib", aspect="weather"))
    assert exchange.speech.startswith("Imatinib, also called Gleevec")


def test_a_choice_keeps_the_aspect(device: Device) -> None:
    exchange = device.send(heard("AskTopicIntent", topic="imatinib dasatinib", aspect="at_home"))
    assert exchange.speech == "Did you mean imatinib or dasatinib?"
    assert "About dasatinib. Call" in device.send(heard("AskTopicIntent", topic="dasatinib")).speech


def test_another_meaning_is_offered_after_the_answer(device: Device) -> None:
    exchange = device.send(heard("AskTopicIntent", topic="imatinib", instead="dasatinib", aspect="at_home"))
    assert exchange.speech.endswith("Or did you mean dasatinib?")
    assert "About dasatinib. Call" in device.send(Recognition("AMAZON.YesIntent")).speech


def test_a_passage_that_is_only_near_is_told_as_such_and_more_goes_on_with_the_next_likeliest(device: Device) -> None:
    near = device.send(heard("AskTopicIntent", topic="imatinib", passage="at_home", nearly="side_effects"))
    assert near.speech.startswith("I may not have just that. About imatinib. Call")
    assert near.asked == ("topic", "imatinib", "at_home", None)
    more = device.send(Recognition("MoreIntent")).speech
    assert more.startswith("More on imatinib. Imatinib can make the body hold water")


def test_advice_is_answered_by_what_the_topic_says_to_all_who_ask_where_a_passage_is_only_near(device: Device) -> None:
    just_that = device.send(heard("MedicalAdviceIntent", topic="imatinib", passage="more_4"))
    only_near = device.send(heard("MedicalAdviceIntent", topic="imatinib", passage="more_4", nearly="more_1"))
    to_all = device.send(heard("MedicalAdviceIntent", topic="imatinib"))
    assert only_near.speech == to_all.speech != just_that.speech


def test_another_meaning_is_offered_rather_than_what_is_near_told_as_such(device: Device) -> None:
    exchange = device.send(heard("AskTopicIntent", topic="imatinib", instead="dasatinib", passage="what", nearly=""))
    assert exchange.speech.startswith("Imatinib, also called Gleevec")
    assert exchange.speech.endswith("Or did you mean dasatinib?")


def test_a_second_topic_that_was_asked_about_too_is_not_doubted(device: Device) -> None:
    exchange = device.send(heard("AskTopicIntent", topic="imatinib", other="dasatinib", instead="nilotinib"))
    assert exchange.speech.endswith("Would you like to hear about dasatinib?")


def test_a_comparison_with_nothing_is_about_the_one_that_was_named(device: Device) -> None:
    assert "About t_cell" not in (speech := device.send(heard("CompareTopicsIntent", topic="t_cell_all")).speech)
    assert "T-cell ALL differs from B-cell ALL" in speech
    assert "say both names" in device.send(heard("CompareTopicsIntent", topic="vincristine")).speech


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("warfarin", "I do not cover warfarin. Your care team or a pharmacist can tell you about it."),
        ("strange", "I did not catch that name."),
        ("no_such_name_anywhere", "I did not catch that name."),
    ],
)
def test_a_name_that_is_not_covered_is_said_not_to_be(device: Device, name: str, said: str) -> None:
    device.send(heard("AskTopicIntent", topic="imatinib"))
    exchange = device.send(heard("AMAZON.FallbackIntent", unlisted=name))
    assert said in exchange.speech
    assert "urgent" in exchange.speech
    assert "appointment" not in exchange.speech
    assert not exchange.end
    assert "More on imatinib" in device.send(Recognition("MoreIntent")).speech


def test_a_name_that_is_not_covered_stands_on_the_card_and_can_be_heard_again(device: Device) -> None:
    first = device.send(heard("AMAZON.FallbackIntent", unlisted="warfarin"))
    assert "questions for the doctor?" in first.speech
    assert first.card is None or "warfarin" in first.card["text"]
    assert device.send(Recognition("AMAZON.RepeatIntent")).speech == first.speech


@pytest.mark.parametrize(
    ("nearest", "offered"),
    [
        ("induction mrd", "Did you mean induction or MRD?"),
        ("induction mrd fever", "You can choose induction, MRD, or fever and infection. Which one?"),
        ("mrd", "You can choose MRD, the phases of treatment, or CAR T cell therapy. Which one?"),
        ("phases", "You can choose the phases of treatment, CAR T cell therapy, or questions for the doctor."),
        ("nothing", "You can choose the phases of treatment, CAR T cell therapy, or questions for the doctor."),
    ],
)
def test_what_is_not_understood_is_offered_by_what_is_nearest(device: Device, nearest: str, offered: str) -> None:
    exchange = device.send(heard("AMAZON.FallbackIntent", nearest=nearest))
    assert "did not understand" in exchange.speech
    assert offered in exchange.speech
    assert "urgent" in exchange.speech


def test_the_nearest_can_be_chosen_by_name(device: Device, english: Library) -> None:
    exchange = device.send(heard("AMAZON.FallbackIntent", nearest="induction mrd"))
    assert [question.topic for question in restore(exchange.state, english).offer] == ["induction", "mrd"]


@pytest.mark.parametrize("model", sorted(MODELS.glob("*.json")), ids=lambda path: path.stem)
def test_amazon_is_told_of_none_of_these_slots(model: Path) -> None:
    intents = json.loads(model.read_text(encoding="utf-8"))["interactionModel"]["languageModel"]["intents"]
    named = {slot["name"] for intent in intents for slot in intent.get("slots", ())}
    assert named
    assert named.isdisjoint(OWN)


def test_a_complaint_within_a_question_is_heard_in_either_language() -> None:
    """A slot that resolved to nothing may be in another language, also where a resolved one holds its words."""
    told = {"topic": Slot("tengo fiebre", ()), "aspect": Slot("tengo fiebre con gleevec", ("imatinib",))}
    alarm = said_in(Recognition("AskTopicIntent", told), "en")
    assert alarm is not None
    assert alarm.id == "care_team:fever"


def test_both_signs_of_an_alarm_are_kept_in_the_session() -> None:
    both = Alarm(AlarmKind.CRISIS, "self", also=Alarm(AlarmKind.CARE_TEAM, "fever"))
    assert restore(State(alarm=both).keep(), ()).alarm == both
