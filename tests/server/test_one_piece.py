"""The head of an answer goes out with its body, and never stays behind."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from leukemia_guide.server.one_piece import OnePieceSocket

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n"


@pytest.fixture
def ends() -> tuple[OnePieceSocket, socket.socket]:
    ours, callers = socket.socketpair()
    callers.setblocking(False)
    return OnePieceSocket(ours), callers


def test_head_and_body_are_sent_together(ends: tuple[OnePieceSocket, socket.socket]) -> None:
    ours, callers = ends
    with ours, callers:
        ours.sendall(HEAD)
        with pytest.raises(BlockingIOError):
            callers.recv(100)
        ours.sendall(b"body")
        assert callers.recv(100) == HEAD + b"body"
        ours.sendall(b"more\r\n\r\n")
        assert callers.recv(100) == b"more\r\n\r\n"


def test_a_head_alone_is_sent_at_the_end_and_once(ends: tuple[OnePieceSocket, socket.socket]) -> None:
    ours, callers = ends
    with ours, callers:
        ours.sendall(HEAD)
        ours.send_rest()
        ours.send_rest()
        assert callers.recv(100) == HEAD


def test_a_file_comes_after_the_head(ends: tuple[OnePieceSocket, socket.socket], tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"file")
    ours, callers = ends
    with ours, callers, (tmp_path / "file").open("rb") as sent:
        ours.sendall(HEAD)
        ours.sendfile(sent)
        assert callers.recv(100) == HEAD + b"file"
