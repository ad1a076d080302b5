"""`python -m benchmarks.load`: the server under load on loopback, with the settings of `make serve`.

Warmed up; then as fast as it goes at 32 connections; then at half of the rate that was found, requests arriving at
moments of chance. Prints rate, p50, p99, errors, and what memory the workers hold after warming up and at the end.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks.caller import Tally, call
from benchmarks.page_questions import check_answers, signed_questions
from benchmarks.served import served
from benchmarks.serving import lay_out
from leukemia_guide.simulator.pretend_amazon import PretendAmazon

WARM_UP: Final = 5.0
FRESH_FOR: Final = 60.0
MEBIBYTE: Final = 1024 * 1024


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, help="length of each of the two runs (default: 60)")
    parser.add_argument("--connections", type=int, default=32, help="at once (default: 32)")
    parser.add_argument("--workers", type=int, default=0, help="processes (default: one for each core)")
    chosen = parser.parse_args(arguments)
    if not 0 < chosen.seconds <= 600 or not 0 < chosen.connections <= 256:
        parser.error("at most 600 seconds and 256 connections")
    amazon = PretendAmazon()
    with tempfile.TemporaryDirectory() as folder:
        environment = lay_out(amazon, Path(folder)) | ({"WORKERS": str(chosen.workers)} if chosen.workers else {})
        print("Starting the server ...", flush=True)
        with served("benchmarks.serving:ours()", environment) as server:

            def run(seconds: float, rate: float | None = None) -> Tally:
                whole = Tally()
                for stretch in _stretches(seconds):
                    questions = signed_questions(amazon)
                    whole.add(call(server.port, questions, connections=chosen.connections, seconds=stretch, rate=rate))
                return whole

            check_answers(server.port, amazon)
            run(WARM_UP)
            before = server.resident()
            fastest = run(chosen.seconds)
            _print("as fast as it goes", fastest)
            halved = run(chosen.seconds, fastest.rate / 2)
            _print("at half of that rate", halved)
            after = server.resident()
    print(f"at half rate p99 is {halved.percentile(0.99) / halved.percentile(0.5):.1f} times p50 (at most 10 wanted)")
    grown = after / before - 1
    print(f"memory {before / MEBIBYTE:.1f} MiB warmed up, {after / MEBIBYTE:.1f} MiB at the end: {grown:+.1%}")
    return 1 if fastest.errors or halved.errors else 0


def _stretches(seconds: float) -> Iterator[float]:
    """A long run in stretches, since a signed request is good for 150 seconds only."""
    while seconds > 0:
        yield min(seconds, FRESH_FOR)
        seconds -= FRESH_FOR


def _print(name: str, tally: Tally) -> None:
    print(
        f"{name}: {len(tally.took)} answers in {tally.seconds:.1f} s, {tally.rate:.0f}/s, "
        f"p50 {tally.percentile(0.5):.2f} ms, p99 {tally.percentile(0.99):.2f} ms, errors {tally.errors}",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
