"""A socket that sends the head of an answer together with what follows it.

gunicorn sends head and body one after the other. Each time the thread lets go of the interpreter and waits for it
again, and the caller is woken for half an answer.
"""

from __future__ import annotations

import socket
from typing import Any, Final

HEAD: Final = b"HTTP/1."
END_OF_HEAD: Final = b"\r\n\r\n"


class OnePieceSocket(socket.socket):
    """Takes over a socket's file. An answer of a head alone is sent by `send_rest`, which whoever answers calls at the
    end of each answer."""

    def __init__(self, accepted: socket.socket) -> None:
        super().__init__(accepted.family, accepted.type, accepted.proto, accepted.detach())
        self._head = b""

    def setblocking(self, flag: bool) -> None:
        """Asks the kernel only for what is not so already: gunicorn wants a socket that blocks before each request, and
        with each such call the thread lets go of the interpreter."""
        if self.getblocking() is not flag:
            super().setblocking(flag)

    def sendall(self, piece: Any, *flags: int) -> None:
        """Sends all that was held back and this, but a head, which is held back."""
        if not self._head and piece.startswith(HEAD) and piece.endswith(END_OF_HEAD):
            self._head = piece
            return
        held, self._head = self._head, b""
        super().sendall(held + piece, *flags)

    def sendfile(self, *arguments: Any, **named: Any) -> int:
        """Sends what was held back, and then the file."""
        self.send_rest()
        return super().sendfile(*arguments, **named)

    def send_rest(self) -> None:
        """Sends what is held back, if anything is. Raises OSError."""
        held, self._head = self._head, b""
        if held:
            super().sendall(held)
