"""What is sent to a screen: only to one, only what the voice says, and every touch is a question that can be said."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from leukemia_guide.channels.alexa.lambda_entry import create_lambda_handler
from leukemia_guide.channels.alexa.screens import documents
from leukemia_guide.channels.alexa.screens.documents import DOCUMENTS, document
from leukemia_guide.channels.alexa.screens.showing import screen_for
from leukemia_guide.conversation import Kind, Question, Role, State, converse
from leukemia_guide.conversation.contact import spaced
from leukemia_guide.simulator.device import Device, Exchange
from leukemia_guide.simulator.request_envelope import SKILL_ID, request_envelope
from leukemia_guide.understanding import Recognition
from tests.conftest import shared_libraries
from tests.screens.gallery import CLOSED_ON_A_HOLIDAY_FAR_AWAY, LANGUAGES, Shown, every_screen

LARGEST_RESPONSE = 24_000
TITLES = {"en": "Induction", "es": "Inducción"}
every_language = pytest.mark.parametrize("language", LANGUAGES)


def drawn(turn: Exchange) -> dict[str, Any]:
    """What the one directive of a turn shows."""
    (directive,) = turn.response["directives"]
    assert directive["type"] == "Alexa.Presentation.APL.RenderDocument"
    shown: dict[str, Any] = {"document": directive["token"], **directive["datasources"]["screen"]}
    return shown


def touch(question_id: str, locale: str = "en-US", attributes: dict[str, Any] | None = None) -> dict[str, Any]:
    """The response to a touch on a screen."""
    envelope = request_envelope(
        Recognition("LaunchRequest"), locale, session_id="s", new=False, attributes=attributes or {}, screen=True
    )
    envelope["request"] |= {"type": "Alexa.Presentation.APL.UserEvent", "arguments": [question_id]}
    answered: dict[str, Any] = create_lambda_handler(SKILL_ID)(envelope, None)
    return answered


def touched(shown: Shown) -> list[str]:
    rows = [row for key in ("next", "choices", "steps") for row in shown.screen.shown.get(key, ())]
    return [row["question"] for row in rows if "question" in row]


def words_of(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def test_a_device_with_a_screen_is_sent_one_document(device_in: Callable[..., Device]) -> None:
    shown = drawn(device_in("en-US", screen=True).say("what is induction"))

    assert shown["document"] == "phases"
    assert [step["label"] for step in shown["steps"] if step["present"]] == ["Induction"]


def test_a_device_without_a_screen_is_sent_the_card_alone(device: Device) -> None:
    turn = device.say("what is induction")

    assert turn.card
    assert not turn.response.get("directives")


def test_a_fault_in_the_screen_takes_away_the_screen_only(
    device_in: Callable[..., Device], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(name: str) -> None:
        raise OSError(name)

    monkeypatch.setattr(documents, "document", broken)
    turn = device_in("en-US", screen=True).say("what is induction")

    assert "Induction" in turn.speech
    assert turn.card
    assert not turn.response.get("directives")


def test_an_alarm_is_shown_even_where_no_library_can_be_opened() -> None:
    reply, _ = converse(
        Question(Kind.ALARM, detail="care_team:fever"),
        State(),
        CLOSED_ON_A_HOLIDAY_FAR_AWAY,
        shared_libraries("en", "US"),
    )

    assert screen_for(reply, None).document == "alarm"


@every_language
def test_an_alarm_shows_its_action_and_the_number_in_it_on_a_ground_of_its_own(language: str) -> None:
    alarms = [shown for shown in every_screen(language) if shown.reply.alarm]

    assert alarms
    for shown in alarms:
        assert shown.screen.document == "alarm"
        assert set(shown.screen.shown) == {"title", "text", "note", "next", "number", "digits", "tone"}
        assert shown.screen.shown["number"] in shown.screen.shown["text"]
        assert bool(shown.screen.shown["number"]) == (shown.reply.line is not None)
        assert shown.reply.alarm
        assert shown.screen.shown["tone"] == ("crisis" if shown.reply.alarm.kind == "crisis" else "danger")
        assert shown.reply.text.startswith(shown.screen.shown["text"])
        assert shown.screen.shown["text"] == shown.reply.parts[0].text
        assert shown.screen.shown["note"] == ""
        assert touched(shown) == [shown.reply.question.id]


@pytest.mark.parametrize("locale", ["en-US", "es-US"])
def test_after_an_alarm_the_number_asked_for_by_name_stands_below_the_action(locale: str) -> None:
    alarmed = touch(Question(Kind.ALARM, detail="care_team:fever").id, locale)
    action = alarmed["response"]["directives"][0]["datasources"]["screen"]["text"]

    answered = touch(Question(Kind.CONTACT, "new_patient_line").id, locale, alarmed["sessionAttributes"])
    shown = answered["response"]["directives"][0]["datasources"]["screen"]

    assert shown["number"] == "646-497-9154"
    assert shown["first"] == action


@pytest.mark.parametrize("locale", ["en-US", "es-US"])
def test_after_an_alarm_no_other_screen_offers_the_number(locale: str) -> None:
    alarmed = touch(Question(Kind.ALARM, detail="care_team:fever").id, locale)

    for asked in (Question(Kind.TOPIC, "induction"), Question(Kind.HOURS), Question(Kind.START_OVER)):
        answered = touch(asked.id, locale, alarmed["sessionAttributes"])
        screen = json.dumps(answered["response"]["directives"][0]["datasources"])
        assert "9154" not in screen
        assert "contact/" not in screen


@every_language
def test_the_number_stands_only_where_it_is_spoken(language: str) -> None:
    for shown in every_screen(language):
        spoken = re.sub(r"\D", "", shown.reply.text_of(Role.ANSWER))
        for number in re.findall(r"\d{3}-\d{3}-\d{4}", json.dumps(shown.screen.shown)):
            assert number.replace("-", "") in spoken, shown.reply.question.id


@every_language
def test_the_number_screen_has_the_number_its_purpose_and_whether_it_is_open(language: str) -> None:
    numbers = [
        shown for shown in every_screen(language) if shown.reply.question == Question(Kind.CONTACT, "new_patient_line")
    ]
    at_a_known_time, without_a_clock = (shown.screen for shown in numbers)

    assert at_a_known_time.document == without_a_clock.document == "number"
    assert at_a_known_time.shown["number"] == "646-497-9154"
    assert without_a_clock.shown["number"] == "+1-646-497-9154"
    assert at_a_known_time.shown["opening"]
    assert without_a_clock.shown["opening"] == ""
    assert all(screen.shown[key] for screen in (at_a_known_time, without_a_clock) for key in ("text", "hours", "title"))


@every_language
def test_a_screen_states_nothing_that_the_voice_does_not(language: str) -> None:
    """In the same turn, or on request: titles, names and labels are what a topic or an offer is called."""
    on_request = {
        "title",
        "label",
        "spoken",
        "count",
        "question",
        "present",
        "abroad",
        "digits",
        "extent",
        "hours",
        "opening",
    }
    for shown in every_screen(language):
        said, library = shown.reply.text, shown.library
        extra = [library.say("card", "unreviewed")]
        for key, value in shown.screen.shown.items():
            if key == "number":
                assert value in said or spaced(value) in said or value == ""
            elif key in ("text", "first"):
                assert words_of(value) <= words_of(said), shown.reply.question.id
            elif key == "note":
                for sentence in filter(None, re.split(r"(?<=[.]) (?=[A-ZÉ])", value)):
                    asked = library.say("about", "age_of_answer", when="").split("{")[0].rstrip(". ")
                    assert sentence in said or sentence in extra or sentence.startswith(asked), sentence
            elif key == "steps" and shown.screen.document == "steps":
                assert [row["name"] in said for row in value] == [True] * 5
            else:
                assert key in on_request | {"choices", "next", "steps", "tone"}, key


@every_language
def test_car_t_is_shown_as_its_five_steps_in_the_order_in_which_they_are_told(language: str) -> None:
    asked = Question(Kind.TOPIC, "car_t", page=1)
    shown = next(shown for shown in every_screen(language) if shown.reply.question == asked)

    assert shown.screen.document == "steps"
    told = " ".join(step["name"] for step in shown.screen.shown["steps"])
    assert len(shown.screen.shown["steps"]) == 5
    assert told in shown.reply.text


@every_language
@pytest.mark.parametrize(
    ("topic", "present"), [("phases", None), ("induction", 0), ("consolidation", 1), ("maintenance", 2)]
)
def test_the_phases_are_three_in_order_and_the_present_one_is_marked(
    language: str, topic: str, present: int | None
) -> None:
    shown = next(shown for shown in every_screen(language) if shown.reply.question == Question(Kind.TOPIC, topic))
    steps = shown.screen.shown["steps"]

    assert [Question.parse(step["question"]) for step in steps] == [
        Question(Kind.TOPIC, phase) for phase in ("induction", "consolidation", "maintenance")
    ]
    assert [place for place, step in enumerate(steps) if step["present"]] == ([] if present is None else [present])


@every_language
def test_every_touch_is_a_question_that_is_answered(language: str) -> None:
    library = shared_libraries(language, "US")
    asked = {question for shown in every_screen(language) for question in touched(shown)}

    assert len(asked) > 50
    for question_id in asked:
        question = Question.parse(question_id)
        assert question
        reply, _ = converse(question, State(), CLOSED_ON_A_HOLIDAY_FAR_AWAY, library)
        assert reply.question.kind is not Kind.LOST, question_id


@pytest.mark.parametrize(("locale", "words"), [("en-US", "what is induction"), ("es-US", "qué es la inducción")])
def test_a_touch_is_answered_as_the_same_question_said(
    locale: str, words: str, device_in: Callable[..., Device]
) -> None:
    said = device_in(locale, screen=True).say(words)
    answered = touch(Question(Kind.TOPIC, "induction").id, locale)

    assert answered["response"] == said.response
    assert TITLES[locale[:2]] in json.dumps(answered["response"], ensure_ascii=False)


@pytest.mark.parametrize(
    "sent",
    ["", "nonsense", "topic/no_such_topic/what/0//", "topic/induction/no_such_aspect/0//", None, 7, ["x"]],
    ids=str,
)
def test_a_touch_that_is_not_understood_is_answered_like_words_that_are_not(sent: Any) -> None:
    response = touch(sent)["response"]

    assert "did not understand" in response["outputSpeech"]["ssml"]
    assert response["shouldEndSession"] is False


@every_language
def test_a_response_with_its_screen_stays_small(language: str) -> None:
    largest = max(
        every_screen(language), key=lambda shown: shown.fullness + len(json.dumps(document(shown.screen.document)))
    )
    response = json.dumps(touch(largest.reply.question.id, {"en": "en-US", "es": "es-US"}[language]))

    assert "RenderDocument" in response
    assert len(response.encode()) < LARGEST_RESPONSE


@every_language
def test_no_words_hold_what_a_screen_would_take_for_markup(language: str) -> None:
    for shown in every_screen(language):
        assert not set("<>&") & set(json.dumps(shown.screen.shown, ensure_ascii=False)), shown.reply.question.id


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_imports_nothing_and_asks_for_the_oldest_runtime(name: str) -> None:
    apl = document(name)

    assert apl["version"] == "1.4"
    assert "import" not in apl
    assert not re.search(r"https?:|AlexaH|AlexaT", json.dumps(apl))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_whatever_is_read_or_touched_has_a_role_and_a_label(name: str) -> None:
    for component, labelled in components(document(name)["layouts"]):
        if component["type"] in ("Text", "TouchWrapper") and not labelled:
            assert {"role", "accessibilityLabel"} <= set(component), component.get("id")


def components(item: Any, labelled: bool = False) -> list[tuple[dict[str, Any], bool]]:
    """Each component, and whether one around it is already read out whole."""
    if isinstance(item, list):
        return [found for each in item for found in components(each, labelled)]
    if not isinstance(item, dict):
        return []
    read_whole = item.get("type") == "TouchWrapper" or (item.get("role") == "listitem" and "accessibilityLabel" in item)
    whole = labelled or read_whole
    inner = [found for value in item.values() for found in components(value, whole)]
    return [(item, labelled), *inner] if isinstance(item.get("type"), str) else inner


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("words", "ground"), ("quiet", "ground"), ("accent", "ground"), ("words", "raised"), ("words", "pressed"),
        ("onAccent", "accent"),
    ],
)  # fmt: skip
def test_colours_contrast_as_wcag_asks_of_small_text(ink: str, ground: str) -> None:
    colours = next(each["colors"] for each in document("answer")["resources"] if "colors" in each)
    lighter, darker = sorted((luminance(colours[ink]), luminance(colours[ground])), reverse=True)

    assert (lighter + 0.05) / (darker + 0.05) >= 7


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB, as WCAG 2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
