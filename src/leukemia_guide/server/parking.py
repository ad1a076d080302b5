"""gunicorn's threaded worker, in whose main loop connections wait: for bytes of a request, or for a caller to close.

gunicorn's own hands a new connection to a thread at once, and waits up to two seconds for each that it closes.
"""

from __future__ import annotations

import selectors
import socket
import time
from collections import deque
from functools import partial
from typing import Any, Final

from gunicorn.workers.gthread import STOP_KEEPALIVE_LINGER, ThreadWorker  # type: ignore[import-untyped]

from leukemia_guide.server.arriving import PIECE, Connection
from leukemia_guide.server.turned_away import TOO_SLOW

CLOSING_SECONDS: Final = 2.0


class ParkingWorker(ThreadWorker):  # type: ignore[misc]
    """`pending_conns` and `keepalived_conns` wait for bytes of a request, `_closing` for a caller to close. In each,
    whoever waits longest stands first."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._closing: deque[Connection] = deque()

    def murder_keepalived(self, force: bool = False) -> None:
        """Closes connections on which nothing was asked for so long."""
        self._expire(self.keepalived_conns, force=force)

    def murder_pending(self) -> None:
        """Closes connections whose request did not arrive in time, and those that the caller does not close."""
        self._expire(self.pending_conns)
        now = time.monotonic()
        while self._closing and self._closing[0].timeout <= now:
            self._drop(self._closing[0])

    def _on_readable(self, conn: Connection, _: object) -> None:
        raise NotImplementedError

    def _on_closing(self, conn: Connection, _: object) -> None:
        """What a caller still sends is thrown away, so that the last answer is not lost with the connection."""
        try:
            gone = not conn.sock.recv(PIECE, socket.MSG_DONTWAIT)
        except BlockingIOError:
            return
        except OSError:
            gone = True
        if gone:
            self._drop(conn)

    def _park(self, conn: Connection, where: deque[Connection], seconds: float) -> None:
        stopping = STOP_KEEPALIVE_LINGER if not self.alive else seconds
        conn.timeout = time.monotonic() + min(seconds, stopping)
        conn.parked = where
        where.append(conn)
        heard = self._on_closing if where is self._closing else self._on_readable
        self.poller.register(conn.sock, selectors.EVENT_READ, partial(heard, conn))

    def _unpark(self, conn: Connection) -> None:
        if conn.parked is not None:
            conn.parked.remove(conn)
            conn.parked = None
            self.poller.unregister(conn.sock)

    def _expire(self, waiting: deque[Connection], *, force: bool = False) -> None:
        now = time.monotonic()
        while waiting and (force or waiting[0].timeout <= now):
            conn = waiting[0]
            self._unpark(conn)
            if conn.arrived:
                conn.say(TOO_SLOW)
            self._close(conn)

    def _close(self, conn: Connection) -> None:
        """Says that nothing more will come, and waits a moment for the caller to close too."""
        try:
            conn.sock.shutdown(socket.SHUT_WR)
        except OSError:
            self._drop(conn)
        else:
            self._park(conn, self._closing, CLOSING_SECONDS)

    def _drop(self, conn: Connection) -> None:
        self._unpark(conn)
        self.nr_conns -= 1
        conn.close()

    def _make_room(self) -> bool:
        for waiting in (self._closing, self.pending_conns, self.keepalived_conns):
            if waiting:
                self._drop(waiting[0])
                return True
        return False

    def _cap_keepalive(self, deadline: float) -> None:
        """A worker that stops waits for no request longer than that."""
        for conn in (*self.keepalived_conns, *self.pending_conns):
            conn.timeout = min(conn.timeout, deadline)
