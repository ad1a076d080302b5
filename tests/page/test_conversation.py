"""Whole conversations with the talk page, hands free, as a listener has them."""

from __future__ import annotations

import pytest

from tests.page.phone import DOUBLES, Phone

pytestmark = pytest.mark.browser


def test_from_one_press_to_the_number_in_english(phone: Phone) -> None:
    phone.opens("en-US")
    phone.presses("#press")

    phone.says("what happens during induction")
    phone.shows("what happens during induction")
    phone.is_in("listening")
    assert phone.told("answer").startswith("Induction")
    assert "National Cancer Institute" in phone.told("answer")
    assert "not medical advice" in phone.told("answer")
    assert "Not yet reviewed by a clinician." in phone.told("answer")
    assert phone.said.startswith("Induction is the first phase")
    assert phone.said.endswith("Would you like the appointment number?")

    phone.says("yes")
    phone.is_in("listening")
    assert "6 4 6, 4 9 7, 9 1 5 4" in phone.said
    assert phone.runs("return document.querySelector('#number .call').href") == "tel:+16464979154"
    assert "It is open now" in phone.text

    phone.says("stop")
    phone.is_in("idle")
    assert "Goodbye" in phone.said
    assert phone.runs("return microphone.listening") is None
    assert set(phone.runs("return microphone.languages")) == {"en-US"}


def test_from_one_press_to_the_number_in_spanish(phone: Phone) -> None:
    phone.opens("es-MX,es;q=0.9,en;q=0.5", "America/Chicago")
    assert phone.runs("return document.documentElement.lang") == "es-US"
    phone.presses("#press")

    phone.says("qué pasa en la inducción")
    phone.is_in("listening")
    assert phone.told("answer").startswith("Inducción")
    assert phone.said.endswith("¿Quiere el número para citas?")

    phone.says("sí")
    phone.is_in("listening")
    assert "6 4 6, 4 9 7, 9 1 5 4" in phone.said
    assert phone.runs("return document.querySelector('#number .call').innerText") == "Llamar al 646-497-9154"

    phone.says("adiós")
    phone.is_in("idle")
    assert set(phone.runs("return microphone.languages")) == {"es-US"}
    assert {one["voice"] for one in phone.runs("return voice.said")} == {"es-US"}


def test_a_touch_anywhere_stops_the_speech_and_it_listens(phone: Phone) -> None:
    phone.opens()
    phone.presses("#press")
    phone.runs("voice.patient = true")
    phone.says("what happens during induction")
    phone.is_in("speaking")

    phone.presses("#answer")

    phone.is_in("listening")
    assert phone.runs("return voice.queue.length") == 0


def test_the_button_that_stopped_the_speech_does_not_end_the_session(phone: Phone) -> None:
    phone.opens()
    phone.presses("#press")
    phone.runs("voice.patient = true")
    phone.says("what happens during induction")
    phone.is_in("speaking")

    phone.presses("#press")

    phone.is_in("listening")
    phone.presses("#press")
    phone.is_in("idle")
    assert phone.runs("return microphone.listening") is None


def test_slower_is_heard_at_once_and_kept(phone: Phone) -> None:
    phone.opens()
    phone.presses("#press")
    phone.says("what happens during induction")
    phone.says("slower")
    phone.is_in("listening")
    assert {one["rate"] for one in phone.runs("return voice.said")} == {0.8}
    phone.says("what is car t")
    phone.is_in("listening")
    assert {one["rate"] for one in phone.runs("return voice.said")} == {0.8}


def test_into_silence_it_asks_once_more_and_then_stops_listening(phone: Phone) -> None:
    phone.opens()
    phone.presses("#press")
    phone.says("what happens during induction")
    phone.is_in("listening")

    phone.runs("voice.said = []; microphone.hearsNothing()")
    phone.is_in("speaking")
    phone.is_in("listening")
    assert phone.said == "Would you like the appointment number?"

    phone.runs("microphone.hearsNothing()")
    phone.is_in("idle")
    phone.shows("I have stopped listening.")


def test_an_alarm_stands_above_everything_for_the_rest_of_the_session(phone: Phone) -> None:
    phone.opens("en-US", "America/Los_Angeles")
    phone.presses("#press")
    phone.says("she is not breathing")
    phone.is_in("listening")

    assert phone.runs("return document.body.firstElementChild.id") == "alarm"
    assert phone.runs("return document.getElementById('alarm').getAttribute('role')") == "alert"
    button = phone.runs(
        "const {left, right, top} = document.querySelector('#alarm .call').getBoundingClientRect();"
        "return [left, right, top]"
    )
    assert phone.runs("return document.querySelector('#alarm .call').href") == "tel:911"
    assert button[0] <= 24
    assert button[1] >= 336
    assert button[2] < 100
    assert phone.said.startswith("Call 9 1 1")

    phone.says("what happens during induction")
    phone.is_in("listening")
    assert "Call 911" in phone.told("alarm")
    assert "646" not in phone.text


def test_in_doubt_the_line_can_be_called_and_yes_and_no_can_be_touched(phone: Phone) -> None:
    phone.opens("en-US", "America/New_York")
    phone.types("tell them i loved them")
    phone.shows("Are you thinking of suicide?")

    assert phone.runs("return document.querySelector('#number .call').href") == "tel:988"
    assert phone.runs("return [...document.querySelectorAll('#offers button')].map((one) => one.innerText)") == [
        "Yes",
        "No",
    ]
    phone.presses_named("No")
    phone.shows("For thoughts of suicide, call or text 988")
    assert phone.told("alarm") == ""


def test_a_yes_is_the_alarm(phone: Phone) -> None:
    phone.opens("en-US", "America/New_York")
    phone.types("tell them i loved them")
    phone.shows("Are you thinking of suicide?")
    phone.presses_named("Yes")
    phone.shows("You do not have to carry this alone.")

    assert phone.runs("return document.querySelector('#alarm .call').href") == "tel:988"


def test_danger_in_another_language_is_also_said_in_that_one(phone: Phone) -> None:
    phone.opens("en-US", "America/New_York")
    phone.presses("#press")
    phone.says("no puedo respirar")
    phone.is_in("listening")

    assert phone.runs("return document.querySelector('#alarm [lang]').lang") == "es-US"
    told = phone.runs("return voice.said.map(({ text, lang }) => [lang, text])")
    assert told[0][0] == "en-US"
    assert ["es-US", "Llame ahora al 911 desde un teléfono."] in told


def test_an_alarm_without_a_number_says_whom_to_call(phone: Phone) -> None:
    phone.opens()
    phone.types("i have a fever after chemo")
    phone.shows("Call your cancer care team now")

    assert phone.told("alarm").startswith("Call your cancer care team now, day or night.")
    assert phone.runs("return document.querySelectorAll('#alarm a').length") == 0


def test_abroad_the_emergency_number_is_not_guessed(phone: Phone) -> None:
    phone.opens("en-US", "Europe/Berlin")
    phone.types("she is not breathing")
    phone.shows("your local emergency number")

    assert phone.runs("return document.querySelectorAll('#alarm a').length") == 0
    assert "911" not in phone.text


def test_what_is_offered_can_be_touched_and_the_calendar_file_tells_nothing(phone: Phone) -> None:
    phone.opens()
    phone.types("what happens during induction")
    phone.shows("Would you like the appointment number?")
    phone.presses_named("Would you like the appointment number?")
    phone.shows("Call 646-497-9154")

    made = phone.runs(
        "const call = new XMLHttpRequest(); call.open('GET', document.querySelector('.calendar').href, false);"
        "call.send(); return [call.getResponseHeader('Content-Type'), call.responseText]"
    )
    assert made[0].startswith("text/calendar")
    assert "SUMMARY:Make your phone call" in made[1]
    assert "eukemia" not in made[1]


def test_the_other_language_is_one_touch_away_and_says_the_same_answer(phone: Phone) -> None:
    phone.opens("en-US")
    phone.types("what happens during induction")
    phone.shows("Would you like the appointment number?")

    phone.presses_named("Español")
    phone.shows("¿Quiere")

    phone.is_in("idle")

    assert phone.told("answer").startswith("Inducción")
    assert phone.runs("return document.documentElement.lang") == "es-US"
    assert "Toque y hable" in phone.told("dock")
    phone.presses("#press")
    phone.is_in("listening")
    assert phone.runs("return microphone.languages.at(-1)") == "es-US"


def test_every_example_on_the_page_is_understood(phone: Phone) -> None:
    for languages in ("en-US", "es-US"):
        for number in range(3):
            phone.opens(languages)
            phone.runs("document.querySelectorAll('#examples button')[arguments[0]].click()", number)
            phone.waits("return document.querySelector('#answer h2') !== null")
            assert phone.runs("return document.querySelector('#answer h2').innerText") not in (
                "Leukemia Guide",
                "Guía Leucemia",
            )


HEARS_WHILE_SPEAKING = (
    DOUBLES
    + """
SpeechRecognition.prototype.processLocally = false;
const track = { stop() {}, getSettings: () => ({ echoCancellation: "all" }) };
navigator.mediaDevices.getUserMedia = async () => ({ getAudioTracks: () => [track] });
"""
)


def test_where_the_browser_can_hear_while_it_speaks_a_voice_interrupts_and_an_echo_does_not(phone: Phone) -> None:
    phone.opens(doubles=HEARS_WHILE_SPEAKING)
    phone.presses("#press")
    phone.runs("voice.patient = true")
    phone.says("what happens during induction")
    phone.is_in("speaking")
    phone.waits("return microphone.listening !== null")

    phone.runs("microphone.hears('the first phase of treatment', {settled: false})")
    assert phone.runs("return voice.queue.length") > 0

    phone.runs("microphone.hears('what is car t', {settled: false})")
    phone.is_in("listening")
    assert phone.runs("return voice.queue.length") == 0
    phone.runs("voice.patient = false; microphone.hears('what is car t')")
    phone.shows("CAR T cell therapy")


def test_elsewhere_it_does_not_listen_to_itself(phone: Phone) -> None:
    phone.opens()
    phone.presses("#press")
    phone.runs("voice.patient = true")
    phone.says("what happens during induction")
    phone.is_in("speaking")

    assert phone.runs("return microphone.listening") is None
