"""Frames that are nearly the protocol's, and bytes that are nearly a frame, over HTTP: never a 5xx, never a trace."""

from __future__ import annotations

import json
import random
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from benchmarks.served_assistants import served

pytestmark = pytest.mark.assistants
SECRET = "zebulon"
FRAME = {
    "jsonrpc": "2.0", "id": 1, "method": "tools/call",
    "params": {"name": "ask", "arguments": {"words": f"{SECRET} has a fever"}},
}  # fmt: skip
METHODS = (
    "initialize", "ping", "tools/list", "tools/call", "resources/read", "prompts/get", "completion/complete",
    "server/discover", "subscriptions/listen", "logging/setLevel", "notifications/initialized", "nonsense",
)  # fmt: skip
VALUES = (None, 5, True, "x", [], {}, {"name": "ask"}, {"uri": SECRET}, {"_meta": 5}, {"arguments": {"query": SECRET}})
VERSIONS = ("2026-07-28", "2025-06-18", "2024-11-05", "2099-01-01")


def broken(chance: random.Random) -> tuple[bytes, dict[str, str]]:
    frame: dict[str, Any] = dict(FRAME)
    for _ in range(chance.randrange(1, 4)):
        frame[chance.choice([*FRAME, "_meta"])] = chance.choice((*METHODS, *VALUES))
    body = bytearray(json.dumps(frame).encode())
    if chance.random() < 0.2:
        body[chance.randrange(len(body))] = chance.randrange(256)
    headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
    if chance.random() < 0.4:
        headers |= {"MCP-Protocol-Version": chance.choice(VERSIONS), "Mcp-Method": chance.choice(METHODS)}
    return bytes(body), headers


def test_no_broken_frame_yields_a_5xx_or_is_logged(tmp_path: Path) -> None:
    chance, statuses = random.Random(22), set()
    with (
        (tmp_path / "log").open("wb") as log,
        served(log, LOG_LEVEL="DEBUG") as guide,
        closing(HTTPConnection("127.0.0.1", guide.port, timeout=30)) as connection,
    ):
        for _ in range(2000):
            connection.request("POST", "/mcp", *broken(chance))
            response = connection.getresponse()
            assert b"Traceback" not in response.read()
            statuses.add(response.status)
    assert {200, 202, 400} <= statuses
    assert max(statuses) < 500
    logged = (tmp_path / "log").read_text(encoding="utf-8")
    assert SECRET not in logged
    assert '"level": "ERROR"' not in logged
