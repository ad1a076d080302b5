"""A phone with the talk page open, in a real browser and from the real app; its speech interfaces are doubles that the
test talks to."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from typing import Any

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from werkzeug.serving import BaseWSGIServer, make_server

from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import Settings
from leukemia_guide.server.surroundings import this_world
from tests.conftest import shared_libraries, shared_recognizers

HERE = Path(__file__).parent
NOON = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
DOUBLES = (HERE / "doubles.js").read_text(encoding="utf-8")
NO_WORKER = "Object.defineProperty(navigator, 'serviceWorker', { value: undefined });"
"""What is kept for times without a network has tests of its own."""
PATIENCE = 10.0


def serve() -> BaseWSGIServer:
    """The app on a port of its own, at noon of a Tuesday in New York."""
    around = replace(this_world(), clock=lambda: NOON, libraries=shared_libraries, recognizers=shared_recognizers)
    server = make_server("127.0.0.1", 0, create_app(Settings(None, https_only=False), around), threaded=True)
    Thread(target=server.serve_forever, daemon=True).start()
    return server


@dataclass
class Phone:
    """A phone, or a desktop, with the page open; `said` is what its voice has said since it was last asked."""

    browser: Chrome
    address: str
    script: str | None = None
    held: dict[str, Any] = field(default_factory=dict)

    def opens(
        self,
        languages: str = "en-US",
        zone: str = "America/New_York",
        *,
        width: int = 360,
        height: int = 740,
        zoom: int = 1,
        dark: bool = False,
        still: bool = False,
        doubles: str = DOUBLES,
        worker: bool = False,
        path: str = "",
    ) -> Phone:
        """`languages` as the browser prefers them; `zoom` enlarges as a browser does, by making the page smaller."""
        self.rests(forgets=False)
        self.held = {"languages": languages, "zone": zone, "width": width, "height": height, "zoom": zoom}
        self.held |= {"dark": dark, "still": still, "doubles": doubles, "worker": worker}
        tell = self.browser.execute_cdp_cmd
        agent = self.browser.execute_script("return navigator.userAgent")
        features = {"prefers-color-scheme": "dark" if dark else "light"}
        features["prefers-reduced-motion"] = "reduce" if still else "no-preference"
        tell("Network.enable", {})
        tell("Network.setUserAgentOverride", {"userAgent": agent, "acceptLanguage": languages})
        tell("Emulation.setTimezoneOverride", {"timezoneId": zone})
        sized = {"width": width // zoom, "height": height // zoom, "deviceScaleFactor": zoom, "mobile": False}
        tell("Emulation.setDeviceMetricsOverride", sized)
        named = [{"name": name, "value": value} for name, value in features.items()]
        tell("Emulation.setEmulatedMedia", {"features": named})
        source = doubles if worker else doubles + NO_WORKER
        self.script = tell("Page.addScriptToEvaluateOnNewDocument", {"source": source})["identifier"]
        self.browser.get(self.address + path)
        if not path:
            self.waits("return document.body.dataset.phase === 'idle'")
        return self

    def reopens(self, **changes: Any) -> Phone:
        """The same phone opens the page anew."""
        return self.opens(**(self.held | changes))

    def rests(self, *, forgets: bool = True) -> None:
        """Undoes what stays with the browser from one page to the next."""
        if forgets:
            self.runs("try { sessionStorage.clear() } catch {}")
        online = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
        self.browser.execute_cdp_cmd("Network.emulateNetworkConditions", online)
        if self.script:
            self.browser.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", {"identifier": self.script})
        self.script = None

    def runs(self, script: str, *given: object) -> Any:
        return self.browser.execute_script(script, *given)

    def waits(self, script: str, *given: object) -> None:
        """Until the script returns something true."""
        end = time.monotonic() + PATIENCE
        while not self.runs(script, *given):
            assert time.monotonic() < end, f"waited in vain: {script} {given}; the page shows:\n{self.text}"
            time.sleep(0.02)

    def presses(self, selector: str) -> None:
        self._touches(self.browser.find_element(By.CSS_SELECTOR, selector))

    def presses_named(self, name: str) -> None:
        self._touches(
            self.browser.find_element(By.XPATH, f"//*[self::button or self::a][normalize-space()='{name}'][last()]")
        )

    def _touches(self, element: WebElement) -> None:
        """Once it is where a finger would reach it, and no longer moves."""
        self.runs("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element)
        element.click()

    def types(self, words: str) -> None:
        field = self.browser.find_element(By.ID, "utterance")
        field.send_keys(words)
        self.presses("#ask button")

    def says(self, words: str) -> None:
        """The listener says it, once the page listens."""
        self.is_in("listening")
        self.runs("voice.said = []; microphone.hears(arguments[0])", words)

    def is_in(self, phase: str) -> None:
        self.waits("return document.body.dataset.phase === arguments[0]", phase)
        if phase == "listening":
            self.waits("return microphone.listening !== null")

    def shows(self, words: str) -> None:
        self.waits("return document.body.innerText.includes(arguments[0])", words)

    @property
    def text(self) -> str:
        return str(self.runs("return document.body.innerText"))

    def told(self, part: str) -> str:
        """The text of one part of the page."""
        return str(self.runs("return document.getElementById(arguments[0]).innerText", part)).strip()

    def focused(self) -> str:
        """The id of what has the focus, else its text."""
        return str(self.runs("return document.activeElement.id || document.activeElement.innerText"))

    def labels(self, selector: str) -> list[str]:
        """The texts of what is there to press."""
        found: list[str] = self.runs(
            "return [...document.querySelectorAll(arguments[0])].map((one) => one.innerText)", selector
        )
        return found

    @property
    def said(self) -> str:
        return " ".join(one["text"] for one in self.runs("return voice.said"))
