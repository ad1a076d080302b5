"""A guide with a telephone number, and a pretend carrier that calls it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.fernet import Fernet
from flask import Flask

from leukemia_guide.channels.phone.carrier import Carrier
from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import Settings
from leukemia_guide.server.surroundings import Surroundings, this_world
from leukemia_guide.simulator.pretend_carrier import PretendCarrier, posting_to
from tests.conftest import A_TUESDAY_NOON, shared_libraries, shared_recognizers

ADDRESS = "https://guide.example.org/leukemia"
TOKEN = "12345"


@dataclass
class Clock:
    now: datetime = A_TUESDAY_NOON

    def __call__(self) -> datetime:
        return self.now


class Phone:
    """The guide's number: `calls` it, or asks its webhooks anything."""

    def __init__(self, app: Flask, clock: Clock, settings: Carrier) -> None:
        self.app, self.settings, self._clock = app, settings, clock
        self.post = posting_to(app)
        self.carrier = PretendCarrier(self._behind_the_proxy, ADDRESS, TOKEN)
        self.calls = self.carrier.call

    def at(self, now: str) -> None:
        self._clock.now = datetime.fromisoformat(now).astimezone(UTC)

    def _behind_the_proxy(self, address: str, body: bytes, headers: object) -> tuple[int, str]:
        """The proxy takes the address's own path away, and speaks plain HTTP to the server."""
        return self.post(address.replace(ADDRESS, "http://10.0.0.7:8080"), body, headers)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def carrier_settings() -> Carrier:
    return Carrier(ADDRESS, (TOKEN, "67890"), (Fernet.generate_key().decode(),))


@pytest.fixture(scope="session")
def on_this_machine() -> Surroundings:
    """This world at noon of a Tuesday in New York, with the content and recognizers that all tests share."""
    shared = {"libraries": shared_libraries, "recognizers": shared_recognizers}
    return replace(this_world(), clock=Clock(), **shared)


@pytest.fixture(scope="session")
def make_phone(carrier_settings: Carrier, on_this_machine: Surroundings) -> Callable[..., Phone]:
    def make(**changes: Any) -> Phone:
        clock = Clock()
        app = create_app(Settings(None, carrier=carrier_settings), replace(on_this_machine, clock=clock, **changes))
        return Phone(app, clock, carrier_settings)

    return make


@pytest.fixture(scope="session")
def one_phone(make_phone: Callable[..., Phone]) -> Phone:
    return make_phone()


@pytest.fixture
def phone(one_phone: Phone) -> Phone:
    """At noon of a Tuesday in New York."""
    one_phone.at(A_TUESDAY_NOON.isoformat())
    return one_phone
