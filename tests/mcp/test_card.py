"""The answer card in a real Chromium, in the frame that a host gives it: sandboxed, under the protocol's own policy."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from mcp import Client
from mcp.server.lowlevel import Server
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from leukemia_guide.channels.mcp.answer_card import CARD
from tests.browser import chromium

pytestmark = pytest.mark.browser
POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'"
HOST = (Path(__file__).parent / "host.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def browser() -> Iterator[Chrome]:
    with chromium(width=460, height=900) as started:
        yield started


@pytest.fixture(scope="module")
def card(server: Server[Any]) -> str:
    async def read() -> str:
        async with Client(server) as client:
            return str((await client.read_resource(CARD)).contents[0].text)

    policy = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    return asyncio.run(read()).replace("<head>", f"<head>{policy}", 1)


@pytest.fixture
def drawn(server: Server[Any], card: str, browser: Chrome, tmp_path: Path) -> Callable[..., list[dict[str, Any]]]:
    """Draws what `ask` answered; the driver is left inside the frame. Gives what the card sent to its host."""

    def draw(theme: str = "light", **asked: str) -> list[dict[str, Any]]:
        async def ask() -> Any:
            async with Client(server) as client:
                told = await client.call_tool("ask", asked)
                return told.model_dump(by_alias=True, mode="json", exclude_none=True)

        filled = {"THEME": theme, "RESULT": asyncio.run(ask()), "CARD": card}
        page = HOST
        for name, value in filled.items():
            page = page.replace(name, json.dumps(value).replace("</", "<\\/"), 1)
        (tmp_path / "host.html").write_text(page, encoding="utf-8")
        browser.get((tmp_path / "host.html").as_uri())
        browser.switch_to.frame("frame")
        WebDriverWait(browser, 10).until(lambda shown: shown.find_elements(By.CLASS_NAME, "say"))
        return sent(browser)

    return draw


def sent(browser: Chrome) -> list[dict[str, Any]]:
    """What reached the host; the driver stays in the frame."""
    browser.switch_to.default_content()
    got: list[dict[str, Any]] = browser.execute_script("return got")
    browser.switch_to.frame("frame")
    return got


def colour_of(browser: Chrome, selector: str, what: str = "background-color") -> str:
    return browser.find_element(By.CSS_SELECTOR, selector).value_of_css_property(what)


def test_an_answer_has_its_title_its_sources_and_says_that_nobody_reviewed_it(
    browser: Chrome, drawn: Callable[..., Any]
) -> None:
    drawn(words="what is induction", locale="en")
    assert browser.find_element(By.TAG_NAME, "h1").text == "Induction"
    assert "first phase" in browser.find_element(By.CLASS_NAME, "say").text
    sources = browser.find_elements(By.CSS_SELECTOR, "li a")
    assert sources
    assert all(source.text and str(source.get_attribute("href")).startswith("https://") for source in sources)
    assert "Not yet reviewed" in browser.find_element(By.ID, "card").text
    assert not browser.find_elements(By.CLASS_NAME, "call")


def test_the_number_has_a_dial_link_that_the_host_is_asked_to_open(browser: Chrome, drawn: Callable[..., Any]) -> None:
    drawn(words="cuál es el número para una cita", locale="es")
    call = browser.find_element(By.CLASS_NAME, "call")
    assert (call.text, call.get_attribute("href")) == ("Llamar al 646-497-9154", "tel:+16464979154")
    call.click()
    opened = WebDriverWait(browser, 10).until(
        lambda shown: [one for one in sent(shown) if one.get("method") == "ui/open-link"]
    )
    assert opened[0]["params"] == {"url": "tel:+16464979154"}
    assert browser.find_element(By.TAG_NAME, "html").get_attribute("lang") == "es"


def test_an_alarm_is_its_words_and_its_number_alone(browser: Chrome, drawn: Callable[..., Any]) -> None:
    drawn(words="i cannot breathe", locale="en", region="US")
    assert len(browser.find_elements(By.CSS_SELECTOR, "#card > *")) == 2
    assert browser.find_element(By.CLASS_NAME, "say").text.startswith("Call 911")
    assert browser.find_element(By.CLASS_NAME, "call").get_attribute("href") == "tel:911"
    assert colour_of(browser, "#card.alarm") == "rgba(155, 23, 14, 1)"


def test_an_alarm_without_a_known_region_has_no_button(browser: Chrome, drawn: Callable[..., Any]) -> None:
    drawn(words="i cannot breathe", locale="en")
    assert "your local emergency number" in browser.find_element(By.CLASS_NAME, "say").text
    assert not browser.find_elements(By.CLASS_NAME, "call")


def test_it_wears_the_hosts_theme_and_tells_its_size(browser: Chrome, drawn: Callable[..., Any]) -> None:
    drawn(words="what is induction", locale="en")
    light = colour_of(browser, "#card")
    messages = drawn(theme="dark", words="what is induction", locale="en")
    assert colour_of(browser, "#card") != light
    sizes = [one["params"] for one in messages if one.get("method") == "ui/notifications/size-changed"]
    card = browser.find_element(By.ID, "card").size
    assert abs(sizes[-1]["height"] - card["height"]) <= 1
    assert browser.execute_script("return document.documentElement.scrollWidth <= innerWidth")


def test_what_is_said_is_never_read_as_markup(browser: Chrome, drawn: Callable[..., Any]) -> None:
    drawn(words="what is induction", locale="en")
    browser.switch_to.default_content()
    told = {"say": "<img src=x onerror=alert(1)>", "title": "<b>", "language": "en", "kind": "topic"}
    browser.execute_script(
        "send({ method: 'ui/notifications/tool-result', params: { structuredContent: arguments[0] } })", told
    )
    browser.switch_to.frame("frame")
    WebDriverWait(browser, 10).until(lambda shown: "<img" in shown.find_element(By.CLASS_NAME, "say").text)
    assert not browser.find_elements(By.TAG_NAME, "img")
