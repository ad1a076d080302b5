"""What the page does where something is missing: a microphone, a voice, a server, sense."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from selenium.webdriver.common.keys import Keys

from tests.page.phone import DOUBLES, Phone
from tests.page.states import DEAF_AND_MUTE, OFFLINE

pytestmark = pytest.mark.browser

NONSENSE = (
    DOUBLES
    + """
const real = window.fetch;
let first = true;
window.fetch = async (address, asked) => {
  const response = await real(address, asked);
  if (address !== "/talk" || !first) return response;
  first = false;
  return new Response(JSON.stringify({ ...await response.json(), state: "nonsense" }));
};
"""
)


def test_the_microphone_is_asked_for_only_on_the_press(phone: Phone) -> None:
    phone.opens()
    assert phone.runs("return microphone.starts") == 0
    phone.presses("#press")
    phone.is_in("listening")
    assert phone.runs("return microphone.starts") == 1


def test_a_refused_microphone_is_explained_and_typing_goes_on(phone: Phone) -> None:
    phone.opens()
    phone.runs("microphone.refusal = 'not-allowed'")
    phone.presses("#press")
    phone.shows("This page may not use the microphone.")
    phone.is_in("idle")

    phone.types("what happens during induction")
    phone.shows("Induction is the first phase")
    assert "may not use the microphone" not in phone.text


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        ("audio-capture", "I find no microphone"),
        ("network", "speech service does not answer"),
        ("service-not-allowed", "open it in Safari or Chrome"),
        ("language-not-supported", "speech service does not answer"),
    ],
)
def test_what_keeps_the_browser_from_listening_is_told(phone: Phone, refusal: str, words: str) -> None:
    phone.opens()
    phone.runs("microphone.refusal = arguments[0]", refusal)
    phone.presses("#press")
    phone.shows(words)
    phone.is_in("idle")


def test_a_browser_without_speech_says_so_and_answers_in_writing(phone: Phone) -> None:
    phone.opens(doubles=DEAF_AND_MUTE)
    phone.shows("This browser cannot listen.")
    assert not phone.runs("return document.getElementById('press').checkVisibility()")

    phone.types("what happens during induction")
    phone.shows("Induction is the first phase")
    phone.shows("This browser has no voice for English.")
    phone.is_in("idle")


def test_no_answer_is_read_in_the_voice_of_another_language(phone: Phone) -> None:
    phone.opens("es-US")
    phone.runs("voice.voices = voice.voices.filter(({ lang }) => !lang.startsWith('es'))")
    phone.types("qué pasa en la inducción")
    phone.shows("no tiene una voz en español")
    assert phone.said == ""


def test_a_lost_server_is_told_with_what_to_do_if_it_is_urgent(
    phone: Phone, server_to_lose: tuple[str, Callable[[], None]]
) -> None:
    phone.address, lose = server_to_lose
    phone.opens()
    phone.waits("return document.getElementById('urgent').innerText.includes('911')")
    phone.presses("#press")
    phone.is_in("listening")
    lose()

    phone.says("what happens during induction")
    phone.shows("I cannot reach the guide just now.")
    phone.is_in("idle")

    assert "call your team or 911" in phone.told("notice")
    assert phone.runs("return document.querySelector('#notice .call').href") == "tel:911"
    assert "I cannot reach the guide just now." in phone.said
    assert phone.runs("return document.getElementById('utterance').value") == "what happens during induction"


def test_offline_is_said_plainly_and_taken_back(phone: Phone) -> None:
    phone.opens()
    tell = phone.browser.execute_cdp_cmd
    tell("Network.emulateNetworkConditions", dict(OFFLINE))
    phone.shows("You are offline.")
    tell("Network.emulateNetworkConditions", {**OFFLINE, "offline": False, "downloadThroughput": -1})
    phone.waits("return document.getElementById('notice').innerText === ''")


def test_a_state_of_nonsense_is_refused_in_words_and_the_session_starts_afresh(phone: Phone) -> None:
    phone.opens("es-US", doubles=NONSENSE)
    phone.types("qué pasa en la inducción")
    phone.is_in("idle")
    phone.types("más")
    phone.shows("El estado de la conversación no es de esta guía.")
    phone.shows("Vamos a empezar de nuevo.")
    assert phone.told("answer") == ""

    phone.types("qué pasa en la inducción")
    phone.shows("La inducción es la primera fase")


SLOW = (
    DOUBLES
    + """
const real = window.fetch;
window.fetch = async (address, asked) => {
  if (address === "/talk") await new Promise((go) => { window.letItAnswer = go; });
  const response = await real(address, { ...asked, signal: undefined });
  if (address === "/talk") setTimeout(() => { window.answered = true; }, 200);
  return response;
};
"""
)


def test_what_comes_after_a_question_that_was_ended_is_not_spoken(phone: Phone) -> None:
    phone.opens(doubles=SLOW)
    phone.presses("#press")
    phone.says("what happens during induction")
    phone.is_in("thinking")
    phone.presses("#end")
    phone.is_in("idle")
    phone.runs("letItAnswer()")
    phone.waits("return window.answered")
    assert phone.said == ""
    assert "first phase" not in phone.text


def test_all_of_it_works_with_the_keyboard(phone: Phone) -> None:
    phone.opens()
    keys = phone.browser.switch_to
    names = []
    for _ in range(15):
        keys.active_element.send_keys(Keys.TAB)
        names.append(phone.focused())
    assert names[:5] == ["Español", "topics", "numbers", "list-open", "press"]
    assert {"utterance", "Ask", "aloud"} <= set(names)

    phone.runs("document.getElementById('press').focus(); voice.patient = true")
    keys.active_element.send_keys(Keys.ENTER)
    phone.says("what happens during induction")
    phone.is_in("speaking")
    keys.active_element.send_keys(Keys.ESCAPE)
    phone.is_in("listening")
    keys.active_element.send_keys(Keys.ESCAPE)
    phone.is_in("idle")


def test_a_page_that_is_hidden_or_left_for_a_call_is_silent_and_deaf(phone: Phone) -> None:
    phone.opens()
    phone.presses("#press")
    phone.is_in("listening")
    phone.runs(
        "Object.defineProperty(document, 'hidden', { value: true, configurable: true });"
        "document.dispatchEvent(new Event('visibilitychange'))"
    )
    phone.is_in("idle")
    assert phone.runs("return microphone.listening") is None
