"""Callers who are slow, idle, many or odd leave the served guide answering everyone else."""

from __future__ import annotations

import resource
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path

import pytest

from benchmarks.caller import answer_to, http_request
from benchmarks.served import SKILL_ID, Served, served
from benchmarks.serving import IMPATIENT_SECONDS, lay_out
from leukemia_guide.simulator.pretend_amazon import PretendAmazon
from leukemia_guide.simulator.request_envelope import request_envelope
from leukemia_guide.understanding import Recognition, Slot

ASKED = b'{"locale": "en-US", "utterance": "what is induction"}'
TALK = b"POST /talk HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n" % len(ASKED)
HALF_A_HEAD = TALK[:30]
HALF_A_BODY = TALK + b"\r\n" + ASKED[:20]
FILES = 96


@pytest.fixture(scope="module")
def amazon() -> PretendAmazon:
    return PretendAmazon()


@pytest.fixture(scope="module")
def server(amazon: PretendAmazon, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    environment = lay_out(amazon, tmp_path_factory.mktemp("slow")) | {"WORKERS": "1", "THREADS": "8"}
    with served("benchmarks.serving:impatient()", environment) as server:
        yield server


@pytest.fixture(scope="module")
def held_back(server: Served) -> Iterator[list[tuple[float, socket.socket]]]:
    """Callers who sent a part of their request at the beginning, and no more."""
    with ExitStack() as stack:
        yield [
            (time.monotonic(), stack.enter_context(_caller(server, part))) for part in (HALF_A_HEAD, HALF_A_BODY, b"")
        ]


def _caller(server: Served, sent: bytes = b"") -> socket.socket:
    caller = socket.create_connection(("127.0.0.1", server.port), 10)
    caller.sendall(sent)
    return caller


def _alexa(amazon: PretendAmazon) -> bytes:
    asked = Recognition("AskTopicIntent", {"topic": Slot("induction", ("induction",))})
    at = datetime.now(UTC)
    envelope = request_envelope(asked, "en-US", session_id="s", new=True, attributes={}, skill_id=SKILL_ID, at=at)
    return http_request(*amazon.request(envelope))


def check_answers_at_once(server: Served, amazon: PretendAmazon) -> None:
    for request in (_alexa(amazon), TALK + b"\r\n" + ASKED):
        began = time.monotonic()
        answer = answer_to(server.port, request)
        assert answer.startswith(b"HTTP/1.1 200"), answer[:60]
        assert b"nduction" in answer
        assert time.monotonic() - began < 1


def test_200_half_open_callers_hold_no_thread(
    server: Served, amazon: PretendAmazon, held_back: list[tuple[float, socket.socket]]
) -> None:
    with ExitStack() as stack:
        for part in (HALF_A_HEAD, HALF_A_BODY, b"", TALK.replace(b"%d" % len(ASKED), b"999999") + b"\r\n") * 50:
            stack.enter_context(_caller(server, part))
        check_answers_at_once(server, amazon)


def test_callers_who_never_close_hold_up_nobody(server: Served, amazon: PretendAmazon) -> None:
    with ExitStack() as stack:
        for _ in range(30):
            caller = stack.enter_context(
                _caller(server, b"GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            )
            assert caller.recv(12) == b"HTTP/1.1 200"
        check_answers_at_once(server, amazon)


def test_a_caller_in_pieces_is_answered(server: Served) -> None:
    whole = TALK + b"\r\n" + ASKED
    with _caller(server) as caller:
        for place in range(0, len(whole), 16):
            caller.sendall(whole[place : place + 16])
            time.sleep(0.005)
        assert caller.recv(12) == b"HTTP/1.1 200"


def test_whoever_waits_to_be_told_to_go_on_is_told(server: Served) -> None:
    with _caller(server, TALK + b"Expect: 100-continue\r\n\r\n") as caller:
        assert caller.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        caller.sendall(ASKED)
        assert caller.recv(12) == b"HTTP/1.1 200"


def test_requests_sent_one_behind_the_other_are_all_answered(server: Served) -> None:
    health = b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"
    last = health.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    with _caller(server, health + TALK + b"\r\n" + ASKED + health + last) as caller:
        heard = b"".join(iter(lambda: caller.recv(65_536), b""))

    assert heard.count(b"HTTP/1.1 200") == 4


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"POST /talk HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", 411),
        (b"A" * 40_000, 400),
        (TALK[:30], 400),
    ],
    ids=["chunked", "a head without end", "broken off"],
)
def test_what_cannot_become_a_request_is_refused_at_once(server: Served, sent: bytes, status: int) -> None:
    with _caller(server, sent) as caller:
        caller.shutdown(socket.SHUT_WR)
        assert int((caller.recv(65_536) or b"- 400").split()[1]) == status


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [("//example.org/..", {}, 404), ("/healthz", {"SCRIPT_NAME": "/healthz", "X-Forwarded-Proto": "gopher"}, 200)],
)
def test_nothing_is_taken_from_a_callers_word(server: Served, path: str, headers: dict[str, str], status: int) -> None:
    with closing(HTTPConnection("127.0.0.1", server.port, timeout=10)) as connection:
        connection.request("GET", path, headers={"Host": "evil.example", **headers})
        response = connection.getresponse()

    assert response.status == status
    assert response.headers["Location"] is None
    assert b"evil" not in response.read()


def test_half_a_request_is_waited_for_no_longer_than_the_limit(held_back: list[tuple[float, socket.socket]]) -> None:
    answers = []
    for began, caller in held_back:
        answers.append(caller.recv(65_536)[:12])
        assert time.monotonic() - began < IMPATIENT_SECONDS + 3

    assert answers == [b"HTTP/1.1 408", b"HTTP/1.1 408", b""]


def test_more_callers_than_there_are_files_for_crash_nothing(server: Served, amazon: PretendAmazon) -> None:
    (worker,) = server.workers()
    _, most = resource.prlimit(int(worker), resource.RLIMIT_NOFILE)
    resource.prlimit(int(worker), resource.RLIMIT_NOFILE, (FILES, most))
    with ExitStack() as stack:
        for _ in range(2 * FILES):
            stack.enter_context(_caller(server))
        check_answers_at_once(server, amazon)
        assert len(list(Path(f"/proc/{worker}/fd").iterdir())) <= FILES

    assert server.workers() == [worker]
