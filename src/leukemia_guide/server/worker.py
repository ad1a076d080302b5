"""gunicorn's threaded worker and its log, as this server wants them."""

from __future__ import annotations

import logging
import select
import socket
from typing import Any, Final

from gunicorn.glogging import Logger  # type: ignore[import-untyped]
from gunicorn.workers.gthread import ThreadWorker  # type: ignore[import-untyped]

log: Final = logging.getLogger("leukemia_guide.server.worker")
LINGER_MILLISECONDS: Final = 2
REFUSAL: Final = (
    b"HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: 33\r\nConnection: close\r\n\r\n"
    b"This request cannot be answered.\n"
)


class Worker(ThreadWorker):  # type: ignore[misc]
    """Answers what is not HTTP with one line, and stays with a connection for a moment after an answer."""

    def handle(self, conn: Any) -> Any:
        """A busy connection's next request comes at once. Waiting for it here, while threads are to spare, saves the
        way through the worker's main loop, which costs as much as verifying a request."""
        kept = super().handle(conn)
        while kept is True and self._may_stay() and _is_next(conn):
            kept = super().handle(conn)
        return kept

    def handle_error(self, req: Any, client: socket.socket, addr: Any, exc: BaseException) -> None:
        """gunicorn itself answers some of these with 500 or 501, and repeats to the caller what was sent."""
        log.warning("refused", extra={"reason": "not a request in HTTP", "fault": type(exc).__name__})
        try:
            client.sendall(REFUSAL)
        except OSError:
            log.debug("the caller has gone")

    def _may_stay(self) -> bool:
        return bool(self.alive and self.nr_conns < self.cfg.threads)


def _is_next(conn: Any) -> bool:
    if conn.parser.unreader.buf.getvalue():
        return False
    waiting = select.poll()
    waiting.register(conn.sock, select.POLLIN)
    return bool(waiting.poll(LINGER_MILLISECONDS))


class Log(Logger):  # type: ignore[misc]
    """Composes no line for a request: it would hold the caller's address and the path asked for."""

    def access(self, *_: object) -> None:
        """Nothing."""
        return
