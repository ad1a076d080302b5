"""Lambda without Lambda: a stub of its Runtime API on loopback, and the real runtime client that asks it for events.

The interpreter is a clean one: it sees the function's folder and the runtime client, and no site-packages.
"""

from __future__ import annotations

import importlib.util
import json
import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

API: Final = "/2018-06-01/runtime/"
BOOT: Final = (
    "import os, sys; sys.path += [os.getcwd(), sys.argv.pop(1)]; from awslambdaric.__main__ import main; main(sys.argv)"
)
CLIENT_PARTS: Final = ("awslambdaric", "runtime_client", "simplejson", "snapshot_restore_py")
ALONE: Final = ("-I", "-S", "-B", "-W", "ignore")
SECONDS: Final = 30.0


@dataclass(frozen=True, slots=True)
class Runtime:
    """An interpreter, and the folder that holds awslambdaric for it."""

    python: str
    client: Path


def own_runtime(folder: Path) -> Runtime:
    """This interpreter, with links in `folder` to the runtime client that it has, and to nothing else it has."""
    folder.mkdir(exist_ok=True)
    for name in CLIENT_PARTS:
        found = importlib.util.find_spec(name)
        if found is None or found.origin is None:
            raise RuntimeError(f"{name} is not installed: run `make setup`")
        whole = Path(found.origin).parent if found.submodule_search_locations else Path(found.origin)
        (folder / whole.name).symlink_to(whole)
    return Runtime(sys.executable, folder)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came back for an event: Lambda's word for it ("response", "error" or "init/error") and the decoded body."""

    kind: str
    body: Any


@dataclass(frozen=True, slots=True)
class Usage:
    """The most memory that a function ever held, in kibibytes, and the processor's time that it took."""

    memory: int
    processor_seconds: float


class _RuntimeApi(ThreadingHTTPServer):
    """Hands out the events put into `events`, and puts what is posted into `outcomes`."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answering)
        self.events: queue.Queue[bytes] = queue.Queue()
        self.outcomes: queue.Queue[Outcome] = queue.Queue()

    def handle_error(self, request: object, client_address: object) -> None:
        """A function that was ended breaks its connection; there is nothing to say about that."""


class _Answering(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _RuntimeApi

    def do_GET(self) -> None:
        body = self.server.events.get()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Lambda-Runtime-Aws-Request-Id", "00000000-0000-4000-8000-000000000000")
        self.send_header("Lambda-Runtime-Deadline-Ms", str(int((time.time() + 8) * 1000)))
        self.send_header("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:000000000000:function:guide")
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        body = _body(self)
        kind = self.path.removeprefix(API)
        self.server.outcomes.put(Outcome(kind if kind == "init/error" else kind.rpartition("/")[2], json.loads(body)))
        self.send_response(202)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *arguments: object) -> None:
        pass


def _body(request: BaseHTTPRequestHandler) -> bytes:
    """The posted bytes; the runtime client sends them in chunks."""
    if "Content-Length" in request.headers:
        return request.rfile.read(int(request.headers["Content-Length"]))
    chunks = []
    while size := int(request.rfile.readline(), 16):
        chunks.append(request.rfile.read(size))
        request.rfile.readline()
    request.rfile.readline()
    return b"".join(chunks)


class Function:
    """A function that runs. `started` is when its process was started (time.perf_counter)."""

    def __init__(self, api: _RuntimeApi, process: subprocess.Popen[bytes], started: float) -> None:
        self._api = api
        self._process = process
        self.started = started

    def invoke(self, event: object) -> Outcome:
        """Sends one event and waits for what comes back. Raises TimeoutError where nothing does."""
        self._api.events.put(event if isinstance(event, bytes) else json.dumps(event).encode())
        try:
            return self._api.outcomes.get(timeout=SECONDS)
        except queue.Empty:
            raise TimeoutError("the function did not answer") from None

    def stop(self) -> Usage:
        """Ends it, and tells what it used."""
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        os.kill(self._process.pid, signal.SIGKILL)  # Popen.kill would reap one that ended by itself, with its usage
        _, _, usage = os.wait4(self._process.pid, 0)
        self._process.returncode = 0
        most = re.search(r"VmHWM:\s+(\d+)", status)
        return Usage(int(most[1]) if most else 0, usage.ru_utime + usage.ru_stime)


@contextmanager
def running(
    folder: Path, runtime: Runtime, environment: Mapping[str, str] | None = None, log: int | None = subprocess.DEVNULL
) -> Iterator[Function]:
    """The function in `folder`, whose handler is lambda_function.lambda_handler, in a process of its own."""
    api = _RuntimeApi()
    threading.Thread(target=api.serve_forever, args=(0.01,), daemon=True).start()
    started = time.perf_counter()
    process = subprocess.Popen(
        [runtime.python, *ALONE, "-c", BOOT, str(runtime.client), "lambda_function.lambda_handler"],
        cwd=folder,
        env={
            "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{api.server_port}",
            "LAMBDA_TASK_ROOT": str(folder),
            "AWS_REGION": "us-east-1",
            **(environment or {}),
        },
        stdout=log,
        stderr=log,
    )
    function = Function(api, process, started)
    try:
        yield function
    finally:
        if process.returncode is None:
            function.stop()
        api.shutdown()
        api.server_close()
