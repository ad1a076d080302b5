"""What Alexa did not sign gets no further than the gate, and what came past the gate is not answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from leukemia_guide.server.alexa_gate import GENUINE, LARGEST
from leukemia_guide.simulator.pretend_amazon import PretendAmazon

MakeEnvelope = Callable[..., dict[str, Any]]


@pytest.fixture
def reached(app: Flask) -> list[str]:
    """What Flask was asked."""
    paths: list[str] = []
    app.before_request(lambda: paths.append("Flask"))
    return paths


def reasons(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [vars(record)["reason"] for record in caplog.records if record.msg == "refused"]


def test_only_what_is_genuine_reaches_flask(
    client: FlaskClient, amazon: PretendAmazon, make_envelope: MakeEnvelope, reached: list[str]
) -> None:
    body, headers = amazon.request(make_envelope())

    assert client.post("/alexa", data=body + b" ", headers=headers).status_code == 400
    assert client.post("/alexa", data=body).status_code == 400
    assert client.post("/alexa", data=b" " * (LARGEST + 1), headers=headers).status_code == 413
    assert reached == []
    assert client.post("/alexa", data=body, headers=headers).status_code == 200
    assert reached == ["Flask"]


def test_a_refusal_at_the_gate_carries_what_every_response_carries(client: FlaskClient) -> None:
    refused, elsewhere = client.post("/alexa", data=b"{}"), client.get("/nowhere")

    assert refused.headers["X-Content-Type-Options"] == "nosniff"
    assert {*refused.headers.keys()} == {*elsewhere.headers.keys()}


def test_whatever_came_past_the_gate_is_refused(
    app: Flask, client: FlaskClient, make_envelope: MakeEnvelope, caplog: pytest.LogCaptureFixture
) -> None:
    with app.test_request_context("/alexa", method="POST", json=make_envelope()):
        assert app.full_dispatch_request().status_code == 400
    # Flask takes a method in small letters for the same; the gate does not.
    unseen = client.post("/alexa", json=make_envelope(), environ_overrides={"REQUEST_METHOD": "post"})

    assert unseen.status_code == 400
    assert reasons(caplog) == ["request came past the gate"] * 2


def test_no_header_can_stand_for_the_gates_word(client: FlaskClient, make_envelope: MakeEnvelope) -> None:
    sent = client.post(
        "/alexa",
        json=make_envelope(),
        headers={GENUINE: "{}", GENUINE.replace(".", "_"): "{}"},
        environ_overrides={"REQUEST_METHOD": "post"},
    )

    assert sent.status_code == 400
