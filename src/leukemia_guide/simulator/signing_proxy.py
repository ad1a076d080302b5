"""A proxy on loopback that signs what it is sent as Amazon does, and hands it on to the guide's HTTPS endpoint.

So a client that knows nothing of signatures (others' simulators, a script, curl) drives the real endpoint, which
verifies every request as ever: there is no switch that skips it."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPException, HTTPSConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final
from urllib.parse import urlsplit

from leukemia_guide.simulator.pretend_amazon import PretendAmazon

SECONDS: Final = 30.0
LARGEST: Final = 1_000_000


class _Signing(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, amazon: PretendAmazon, endpoint: str, trust: ssl.SSLContext) -> None:
        super().__init__(("127.0.0.1", 0), _HandingOn)
        self.amazon, self.trust = amazon, trust
        split = urlsplit(endpoint)
        self.host, self.port, self.path = split.hostname or "", split.port, split.path


class _HandingOn(BaseHTTPRequestHandler):
    server: _Signing

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > LARGEST:
            self._answer(411, b"")
            return
        body = self.rfile.read(int(length))
        server = self.server
        onward = HTTPSConnection(server.host, server.port, timeout=SECONDS, context=server.trust)
        try:
            onward.request("POST", server.path, body, server.amazon.headers(body))
            answer = onward.getresponse()
            self._answer(answer.status, answer.read())
        except (OSError, HTTPException):
            self._answer(502, b"")
        finally:
            onward.close()

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
        """Silent: what passes through holds people's words."""


@contextmanager
def signing(amazon: PretendAmazon, endpoint: str, trust: ssl.SSLContext) -> Iterator[str]:
    """The proxy's address while it runs. `endpoint` is such as "https://localhost:8443/alexa"; `trust` knows whom its
    certificate is vouched for by."""
    proxy = _Signing(amazon, endpoint, trust)
    thread = threading.Thread(target=proxy.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{proxy.server_port}/"
    finally:
        proxy.shutdown()
        proxy.server_close()
        thread.join(SECONDS)
