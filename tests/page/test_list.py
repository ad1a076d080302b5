"""Questions for my doctor: what the listener puts there stays in the tab, is taken along, and is cleared."""

from __future__ import annotations

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.page.phone import Phone

pytestmark = pytest.mark.browser

STORED = "return [sessionStorage.length, localStorage.length, document.cookie]"
SAVED = """
const done = arguments[0];
const real = URL.createObjectURL;
URL.createObjectURL = (blob) => { blob.text().then(done); return real(blob); };
HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; };
[...document.querySelectorAll("dialog button")].find((one) => one.innerText === "Save as a file").click();
"""


def _opens_the_list(phone: Phone) -> str:
    phone.presses("#list-open")
    phone.waits("return document.querySelector('dialog[open]') !== null")
    return str(phone.runs("return document.querySelector('dialog').innerText"))


def test_answers_and_own_questions_are_kept_in_the_tab_and_cleared_by_one_press(phone: Phone) -> None:
    phone.opens()
    phone.types("what happens during induction")
    phone.waits("return document.querySelector('#marks .mark') !== null")
    assert phone.runs(STORED) == [0, 0, ""]

    phone.presses_named("Keep for my doctor")
    assert phone.labels("#marks .mark") == ["Kept for my doctor"]
    assert phone.told("list-count") == "1"
    shown = _opens_the_list(phone)
    assert "what happens during induction" in shown
    assert "first phase" in shown
    assert "This list stays in this tab." in shown

    phone.browser.find_element(By.ID, "own-question").send_keys("When can I drive?", Keys.ENTER)
    phone.waits("return document.querySelectorAll('dialog li').length === 2")
    assert phone.runs(STORED) == [1, 0, ""]
    text = phone.browser.execute_async_script(SAVED)
    assert text.startswith("Questions for my doctor\r\n\r\n1. what happens during induction\r\n")
    assert "2. When can I drive?" in text
    assert "Canadian Cancer Society" in text
    assert "not medical advice" in text, "what is taken along says what it is"
    assert "Not yet reviewed by a clinician." in text
    assert phone.runs("return window.savedAs") == "my-questions.txt"

    phone.presses_named("Clear the list")
    assert phone.runs(STORED) == [0, 0, ""]
    phone.shows("The list is empty again.")
    phone.browser.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert phone.labels("#marks .mark") == ["Keep for my doctor"]


def test_a_page_that_is_read_shares_the_list(phone: Phone) -> None:
    phone.opens("es-US", path="es/topics/induction")
    phone.waits("return document.querySelector('#what ~ .mark').checkVisibility()")
    phone.presses("#what ~ .mark")
    phone.reopens(path="")
    assert phone.told("list-count") == "1"
    assert "Inducción: Qué es" in _opens_the_list(phone)


def test_the_list_alone_is_printed(phone: Phone) -> None:
    phone.opens()
    phone.types("what happens during induction")
    phone.waits("return document.querySelector('#marks .mark') !== null")
    phone.presses("#marks .mark")
    _opens_the_list(phone)
    phone.runs("window.print = () => { window.printed = document.documentElement.dataset.printing; }")
    phone.presses_named("Print")
    assert phone.runs("return window.printed") == "list"
    phone.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    seen = phone.text
    phone.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    assert "first phase" in seen
    for other in ("Press and speak", "Clear the list", "Topics"):
        assert other not in seen


def test_danger_is_not_put_on_a_list(phone: Phone) -> None:
    phone.opens()
    phone.types("i have a fever after chemo")
    phone.waits("return document.querySelector('#alarm .action') !== null")
    assert phone.labels("#marks .mark") == []


def test_a_page_is_shared_by_the_devices_own_sheet_or_its_link_is_copied(phone: Phone) -> None:
    phone.opens("es-US", path="es/topics/car_t")
    phone.waits("return document.getElementById('share').checkVisibility()")
    phone.runs(
        "const share = async (it) => { window.shared = it; };"
        "Object.defineProperty(navigator, 'share', { value: share, configurable: true })"
    )
    phone.presses("#share")
    phone.waits("return window.shared !== undefined")
    assert phone.runs("return window.shared.url") == phone.address + "es/topics/car_t"

    phone.runs(
        "Object.defineProperty(navigator, 'share', { value: undefined });"
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (it) => { window.copied = it; } } })"
    )
    phone.presses("#share")
    phone.waits("return document.getElementById('share').innerText === 'El enlace está copiado.'")
    assert phone.runs("return window.copied") == phone.address + "es/topics/car_t"
