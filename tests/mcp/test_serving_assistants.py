"""The server as it is served: its own process, over standard input and over HTTP, for callers of both eras."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters

from benchmarks.served_assistants import GUIDE, Served, served
from leukemia_guide.server.assistants import listening
from leukemia_guide.server.settings import AssistantSettings, SettingsFault, for_assistants
from tests.mcp.conftest import ERAS

SECRET = "zebulon"
HOST = "guide.example.org"
CALL = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "ask", "arguments": {"words": "hello"}}}
HEADERS = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}


@pytest.fixture(scope="module")
def log_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("assistants") / "log"


@pytest.fixture(scope="module")
def guide(log_path: Path) -> Iterator[Served]:
    with log_path.open("wb") as log, served(log, MCP_HOSTS=HOST, LOG_LEVEL="DEBUG") as server:
        yield server


def test_it_steps_back_for_other_processes(guide: Served) -> None:
    """Alexa's answers come from another one."""
    assert os.getpriority(os.PRIO_PROCESS, guide.process) == os.getpriority(os.PRIO_PROCESS, 0) + 10


def speak(target: Any, era: str) -> None:
    """The same for each transport and era: lists, a question, an alarm, a follow-up, a document."""

    async def talk() -> None:
        async with Client(target, mode=era) as client:
            assert client.protocol_version == ERAS[era]
            assert len((await client.list_tools()).tools) == 4
            told = await client.call_tool("ask", {"words": f"{SECRET} has a fever after chemo", "region": "US"})
            assert told.content[0].text.startswith("Call your cancer care team now")
            kept = told.structured_content["conversation"]
            told = await client.call_tool("ask", {"words": "nobody picks up", "conversation": kept})
            assert "nearest emergency room" in told.content[0].text
            read = await client.read_resource("leukemia-guide://es/topics/induction")
            assert "primera fase" in read.contents[0].text

    asyncio.run(talk())


@pytest.mark.parametrize("era", ["auto", pytest.param("legacy", marks=pytest.mark.assistants)])
def test_a_host_that_starts_it_is_answered(era: str) -> None:
    speak(StdioServerParameters(command=GUIDE, args=["mcp"]), era)


@pytest.mark.parametrize("era", ERAS)
def test_a_host_that_calls_its_address_is_answered(era: str, guide: Served) -> None:
    speak(guide.address, era)


def post(
    port: int, body: bytes, headers: dict[str, str], method: str = "POST", path: str = "/mcp"
) -> tuple[int, bytes]:
    with closing(HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        return response.status, response.read()


@pytest.mark.parametrize(
    ("status", "changed"),
    [
        (200, {}),
        (200, {"path": "/mcp/"}),
        (200, {"headers": {"Host": HOST}}),
        (200, {"headers": {"Host": f"{HOST}:8443", "Origin": f"https://{HOST}"}}),
        (421, {"headers": {"Host": "evil.example"}}),
        (403, {"headers": {"Origin": "https://evil.example"}}),
        (400, {"headers": {"Content-Type": "text/plain"}}),
        (406, {"headers": {"Accept": "text/html"}}),
        (400, {"body": b"{"}),
        (400, {"body": b"\xff\xfe"}),
        (400, {"body": b"[" * 60_000}),
        (400, {"headers": {"MCP-Protocol-Version": "2099-01-01"}}),
        (413, {"body": b"x" * 1_000_000}),
        (405, {"method": "GET"}),
        (405, {"method": "DELETE"}),
        (404, {"path": "/"}),
        (404, {"path": "/mcp/../talk"}),
    ],
    ids=str,
)
def test_what_is_no_call_is_turned_away(status: int, changed: dict[str, Any], guide: Served) -> None:
    headers = HEADERS | changed.get("headers", {})
    body = changed.get("body", json.dumps(CALL).encode())
    told, answer = post(guide.port, body, headers, changed.get("method", "POST"), changed.get("path", "/mcp"))
    assert told == status, answer
    assert b"Traceback" not in answer


def test_it_says_that_it_is_well(guide: Served) -> None:
    assert post(guide.port, b"", {}, "GET", "/healthz") == (200, b'{"status":"ok"}\n')


def test_nothing_that_was_said_is_in_its_log(guide: Served, log_path: Path) -> None:
    """Nor who called, nor under which name; a broken call is logged neither."""
    broken = json.dumps({**CALL, "params": {"name": SECRET, "arguments": SECRET}}).encode()
    for body, headers in ((broken, {}), (f"{SECRET}{{".encode(), {}), (b"{}", {"Host": SECRET, "Origin": SECRET})):
        post(guide.port, body, HEADERS | headers)
    speak(guide.address, "auto")
    logged = log_path.read_text(encoding="utf-8")
    assert SECRET not in logged
    assert "evil.example" not in logged
    assert [line for line in map(json.loads, logged.splitlines()) if line["level"] == "ERROR"] == []


@pytest.mark.parametrize(
    ("environment", "why"),
    [
        ({"HOST": "0.0.0.0"}, "MCP_HOSTS: not set"),
        ({"MCP_KEY": "short"}, "MCP_KEY: has 5 characters"),
        ({"MCP_PORT": "many"}, "MCP_PORT: 'many' is not"),
        ({"PUBLIC_URL": "guide.example.org"}, "PUBLIC_URL: is no address"),
    ],
    ids=str,
)
def test_a_setting_that_cannot_be_used_is_told_in_a_line(environment: dict[str, str], why: str) -> None:
    with pytest.raises(SettingsFault, match=f"^{why}") as refused:
        for_assistants(environment)
    assert "\n" not in str(refused.value)


def test_each_process_has_a_key_of_its_own_unless_one_is_given() -> None:
    assert for_assistants({}).key != for_assistants({}).key
    assert for_assistants({"MCP_KEY": "k" * 32}).key == b"k" * 32
    assert "k" * 32 not in repr(for_assistants({"MCP_KEY": "k" * 32}))


def test_a_port_that_is_taken_is_told_in_a_line(guide: Served) -> None:
    with pytest.raises(SettingsFault) as refused:
        listening(AssistantSettings(port=guide.port))
    assert str(refused.value) == f"MCP_PORT: cannot listen on 127.0.0.1:{guide.port}: Address already in use"


@pytest.mark.assistants
def test_over_standard_input_nothing_that_a_host_writes_ends_it_or_is_logged() -> None:
    """Lines that are no message, a megabyte, and frames of no use; then a question."""
    greeting = {
        "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": SECRET, "version": "1"},
    }  # fmt: skip
    lines = [
        f"{SECRET}",
        "{" * 100_000,
        json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": greeting}),
        json.dumps({"jsonrpc": "2.0", "method": "notifications/initialized"}),
        "null",
        "[1, 2]",
        json.dumps({"jsonrpc": "2.0", "id": SECRET, "method": SECRET, "params": {SECRET: SECRET}}),
        json.dumps({"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": 5, "arguments": SECRET}}),
        json.dumps({"jsonrpc": "2.0", "id": 3, "method": "resources/read", "params": {"uri": f"file:///{SECRET}"}}),
        json.dumps({**CALL, "id": 4, "params": {"name": "ask", "arguments": {"words": SECRET * 150_000}}}),
        json.dumps({**CALL, "id": 5, "params": {"name": "ask", "arguments": {"words": "i have a fever"}}}),
    ]
    started = [GUIDE, "mcp"]
    with subprocess.Popen(
        started, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("".join(f"{line}\n" for line in lines))
        process.stdin.flush()
        told = ""
        while '"id":5' not in told:
            told = process.stdout.readline()
        _, logged = process.communicate(timeout=30)
    assert "Call your cancer care team now" in told
    assert process.returncode == 0
    assert SECRET not in logged
    assert "Traceback" not in logged
