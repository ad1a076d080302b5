"""What every test may use: devices that talk, and no network beyond this machine."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from typing import Any

import pytest

from leukemia_guide.channels.alexa.skill import create_skill
from leukemia_guide.conversation import Channel, Moment
from leukemia_guide.guide import Guide
from leukemia_guide.guide.door import recognizer_here
from leukemia_guide.guide.once import Once
from leukemia_guide.library import Library, open_library
from leukemia_guide.simulator.device import Device
from leukemia_guide.simulator.request_envelope import SKILL_ID
from tools.corpus.rows import Row, read_rows

A_TUESDAY_NOON = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
LOOPBACK = {"127.0.0.1", "::1", "localhost"}

shared_libraries = Once(open_library)
shared_recognizers = Once(recognizer_here)
rows_of: Callable[[str, str], list[Row]] = cache(read_rows)


def guide_with(**changes: Any) -> Guide:
    """A guide at noon of a Tuesday in New York, with what is named put in its place."""
    parts: dict[str, Any] = {
        "libraries": shared_libraries,
        "recognizers": shared_recognizers,
        "clock": lambda: A_TUESDAY_NOON,
    }
    return Guide(**(parts | changes))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One worker runs a whole file, or what is marked as one group, so that what its tests share is made once.

    First of all hooks: the one that hands tests out by their groups looks at these only once.
    """
    for item in items:
        if item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(str(item.path.relative_to(item.config.rootpath))))


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that reaches beyond this machine fails, whatever it reaches for."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if isinstance(address, tuple) and address[0] not in LOOPBACK:
            raise AssertionError(f"a test tried to reach {address[0]}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def device_in() -> Callable[..., Device]:
    """Makes a pretend device in a locale, in no known time zone; `guide` and `zone` may be given."""

    def make(
        locale: str = "en-US",
        *,
        at: datetime = A_TUESDAY_NOON,
        screen: bool = False,
        guide: Guide | None = None,
        zone: Callable[..., str | None] = lambda handler_input: None,
    ) -> Device:
        answering = guide or guide_with(clock=lambda: at)
        skill = create_skill(SKILL_ID, answering, zone)
        return Device(locale, guide=guide_with(), skill=skill, screen=screen)

    return make


@pytest.fixture
def device(device_in: Callable[..., Device]) -> Device:
    return device_in("en-US")


@pytest.fixture
def moment() -> Moment:
    return Moment(Channel.ALEXA, A_TUESDAY_NOON, "US")


@pytest.fixture(scope="session")
def english() -> Library:
    return shared_libraries("en", "US")
