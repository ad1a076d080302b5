"""gunicorn's threaded worker and its log, as this server wants them: a thread works, and never waits for a caller."""

from __future__ import annotations

import errno
import logging
import select
import selectors
import socket
import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, Final

from gunicorn.glogging import Logger  # type: ignore[import-untyped]
from gunicorn.workers.gthread import STOP_KEEPALIVE_LINGER, ThreadWorker  # type: ignore[import-untyped]

from leukemia_guide.server.arriving import PIECE, Arrival, Connection

log: Final = logging.getLogger("leukemia_guide.server.worker")
ARRIVAL_SECONDS: Final = 5.0
"""For the whole of a request, from its first byte or from the connection's beginning."""
CLOSING_SECONDS: Final = 2.0
PAGE_THREADS: Final = 16
KEPT_FOR_SIGNED: Final = 64
"""Connections that no crowd of askers of the page may take."""
NO_ROOM_SECONDS: Final = 0.02
"""Without a file to spare and with nobody to send away, before the next attempt."""
LINGER_MILLISECONDS: Final = 2
NO_ROOM: Final = (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM)
NOBODY_THERE: Final = (errno.EAGAIN, errno.EWOULDBLOCK, errno.ECONNABORTED, errno.EPROTO)


def refusal(status: str, *headers: str) -> bytes:
    """A whole answer in one line that tells nothing, after which the connection closes."""
    line = "This request cannot be answered.\n"
    always = ("Content-Type: text/plain", f"Content-Length: {len(line)}", "Connection: close")
    return "\r\n".join((f"HTTP/1.1 {status}", *always, *headers, "", line)).encode("ascii")


REFUSALS: Final = {Arrival.WITHOUT_LENGTH: "411 Length Required", Arrival.TOO_LARGE: "400 Bad Request"}
TOO_SLOW: Final = refusal("408 Request Timeout")
TOO_MANY: Final = refusal("429 Too Many Requests", "Retry-After: 2")
NOT_HTTP: Final = refusal("400 Bad Request")


class Worker(ThreadWorker):  # type: ignore[misc]
    """Gathers requests in its main loop, and answers each in a thread once it is whole. Signed requests have threads of
    their own. What is not HTTP gets one line. `pending_conns` and `keepalived_conns` wait for bytes of a request,
    `_closing` for a caller to close; `_asked` counts the requests that the page's threads have before them."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._closing: deque[Connection] = deque()
        self._asked = 0

    def init_process(self) -> None:
        """Does not come back before the worker stops."""
        self._signed = ThreadPoolExecutor(self.cfg.threads, "signed")
        super().init_process()

    def get_thread_pool(self) -> ThreadPoolExecutor:
        """The threads for all but signed requests."""
        return ThreadPoolExecutor(min(PAGE_THREADS, self.cfg.threads), "page")

    def accept(self, listener: socket.socket) -> None:
        """Takes a caller in; where there is no room for one more, whoever has waited longest without asking goes."""
        try:
            caller, address = listener.accept()
            conn = Connection(self.cfg, caller, address, listener.getsockname())
        except OSError as fault:
            if fault.errno in NO_ROOM and not self._make_room():
                time.sleep(NO_ROOM_SECONDS)
            elif fault.errno not in (*NO_ROOM, *NOBODY_THERE):
                log.warning("a caller could not be taken in", extra={"fault": type(fault).__name__})
            return
        self.nr_conns += 1
        self._park(conn, self.pending_conns, ARRIVAL_SECONDS)
        while self.nr_conns >= self.worker_connections and self._make_room():
            pass

    def enqueue_req(self, conn: Connection) -> None:
        """Hands a whole request to a thread. So many may wait for the page's threads, that there is room left for
        Alexa's; whoever comes then is told at once to ask again."""
        if not conn.is_signed and self._asked >= self.worker_connections - KEPT_FOR_SIGNED:
            conn.say(TOO_MANY)
            self._close(conn)
            return
        conn.hand_over()
        self._asked += not conn.signed
        done = (self._signed if conn.signed else self.tpool).submit(self.handle, conn)
        done.add_done_callback(lambda answered: self.method_queue.defer(self.finish_request, conn, answered))

    def handle(self, conn: Connection) -> Any:
        """A busy connection's next request comes at once. Waiting for it here, while threads are to spare, saves the
        way through the worker's main loop, which costs as much as verifying a request."""
        kept = super().handle(conn)
        while kept is True and self._is_next(conn):
            conn.hand_over()
            kept = super().handle(conn)
        return kept

    def finish_request(self, conn: Connection, answered: Future[Any]) -> None:
        """In the main loop: the connection waits for its next request, or is closed."""
        self._asked -= not conn.signed
        if answered.cancelled() or answered.exception() or answered.result() is not True:
            self._close(conn)
        elif conn.arrived:
            self._go_on(conn, conn.arrival())
        else:
            self._park(conn, self.keepalived_conns, self.cfg.keepalive)

    def handle_error(self, req: Any, client: socket.socket, addr: Any, exc: BaseException) -> None:
        """gunicorn itself answers some of these with 500 or 501, and repeats to the caller what was sent."""
        log.warning("refused", extra={"reason": "not a request in HTTP", "fault": type(exc).__name__})
        try:
            client.sendall(NOT_HTTP)
        except OSError:
            log.debug("the caller has gone")

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
        arrival = conn.gather()
        if arrival is Arrival.PART and conn.parked is self.pending_conns:
            return
        self._unpark(conn)
        self._go_on(conn, arrival)

    def _go_on(self, conn: Connection, arrival: Arrival) -> None:
        if arrival is Arrival.WHOLE:
            self.enqueue_req(conn)
        elif arrival is Arrival.PART:
            self._park(conn, self.pending_conns, ARRIVAL_SECONDS)
        else:
            if arrival in REFUSALS:
                log.warning("refused", extra={"reason": REFUSALS[arrival]})
                conn.say(refusal(REFUSALS[arrival]))
            self._close(conn)

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

    def _keepalive_after(self, conn: Connection, keepalive: bool) -> bool:
        """A body that was not read at all is not waited for."""
        return bool(not conn.has_more and super()._keepalive_after(conn, keepalive))

    def _is_next(self, conn: Connection) -> bool:
        conn.take_back()
        if conn.arrived or not (self.alive and self.nr_conns < self.cfg.threads):
            return False
        waiting = select.poll()
        waiting.register(conn.sock, select.POLLIN)
        come = bool(waiting.poll(LINGER_MILLISECONDS)) and conn.gather() is Arrival.WHOLE
        return come and conn.is_signed is conn.signed


class Log(Logger):  # type: ignore[misc]
    """Composes no line for a request: it would hold the caller's address and the path asked for."""

    def access(self, *_: object) -> None:
        """Nothing."""
        return
