"""A log that nobody reads stops no one: lines wait for their reader in a bounded queue, and beyond it are let go."""

from __future__ import annotations

import atexit
import logging
import os
import time
from queue import Full, Queue
from threading import Thread
from typing import Final

MOST: Final = 2_000
"""Lines that wait at most; a line is some 200 bytes."""
LAST_SECONDS: Final = 1.0
"""For what is left when the process ends."""
STANDARD_ERROR: Final = 2


class UnhurriedStream(logging.Handler):
    """Writes to standard error from a thread of its own, which each process starts with its first line."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Queue[str] = Queue()
        self._lost = 0
        self._started_by: int | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Never waits."""
        try:
            self._start()
            self._lines.put_nowait(self.format(record))
        except Full:
            self._lost += 1
        except Exception:
            self.handleError(record)

    def flush(self) -> None:
        """Waits for what is queued, and no longer than a moment."""
        until = time.monotonic() + LAST_SECONDS
        while self._lines.unfinished_tasks and time.monotonic() < until:
            time.sleep(0.005)

    def _start(self) -> None:
        """Threads do not part with a process, and what its parent had queued is the parent's to write."""
        if self._started_by != os.getpid():
            self._lines, self._started_by = Queue(MOST), os.getpid()
            Thread(target=self._write, args=(self._lines,), name="log", daemon=True).start()
            atexit.register(self.flush)

    def _write(self, lines: Queue[str]) -> None:
        while True:
            _out(lines.get())
            if self._lost and lines.empty():
                lost, self._lost = self._lost, 0
                told = {"levelno": logging.WARNING, "levelname": "WARNING", "name": __name__, "count": lost}
                _out(self.format(logging.makeLogRecord(told | {"msg": "lines of the log were let go"})))
            lines.task_done()


def _out(line: str) -> None:
    try:
        os.write(STANDARD_ERROR, f"{line}\n".encode(errors="replace"))
    except OSError:
        return
