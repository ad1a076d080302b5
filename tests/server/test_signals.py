"""What is asked while workers are killed, or replaced: nobody is left without an answer for long."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from benchmarks.caller import Tally, call
from benchmarks.page_questions import signed_questions
from benchmarks.served import Served, served
from benchmarks.serving import lay_out
from leukemia_guide.simulator.pretend_amazon import PretendAmazon

CONNECTIONS = 4
SECONDS = 3.0
BROKEN = 0


@pytest.fixture(scope="module")
def amazon() -> PretendAmazon:
    return PretendAmazon()


@pytest.fixture
def server(amazon: PretendAmazon, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    environment = lay_out(amazon, tmp_path_factory.mktemp("signals")) | {"WORKERS": "2"}
    with served("benchmarks.serving:ours()", environment) as server:
        server.await_workers(2)
        yield server


def under_load(server: Served, amazon: PretendAmazon, act: Callable[[], object]) -> Tally:
    """What came of requests that went on while something was done."""
    with ThreadPoolExecutor(1) as caller:
        asking = caller.submit(call, server.port, signed_questions(amazon), connections=CONNECTIONS, seconds=SECONDS)
        time.sleep(SECONDS / 3)
        act()
        return asking.result()


def test_a_worker_that_is_killed_takes_only_what_it_was_answering_with_it(
    server: Served, amazon: PretendAmazon
) -> None:
    killed = server.workers()[0]

    tally = under_load(server, amazon, lambda: os.kill(int(killed), signal.SIGKILL))

    assert tally.statuses.keys() <= {200, BROKEN}
    assert tally.statuses[BROKEN] <= CONNECTIONS
    assert tally.statuses[200] > 100
    assert killed not in server.workers()
    assert len(server.workers()) == 2


def test_workers_that_are_replaced_answer_all_that_they_were_asked(server: Served, amazon: PretendAmazon) -> None:
    before = server.workers()

    tally = under_load(server, amazon, lambda: server.process.send_signal(signal.SIGHUP))

    assert tally.statuses.keys() == {200}
    assert tally.statuses[200] > 100
    until = time.monotonic() + 15
    while set(before) & set(server.workers()) and time.monotonic() < until:
        time.sleep(0.1)
    assert not set(before) & set(server.workers())
