"""gunicorn's threaded worker and its log, as this server wants them: a thread works, and never waits for a caller."""

from __future__ import annotations

import errno
import logging
import select
import socket
import time
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Final

from gunicorn.glogging import Logger  # type: ignore[import-untyped]

from leukemia_guide.server.arriving import Arrival, Connection
from leukemia_guide.server.sharing import SharingWorker
from leukemia_guide.server.turned_away import NOT_HTTP, REFUSALS, TOO_MANY, refusal

log: Final = logging.getLogger("leukemia_guide.server.worker")
ARRIVAL_SECONDS: Final = 5.0
"""For the whole of a request, from its first byte or from the connection's beginning."""
PAGE_THREADS: Final = 16
KEPT_FOR_SIGNED: Final = 64
"""Connections that no crowd of askers of the page may take."""
NO_ROOM_SECONDS: Final = 0.02
"""Without a file to spare and with nobody to send away, before the next attempt."""
LINGER_MILLISECONDS: Final = 2
NO_ROOM: Final = (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM)
NOBODY_THERE: Final = (errno.EAGAIN, errno.EWOULDBLOCK, errno.ECONNABORTED, errno.EPROTO)


class Worker(SharingWorker):
    """Gathers requests in its main loop, and answers each in a thread once it is whole. Signed requests have threads of
    their own. What is not HTTP gets one line. `_asked` counts the requests that the page's threads have before them."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._asked = 0

    def init_process(self) -> None:
        """Does not come back before the worker stops."""
        # gunicorn searches all its settings for each that it asks for, some twenty times in a request. None changes any
        # more.
        self.cfg.__dict__.update({name: setting.get() for name, setting in self.cfg.settings.items()})
        self._signed = ThreadPoolExecutor(self.cfg.threads, "signed")
        super().init_process()

    def get_thread_pool(self) -> ThreadPoolExecutor:
        """The threads for all but signed requests."""
        return ThreadPoolExecutor(min(PAGE_THREADS, self.cfg.threads), "page")

    def _take_in(self, listener: socket.socket) -> bool:
        """Takes a caller in, if there is one; where there is no room for one more, whoever has waited longest without
        asking goes."""
        try:
            caller, address = listener.accept()
            conn = Connection(self.cfg, caller, address, listener.getsockname())
        except OSError as fault:
            if fault.errno in NO_ROOM and not self._make_room():
                time.sleep(NO_ROOM_SECONDS)
            elif fault.errno not in (*NO_ROOM, *NOBODY_THERE):
                log.warning("a caller could not be taken in", extra={"fault": type(fault).__name__})
            return False
        self.nr_conns += 1
        self._park(conn, self.pending_conns, ARRIVAL_SECONDS)
        while self.nr_conns >= self.worker_connections and self._make_room():
            pass
        return True

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
        kept = self._answer(conn)
        while kept is True and self._is_next(conn):
            conn.hand_over()
            kept = self._answer(conn)
        return kept

    def _answer(self, conn: Connection) -> Any:
        kept = super().handle(conn)
        conn.sock.send_rest()
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

    def _keepalive_after(self, conn: Connection, keepalive: bool) -> bool:
        """A body that was not read at all is not waited for; for one that was read to its end no time limit is set and
        taken back, since each such call lets go of the interpreter, and waits for it again."""
        if not keepalive or conn.has_more:
            return False
        return conn.is_read or bool(super()._keepalive_after(conn, keepalive))

    def _is_next(self, conn: Connection) -> bool:
        conn.take_back()
        if conn.arrived or not (self.alive and self.nr_conns < self.cfg.threads):
            return False
        # A thread that comes out of one wait has often waited for the interpreter so long that the request is there.
        arrival = conn.gather()
        if arrival is Arrival.PART and not conn.arrived:
            waiting = select.poll()
            waiting.register(conn.sock, select.POLLIN)
            if waiting.poll(LINGER_MILLISECONDS):
                arrival = conn.gather()
        return arrival is Arrival.WHOLE and conn.is_signed is conn.signed


class Log(Logger):  # type: ignore[misc]
    """Composes no line for a request: it would hold the caller's address and the path asked for."""

    def access(self, *_: object) -> None:
        """Nothing."""
        return
