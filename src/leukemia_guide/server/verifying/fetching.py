"""Fetches a certificate chain: two seconds, 64 KiB, no redirects, and only from a host whose own name is proved."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from http.client import HTTPConnection, HTTPException
from threading import Timer
from typing import Final
from urllib.parse import urlsplit

SECONDS: Final = 2.0
LARGEST: Final = 64 * 1024
OK: Final = 200

Connect = Callable[[tuple[str, int], float], socket.socket]


class FetchFailed(OSError):
    """The chain did not come as it should."""


class HttpsFetch:
    """`context` decides which hosts are trusted, `connect` how one is reached; a test gives its own of both."""

    def __init__(
        self, context: ssl.SSLContext, connect: Connect = socket.create_connection, seconds: float = SECONDS
    ) -> None:
        self._context, self._connect, self.seconds = context, connect, seconds

    def __call__(self, address: str) -> bytes:
        """The bytes at an https address. Raises OSError."""
        host, path = urlsplit(address).hostname or "", urlsplit(address).path
        with self._connect((host, 443), self.seconds) as plain:
            plain.settimeout(self.seconds)
            with self._context.wrap_socket(plain, server_hostname=host) as secure:
                # A socket's own limit starts anew with every byte, so the whole is cut off from outside.
                cut = Timer(self.seconds, lambda: socket.socket.shutdown(secure, socket.SHUT_RDWR))
                cut.daemon = True
                cut.start()
                try:
                    return _read(secure, host, path)
                except (HTTPException, ValueError) as fault:
                    raise FetchFailed(type(fault).__name__) from None
                finally:
                    cut.cancel()


def _read(secure: ssl.SSLSocket, host: str, path: str) -> bytes:
    connection = HTTPConnection(host)
    connection.sock = secure
    connection.request("GET", path, headers={"Accept-Encoding": "identity", "Connection": "close"})
    response = connection.getresponse()
    if response.status != OK:
        raise FetchFailed(f"status {response.status}")
    read = response.read(LARGEST + 1)
    if len(read) > LARGEST:
        raise FetchFailed("larger than 64 KiB")
    if response.length:
        raise FetchFailed("broken off")
    return read
