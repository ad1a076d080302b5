"""`python -m benchmarks` (`make bench`): one table. Each figure is a ratio, measured side by side in this one run.

Takes about three minutes. docs/performance.md says what each row means, and what limits it.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.answers import EVENTS, bare, compare, every_topic, middle, ours
from benchmarks.arms import TIMES, lay_out_arms, runtime
from benchmarks.cold_start import cold_starts, ratio
from benchmarks.envelopes import LAUNCH, QUESTION, UNRESOLVED, as_sent
from leukemia_guide.simulator.pretend_lambda import Runtime
from tools.release.lambda_python import CLIENT

MORE = f"ours, {TIMES} times the content"


@dataclass(frozen=True, slots=True)
class Row:
    """A figure and its bound: at most that, or at least that where `least`; None where nothing is asked of it."""

    what: str
    ratio: float
    bound: float | None = None
    told: str = ""
    least: bool = False

    @property
    def met(self) -> bool:
        return self.bound is None or (self.ratio >= self.bound if self.least else self.ratio <= self.bound)

    def __str__(self) -> str:
        word = "at least" if self.least else "at most"
        asked = f"{word} {self.bound:.1f}" if self.bound is not None else ""
        return f"{self.what:64} {self.ratio:6.2f}  {asked:13} {'' if self.met else 'MISSED':7} {self.told}"


def cold_rows(arms: dict[str, Path], chosen: Runtime, turns: int) -> Iterator[Row]:
    for name, heard in {"a question": QUESTION, "a launch": LAUNCH}.items():
        found = cold_starts(arms, chosen, as_sent(heard), turns)
        mine = found["ours"]
        for other, bound in {"bare": 0.6, "bare, compiled": 1.2}.items():
            theirs = found[other]
            told = f"{middle(mine.took):.0f} to {middle(theirs.took):.0f} ms"
            yield Row(f"cold start, {name}: ours to {other}", ratio(mine.took, theirs.took), bound, told)
            worked = f"{middle(mine.worked):.0f} to {middle(theirs.worked):.0f} ms"
            yield Row("    the same, in processor time", ratio(mine.worked, theirs.worked), None, worked)
        more = found[MORE]
        yield Row(f"cold start, {name}: {TIMES} times the content to 1", ratio(more.took, mine.took), 1.2)
        yield Row("    the same, in processor time", ratio(more.worked, mine.worked))
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
        yield Row(f"one answer, {name}: ours to bare", ratio(took["ours"], took["bare"]), 1.3, told)
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
    yield Row("signed web requests a second: ours to the stock adapter", float(found[1]), 3.0, least=True)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--turns", type=int, default=15, help="cold starts of each kind (default: 15)")
    chosen = parser.parse_args(arguments)
    if not 3 <= chosen.turns <= 200:
        parser.error("from 3 to 200 turns")
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        used = runtime(Path(folder) / "client")
        print(f"Packaging, once with {TIMES} times the content ...", flush=True)
        arms = lay_out_arms(Path(folder), used.python)
        version = subprocess.run([used.python, "-V"], capture_output=True, text=True, check=True).stdout.strip()
        print(f"Cold starts on {version}; answers on Python {sys.version.split()[0]}.\n", flush=True)
        for rows in (
            cold_rows(arms, used, chosen.turns),
            first_need_rows(arms, used, chosen.turns),
            answer_rows(arms, chosen.turns * 4),
            signed_rows(),
        ):
            for row in rows:
                print(row, flush=True)
                missed += not row.met
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
