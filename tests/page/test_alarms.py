"""An alarm on the page: what can be pressed, what stays in sight, what gives way to it."""

from __future__ import annotations

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.page.phone import Phone
from tests.page.states import STATES

pytestmark = pytest.mark.browser

SLIM = "return document.getElementById('alarm').hasAttribute('data-slim')"
STORED = "return [sessionStorage.length, localStorage.length]"


@pytest.mark.parametrize(
    ("languages", "danger", "calls"),
    [
        ("en-US", "she is not breathing", ["Call 911"]),
        ("es-US", "no respira", ["Llamar al 911"]),
        ("en-US", "i want to kill myself", ["Call 988", "Text 988"]),
        ("es-US", "me quiero matar", ["Llamar al 988", "Mandar AYUDA al 988"]),
        ("en-US", "i took all my pills to end my life", ["Call 911", "Call 988", "Text 988"]),
    ],
)
def test_every_number_that_is_said_can_be_pressed(phone: Phone, languages: str, danger: str, calls: list[str]) -> None:
    phone.opens(languages)
    phone.types(danger)
    phone.waits("return document.querySelector('#alarm .action') !== null")

    assert phone.labels("#alarm .call") == calls
    assert not phone.runs(SLIM)
    for other in ("past", "next", "delivery", "examples", "legal"):
        assert not phone.runs("return document.getElementById(arguments[0]).checkVisibility()", other), other


def test_a_text_to_the_crisis_line_says_in_which_language(phone: Phone) -> None:
    phone.opens("es-US")
    phone.types("me quiero matar")
    phone.waits("return document.querySelector('#alarm .action') !== null")
    assert phone.runs("return document.querySelectorAll('#alarm .call')[1].href") == "sms:988?&body=AYUDA"


def test_a_crisis_has_a_calm_look_of_its_own(phone: Phone) -> None:
    shades = {}
    for name, words in (("crisis", "i want to kill myself"), ("emergency", "she is not breathing")):
        phone.opens()
        phone.types(words)
        phone.waits("return document.querySelector('#alarm .action') !== null")
        shades[name] = phone.runs("return getComputedStyle(document.getElementById('alarm')).backgroundColor")
        phone.rests()
    red, _, blue = (int(part) for part in shades["crisis"].removeprefix("rgb(").removesuffix(")").split(","))
    assert blue > red
    assert shades["crisis"] != shades["emergency"]


def test_after_the_first_look_the_panel_is_slim_and_stays_in_sight(phone: Phone) -> None:
    phone.opens(still=True)
    phone.types("she is not breathing")
    phone.waits("return document.querySelector('#alarm .action') !== null")
    phone.runs("document.getElementById('alarm-size').click()")
    phone.types("what happens during induction")
    phone.waits("return document.querySelector('#answer h2') !== null")

    assert phone.runs(SLIM)
    phone.runs("window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })")
    top, bottom = phone.runs(
        "const { top, bottom } = document.querySelector('#alarm .call').getBoundingClientRect(); return [top, bottom]"
    )
    assert 0 <= top < bottom < 250
    phone.presses("#alarm-size")
    assert "Trouble breathing is an emergency" in phone.told("alarm")


def test_no_appointment_number_stays_in_sight_after_an_alarm(phone: Phone) -> None:
    phone.opens()
    phone.types("who do i call for an appointment")
    phone.waits("return document.querySelector('#number .call') !== null")
    phone.types("i have a fever after chemo")
    phone.waits("return document.querySelector('#alarm .action') !== null")
    phone.types("what happens during induction")
    phone.waits("return document.querySelector('#answer h2') !== null")

    assert "646" not in phone.text
    assert phone.runs("return document.querySelectorAll(\"a[href*='646']\").length") == 0


@pytest.mark.parametrize(
    ("languages", "danger", "makes", "label"),
    [
        ("en-US", "i have a fever after chemo", "Make it a button", "Call my team: 212-555-0123"),
        ("es-US", "tengo fiebre", "Hacer un botón", "Llamar a mi equipo: 212-555-0123"),
    ],
)
def test_the_teams_own_number_becomes_a_button_and_is_not_kept(
    phone: Phone, languages: str, danger: str, makes: str, label: str
) -> None:
    phone.opens(languages)
    phone.types(danger)
    phone.waits("return document.getElementById('team-number') !== null")
    phone.browser.find_element(By.ID, "team-number").send_keys("212-555-0123")
    phone.presses_named(makes)

    assert phone.labels("#alarm-team .call") == [label]
    assert phone.runs("return document.querySelector('#alarm-team .call').href") == "tel:2125550123"
    assert phone.focused() == label
    assert phone.runs(STORED) == [0, 0]


def test_the_teams_number_is_remembered_in_the_tab_only_if_so_wished_and_forgotten_at_a_press(phone: Phone) -> None:
    phone.opens()
    phone.types("i have a fever after chemo")
    phone.waits("return document.getElementById('team-number') !== null")
    phone.browser.find_element(By.ID, "team-number").send_keys("(212) 555-0123")
    phone.presses("#team-keep")
    phone.presses("#team button[type=submit]")
    assert phone.runs(STORED) == [1, 0]

    phone.reopens()
    phone.types("i have a fever after chemo")
    phone.shows("Call my team: (212) 555-0123")
    phone.presses_named("Forget the number")
    assert phone.runs(STORED) == [0, 0]
    assert phone.focused() == "team-number"


def test_what_is_no_number_is_not_made_a_button(phone: Phone) -> None:
    phone.opens()
    STATES["care-team"](phone)
    phone.browser.find_element(By.ID, "team-number").send_keys("nurse Ana", Keys.ENTER)
    assert phone.runs("return document.querySelector('#alarm-team .call')") is None


def test_the_panel_speaks_the_other_language_too(phone: Phone) -> None:
    phone.opens()
    phone.types("i have a fever after chemo")
    phone.waits("return document.querySelector('#alarm .action') !== null")
    phone.types("what happens during induction")
    phone.waits("return document.querySelector('#answer h2') !== null")
    phone.presses_named("Español")

    phone.waits("return document.getElementById('alarm').innerText.includes('equipo de cáncer')")
    phone.waits("return document.querySelector('#answer h2')?.innerText === 'Inducción'")
