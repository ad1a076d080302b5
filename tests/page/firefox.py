"""Debian's Firefox ESR, driven over WebDriver BiDi, the protocol that it speaks itself: no driver stands between."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import websocket

PREFERENCES = {
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "datareporting.policy.dataSubmissionEnabled": False,
    "app.normandy.enabled": False,
    "app.update.auto": False,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
}
LISTENING = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
PATIENCE = 30.0


class Firefox:
    """One tab. What a script throws is raised here."""

    def __init__(self, connection: websocket.WebSocket) -> None:
        self._connection, self._ids = connection, count(1)
        self.tells("session.new", capabilities={})
        self._tab = self.tells("browsingContext.getTree")["contexts"][0]["context"]

    def tells(self, method: str, **params: Any) -> Any:
        """A command of the protocol, and its result."""
        number = next(self._ids)
        self._connection.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            told = json.loads(self._connection.recv())
            if told.get("id") == number:
                assert told["type"] == "success", told
                return told["result"]

    def opens(self, address: str) -> None:
        self.tells("browsingContext.navigate", context=self._tab, url=address, wait="complete")

    def is_wide(self, width: int, height: int) -> None:
        self.tells("browsingContext.setViewport", context=self._tab, viewport={"width": width, "height": height})

    def runs(self, script: str) -> Any:
        """What an expression is worth, as JSON tells it."""
        told = self.tells(
            "script.evaluate",
            expression=f"(async () => JSON.stringify(await ({script})))()",
            target={"context": self._tab},
            awaitPromise=True,
        )
        assert told["type"] == "success", told
        return json.loads(told["result"].get("value", "null"))

    def waits(self, script: str) -> None:
        end = time.monotonic() + PATIENCE
        while not self.runs(script):
            assert time.monotonic() < end, f"waited in vain: {script}; {self.runs('document.body.innerText')}"
            time.sleep(0.05)

    def types(self, words: str) -> None:
        """With real keys, into what has the focus."""
        keys = [{"type": kind, "value": key} for key in words for kind in ("keyDown", "keyUp")]
        self.tells("input.performActions", context=self._tab, actions=[{"type": "key", "id": "keys", "actions": keys}])


@contextmanager
def firefox(languages: str) -> Iterator[Firefox]:
    """With a profile of its own that is thrown away; nothing is downloaded for it."""
    browser = shutil.which("firefox-esr")
    if browser is None:
        pytest.skip("no Firefox on this machine: install Debian's firefox-esr to run this test")
    with tempfile.TemporaryDirectory(prefix="firefox-", ignore_cleanup_errors=True) as profile:
        written = {**PREFERENCES, "intl.accept_languages": languages}
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in written.items()]
        Path(profile, "user.js").write_text("\n".join(lines), encoding="utf-8")
        command = [browser, "--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"]
        with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as running:
            try:
                session = f"{_address(running)}/session"
                with closing(
                    websocket.create_connection(session, timeout=PATIENCE, suppress_origin=True)
                ) as connection:
                    yield Firefox(connection)
            finally:
                running.terminate()
                running.wait(timeout=PATIENCE)


def _address(running: subprocess.Popen[str]) -> str:
    for line in running.stderr or ():
        if found := LISTENING.search(line):
            return found[1]
    raise AssertionError("Firefox ended before it listened")
