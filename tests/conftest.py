"""What every test may use: devices that talk, and no network beyond this machine."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache

import pytest

from leukemia_guide.alexa.places import Libraries
from leukemia_guide.alexa.skill import create_skill
from leukemia_guide.conversation import Channel, Moment
from leukemia_guide.library import Library, open_library
from listening import Listener, create_listener
from simulator.device import Device
from simulator.envelope import SKILL_ID

A_TUESDAY_NOON = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
LOOPBACK = {"127.0.0.1", "::1", "localhost"}

_listener: Callable[[str], Listener] = cache(create_listener)
_libraries = Libraries()


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
    """Makes a pretend device in a locale, at noon of a Tuesday in New York, in no known time zone."""

    def make(locale: str = "en-US", *, at: datetime = A_TUESDAY_NOON, screen: bool = False) -> Device:
        skill = create_skill(SKILL_ID, libraries=_libraries, clock=lambda: at, zone=lambda handler_input: None)
        return Device(locale, skill=skill, listener=_listener(locale), screen=screen)

    return make


@pytest.fixture
def listener() -> Listener:
    """English listening, made once."""
    return _listener("en-US")


@pytest.fixture
def device(device_in: Callable[..., Device]) -> Device:
    return device_in("en-US")


@pytest.fixture
def moment() -> Moment:
    return Moment(Channel.ALEXA, A_TUESDAY_NOON, "US")


@pytest.fixture(scope="session")
def english() -> Library:
    return open_library("en", "US")
