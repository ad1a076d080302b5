"""Callers who keep their connections are shared between the workers, and no worker takes more than it may have."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from gunicorn.config import Config  # type: ignore[import-untyped]

from benchmarks.served import Served, served
from benchmarks.serving import lay_out
from leukemia_guide.server.sharing import SharingWorker
from leukemia_guide.simulator.pretend_amazon import PretendAmazon

CALLERS = 8
ROUNDS = 8
ESTABLISHED = "01"
HEALTH = b"GET /healthz HTTP/1.1\r\nHost: guide\r\n\r\n"


@pytest.fixture(scope="module")
def two_workers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    environment = lay_out(PretendAmazon(), tmp_path_factory.mktemp("shared")) | {"WORKERS": "2"}
    with served("benchmarks.serving:ours()", environment) as server:
        server.await_workers(2)
        yield server


def connections_of(pid: str, port: int) -> int:
    """How many callers a worker has."""
    files = Path(f"/proc/{pid}/fd")
    held = {os.readlink(files / name) for name in os.listdir(files)}
    rows = [line.split() for line in Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()[1:]]
    return sum(
        row[1].endswith(f":{port:04X}") and row[3] == ESTABLISHED and f"socket:[{row[9]}]" in held for row in rows
    )


def test_no_worker_has_all_the_callers_who_come_at_once(two_workers: Served) -> None:
    fewest = []
    for _ in range(ROUNDS):
        with ExitStack() as callers:
            came = [
                callers.enter_context(socket.create_connection(("127.0.0.1", two_workers.port), 10))
                for _ in range(CALLERS)
            ]
            for caller in came:
                caller.sendall(HEALTH)
                assert caller.recv(4_096).startswith(b"HTTP/1.1 200")
            had = [connections_of(pid, two_workers.port) for pid in two_workers.workers()]
            assert sum(had) == CALLERS
            fewest.append(min(had))
        time.sleep(0.05)

    # The machine may be busy with something else just when the other worker should wake.
    assert sum(fewer == 0 for fewer in fewest) <= 1, fewest
    assert sum(fewest) >= ROUNDS * CALLERS // 4, fewest


class Taking(SharingWorker):
    """Takes in whoever of a crowd still waits, and sends nobody away for it."""

    def __init__(self, has: int, bound: int, crowd: int) -> None:
        settings = Config()
        settings.set("workers", 1)
        settings.set("worker_connections", bound)
        super().__init__(1, os.getpid(), [], None, 20, settings, None)
        self.tmp.close()
        self.nr_conns, self._crowd = has, crowd

    def _take_in(self, listener: socket.socket) -> bool:
        if not self._crowd:
            return False
        self._crowd -= 1
        self.nr_conns += 1
        return True


@pytest.mark.parametrize(
    ("has", "bound", "crowd", "has_then"),
    [
        (0, 100, 50, 1),
        (8, 100, 50, 11),
        (8, 100, 2, 10),
        (10, 12, 50, 12),
        # Even then one is: the real worker lets whoever has waited longest without asking go for it.
        (12, 12, 50, 13),
    ],
    ids=["one", "more, the more there are", "all who wait", "up to the bound", "one at the bound"],
)
def test_a_crowd_is_taken_in_up_to_the_bound_of_connections(has: int, bound: int, crowd: int, has_then: int) -> None:
    worker = Taking(has, bound, crowd)
    with socket.socket() as listener:
        worker.accept(listener)

    assert worker.nr_conns == has_then
