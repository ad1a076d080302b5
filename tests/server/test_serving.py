"""The server as it is served: gunicorn, real connections, a signal in the middle of the work."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from cryptography.fernet import Fernet

from benchmarks.served import CONFIGURATION, ROOT, SKILL_ID, Served, served
from benchmarks.serving import lay_out
from leukemia_guide.server.verifying import CHAIN_HEADER
from leukemia_guide.simulator.pretend_amazon import ADDRESS, PretendAmazon
from leukemia_guide.simulator.pretend_carrier import CALLER, FORM, PretendCarrier
from leukemia_guide.simulator.request_envelope import request_envelope
from leukemia_guide.understanding import Recognition, Slot

SLOW_SECONDS = 1.0
SECRET = "my name is jane and i have a lump"
SECRETS = ("jane", "induction", "PRETEND", "amzn1", "echo.api", "zz", "miracles", "Traceback", "/phone", "gAAAA")
NUMBER = "https://number.example.org"
TOKEN = "a carrier's token"


@pytest.fixture(scope="module")
def live_amazon() -> PretendAmazon:
    return PretendAmazon()


@pytest.fixture(scope="module")
def log_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("served") / "log"


@pytest.fixture(scope="module")
def server(live_amazon: PretendAmazon, log_path: Path) -> Iterator[Served]:
    environment = lay_out(live_amazon, log_path.parent)
    environment |= {"WORKERS": "1", "THREADS": "16", "ZONE_SECONDS": str(SLOW_SECONDS), "LOG_LEVEL": "INFO"}
    environment |= {"PUBLIC_ADDRESS": NUMBER, "PHONE_AUTH_TOKEN": TOKEN, "PHONE_KEY": Fernet.generate_key().decode()}
    with log_path.open("wb") as log, served("benchmarks.serving:ours()", environment, log) as server:
        yield server


def envelope(heard: Recognition) -> dict[str, Any]:
    at = datetime.now(UTC)
    return request_envelope(heard, "en-US", session_id="s", new=True, attributes={}, skill_id=SKILL_ID, at=at)


INDUCTION = Recognition("AskTopicIntent", {"topic": Slot(SECRET, ("induction",))})
CONTACT = Recognition("ContactIntent")


def post(port: int, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
    with closing(HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        connection.request("POST", "/alexa", body, headers)
        response = connection.getresponse()
        return response.status, response.read()


def test_a_genuine_caller_is_answered_while_200_name_a_host_that_does_not_answer(
    server: Served, live_amazon: PretendAmazon
) -> None:
    body, headers = live_amazon.request(envelope(INDUCTION))
    assert post(server.port, body, headers)[0] == 200

    with ThreadPoolExecutor(200) as callers:
        strangers = [
            callers.submit(post, server.port, body, {**headers, CHAIN_HEADER: ADDRESS.replace("12", str(number))})
            for number in range(100, 300)
        ]
        took = []
        for _ in range(10):
            started = time.perf_counter()
            assert post(server.port, body, headers)[0] == 200
            took.append(time.perf_counter() - started)
        statuses = {stranger.result()[0] for stranger in strangers}

    assert max(took) < 1
    assert statuses == {400}


@pytest.mark.parametrize(
    "sent",
    [
        b"\x16\x03\x01\x02\x00\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"POST /alexa HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        b"POST /alexa HTTP/1.1\r\nHost: a\r\nContent-Length: many\r\n\r\n",
        b"POST /alexa HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: nonsense\r\n\r\n",
        b"POST /alexa HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"POST /talk HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcdefgh\r\n",
        b"POST /alexa HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n30000\r\n" + b"x" * 0x30000,
        b"POST /alexa HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999\r\n\r\n",
        b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\n" + b"A: b\r\n" * 200 + b"\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\n\r\n",
        b"OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
        b"CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET /%ff%00%c0 HTTP/1.1\r\nHost: \xff\r\n\r\n",
    ],
    ids=lambda sent: ascii(sent[-60:])[:60],
)
def test_nothing_that_a_caller_sends_yields_a_500(server: Served, sent: bytes) -> None:
    with socket.create_connection(("127.0.0.1", server.port), 10) as connection:
        with suppress(OSError):
            connection.sendall(sent)
        status = int(connection.recv(65_536).split()[1])

    assert 400 <= status < 500


def ask_on(port: int, body: bytes, headers: dict[str, str]) -> tuple[int, int]:
    """Asks again and again on one connection until the server closes it with an answer: answers heard, and lost."""
    answered = 0
    with closing(HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        while True:
            try:
                connection.request("POST", "/alexa", body, headers)
                response = connection.getresponse()
                response.read()
            except (OSError, HTTPException):
                return answered, 1
            answered += response.status == 200
            if response.will_close:
                return answered, 0


def test_a_call_is_answered_turn_by_turn(server: Served) -> None:
    def carry(address: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, str]:
        with closing(HTTPConnection("127.0.0.1", server.port, timeout=20)) as connection:
            connection.request("POST", address.removeprefix(NUMBER), body, dict(headers))
            response = connection.getresponse()
            return response.status, response.read().decode()

    call = PretendCarrier(carry, NUMBER, TOKEN).call()
    assert "Call 911" not in call.says(f"{SECRET} and i cannot breathe").text
    assert "Hang up and call 911 now." in call.text
    assert carry(f"{NUMBER}/phone/turn?s=miracles", b"SpeechResult=zz", {"Content-Type": FORM})[0] == 403


def test_what_was_read_before_a_stop_is_answered_and_the_log_names_nobody(
    server: Served, live_amazon: PretendAmazon, log_path: Path
) -> None:
    slow_body, slow_headers = live_amazon.request(envelope(CONTACT))
    body, headers = live_amazon.request(envelope(INDUCTION))
    assert post(server.port, b"zz", {})[0] == 400
    with ThreadPoolExecutor(12) as callers:
        busy = [callers.submit(ask_on, server.port, body, headers) for _ in range(6)]
        reading = [callers.submit(post, server.port, slow_body, slow_headers) for _ in range(6)]
        time.sleep(SLOW_SECONDS / 2)
        server.process.send_signal(signal.SIGTERM)
        answers = [caller.result() for caller in reading]
        heard = [caller.result() for caller in busy]

    assert all(answered > 0 and not lost for answered, lost in heard), heard
    assert [status for status, _ in answers] == [200] * 6
    assert all(b"646-497-9154" in answer for _, answer in answers)
    assert server.process.wait(10) == 0
    with pytest.raises(OSError, match=r"."):
        post(server.port, body, headers)

    log = log_path.read_text(encoding="utf-8")
    lines = [json.loads(line) for line in log.splitlines()]
    assert {"refused"} <= {line["event"] for line in lines}
    for secret in (*SECRETS, SECRET, CALLER):
        assert secret not in log, secret
    addressed = [line["event"] for line in lines if "127.0.0.1" in json.dumps(line)]
    assert addressed == [f"Listening at: http://127.0.0.1:{server.port} ({server.process.pid})"]


def test_production_refuses_to_start_without_a_skill_id() -> None:
    environment = {name: value for name, value in os.environ.items() if name != "SKILL_ID"}

    started = subprocess.run(
        [sys.executable, "-m", "gunicorn", "--config", str(CONFIGURATION)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip

    assert started.returncode != 0
    assert started.stderr.startswith("SKILL_ID: not set")
    assert started.stderr.count("\n") == 1


HEARING_CTRL_C = ["env", "--default-signal=INT"]
"""Also where the tests themselves run in the background, and do not."""
DEVELOPMENT = [sys.executable, "-m", "leukemia_guide", "serve", "--development"]


def test_development_says_where_the_page_is_or_that_the_port_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        refused = subprocess.run(
            DEVELOPMENT, cwd=ROOT, env={**os.environ, "PORT": str(taken.getsockname()[1])},
            capture_output=True, text=True, timeout=30, check=False,
        )  # fmt: skip
    with subprocess.Popen(
        [*HEARING_CTRL_C, *DEVELOPMENT], cwd=ROOT, env={**os.environ, "PORT": "0"}, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout
        try:
            said = [running.stdout.readline() for _ in range(2)]
            with urlopen(said[1].split()[4], timeout=10) as page:
                shown = page.read().decode()
        finally:
            running.send_signal(signal.SIGINT)

    assert refused.returncode == 1
    assert "is in use; choose another" in refused.stderr
    assert said[1].startswith("The guide is at http://127.0.0.1:")
    assert "Leukemia Guide" in shown
    assert running.returncode == 0
