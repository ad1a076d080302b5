"""Whole conversations with the talk page, hands free, as a listener has them."""

from __future__ import annotations

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.page.phone import DOUBLES, Phone

pytestmark = pytest.mark.browser


def test_from_one_press_to_the_number_in_english(phone: Phone) -> None:
    phone.opens("en-US")
    phone.presses("#press")

    phone.says("what happens during induction")
    phone.shows("what happens during induction")
    phone.is_in("listening")
    assert phone.told("answer").startswith("Induction")
    assert "Canadian Cancer Society" in phone.told("answer")
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
    assert phone.runs("return document.getElementById('alarm-said').getAttribute('role')") == "alert"
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
    phone.types("who would even notice")
    phone.shows("Are you thinking of suicide?")

    assert phone.labels("#number .call") == ["Call 988", "Text 988"]
    assert phone.labels("#offers button") == ["Yes", "No"]
    phone.presses_named("No")
    phone.shows("For thoughts of suicide, call or text 988")
    assert phone.told("alarm") == ""


def test_a_yes_is_the_alarm(phone: Phone) -> None:
    phone.opens("en-US", "America/New_York")
    phone.types("who would even notice")
    phone.shows("Are you thinking of suicide?")
    phone.presses_named("Yes")
    phone.shows("You do not have to carry this alone.")

    assert phone.labels("#alarm .call") == ["Call 988", "Text 988"]
    assert phone.runs("return [...document.querySelectorAll('#alarm .call')].map(({ href }) => href)") == [
        "tel:988",
        "sms:988",
    ]


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
    phone.presses_named("Yes")
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

    phone.runs("microphone.hears('is the first phase', {settled: false})")
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


@pytest.mark.parametrize(
    ("languages", "asked", "label", "length"),
    [
        ("en-US", "what happens during induction", "How long it takes", "eight weeks"),
        ("es-US", "qué pasa en la inducción", "Cuánto dura", "ocho semanas"),
    ],
)
def test_after_an_answer_three_things_to_ask_next_and_none_that_was_asked(
    phone: Phone, languages: str, asked: str, label: str, length: str
) -> None:
    phone.opens(languages)
    phone.types(asked)
    phone.waits("return document.querySelectorAll('#next button').length === 3")
    assert phone.labels("#next button")[0] == label

    phone.presses_named(label)
    phone.waits("return document.querySelectorAll('#past article').length === 1")
    phone.waits("return document.querySelectorAll('#next button').length === 3")
    assert label not in phone.labels("#next button")
    assert length in phone.told("answer")


def test_what_was_asked_and_answered_stays_above_and_the_newest_is_in_view(phone: Phone) -> None:
    phone.opens(still=True)
    for words in ("what happens during induction", "what is car t", "what is remission"):
        phone.types(words)
        phone.waits("return document.querySelector('#heard q')?.textContent === arguments[0]", words)
        phone.waits("return document.querySelector('#answer h2') !== null")

    assert phone.runs("return [...document.querySelectorAll('#past q')].map((one) => one.textContent)") == [
        "what happens during induction",
        "what is car t",
    ]
    assert "first phase" in phone.told("past")
    phone.waits("const { top } = document.getElementById('turn').getBoundingClientRect(); return top >= 0 && top < 60")
    assert phone.runs("return document.querySelectorAll('#past button, #past [id], #past [aria-live]').length") == 0


def test_nothing_moves_on_the_page_while_the_listener_speaks(phone: Phone) -> None:
    phone.opens(still=True)
    phone.presses("#press")
    phone.says("what happens during induction")
    phone.is_in("listening")
    placed = "const { top } = document.querySelector('#answer').getBoundingClientRect(); return [scrollY, top]"
    before = phone.runs(placed)

    for words in ("and how", "and how long does", "and how long does it take and what about all the rest of it"):
        phone.runs("microphone.hears(arguments[0], { settled: false })", words)
        assert words in phone.told("hint")
        assert phone.runs(placed) == before

    phone.runs("voice.patient = true; microphone.hears('how long does it take')")
    phone.is_in("speaking")
    assert phone.told("heard").startswith("I heard how long does it take")


def test_the_pace_is_shown_and_can_be_set_both_ways(phone: Phone) -> None:
    phone.opens()
    phone.types("what happens during induction")
    phone.shows("Pace: normal")
    phone.presses_named("Slower")
    phone.shows("Pace: slow")
    assert phone.runs("return document.querySelectorAll('#past article').length") == 0
    assert phone.runs("return document.querySelector('[data-say=slower]').ariaDisabled") == "true"
    phone.presses_named("Faster")
    phone.shows("Pace: normal")
    phone.presses_named("Faster")
    phone.shows("Pace: fast")
    phone.is_in("idle")
    assert phone.runs("return voice.said.at(-1).rate") == 1.15


def test_again_and_simpler_keep_the_focus(phone: Phone) -> None:
    phone.opens()
    phone.types("what happens during induction")
    phone.shows("Would you like the appointment number?")
    for key, shown in (("again", "first phase"), ("simpler", "is the first month of treatment")):
        phone.runs("document.querySelector(`[data-say=${arguments[0]}]`).focus(); voice.said = []", key)
        phone.browser.switch_to.active_element.send_keys(Keys.ENTER)
        phone.waits("return voice.said.length > 0")
        phone.shows(shown)
        assert phone.runs("return document.activeElement.dataset.say") == key


def test_what_was_heard_wrongly_is_changed_and_its_answer_taken_back(phone: Phone) -> None:
    phone.opens()
    phone.presses("#press")
    phone.says("what is remission")
    phone.is_in("listening")
    phone.presses_named("Change")
    field = phone.browser.find_element(By.ID, "meant")
    assert field.get_attribute("value") == "what is remission"
    field.clear()
    field.send_keys("what is maintenance", Keys.ENTER)

    phone.shows("You asked what is maintenance")
    phone.waits("return document.querySelector('#answer h2')?.innerText === 'Maintenance'")
    assert "remission" not in phone.told("heard")
    assert phone.told("past") == ""
    assert "appointment number?" in phone.told("answer"), "as at first, since the first answer was taken back"


def test_a_wrong_hearing_can_be_left_as_it_is(phone: Phone) -> None:
    phone.opens()
    phone.presses("#press")
    phone.says("what is remission")
    phone.is_in("listening")
    phone.presses_named("Change")
    phone.presses_named("Leave it")
    assert phone.focused() == "Change"
    assert "what is remission" in phone.told("heard")


@pytest.mark.parametrize(
    ("languages", "name", "heading"),
    [("en-US", "Maintenance", "Phases of treatment"), ("es-US", "Mantenimiento", "Fases")],
)
def test_all_topics_are_at_hand_over_the_conversation(phone: Phone, languages: str, name: str, heading: str) -> None:
    phone.opens(languages)
    phone.types("car t")
    phone.waits("return document.querySelector('#answer h2') !== null")
    phone.presses("#topics")
    phone.waits("return document.querySelector('dialog[open]') !== null")
    assert heading in phone.runs("return document.querySelector('dialog').innerText")

    phone.presses_named(name)
    phone.waits("return document.querySelector('#answer h2')?.innerText === arguments[0]", name)
    assert phone.runs("return document.querySelector('dialog')") is None
    assert "CAR T" in phone.told("past")


def test_yes_and_no_answer_an_offer(phone: Phone) -> None:
    phone.opens()
    phone.types("what happens during induction")
    phone.shows("Would you like the appointment number?")
    assert phone.labels("#offers button") == ["Yes", "No"]
    phone.runs("document.querySelectorAll('#offers button')[1].focus()")
    phone.browser.switch_to.active_element.send_keys(Keys.ENTER)
    phone.waits("return document.getElementById('answer').innerText.includes('All right')")
    assert phone.focused() == "turn", "the pressed button is gone, and the reader goes on with the answer"
    assert "646" not in phone.text


def test_a_page_that_was_read_leads_to_its_question(phone: Phone) -> None:
    phone.opens("en-US", path="es/topics/maintenance")
    phone.presses_named("Preguntar sobre esto")
    phone.waits("return document.querySelector('#answer h2')?.innerText === 'Mantenimiento'")
    assert phone.runs("return [document.documentElement.lang, location.hash]") == ["es-US", ""]


def test_whoever_reads_a_page_finds_the_conversation_on_going_back(phone: Phone) -> None:
    phone.opens()
    phone.types("what happens during induction")
    phone.waits("return document.querySelector('#marks a') !== null")
    phone.presses_named("Read the whole page")
    phone.waits("return location.pathname === '/en/topics/induction'")
    phone.browser.back()
    phone.waits("return location.pathname === '/'")
    phone.shows("what happens during induction")
    phone.types("how long does it take")
    phone.waits("return document.querySelectorAll('#past article').length === 1")
    phone.shows("eight weeks")
