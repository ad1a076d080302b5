"""A connection whose requests are gathered without waiting, so that a slow caller costs a socket and never a thread.

Only when a request is whole does gunicorn's own parser see it, which alone decides what it is. What is here only tells
whether more must come; where the two differ, a time limit on the socket itself ends the wait.
"""

from __future__ import annotations

import re
import socket
import struct
from collections import deque
from enum import Enum, auto
from typing import Any, Final

from gunicorn import http  # type: ignore[import-untyped]
from gunicorn.workers.gthread import TConn  # type: ignore[import-untyped]

from leukemia_guide.server.one_piece import END_OF_HEAD, OnePieceSocket

LARGEST_HEAD: Final = 32 * 1024
LARGEST_BODY: Final = 128 * 1024
"""What is announced to be larger is handed on without its body, and refused."""
SECONDS_ON_THE_SOCKET: Final = 5
PIECE: Final = 64 * 1024
LENGTH: Final = re.compile(rb"\ncontent-length:[ \t]*(\d{1,12})[ \t]*\r\n")
CHUNKED: Final = re.compile(rb"\ntransfer-encoding[ \t]*:")
"""Searched in small letters: a pattern that begins with the letters themselves is found much sooner."""
ASKS_TO_GO_ON: Final = re.compile(rb"(?im)^expect:[ \t]*100-continue[ \t]*\r\n")
GO_ON: Final = b"HTTP/1.1 100 Continue\r\n\r\n"
FOR_SIGNED: Final = (b"POST /alexa ", b"POST /phone/", b"GET /healthz ")
"""Requests that have threads of their own, so that whoever signs is answered however many ask the page."""


class Arrival(Enum):
    """How far a request has come."""

    PART = auto()
    WHOLE = auto()
    GONE = auto()
    TOO_LARGE = auto()
    WITHOUT_LENGTH = auto()


class Connection(TConn):  # type: ignore[misc]
    """`arrived` are the bytes that no parser has seen yet; `parked` is where the connection waits in the main loop;
    `signed` tells whose thread has its request, and `has_more` that a body was announced that is not read."""

    def __init__(self, cfg: Any, sock: socket.socket, client: Any, server: Any) -> None:
        sock = OnePieceSocket(sock)
        super().__init__(cfg, sock, client, server)
        self.parser: Any = None
        self.arrived = bytearray()
        self.parked: deque[Connection] | None = None
        self.has_more = self.signed = False
        self._searched = 0
        limit = struct.pack("ll", SECONDS_ON_THE_SOCKET, 0)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, limit)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, limit)

    @property
    def is_signed(self) -> bool:
        """Whether the request that has arrived is one for the signed ones' threads."""
        return self.arrived.startswith(FOR_SIGNED)

    @property
    def is_read(self) -> bool:
        """Whether the body that the parser has before it was read to its end."""
        return getattr(self.parser.mesg.body.reader, "length", None) == 0

    def gather(self) -> Arrival:
        """Takes what has come, without waiting for more."""
        try:
            piece = self.sock.recv(PIECE, socket.MSG_DONTWAIT)
        except (BlockingIOError, InterruptedError):
            return self.arrival()
        except OSError:
            return Arrival.GONE
        if not piece:
            # Whoever sends nothing more still hears what is wrong with what was sent.
            return Arrival.WHOLE if self.arrived else Arrival.GONE
        self.arrived += piece
        return self.arrival()

    def arrival(self) -> Arrival:
        """How far the request has come by now."""
        head_ends = self.arrived.find(END_OF_HEAD, max(0, self._searched - len(END_OF_HEAD)))
        if head_ends < 0:
            self._searched = len(self.arrived)
            return Arrival.PART if len(self.arrived) <= LARGEST_HEAD else Arrival.TOO_LARGE
        head = bytes(self.arrived[: head_ends + len(END_OF_HEAD)])
        lowered = head.lower()
        if CHUNKED.search(lowered):
            return Arrival.WITHOUT_LENGTH
        lengths = LENGTH.findall(lowered)
        length = int(lengths[0]) if lengths else 0
        self.has_more = length > LARGEST_BODY
        if self.has_more or len(self.arrived) >= len(head) + length:
            return Arrival.WHOLE
        if asks := ASKS_TO_GO_ON.search(head):
            del self.arrived[asks.start() : asks.end()]
            self.say(GO_ON)
        return Arrival.PART

    def hand_over(self) -> None:
        """Gives what has arrived to gunicorn's parser."""
        self.signed = self.is_signed
        if self.parser is None:
            self.parser = http.get_parser(self.cfg, self.sock, self.client)
        self.parser.unreader.unread(bytes(self.arrived))
        self.arrived.clear()
        self._searched = 0
        self.data_ready = True

    def take_back(self) -> None:
        """Takes what the parser has not used: the beginning of the next request."""
        self.arrived += self.parser.unreader.take_buffered()

    def say(self, line: bytes) -> None:
        """Sends a few bytes, or none where the caller takes none."""
        try:
            self.sock.send(line, socket.MSG_DONTWAIT)
        except OSError:
            return
