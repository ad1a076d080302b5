"""`python -m benchmarks` (`make bench`): one table of three runs. A ratio is of two things measured side by side.

Takes about ten minutes. Each line has the median of its runs, the least and the most. docs/performance.md says what
each means, and what limits it.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf
from pathlib import Path
from typing import Final

from benchmarks.answers import EVENTS, bare, compare, every_topic, middle, ours
from benchmarks.arms import TIMES, lay_out_arms, runtime
from benchmarks.cold_start import cold_starts, ratio
from benchmarks.envelopes import LAUNCH, QUESTION, UNRESOLVED, as_sent
from benchmarks.hostile import BOUND as HOSTILE_BOUND
from benchmarks.hostile import FLOODED, alexa_among_others
from benchmarks.page import BOUNDS as PAGE_BOUNDS
from benchmarks.page import page_rates
from benchmarks.slowest import BOUND, searched
from leukemia_guide.simulator.pretend_lambda import Runtime
from tools.release.lambda_python import CLIENT

MORE: Final = f"ours, {TIMES} times the content"
PAGE_SECONDS: Final = 5.0
HOSTILE_SECONDS: Final = 5.0
SEARCHES: Final = 1_000
"""`python -m benchmarks.slowest` searches longer."""


@dataclass(frozen=True, slots=True)
class Row:
    """A figure and its bound: at most that, or at least that where `least`; None where nothing is asked of it."""

    what: str
    figure: float
    bound: float | None = None
    told: str = ""
    least: bool = False

    @property
    def met(self) -> bool:
        return self.bound is None or (self.figure >= self.bound if self.least else self.figure <= self.bound)


def line_of(runs: Sequence[Row]) -> str:
    """One figure over its runs: the median decides."""
    figures = [row.figure for row in runs]
    row = replace(runs[-1], figure=statistics.median(figures))
    asked = f"{'at least' if row.least else 'at most'} {row.bound:g}" if row.bound is not None else ""
    spread = f"{min(figures):.2f} to {max(figures):.2f}"
    return (
        f"{row.what:64} {row.figure:8.2f}  {spread:18} {asked:14} {'' if row.met else 'MISSED':7} {row.told}".rstrip()
    )


def is_met(runs: Sequence[Row]) -> bool:
    return replace(runs[-1], figure=statistics.median(row.figure for row in runs)).met


def cold_rows(arms: dict[str, Path], chosen: Runtime, turns: int) -> Iterator[Row]:
    for name, heard in {"a question": QUESTION, "a launch": LAUNCH}.items():
        found = cold_starts(arms, chosen, as_sent(heard), turns)
        mine = found["ours"]
        for other, bound in {"bare": 0.6, "bare, compiled": 1.2}.items():
            theirs = found[other]
            told = f"{middle(mine.took):.0f} to {middle(theirs.took):.0f} ms"
            yield Row(f"cold start, {name}: ours to {other}", ratio(mine.took, theirs.took), bound, told)
            worked = f"{middle(mine.worked):.0f} to {middle(theirs.worked):.0f} ms"
            yield Row(f"    {name} to {other}, in processor time", ratio(mine.worked, theirs.worked), None, worked)
        more = found[MORE]
        yield Row(f"cold start, {name}: {TIMES} times the content to 1", ratio(more.took, mine.took), 1.2)
        yield Row(f"    {name}, {TIMES} times to 1, in processor time", ratio(more.worked, mine.worked))
        least = found["bare, compiled"].memory
        memory = f"{mine.memory / 1024:.0f} to {least / 1024:.0f} MiB"
        yield Row(f"peak memory, {name}: ours to bare, compiled", mine.memory / least, None, memory)


def first_need_rows(arms: dict[str, Path], chosen: Runtime, turns: int) -> Iterator[Row]:
    """The recognizer, opened for the first words that need it; not a ratio, since what is asked is a second."""
    if chosen.client != CLIENT:
        print("the first need of the recognizer is not measured: what the package carries is for Lambda's Python")
        return
    mine = {"ours": arms["ours"]}
    words = cold_starts(mine, chosen, as_sent(UNRESOLVED), turns)["ours"]
    resolved = cold_starts(mine, chosen, as_sent(QUESTION), turns)["ours"]
    told = f"whole start {middle(words.worked):.0f} ms, {words.memory / 1024:.0f} MiB"
    more = (middle(words.worked) - middle(resolved.worked)) / 1000
    yield Row("first need of the recognizer, processor seconds", more, 1.0, told)


def answer_rows(arms: dict[str, Path], turns: int) -> Iterator[Row]:
    theirs, mine = bare(), ours(arms["ours"])
    for name, events in EVENTS.items():
        took = compare({"ours": (mine, events), "bare": (theirs, events)}, turns)
        told = f"{middle(took['ours']):.2f} to {middle(took['bare']):.2f} ms"
        yield Row(f"one answer, {name}: ours to bare", ratio(took["ours"], took["bare"]), 0.5, told)
    took = compare(
        {name: (ours(folder), every_topic(folder)) for name, folder in arms.items() if name.startswith("ours")}, turns
    )
    yield Row(f"one answer, any topic: {TIMES} times the content to 1", ratio(took[MORE], took["ours"]), 1.1)


def signed_rows() -> Iterator[Row]:
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.signed_requests"], capture_output=True, text=True, check=False
    )
    found = re.search(r"^ratio ([\d.]+)", told.stdout, re.MULTILINE)
    if found is None:
        raise RuntimeError(told.stderr)
    yield Row("signed web requests a second: ours to the stock adapter", float(found[1]), 6.0, least=True)


def page_rows() -> Iterator[Row]:
    for name, rate in page_rates(PAGE_SECONDS).items():
        yield Row(f"talk page, {name} a second, on {os.cpu_count()} cores", rate, PAGE_BOUNDS[name], least=True)


def hostile_rows() -> Iterator[Row]:
    for name, tally in alexa_among_others(HOSTILE_SECONDS):
        bound = HOSTILE_BOUND if name == FLOODED else None
        yield Row(f"signed requests, p99 in ms: {name}", tally.percentile(0.99) if tally.took else inf, bound)


def slowest_rows(run: int) -> Iterator[Row]:
    for locale, found in searched(SEARCHES, seed=run):
        yield Row(f"slowest of {SEARCHES} searched utterances, ms of a core: {locale}", found.most * 1000, BOUND * 1000)


def rows_of(arms: dict[str, Path], used: Runtime, turns: int, run: int) -> Iterator[Row]:
    """All figures of one run."""
    yield from cold_rows(arms, used, turns)
    yield from first_need_rows(arms, used, turns)
    yield from answer_rows(arms, turns * 4)
    yield from signed_rows()
    yield from page_rows()
    yield from hostile_rows()
    yield from slowest_rows(run)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--turns", type=int, default=8, help="cold starts of each kind in a run (default: 8)")
    parser.add_argument("--runs", type=int, default=3, help="runs (default: 3)")
    chosen = parser.parse_args(arguments)
    if not 3 <= chosen.turns <= 200 or not 1 <= chosen.runs <= 20:
        parser.error("from 3 to 200 turns, and from 1 to 20 runs")
    measured: dict[str, list[Row]] = {}
    with tempfile.TemporaryDirectory() as folder:
        used = runtime(Path(folder) / "client")
        print(f"Packaging, once with {TIMES} times the content ...", flush=True)
        arms = lay_out_arms(Path(folder), used.python)
        version = subprocess.run([used.python, "-V"], capture_output=True, text=True, check=True).stdout.strip()
        print(f"Cold starts on {version}; all else on Python {sys.version.split()[0]}.", flush=True)
        for run in range(chosen.runs):
            print(f"Run {run + 1} of {chosen.runs} ...", flush=True)
            for row in rows_of(arms, used, chosen.turns, run):
                measured.setdefault(row.what, []).append(row)
    print(f"\n{'':64}   median  spread             asked", flush=True)
    for runs in measured.values():
        print(line_of(runs))
    return 0 if all(map(is_met, measured.values())) else 1


if __name__ == "__main__":
    sys.exit(main())
