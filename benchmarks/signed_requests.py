"""`python -m benchmarks.signed_requests`: our signed endpoint against the stock flask-ask-sdk adapter, made to run.

Each is served by gunicorn with one worker, in a process of its own, with the same skill behind it. The same signed
requests go to one and the other by turns on loopback, so that whatever else the machine does weighs on both.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from benchmarks.caller import call
from benchmarks.page_questions import check_answers, signed_questions
from benchmarks.served import served
from benchmarks.serving import lay_out
from leukemia_guide.simulator.pretend_amazon import PretendAmazon


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.signed_requests", description=__doc__)
    parser.add_argument("--turns", type=int, default=20, help="turns for each (default: 20)")
    parser.add_argument("--seconds", type=float, default=0.5, help="length of a turn (default: 0.5)")
    parser.add_argument("--connections", type=int, default=2, help="at once (default: 2)")
    chosen = parser.parse_args(arguments)
    amazon = PretendAmazon()
    with tempfile.TemporaryDirectory() as folder:
        environment = {**lay_out(amazon, Path(folder)), "WORKERS": "1"}
        print("Starting both ...", flush=True)
        with (
            served("benchmarks.serving:ours()", environment) as ours,
            served("benchmarks.serving:stock()", environment) as stock,
        ):
            check_answers(ours.port, amazon)
            check_answers(stock.port, amazon)
            rates: dict[str, list[float]] = {"ours": [], "stock": []}
            errors = dict.fromkeys(rates, 0)
            for turn in range(-1, chosen.turns):
                requests = signed_questions(amazon)
                for name, server in (("ours", ours), ("stock", stock)):
                    tally = call(server.port, requests, connections=chosen.connections, seconds=chosen.seconds)
                    errors[name] += tally.errors
                    if turn >= 0:
                        rates[name].append(tally.rate)
    ratio = statistics.median(ours_rate / stock_rate for ours_rate, stock_rate in zip(*rates.values(), strict=True))
    for name, found in rates.items():
        middle, least, most = statistics.median(found), min(found), max(found)
        print(f"{name}: {middle:.0f}/s (turns from {least:.0f} to {most:.0f}), {errors[name]} errors")
    print(f"ratio {ratio:.2f}: the median of {chosen.turns} turns (at least 6 wanted)")
    return 1 if errors["ours"] else 0


if __name__ == "__main__":
    sys.exit(main())
