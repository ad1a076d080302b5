"""A server that trusts an authority of the test's own, and Amazon pretended with it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.x509.verification import Store
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import Settings
from leukemia_guide.server.surroundings import Surroundings, this_world
from leukemia_guide.simulator.pretend_amazon import PretendAmazon
from leukemia_guide.simulator.request_envelope import request_envelope
from leukemia_guide.understanding import Recognition, Slot
from tests.conftest import shared_libraries, shared_recognizers

NOON = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
SKILL_ID = "amzn1.ask.skill.under-test"


@dataclass
class Clock:
    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now


@dataclass
class CertificateHost:
    """What lies at which address; a callable is called. Remembers what was fetched."""

    chains: dict[str, bytes | Callable[[], bytes]] = field(default_factory=dict)
    fetched: list[str] = field(default_factory=list)

    def __call__(self, address: str) -> bytes:
        self.fetched.append(address)
        if address not in self.chains:
            raise OSError("nothing there")
        found = self.chains[address]
        return found() if callable(found) else found


@pytest.fixture(scope="session")
def amazon() -> PretendAmazon:
    return PretendAmazon(NOON)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def host(amazon: PretendAmazon) -> CertificateHost:
    return CertificateHost({amazon.address: amazon.chain})


@pytest.fixture(scope="session")
def world() -> Surroundings:
    """Read once, since to read all authorities takes longer than most tests."""
    return this_world()


@pytest.fixture
def surroundings(world: Surroundings, amazon: PretendAmazon, clock: Clock, host: CertificateHost) -> Surroundings:
    return replace(
        world,
        clock=clock,
        fetch=host,
        roots=Store([amazon.root]),
        libraries=shared_libraries,
        zone=lambda handler_input: None,
        recognizers=shared_recognizers,
    )


@pytest.fixture
def app(surroundings: Surroundings) -> Flask:
    return create_app(Settings(SKILL_ID), surroundings)


@pytest.fixture
def client(app: Flask) -> Iterator[FlaskClient]:
    with app.test_client() as client:
        yield client


def envelope(heard: Recognition | None = None, *, at: datetime = NOON, **changes: Any) -> dict[str, Any]:
    """A question about induction, or what was heard, with the request changed as named."""
    asked = heard or Recognition("AskTopicIntent", {"topic": Slot("induction", ("induction",))})
    made = request_envelope(asked, "en-US", session_id="s", new=True, attributes={}, skill_id=SKILL_ID, at=at)
    made["request"] |= changes
    return made


class Device:
    """Posts to /alexa, genuinely signed unless told otherwise."""

    def __init__(self, client: FlaskClient, amazon: PretendAmazon) -> None:
        self._client, self._amazon = client, amazon

    def sends(self, sent: object, **headers: str | None) -> TestResponse:
        """Sends an envelope, or bytes as they are; each header may be replaced, or left out by None."""
        body = sent if isinstance(sent, bytes) else json.dumps(sent).encode()
        changed = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.posts(body, {**self._amazon.headers(body), **changed})

    def posts(self, body: bytes, headers: Mapping[str, str | None]) -> TestResponse:
        kept = {name: value for name, value in headers.items() if value is not None}
        return self._client.post("/alexa", data=body, headers=kept)


@pytest.fixture
def device(client: FlaskClient, amazon: PretendAmazon) -> Device:
    return Device(client, amazon)


@pytest.fixture
def make_envelope() -> Callable[..., dict[str, Any]]:
    return envelope
