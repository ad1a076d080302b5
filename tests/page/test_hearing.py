"""Speech that holds: browsers that hear and never say so, that fail once, that are left and come back to."""

from __future__ import annotations

import pytest

from tests.page.phone import DOUBLES, Phone
from tests.page.states import DEAF_AND_MUTE

pytestmark = pytest.mark.browser

HIDE = (
    "Object.defineProperty(document, 'hidden', { value: arguments[0], configurable: true });"
    "document.dispatchEvent(new Event('visibilitychange'))"
)
ON_DEVICE = (
    DOUBLES
    + """
SpeechRecognition.available = async ({ langs, processLocally }) =>
  (processLocally && langs[0] === "en-US" ? "available" : "unavailable");
"""
)
SLOW = (
    DOUBLES
    + """
const real = window.fetch;
window.fetch = async (address, asked) => {
  if (address === "/talk") await new Promise((go) => { window.letItAnswer = go; });
  return real(address, asked);
};
"""
)
IN_AN_APP = (
    DOUBLES
    + "Object.defineProperty(navigator, 'userAgent', { value: navigator.userAgent + ' [FBAN/FBIOS;FBAV/500.0]' });"
)


def test_words_without_a_last_word_count_when_the_browser_ends(phone: Phone) -> None:
    phone.opens()
    phone.presses("#press")
    phone.is_in("listening")
    phone.runs("microphone.hears('i have a fever', { settled: false }); microphone.ends()")
    phone.shows("Call your cancer care team now")


def test_words_count_when_the_browser_never_ends(phone: Phone) -> None:
    phone.opens()
    phone.presses("#press")
    phone.is_in("listening")
    phone.runs("microphone.hears('what happens during induction', { settled: false })")
    phone.shows("first phase")


def test_one_failure_of_the_speech_service_is_tried_again_unasked(phone: Phone) -> None:
    phone.opens()
    phone.runs("let left = 2; Object.defineProperty(microphone, 'refusal', { get: () => left-- > 0 && 'network' })")
    phone.presses("#press")
    phone.waits("return microphone.starts === 2")
    phone.says("what happens during induction")
    phone.shows("first phase")


def test_a_microphone_that_something_else_took_is_told(phone: Phone) -> None:
    phone.opens()
    phone.presses("#press")
    phone.is_in("listening")
    phone.runs("microphone.listening.onerror({ error: 'aborted' }); microphone.ends()")
    phone.shows("Something else took the microphone.")
    phone.is_in("idle")


def test_whoever_comes_back_to_the_page_is_told_that_it_stopped_listening(phone: Phone) -> None:
    phone.opens()
    phone.presses("#press")
    phone.is_in("listening")
    phone.runs(HIDE, True)
    phone.is_in("idle")
    assert phone.runs("return microphone.listening") is None
    phone.runs(HIDE, False)
    phone.shows("I stopped listening while you were away.")
    phone.presses("#press")
    phone.is_in("listening")


def test_what_was_asked_before_the_page_was_left_is_answered_in_writing(phone: Phone) -> None:
    phone.opens(doubles=SLOW)
    phone.presses("#press")
    phone.says("what happens during induction")
    phone.is_in("thinking")
    phone.runs(HIDE, True)
    phone.runs("letItAnswer()")
    phone.shows("first phase")
    phone.is_in("idle")
    assert phone.said == ""


def test_the_device_itself_is_asked_to_listen_where_it_can(phone: Phone) -> None:
    phone.opens(doubles=ON_DEVICE)
    phone.shows("Your own device turns your voice into words.")
    phone.presses("#press")
    phone.is_in("listening")
    assert phone.runs("return microphone.listening.processLocally") is True


def test_elsewhere_it_is_said_once_who_may_hear(phone: Phone) -> None:
    phone.opens()
    assert phone.text.count("Its maker may hear it.") == 1
    phone.presses("#press")
    phone.is_in("listening")
    assert phone.runs("return microphone.listening.processLocally") is None


@pytest.mark.parametrize(
    ("languages", "keyboard", "typing"),
    [
        ("en-US", "The microphone key on your phone's keyboard", "Type your question"),
        ("es-US", "La tecla del micrófono", "Escriba su pregunta"),
    ],
)
def test_where_the_browser_cannot_listen_typing_is_first_and_the_keyboards_microphone_is_named(
    phone: Phone, languages: str, keyboard: str, typing: str
) -> None:
    phone.opens(languages, doubles=DEAF_AND_MUTE)
    phone.shows(keyboard)
    assert phone.told("typing") == typing
    top, examples = phone.runs(
        "return ['utterance', 'examples'].map((id) => document.getElementById(id).getBoundingClientRect().top)"
    )
    assert top < examples
    assert top < 500


def test_a_browser_within_an_app_is_told_to_open_the_real_one(phone: Phone) -> None:
    phone.opens(doubles=IN_AN_APP + DEAF_AND_MUTE)
    phone.shows("The browser inside this app cannot listen. Open this page in your phone's own browser")
