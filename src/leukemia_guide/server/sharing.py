"""A worker that leaves new callers to those who have fewer.

All workers listen at one socket, so that no caller is lost with a worker that ends, and the kernel wakes them all at
once. Left to chance, one of them often took every caller, since a connection is taken in faster than the next worker
wakes; and whoever keeps a connection stays with its worker. So a worker lets a moment pass before it takes callers
in, the longer the more it has: whoever has fewer comes first, and needs to know nothing of the others.
"""

from __future__ import annotations

import socket
import time
from typing import Any, Final

from leukemia_guide.server.parking import ParkingWorker

MOMENT: Final = 0.001
"""In seconds, for each caller that a worker has; the poller knows nothing shorter."""
MOST_MOMENTS: Final = 4
WORTH_WAITING: Final = 0.02
"""Whoever is still to be taken in so long after a moment has passed came later, and is another one's to take first."""


class SharingWorker(ParkingWorker):
    """`_takes_at` is when the moment ends that was last left to others."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._takes_at = 0.0

    def accept(self, listener: socket.socket) -> None:
        """Takes in a few of those who wait, after others had the chance: more where there are many, so that a crowd
        does not wait long."""
        if self.cfg.workers > 1 and self.nr_conns and time.monotonic() > self._takes_at + WORTH_WAITING:
            self._takes_at = time.monotonic() + MOMENT * min(self.nr_conns, MOST_MOMENTS)
            self.set_accept_enabled(False)
            return
        for already in range(1 + self.nr_conns // 4):
            full = already and self.nr_conns >= self.worker_connections
            if full or not self._take_in(listener):
                return
        self._takes_at = 0.0

    def set_accept_enabled(self, enabled: bool) -> None:
        """Not within a moment that is left to others; the main loop asks again when it is over."""
        super().set_accept_enabled(enabled and time.monotonic() >= self._takes_at)

    def wait_for_and_dispatch_events(self, timeout: float) -> None:
        """No longer than such a moment lasts."""
        left = self._takes_at - time.monotonic()
        super().wait_for_and_dispatch_events(min(timeout, left) if left > 0 else timeout)

    def _take_in(self, listener: socket.socket) -> bool:
        raise NotImplementedError
