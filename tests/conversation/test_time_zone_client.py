"""The time zone client against a stub of Alexa's Settings API on loopback, whatever that answers."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from leukemia_guide.channels.alexa.lambda_entry import create_lambda_handler
from leukemia_guide.channels.alexa.skill import create_skill
from leukemia_guide.simulator.device import plain_text
from leukemia_guide.simulator.request_envelope import SKILL_ID, request_envelope
from leukemia_guide.understanding import Recognition
from tests.conftest import guide_with

PATH = "/v2/devices/amzn1.ask.device.PRETEND/settings/System.timeZone"


@contextmanager
def settings_api(answer: Callable[[BaseHTTPRequestHandler], None]) -> Iterator[str]:
    """Alexa's Settings API, answering every GET as told; yields its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self)

        def log_message(self, *arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def says(status: int, body: bytes) -> Callable[[BaseHTTPRequestHandler], None]:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    return answer


def hours_heard(address: str) -> str:
    """What a device in that zone hears to "is the line open", through the real skill."""
    handler = create_lambda_handler(SKILL_ID, create_skill(SKILL_ID, guide_with()))
    envelope = request_envelope(Recognition("HoursIntent"), "en-US", session_id="s", new=True, attributes={})
    envelope["context"]["System"]["apiEndpoint"] = address
    response: dict[str, Any] = handler(envelope, None)["response"]
    return plain_text(response["outputSpeech"])


def test_the_devices_zone_gives_the_listeners_own_time() -> None:
    asked = []

    def answer(request: BaseHTTPRequestHandler) -> None:
        asked.append((request.path, request.headers["Authorization"]))
        says(200, b'"America/Los_Angeles"')(request)

    with settings_api(answer) as address:
        assert "3 p.m. your time" in hours_heard(address)
    assert asked == [(PATH, "Bearer pretend")]


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (401, b'{"message": "no"}'),
        (403, b"{}"),
        (500, b"oops"),
        (204, b""),
        (200, b"nonsense"),
        (200, b'{"zone": "America/Chicago"}'),
        (200, b'"Middle/Earth"'),
        (200, b'"' + b"x" * 5000 + b'"'),
        (200, b"\xff\xfe"),
    ],
    ids=str,
)
def test_what_is_no_zone_leaves_eastern_time(status: int, body: bytes) -> None:
    with settings_api(says(status, body)) as address:
        heard = hours_heard(address)
    assert "open now, until 6 p.m. Eastern" in heard
    assert "your time" not in heard


@pytest.mark.parametrize("hang", [lambda request: time.sleep(10), "dripping"], ids=["silence", "a drop at a time"])
def test_a_hanging_api_is_not_waited_for(hang: Any) -> None:
    def drip(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        for _ in range(10):
            request.wfile.write(b" ")
            request.wfile.flush()
            time.sleep(1)

    with settings_api(drip if hang == "dripping" else hang) as address:
        began = time.monotonic()
        heard = hours_heard(address)
        took = time.monotonic() - began
    assert "open now, until 6 p.m. Eastern" in heard
    assert took < 3


def test_an_address_that_nobody_answers_leaves_eastern_time() -> None:
    assert "until 6 p.m. Eastern" in hours_heard("http://127.0.0.1:9")
