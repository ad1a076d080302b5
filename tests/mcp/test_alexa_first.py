"""However many assistants ask, Alexa waits for none of them: they are answered by a process that steps back."""

from __future__ import annotations

import json
import statistics
import threading
import time
from contextlib import closing
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path

import pytest

from benchmarks.served import SKILL_ID
from benchmarks.served import served as served_to_alexa
from benchmarks.served_assistants import served
from benchmarks.serving import lay_out
from leukemia_guide.simulator.pretend_amazon import PretendAmazon
from leukemia_guide.simulator.request_envelope import request_envelope
from leukemia_guide.understanding import Recognition, Slot

pytestmark = pytest.mark.assistants
HOSTS = 8
ANSWERS = 1500
CALL = {"name": "ask", "arguments": {"words": "side effects of gleevec", "locale": "en"}}
BODY = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": CALL}).encode()
HEADERS = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}


def alexas_median(port: int, amazon: PretendAmazon) -> float:
    """Seconds of a signed question's answer."""
    heard = Recognition("AskTopicIntent", {"topic": Slot("induction", ("induction",))})
    took = []
    with closing(HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        for _ in range(ANSWERS):
            at = datetime.now(UTC)
            asked = request_envelope(heard, "en-US", session_id="s", new=True, attributes={}, skill_id=SKILL_ID, at=at)
            body, headers = amazon.request(asked)
            started = time.perf_counter()
            connection.request("POST", "/alexa", body, headers)
            response = connection.getresponse()
            response.read()
            took.append(time.perf_counter() - started)
            assert response.status == 200
    return statistics.median(took)


def test_alexa_is_as_quick_while_assistants_ask_without_end(tmp_path: Path) -> None:
    amazon, stop, answered = PretendAmazon(), threading.Event(), [0] * HOSTS

    def ask(place: int) -> None:
        with closing(HTTPConnection("127.0.0.1", guide.port, timeout=20)) as connection:
            while not stop.is_set():
                connection.request("POST", "/mcp", BODY, HEADERS)
                connection.getresponse().read()
                answered[place] += 1

    environment = lay_out(amazon, tmp_path) | {"WORKERS": "1", "THREADS": "16"}
    with (
        (tmp_path / "log").open("wb") as log,
        served_to_alexa("benchmarks.serving:ours()", environment, log) as alexa,
        served() as guide,
    ):
        alexas_median(alexa.port, amazon)
        alone = alexas_median(alexa.port, amazon)
        hosts = [threading.Thread(target=ask, args=(place,)) for place in range(HOSTS)]
        for host in hosts:
            host.start()
        beside = alexas_median(alexa.port, amazon)
        stop.set()
        for host in hosts:
            host.join()
    print(f"Alexa's answer: {alone * 1000:.1f} ms alone, {beside * 1000:.1f} ms beside {sum(answered)} calls of hosts")
    assert all(answered)
    assert beside < 3 * alone
