"""An app under gunicorn in a process of its own, on loopback, with the settings that `make serve` has."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import IO, Final

ROOT: Final = Path(__file__).resolve().parent.parent
CONFIGURATION: Final = ROOT / "src" / "leukemia_guide" / "server" / "gunicorn.conf.py"
SKILL_ID: Final = "amzn1.ask.skill.benchmark"
START_SECONDS: Final = 60.0
STOP_SECONDS: Final = 30.0


@dataclass(frozen=True, slots=True)
class Served:
    """`process` is gunicorn's master; its workers are its children."""

    port: int
    process: subprocess.Popen[bytes]

    def stop(self) -> int:
        """Asks it to stop as an operator would, and waits; its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(STOP_SECONDS)

    def resident(self) -> int:
        """Bytes of memory that the workers hold."""
        return sum(_resident(pid) for pid in self.workers())

    def workers(self) -> list[str]:
        """Their process numbers."""
        return Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text(encoding="ascii").split()

    def await_workers(self, many: int) -> None:
        """Waits until so many are there. Raises TimeoutError."""
        until = time.monotonic() + START_SECONDS
        while len(self.workers()) < many:
            if time.monotonic() > until:
                raise TimeoutError(f"gunicorn has {len(self.workers())} workers and not {many}")
            time.sleep(0.01)


@contextmanager
def served(factory: str, environment: Mapping[str, str], log: IO[bytes] | int = subprocess.DEVNULL) -> Iterator[Served]:
    """`factory` is such as "benchmarks.serving:ours()". Raises RuntimeError where it does not answer."""
    port = _free_port()
    chosen = {**os.environ, "SKILL_ID": SKILL_ID, "PORT": str(port), "LOG_LEVEL": "WARNING", **environment}
    command = [sys.executable, "-m", "gunicorn", "--config", str(CONFIGURATION), factory]
    process = subprocess.Popen(command, cwd=ROOT, env=chosen, stdout=subprocess.DEVNULL, stderr=log)
    try:
        _await_answer(port, process)
        yield Served(port, process)
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait(STOP_SECONDS)


def _await_answer(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            connection = HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", "/healthz")
            connection.getresponse()
            connection.close()
        except (OSError, HTTPException):
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"the server did not start on port {port}")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
    return port


def _resident(pid: str) -> int:
    pages = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")
