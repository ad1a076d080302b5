"""`python -m benchmarks.hostile`: how signed Alexa requests fare while others do their worst.

Served as `make serve` serves, on loopback. By turns: nobody else; 100 callers who ask the page, again and again, the
slowest words that were found; and 200 who send half a request and no more. Alexa's requests come from two connections,
one after another on each. The 100 run in a process of their own, on the same cores.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import socket
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Final

from benchmarks.caller import Tally, call
from benchmarks.page_questions import check_answers, signed_questions
from benchmarks.served import ROOT, served
from benchmarks.serving import lay_out
from leukemia_guide.simulator.pretend_amazon import PretendAmazon

SLOWEST: Final = ROOT / "tests" / "understanding" / "slowest_words.tsv"
CALLERS: Final = 100
HALF_OPEN: Final = 200
BOUND: Final = 300.0
"""Milliseconds: p99 of a signed request while 100 hostile ones are asked."""
ALONE: Final = "nobody else"
HALF: Final = f"{HALF_OPEN} half-open callers"
FLOODED: Final = f"{CALLERS} hostile callers of the page at once"
HALVES: Final = (b"POST /talk HTTP/1.1\r\nHo", b"POST /talk HTTP/1.1\r\nHost: a\r\nContent-Length: 90\r\n\r\n{", b"")


def page_request(locale: str, words: str) -> bytes:
    """A whole POST to /talk, as it goes over the wire."""
    body = json.dumps({"locale": locale, "utterance": words}).encode()
    return b"POST /talk HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)


def hostile_requests() -> list[bytes]:
    """The slowest words of each locale that a search found."""
    lines = SLOWEST.read_text(encoding="utf-8").splitlines()
    return [page_request(locale, words) for locale, _, words in (line.partition("\t") for line in lines)]


@contextmanager
def flooded(port: int, seconds: float) -> Iterator[None]:
    """100 callers at once, for so long."""
    flood = multiprocessing.get_context("spawn").Process(target=_flood, args=(port, seconds))
    flood.start()
    time.sleep(1)
    try:
        yield
    finally:
        flood.join(60)


def _flood(port: int, seconds: float) -> None:
    call(port, hostile_requests(), connections=CALLERS, seconds=seconds)


@contextmanager
def half_open(port: int) -> Iterator[None]:
    """200 callers who never finish."""
    with ExitStack() as stack:
        for number in range(HALF_OPEN):
            caller = stack.enter_context(socket.create_connection(("127.0.0.1", port), 10))
            caller.sendall(HALVES[number % len(HALVES)])
        yield


def alexa_among_others(seconds: float) -> Iterator[tuple[str, Tally]]:
    """How signed requests fare: by themselves, among half-open callers, among hostile ones."""
    amazon = PretendAmazon()
    with (
        tempfile.TemporaryDirectory() as folder,
        served("benchmarks.serving:ours()", lay_out(amazon, Path(folder))) as server,
    ):
        check_answers(server.port, amazon)
        others: dict[str, AbstractContextManager[None]] = {
            ALONE: nullcontext(),
            HALF: half_open(server.port),
            FLOODED: flooded(server.port, seconds + 2),
        }
        for name, among in others.items():
            with among:
                yield name, call(server.port, signed_questions(amazon), connections=2, seconds=seconds)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.hostile", description=__doc__)
    parser.add_argument("--seconds", type=float, default=8.0, help="length of each turn (default: 8)")
    chosen = parser.parse_args(arguments)
    missed = 0
    for name, tally in alexa_among_others(chosen.seconds):
        told = ", ".join(f"p{share:g} {tally.percentile(share / 100):.1f} ms" for share in (50, 99, 100))
        print(f"{name}: {tally.rate:.0f}/s, {told}, errors {tally.errors}", flush=True)
        missed += bool(tally.errors) or tally.percentile(0.99) > BOUND
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
