"""How fast it starts and answers, and what it takes: measured by `make assistants`, where nothing else runs."""

from __future__ import annotations

import asyncio
import os
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters

from tests.mcp.served_guide import GUIDE, Served, served

pytestmark = pytest.mark.assistants
WORDS = (
    "what is induction", "how long does maintenance last", "side effects of gleevec", "38.5 after chemo",
    "should i get a transplant", "what is car t", "qué es la inducción", "tell me about warfarin",
)  # fmt: skip


@pytest.fixture(scope="module")
def guide() -> Iterator[Served]:
    with served() as server:
        yield server


def asked(target: Any, times: int) -> tuple[float, list[float]]:
    """Seconds until the first answer, and of each answer after those that warm it."""

    async def talk() -> tuple[float, list[float]]:
        started = time.perf_counter()
        took: list[float] = []
        async with Client(target) as client:
            await client.call_tool("ask", {"words": WORDS[0], "locale": "en"})
            first = time.perf_counter() - started
            for turn in range(times + len(WORDS)):
                begun = time.perf_counter()
                await client.call_tool("ask", {"words": WORDS[turn % len(WORDS)], "locale": "en"})
                took.append(time.perf_counter() - begun)
        return first, took[len(WORDS) :]

    return asyncio.run(talk())


def test_it_starts_in_a_second_and_a_half_of_computing() -> None:
    first = min(asked(StdioServerParameters(command=GUIDE, args=["mcp"]), 0)[0] for _ in range(3))
    with served() as server:
        computed = sum(map(int, stat_of(server)[11:13])) / os.sysconf("SC_CLK_TCK")
        print(f"over stdio the first answer after {first:.2f} s")
        print(f"over HTTP it listens after {server.seconds:.2f} s, {computed:.2f} s of them computing")
    assert computed < 1.5


def stat_of(server: Served) -> list[str]:
    """What the kernel tells of a process, from its state on (proc(5), field 3)."""
    return Path(f"/proc/{server.process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()


@pytest.mark.parametrize("transport", ["http", "stdio"])
def test_an_answer_takes_ten_milliseconds(transport: str, guide: Served) -> None:
    target = guide.address if transport == "http" else StdioServerParameters(command=GUIDE, args=["mcp"])
    _, took = asked(target, 400)
    half = statistics.median(took)
    print(f"over {transport}: p50 {half * 1000:.1f} ms, p95 {sorted(took)[380] * 1000:.1f} ms")
    assert half < 0.010


def test_it_takes_no_more_memory_than_is_said(guide: Served) -> None:
    asked(guide.address, 100)
    status = Path(f"/proc/{guide.process}/status").read_text(encoding="utf-8")
    megabytes = int(status.partition("VmRSS:")[2].split()[0]) / 1024
    print(f"{megabytes:.0f} MB")
    assert megabytes < 200


def test_it_steps_back_for_other_processes(guide: Served) -> None:
    """Alexa's answers come from another one."""
    assert int(stat_of(guide)[16]) == 10
