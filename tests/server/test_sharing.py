"""Callers who keep their connections are shared between the workers."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from benchmarks.served import Served, served
from benchmarks.serving import lay_out
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
