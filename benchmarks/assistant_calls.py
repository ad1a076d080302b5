"""`python -m benchmarks.assistant_calls`: how fast the server for assistants starts and answers, and what it takes.

Started as a host or an owner starts it, in a process of its own, and asked through the protocol's own client. An answer
is also told as a ratio: to the same answer by the guide itself, in this process, turn by turn.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from typing import Final

from mcp import Client, StdioServerParameters

from benchmarks.served_assistants import GUIDE, Served, served
from leukemia_guide.conversation import Channel
from leukemia_guide.guide import Guide, Request

WORDS: Final = (
    "what is induction", "how long does maintenance last", "side effects of gleevec", "38.5 after chemo",
    "should i get a transplant", "what is car t", "qué es la inducción", "tell me about warfarin",
)  # fmt: skip
LOCALE: Final = "en-US"
STARTS: Final = 3
BOUND_OF_A_START: Final = 1.5
"""Seconds of processor time until it listens."""
BOUND_OF_AN_ANSWER: Final = 10.0
"""Milliseconds at p50."""
BOUND_OF_MEMORY: Final = 205.0
"""Megabytes that it holds after a hundred answers and more."""
OVER_STDIO: Final = StdioServerParameters(command=GUIDE, args=["mcp"])
Target = str | StdioServerParameters
"""An address, or what is started and spoken to over its standard input."""
Figure = tuple[str, float, float | None, str]
"""What was measured, how much, at most how much is asked, and what more is told of it."""


def asked(target: Target, guide: Guide, turns: int) -> tuple[float, list[float], list[float]]:
    """Seconds until the first answer, of each answer after those that warm it, and of the same by the guide itself."""

    async def talk() -> tuple[float, list[float], list[float]]:
        started = time.perf_counter()
        took: list[float] = []
        alone: list[float] = []
        async with Client(target) as client:
            await client.call_tool("ask", {"words": WORDS[0], "locale": "en"})
            first = time.perf_counter() - started
            for turn in range(turns + len(WORDS)):
                words = WORDS[turn % len(WORDS)]
                begun = time.perf_counter()
                await client.call_tool("ask", {"words": words, "locale": "en"})
                between = time.perf_counter()
                guide.answer(Request(Channel.ASSISTANT, LOCALE, None, None, words))
                took.append(between - begun)
                alone.append(time.perf_counter() - between)
        return first, took[len(WORDS) :], alone[len(WORDS) :]

    return asyncio.run(talk())


def start_figures(guide: Guide) -> Iterator[Figure]:
    """Of a start over HTTP the middle one of three, of one over standard input until its first answer."""
    starts = []
    for _ in range(STARTS):
        with served() as server:
            starts.append((computed(server), server.seconds))
    middle, listening = sorted(starts)[STARTS // 2]
    yield "start over HTTP, processor seconds", middle, BOUND_OF_A_START, f"listens after {listening:.2f} s"
    first = min(asked(OVER_STDIO, guide, 0)[0] for _ in range(STARTS))
    yield "start over standard input, seconds to the first answer", first, None, ""


def answer_figures(guide: Guide, turns: int) -> Iterator[Figure]:
    with served() as server:
        targets: dict[str, Target] = {"HTTP": server.address, "standard input": OVER_STDIO}
        for name, target in targets.items():
            _, took, alone = asked(target, guide, turns)
            p95 = f"p95 {quantiles(took, n=20)[-1] * 1000:.1f}"
            yield f"an answer over {name}, ms at p50", median(took) * 1000, BOUND_OF_AN_ANSWER, p95
            yield f"    to the guide's own ({median(alone) * 1000:.1f} ms)", median(took) / median(alone), None, ""
        yield "memory, MB", resident(server), BOUND_OF_MEMORY, ""


def computed(server: Served) -> float:
    """Seconds of processor time that it took so far: proc(5), utime and stime."""
    told = Path(f"/proc/{server.process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return sum(map(int, told[11:13])) / os.sysconf("SC_CLK_TCK")


def resident(server: Served) -> float:
    """Megabytes of memory that it holds."""
    status = Path(f"/proc/{server.process}/status").read_text(encoding="utf-8")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.assistant_calls", description=__doc__)
    parser.add_argument("--turns", type=int, default=400, help="answers over each transport (default: 400)")
    chosen = parser.parse_args(arguments)
    if not 100 <= chosen.turns <= 100_000:
        parser.error("from 100 to 100000 turns")
    guide, missed = Guide(), False
    guide.open_all()
    for figures in (start_figures(guide), answer_figures(guide, chosen.turns)):
        for what, figure, bound, told in figures:
            missed |= bound is not None and figure > bound
            asked_for = "" if bound is None else f"at most {bound:g}"
            verdict = "MISSED" if bound is not None and figure > bound else ""
            print(f"{what:56} {figure:8.2f} {asked_for:12} {verdict:7} {told}".rstrip(), flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
