"""Without a network: the pages to read and the numbers open, words of danger get their action, nothing that was visited
is kept; and a guide that has too much to do is asked again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.page.phone import DOUBLES, Phone
from tests.page.states import OFFLINE

pytestmark = pytest.mark.browser

READY = """
const done = arguments[0];
navigator.serviceWorker.ready.then(async () => {
  const [name] = await caches.keys();
  done([name, (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)]);
});
"""
GONE = """
const done = arguments[0];
navigator.serviceWorker.getRegistrations()
  .then((all) => Promise.all(all.map((one) => one.unregister())))
  .then(() => caches.keys())
  .then((names) => Promise.all(names.map((name) => caches.delete(name))))
  .then(() => done(true));
"""
BUSY = """
const real = window.fetch;
window.busy = 2;
window.fetch = async (address, asked) => {
  if (address !== "/talk" || busy-- <= 0) return real(address, asked);
  window.asked = (window.asked || 0) + 1;
  return new Response("busy", { status: 429, headers: { "Retry-After": "1" } });
};
"""


def test_after_a_first_visit_the_pages_and_the_numbers_open_without_a_network(
    phone: Phone, server_to_lose: tuple[str, Callable[[], None]]
) -> None:
    phone.address, lose = server_to_lose
    phone.opens(worker=True)
    name, kept = phone.browser.execute_async_script(READY)
    assert name.startswith("guide-")
    phone.reopens(path="en/topics/induction")
    lose()

    phone.browser.get(phone.address + "es/topics/maintenance")
    assert "Mantenimiento" in phone.text
    assert phone.runs("return getComputedStyle(document.querySelector('.simpler')).fontFamily.includes('serif')")
    phone.browser.get(phone.address + "en/numbers")
    assert "911" in phone.text
    strict = phone.browser.execute_async_script(
        "caches.match('/en/numbers').then((kept) => arguments[0](kept.headers.get('Content-Security-Policy')))"
    )
    assert "default-src 'none'" in strict, "a kept page is as strict as one from the server"
    phone.browser.get(phone.address)
    phone.waits("return document.body.dataset.phase === 'idle'")
    phone.types("my son has a fever")
    phone.shows("Call your cancer care team now, day or night.")
    phone.shows("I cannot reach the guide just now.")
    assert phone.labels("#notice .call") == ["Call 911", "Call 988", "Text 988"], "in the region of the time zone"
    phone.types("he wants to die")
    phone.waits("return document.querySelectorAll('#alarm .call').length === 2")

    assert phone.browser.execute_async_script(READY)[1] == kept, "what was visited is not added"
    phone.browser.execute_async_script(GONE)


@pytest.mark.parametrize(
    ("languages", "words", "action", "calls"),
    [
        ("en-US", "I can't breathe", "Call 911 from a phone now.", ["Call 911"]),
        ("es-US", "Mi mamá se desmayó", "Llame ahora al 911 desde un teléfono.", ["Llamar al 911"]),
        ("en-US", "I want to kill myself", "Call or text 988 from a phone now.", ["Call 988", "Text 988"]),
        ("es-US", "me quiero morir", "llame ahora al 988", ["Llamar al 988", "Mandar AYUDA al 988"]),
        ("en-US", "temperature of 101", "Call your cancer care team now", []),
        ("es-US", "tiene calentura", "Llame ahora a su equipo de cáncer", []),
        ("en-US", "mi mamá no respira", "Llame ahora al 911 desde un teléfono.", ["Call 911"]),
    ],
)
def test_words_of_danger_get_their_action_without_a_network(
    phone: Phone, languages: str, words: str, action: str, calls: list[str]
) -> None:
    phone.opens(languages)
    phone.waits("return document.getElementById('urgent').innerText.includes('911')")
    phone.browser.execute_cdp_cmd("Network.emulateNetworkConditions", dict(OFFLINE))
    phone.types(words)
    phone.shows(action)

    assert phone.labels("#alarm .call") == calls
    assert phone.runs("return document.getElementById('team') !== null") is (not calls)
    phone.waits("return voice.said.some(({ text }) => text.includes(arguments[0]))", action.split(maxsplit=1)[0])


def test_what_is_no_danger_is_told_that_talking_needs_a_network(phone: Phone) -> None:
    phone.opens()
    phone.browser.execute_cdp_cmd("Network.emulateNetworkConditions", dict(OFFLINE))
    phone.types("what is remission")
    phone.shows("You are offline. Talking needs a connection.")
    assert phone.told("alarm-said") == ""
    assert phone.runs("return document.getElementById('utterance').value") == "what is remission"


def test_an_alarm_that_was_raised_without_a_network_lasts_when_it_is_back(phone: Phone) -> None:
    phone.opens()
    phone.waits("return document.getElementById('urgent').innerText.includes('911')")
    tell = phone.browser.execute_cdp_cmd
    tell("Network.emulateNetworkConditions", dict(OFFLINE))
    phone.types("i have a fever")
    phone.shows("Call your cancer care team now")
    tell("Network.emulateNetworkConditions", {**OFFLINE, "offline": False, "downloadThroughput": -1})
    phone.runs("document.getElementById('utterance').value = ''")
    phone.types("what happens during induction")
    phone.shows("first phase")

    assert phone.runs("return document.getElementById('alarm').hasAttribute('data-slim')")
    assert "appointment" not in phone.told("answer")


def test_a_busy_guide_is_asked_again_with_a_calm_sentence(phone: Phone) -> None:
    phone.opens(doubles=DOUBLES + BUSY)
    phone.types("what happens during induction")
    phone.shows("Many people are asking just now.")
    phone.shows("first phase")
    assert phone.runs("return window.asked") == 2
    assert phone.told("notice") == ""


def test_words_of_danger_do_not_wait_for_a_busy_guide(phone: Phone) -> None:
    phone.opens("es-US", doubles=DOUBLES + BUSY.replace("busy = 2", "busy = 99"))
    phone.waits("return document.getElementById('urgent').innerText.includes('911')")
    phone.types("mi papá no respira")
    phone.shows("Llame ahora al 911")
    assert phone.runs("return window.asked") == 1


@pytest.mark.parametrize(("path", "name"), [("en/topics/car_t", "CAR T cell therapy"), ("es/numbers", "Teléfonos")])
def test_a_page_to_read_is_whole_without_script(phone: Phone, path: str, name: str) -> None:
    phone.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        phone.browser.get(phone.address + path)
        assert name in phone.browser.find_element("tag name", "h1").text
        assert not [one for one in phone.browser.find_elements("css selector", "button") if one.is_displayed()]
    finally:
        phone.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
