"""`python -m benchmarks.page`: how many questions a second the talk page answers, as `make serve` serves it.

Exact phrases are questions as the guide itself offers them; stories are told by others and asked at the end, so each is
recognized. Both come from the development rows of the corpus, on loopback, from the same machine.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Final

from benchmarks.caller import call
from benchmarks.hostile import page_request
from benchmarks.served import served
from benchmarks.serving import lay_out
from leukemia_guide.simulator.pretend_amazon import PretendAmazon
from tools.corpus.rows import read_rows

LOCALE: Final = "en-US"
MOST: Final = 300
OK: Final = 200
BUSY: Final = 429
KINDS: Final = {"exact phrases": "exact", "stories": "story"}
BOUNDS: Final = {"exact phrases": 1_000.0, "stories": 200.0}
"""A second, on two cores that do nothing else."""


def questions(kind: str) -> list[bytes]:
    """Whole requests of one kind of rows."""
    rows = (row for row in read_rows("en", "dev") if row.kind == kind and row.opens_session)
    return [page_request(LOCALE, row.text) for row, _ in zip(rows, range(MOST), strict=False)]


def page_rates(seconds: float, connections: int = 8) -> dict[str, float]:
    """Answers a second of each kind; whoever was told to ask again counts for nothing. Raises RuntimeError where
    anything else came."""
    rates = {}
    with (
        tempfile.TemporaryDirectory() as folder,
        served("benchmarks.serving:ours()", lay_out(PretendAmazon(), Path(folder))) as server,
    ):
        for name, kind in KINDS.items():
            asked = questions(kind)
            call(server.port, asked, connections=connections, seconds=1)
            tally = call(server.port, asked, connections=connections, seconds=seconds)
            if tally.statuses.keys() - {OK, BUSY}:
                raise RuntimeError(f"{name}: {dict(tally.statuses)}")
            rates[name] = tally.statuses[OK] / tally.seconds
    return rates


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.page", description=__doc__)
    parser.add_argument("--seconds", type=float, default=10.0, help="length of each run (default: 10)")
    chosen = parser.parse_args(arguments)
    rates = page_rates(chosen.seconds)
    for name, rate in rates.items():
        print(f"{name}: {rate:.0f} a second (at least {BOUNDS[name]:.0f} wanted on two idle cores)")
    return int(any(rate < BOUNDS[name] for name, rate in rates.items()))


if __name__ == "__main__":
    sys.exit(main())
