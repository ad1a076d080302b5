"""`leukemia-guide mcp`, started as a host or an owner starts it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

GUIDE = str(Path(sys.executable).with_name("leukemia-guide"))


@dataclass(frozen=True, slots=True)
class Served:
    """A server over HTTP: where it is, and how long it took to be there."""

    address: str
    port: int
    process: int
    seconds: float


@contextmanager
def served(log: IO[bytes] | None = None, **environment: str) -> Iterator[Served]:
    """Ends it with the signal that a supervisor sends."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [GUIDE, "mcp", "--http"],
        env={**os.environ, "MCP_PORT": "0", **environment}, stdout=subprocess.PIPE, stderr=log, text=True,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:(\d+)/mcp", process.stdout.readline())
        assert found, "it did not start"
        yield Served(found[0], int(found[1]), process.pid, time.perf_counter() - started)
    finally:
        process.terminate()
        process.communicate(timeout=20)
