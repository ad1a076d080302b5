"""Fetching a chain over real TLS, from a loopback host that behaves well or badly."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest

from leukemia_guide.server.verifying import HttpsFetch
from leukemia_guide.simulator.pretend_amazon import ADDRESS, PretendAmazon, pem

HOST = "s3.amazonaws.com"
Certified = tuple[PretendAmazon, Path]
Answer = Callable[[ssl.SSLSocket], None]


@pytest.fixture(scope="module")
def certified(tmp_path_factory: pytest.TempPathFactory) -> Certified:
    authority = PretendAmazon(names=(HOST,))
    path = tmp_path_factory.mktemp("host") / "host.pem"
    path.write_bytes(authority.key_and_chain)
    return authority, path


@contextmanager
def answering(certified: Certified, answer: Answer, seconds: float = 2) -> Iterator[tuple[HttpsFetch, list[bytes]]]:
    """A fetch whose connections reach a TLS host on this machine, and the requests that it heard."""
    authority, path = certified
    heard: list[bytes] = []
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(path)
    trusting = ssl.create_default_context(cadata=pem(authority.root).decode())
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        try:
            plain, _ = listener.accept()
            with serving.wrap_socket(plain, server_side=True) as secure:
                heard.append(secure.recv(4096))
                answer(secure)
        except OSError:
            pass

    thread = Thread(target=serve, daemon=True)
    thread.start()

    def connect(_: object, limit: float) -> socket.socket:
        return socket.create_connection(listener.getsockname(), limit)

    try:
        yield HttpsFetch(trusting, connect, seconds), heard
    finally:
        listener.close()


def sending(*pieces: bytes, pause: float = 0) -> Answer:
    def send(secure: ssl.SSLSocket) -> None:
        for piece in pieces:
            secure.sendall(piece)
            time.sleep(pause)

    return send


def ok(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)


def test_a_chain_is_fetched_from_the_host_in_the_address(certified: Certified) -> None:
    with answering(certified, sending(ok(b"a chain"))) as (fetch, heard):
        assert fetch(ADDRESS) == b"a chain"

    assert heard[0].startswith(b"GET /echo.api/echo-api-cert-12.pem HTTP/1.1\r\nHost: s3.amazonaws.com\r\n")


def test_a_host_that_cannot_prove_its_name_is_not_asked(certified: Certified) -> None:
    with answering(certified, sending(ok(b"a chain"))) as (fetch, heard), pytest.raises(ssl.SSLError):
        fetch(ADDRESS.replace(HOST, "s3.example.com"))

    assert not heard


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 302 Found\r\nLocation: https://example.com/\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n",
        b"not HTTP at all\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nbroken off",
        ok(b"x" * (64 * 1024 + 1)),
        b"",
    ],
    ids=lambda answer: answer[:24].decode(),
)
def test_what_does_not_come_as_it_should_is_refused(certified: Certified, answer: bytes) -> None:
    with answering(certified, sending(answer)) as (fetch, _), pytest.raises(OSError, match=r"."):
        fetch(ADDRESS)


def test_64_kib_is_not_too_large(certified: Certified) -> None:
    with answering(certified, sending(ok(b"x" * 64 * 1024))) as (fetch, _):
        assert len(fetch(ADDRESS)) == 64 * 1024


@pytest.mark.parametrize("pieces", [(), (ok(b"x" * 100)[:60], *[b"x"] * 40)], ids=["silence", "a byte at a time"])
def test_a_slow_host_is_given_up(certified: Certified, pieces: tuple[bytes, ...]) -> None:
    def slowly(secure: ssl.SSLSocket) -> None:
        sending(*pieces, pause=0.1)(secure)
        time.sleep(2)

    started = time.perf_counter()
    with answering(certified, slowly, seconds=0.5) as (fetch, _), pytest.raises(OSError, match=r"."):
        fetch(ADDRESS)

    assert 0.4 < time.perf_counter() - started < 1


def test_two_seconds_are_the_rule() -> None:
    assert HttpsFetch(ssl.create_default_context()).seconds == 2
