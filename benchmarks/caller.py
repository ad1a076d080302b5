"""Many connections at once from one thread, so that measuring costs the machine as little as it can."""

from __future__ import annotations

import random
import selectors
import socket
import time
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

END_OF_HEAD: Final = b"\r\n\r\n"
LENGTH: Final = b"content-length:"


@dataclass
class Tally:
    """What came of the requests: seconds that each answer took, and how many of each status; 0 is a broken
    connection."""

    seconds: float = 0.0
    took: list[float] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)

    @property
    def rate(self) -> float:
        return len(self.took) / self.seconds

    @property
    def errors(self) -> int:
        return sum(count for status, count in self.statuses.items() if status != 200)

    def add(self, other: Tally) -> None:
        self.seconds += other.seconds
        self.took += other.took
        self.statuses += other.statuses

    def percentile(self, share: float) -> float:
        """In milliseconds."""
        ordered = sorted(self.took)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000


@dataclass(slots=True)
class _Connection:
    socket: socket.socket
    due: float = 0.0
    received: bytes = b""
    busy: bool = False


def http_request(body: bytes, headers: dict[str, str]) -> bytes:
    """A whole POST to /alexa, as it goes over the wire."""
    lines = [*(f"{name}: {value}" for name, value in headers.items()), f"Content-Length: {len(body)}"]
    return b"\r\n".join([b"POST /alexa HTTP/1.1", b"Host: 127.0.0.1", *(line.encode() for line in lines), b"", body])


def call(port: int, requests: Sequence[bytes], *, connections: int, seconds: float, rate: float | None = None) -> Tally:
    """Sends the requests over and over for so many seconds: one after another on each connection, or at `rate` in a
    second in all, at moments of chance; then an answer's time counts from when its request was due."""
    return _Calling(port, requests, connections, seconds, rate).run()


def answer_to(port: int, request: bytes) -> bytes:
    """The whole response to one request."""
    with socket.create_connection(("127.0.0.1", port), 10) as connection:
        connection.sendall(request.replace(b"Host:", b"Connection: close\r\nHost:", 1))
        return b"".join(iter(lambda: connection.recv(65_536), b""))


class _Calling:
    def __init__(
        self, port: int, requests: Sequence[bytes], connections: int, seconds: float, rate: float | None
    ) -> None:
        self._port, self._requests, self._seconds, self._rate = port, requests, seconds, rate
        self._tally = Tally()
        self._ready = selectors.DefaultSelector()
        self._idle = deque(self._connect() for _ in range(connections))
        self._busy = 0
        self._sent = 0
        self._chance = random.Random(1)  # noqa: S311

    def run(self) -> Tally:
        started = time.perf_counter()
        until, due = started + self._seconds, started
        while True:
            now = time.perf_counter()
            while self._idle and now < until and (self._rate is None or due <= now):
                self._send(self._idle.popleft(), now if self._rate is None else due)
                due += self._chance.expovariate(self._rate) if self._rate else 0
            if now >= until and not self._busy:
                break
            wait = 0.5 if self._rate is None or not self._idle else max(0.0, min(due, until) - now)
            for key, _ in self._ready.select(wait):
                self._receive(key.data)
        self._tally.seconds = time.perf_counter() - started
        for connection in self._idle:
            connection.socket.close()
        self._ready.close()
        return self._tally

    def _connect(self) -> _Connection:
        connection = _Connection(socket.create_connection(("127.0.0.1", self._port), 10))
        connection.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._ready.register(connection.socket, selectors.EVENT_READ, connection)
        return connection

    def _send(self, connection: _Connection, due: float) -> None:
        connection.due, connection.received, connection.busy = due, b"", True
        self._busy += 1
        try:
            connection.socket.sendall(self._requests[self._sent % len(self._requests)])
        except OSError:
            self._broken(connection)
        self._sent += 1

    def _receive(self, connection: _Connection) -> None:
        try:
            piece = connection.socket.recv(65_536)
        except OSError:
            piece = b""
        if not piece:
            self._broken(connection)
            return
        connection.received += piece
        head, found, body = connection.received.partition(END_OF_HEAD)
        if not found or len(body) < _length(head):
            return
        self._tally.statuses[int(head[9:12])] += 1
        self._tally.took.append(time.perf_counter() - connection.due)
        connection.busy = False
        self._busy -= 1
        if b"connection: close" in head.lower():
            self._replace(connection)
        else:
            self._idle.append(connection)

    def _broken(self, connection: _Connection) -> None:
        """A connection that closes while nothing is asked of it is no fault; one that owes an answer is."""
        if connection.busy:
            self._tally.statuses[0] += 1
            self._busy -= 1
        elif connection in self._idle:
            self._idle.remove(connection)
        self._replace(connection)

    def _replace(self, connection: _Connection) -> None:
        self._ready.unregister(connection.socket)
        connection.socket.close()
        self._idle.append(self._connect())


def _length(head: bytes) -> int:
    lowered = head.lower()
    return int(lowered[lowered.index(LENGTH) + len(LENGTH) :].split(b"\r\n", 1)[0])
