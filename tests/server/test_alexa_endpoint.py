"""Who gets in at /alexa, and what everyone else hears: 400, in one line that tells nothing."""

from __future__ import annotations

import json
import logging
from base64 import b64encode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from ask_sdk_core.skill import CustomSkill
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.x509.verification import Store
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.test import TestResponse

from leukemia_guide.channels.alexa.envelope import MalformedEnvelope
from leukemia_guide.library import ContentFault
from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import Settings
from leukemia_guide.server.surroundings import Surroundings
from leukemia_guide.simulator.pretend_amazon import PretendAmazon, pem
from leukemia_guide.understanding import Recognition, Slot

MakeEnvelope = Callable[..., dict[str, Any]]


def check_refused(response: TestResponse, caplog: pytest.LogCaptureFixture, reason: str) -> None:
    assert response.status_code == 400
    assert response.text == "This request cannot be answered.\n"
    assert [vars(record)["reason"] for record in caplog.records if record.msg == "refused"] == [reason]


def spoken(response: TestResponse) -> str:
    assert response.status_code == 200, response.text
    speech: str = response.get_json()["response"]["outputSpeech"]["ssml"]
    return speech


def test_a_genuine_question_is_answered(device: Any, make_envelope: MakeEnvelope) -> None:
    response = device.sends(make_envelope())

    assert "nduction" in spoken(response)
    assert isinstance(response.get_json()["response"]["shouldEndSession"], bool)
    assert response.mimetype == "application/json"


def test_the_body_is_judged_and_read_whatever_its_content_type(device: Any, make_envelope: MakeEnvelope) -> None:
    assert "nduction" in spoken(device.sends(make_envelope(), Content_Type="application/x-www-form-urlencoded"))


def test_amazons_adapter_answers_and_the_envelope_is_read_once(
    app: Any, device: Any, make_envelope: MakeEnvelope, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, loads, answered = [], json.loads, []
    (adapter,) = app.extensions["ASK_SDK_SKILL_ADAPTER"].values()
    dispatch = type(adapter).dispatch_request

    def reading(text: str) -> Any:
        read.append(text)
        return loads(text)

    def answering(self: Any) -> Any:
        answered.append(self)
        return dispatch(self)

    monkeypatch.setattr(json, "loads", reading)
    monkeypatch.setattr(type(adapter), "dispatch_request", answering)
    response = device.sends(make_envelope())
    monkeypatch.undo()

    assert "nduction" in spoken(response)
    assert (len(read), answered) == (1, [adapter])


def test_two_who_ask_at_once_each_hear_their_own_answer(
    app: Any, amazon: PretendAmazon, make_envelope: MakeEnvelope
) -> None:
    def asks(topic: str) -> str:
        heard = Recognition("AskTopicIntent", {"topic": Slot(topic, (topic,))})
        body, headers = amazon.request(make_envelope(heard))
        return spoken(app.test_client().post("/alexa", data=body, headers=headers))

    topics = ["induction", "imatinib"] * 20
    with ThreadPoolExecutor(8) as threads:
        heard = list(threads.map(asks, topics))

    assert all(("matinib" in words) is (topic == "imatinib") for topic, words in zip(topics, heard, strict=True))


@pytest.mark.parametrize("terminated", [True, False], ids=["as gunicorn tells it", "as others do"])
def test_a_body_that_breaks_off_is_refused(
    client: FlaskClient, make_envelope: MakeEnvelope, amazon: PretendAmazon, *, terminated: bool
) -> None:
    body, headers = amazon.request(make_envelope())
    announced = {"CONTENT_LENGTH": str(len(body) + 1), **({"wsgi.input_terminated": True} if terminated else {})}

    assert client.post("/alexa", data=body, headers=headers, environ_overrides=announced).status_code == 400


def test_a_chain_is_fetched_once_and_kept(device: Any, make_envelope: MakeEnvelope, host: Any) -> None:
    for _ in range(5):
        spoken(device.sends(make_envelope()))

    assert len(host.fetched) == 1


@pytest.mark.parametrize("seconds", [-149, 149])
def test_a_clock_that_differs_a_little_is_borne(
    device: Any, make_envelope: MakeEnvelope, clock: Any, seconds: int
) -> None:
    clock.now += timedelta(seconds=seconds)

    spoken(device.sends(make_envelope()))


@pytest.mark.parametrize("seconds", [-152, 152, 86_400], ids=["future", "stale", "replayed a day later"])
def test_an_untimely_request_is_refused(
    device: Any, make_envelope: MakeEnvelope, clock: Any, caplog: pytest.LogCaptureFixture, seconds: int
) -> None:
    clock.now += timedelta(seconds=seconds)

    check_refused(device.sends(make_envelope()), caplog, "timestamp is too far from now")


@pytest.mark.parametrize(("seconds", "status"), [(3_599, 200), (3_602, 400)])
def test_a_skill_event_has_an_hour(
    device: Any, make_envelope: MakeEnvelope, clock: Any, seconds: int, status: int
) -> None:
    event = make_envelope(type="AlexaSkillEvent.SkillEnabled")
    clock.now += timedelta(seconds=seconds)

    assert device.sends(event).status_code == status


@pytest.mark.parametrize(
    "timestamp",
    [
        None,
        "",
        "yesterday",
        "2026-11-24T17:00:00",
        "2026-11-24T17:00:00Z\0",
        "2026-11-24T17:00:00Z\0x",
        True,
        [],
        {},
        10**30,
        -1,
        float("nan"),
        float("inf"),
    ],
    ids=str,
)
def test_a_timestamp_that_cannot_be_read_is_refused(
    device: Any, make_envelope: MakeEnvelope, timestamp: object
) -> None:
    assert device.sends(make_envelope(timestamp=timestamp)).status_code == 400


def test_a_timestamp_in_milliseconds_is_read(device: Any, make_envelope: MakeEnvelope, clock: Any) -> None:
    spoken(device.sends(make_envelope(timestamp=int(clock.now.timestamp() * 1000))))


def test_a_changed_byte_is_refused(
    device: Any, make_envelope: MakeEnvelope, amazon: PretendAmazon, caplog: pytest.LogCaptureFixture
) -> None:
    body, headers = amazon.request(make_envelope())

    check_refused(device.posts(body.replace(b"en-US", b"en-GB"), headers), caplog, "signature does not fit the body")


def test_the_same_json_written_otherwise_is_refused(
    device: Any, make_envelope: MakeEnvelope, amazon: PretendAmazon, caplog: pytest.LogCaptureFixture
) -> None:
    body, headers = amazon.request(make_envelope())
    rewritten = json.dumps(json.loads(body), indent=1).encode()

    check_refused(device.posts(rewritten, headers), caplog, "signature does not fit the body")


def test_an_empty_body_is_refused(device: Any, make_envelope: MakeEnvelope, amazon: PretendAmazon) -> None:
    _, headers = amazon.request(make_envelope())

    assert device.posts(b"", headers).status_code == 400


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        ("foreign", "certificate chain is not trusted"),
        ("expired", "certificate chain is not trusted"),
        ("not yet valid", "certificate chain is not trusted"),
        ("wrong name", "certificate chain is not trusted"),
        ("wildcard", "certificate is not for Alexa"),
        ("self-signed", "certificate chain is not trusted"),
        ("missing intermediate", "certificate chain is not trusted"),
        ("leaf last", "certificate chain is not trusted"),
        ("short key", "certificate key is not RSA of 2048 bits or more"),
        ("elliptic key", "certificate key is not RSA of 2048 bits or more"),
        ("not PEM", "certificate is not PEM"),
        ("empty", "certificate is not PEM"),
        ("broken PEM", "certificate is not PEM"),
    ],
)
def test_a_chain_that_is_not_alexas_is_refused(
    *,
    surroundings: Surroundings,
    amazon: PretendAmazon,
    host: Any,
    clock: Any,
    make_envelope: MakeEnvelope,
    caplog: pytest.LogCaptureFixture,
    how: str,
    reason: str,
) -> None:
    sixty = timedelta(days=60)
    signer = {
        "foreign": lambda: PretendAmazon(clock.now),
        "expired": lambda: PretendAmazon(clock.now - sixty),
        "not yet valid": lambda: PretendAmazon(clock.now + sixty),
        "wrong name": lambda: PretendAmazon(clock.now, names=("echo-api.example.com",)),
        "wildcard": lambda: PretendAmazon(clock.now, names=("*.amazon.com",)),
        "short key": lambda: PretendAmazon(clock.now, key=rsa.generate_private_key(65537, 1024)),
        "elliptic key": lambda: PretendAmazon(clock.now, key=ec.generate_private_key(ec.SECP256R1())),
    }.get(how, lambda: amazon)()
    host.chains[amazon.address] = {
        "self-signed": lambda: pem(amazon.self_signed()),
        "missing intermediate": lambda: pem(amazon.leaf),
        "leaf last": lambda: pem(amazon.intermediate, amazon.leaf),
        "not PEM": lambda: b"<html>Not found</html>",
        "empty": lambda: b"",
        "broken PEM": lambda: amazon.chain.replace(b"MII", b"!!!"),
    }.get(how, lambda: signer.chain)()
    trusted = [amazon.root] if how == "foreign" else [amazon.root, signer.root]
    body, headers = (amazon if "key" in how else signer).request(make_envelope())
    app = create_app(Settings("amzn1.ask.skill.under-test"), replace(surroundings, roots=Store(trusted)))

    check_refused(app.test_client().post("/alexa", data=body, headers=headers), caplog, reason)


def test_a_chain_that_was_kept_is_refused_once_it_has_expired(
    device: Any, make_envelope: MakeEnvelope, clock: Any
) -> None:
    spoken(device.sends(make_envelope()))
    clock.now += timedelta(days=40)

    assert device.sends(make_envelope(at=clock.now)).status_code == 400


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        ({"SignatureCertChainUrl": None}, "no certificate address"),
        ({"SignatureCertChainUrl": ""}, "no certificate address"),
        ({"Signature_256": None}, "no signature"),
        ({"Signature_256": ""}, "no signature"),
        ({"Signature_256": "not base64!"}, "signature is not base64"),
        ({"Signature_256": "AAA"}, "signature is not base64"),
        ({"Signature_256": "sïgned"}, "signature is not base64"),
        ({"Signature_256": b64encode(b"x" * 256).decode()}, "signature does not fit the body"),
        ({"Signature_256": b64encode(b"x").decode()}, "signature is of no RSA key that is taken"),
        ({"Signature_256": b64encode(b"x" * 257).decode()}, "signature is of no RSA key that is taken"),
    ],
    ids=str,
)
def test_a_missing_or_empty_or_broken_header_is_refused(
    device: Any, make_envelope: MakeEnvelope, caplog: pytest.LogCaptureFixture, headers: dict[str, str], reason: str
) -> None:
    check_refused(device.sends(make_envelope(), **headers), caplog, reason)


def test_nothing_is_fetched_for_a_signature_that_no_key_makes(
    device: Any, make_envelope: MakeEnvelope, host: Any
) -> None:
    assert device.sends(make_envelope(), Signature_256=b64encode(b"x" * 64).decode()).status_code == 400
    assert host.fetched == []


def test_a_genuine_signature_with_a_stray_letter_in_it_is_refused(
    device: Any, make_envelope: MakeEnvelope, amazon: PretendAmazon
) -> None:
    body, headers = amazon.request(make_envelope())
    signature = headers["Signature-256"]

    assert device.posts(body, {**headers, "Signature-256": f"{signature[:9]}!{signature[9:]}"}).status_code == 400


def test_the_old_signature_by_sha1_does_not_count(
    device: Any, make_envelope: MakeEnvelope, amazon: PretendAmazon
) -> None:
    body, headers = amazon.request(make_envelope())
    old = b64encode(amazon.key.sign(body, PKCS1v15(), SHA1())).decode()

    assert device.posts(body, {**headers, "Signature-256": None, "Signature": old}).status_code == 400
    assert device.posts(body, {**headers, "Signature-256": old}).status_code == 400


def test_another_skills_request_is_refused(
    device: Any, make_envelope: MakeEnvelope, caplog: pytest.LogCaptureFixture
) -> None:
    stranger = make_envelope()
    stranger["context"]["System"]["application"]["applicationId"] = "amzn1.ask.skill.another"

    check_refused(device.sends(stranger), caplog, "request is for another skill")


@pytest.mark.parametrize(
    "change",
    [
        {"context": None, "session": None},
        {"context": {"System": {"application": {"applicationId": None}}}},
        {"context": {"System": {"application": []}}},
        {"context": {"System": []}, "session": {"application": []}},
        {"context": {"System": {"application": {"applicationId": "amzn1.ask.skill.another"}}}},
        {"session": {"application": {"applicationId": "amzn1.ask.skill.another"}}},
    ],
    ids=str,
)
def test_a_request_that_names_no_skill_or_two_is_refused(
    device: Any, make_envelope: MakeEnvelope, change: dict[str, Any]
) -> None:
    assert device.sends({**make_envelope(), **change}).status_code == 400


@pytest.mark.parametrize(
    "body",
    [b"", b"induction", b"{", b"null", b"7", b'"text"', b"[]", b"{}", b'{"request": null}', b'{"request": []}',
     b"\xff\xfe{}", b"\x00" * 100, b"[" * 100_000, b'{"request":' * 5_000, b'{"request": {}}', b"9" * 100_000],
    ids=lambda body: repr(body[:20]),
)  # fmt: skip
def test_what_is_signed_but_no_envelope_is_refused(device: Any, body: bytes, caplog: pytest.LogCaptureFixture) -> None:
    response = device.sends(body)

    reason = "timestamp is missing or unreadable" if body == b'{"request": {}}' else "body is not a request envelope"
    check_refused(response, caplog, reason)


def test_what_the_skill_finds_to_be_no_envelope_is_refused(
    device: Any, make_envelope: MakeEnvelope, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def find_fault(self: CustomSkill, **_: object) -> None:
        raise MalformedEnvelope("no envelope")

    monkeypatch.setattr(CustomSkill, "invoke", find_fault)

    check_refused(device.sends(make_envelope()), caplog, "body is not a request envelope")


def test_attributes_nested_beyond_all_sense_do_not_bring_it_down(
    client: FlaskClient, make_envelope: MakeEnvelope, amazon: PretendAmazon
) -> None:
    for depth in range(100, 1_000, 30):
        nested = f'"attributes": {{"a": {"[" * depth}{"]" * depth}}}'
        body = json.dumps(make_envelope()).replace('"attributes": {}', nested).encode()

        assert client.post("/alexa", data=body, headers=amazon.headers(body)).status_code in (200, 400), depth


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    change=st.dictionaries(st.sampled_from(["type", "locale", "intent", "requestId", "reason", "error"]), JSON),
    whole=st.none() | JSON,
)
def test_no_signed_nonsense_yields_more_than_400(
    device: Any, make_envelope: MakeEnvelope, change: Any, whole: Any
) -> None:
    assert device.sends(whole if whole is not None else make_envelope(**change)).status_code in (200, 400)


def test_a_body_over_the_limit_is_refused_unread(client: FlaskClient) -> None:
    class Untouchable:
        def read(self, *_: int) -> bytes:
            raise AssertionError("the body was read")

        readline = read

    unread = {"wsgi.input": Untouchable(), "CONTENT_LENGTH": str(128 * 1024 + 1)}
    response = client.post("/alexa", environ_overrides=unread)

    assert response.status_code == 413
    assert response.text == "This request is too large.\n"


def test_a_body_at_the_limit_is_read(device: Any, make_envelope: MakeEnvelope) -> None:
    padded = make_envelope()
    padded["padding"] = ""
    padded["padding"] = "x" * (128 * 1024 - len(json.dumps(padded)))

    spoken(device.sends(padded))


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_a_wrong_method_is_refused(client: FlaskClient, method: str) -> None:
    response = client.open("/alexa", method=method)

    assert response.status_code == 405
    assert response.headers["Allow"] == "POST"


def test_when_all_else_fails_the_listener_hears_an_apology_and_what_to_do(
    device: Any, make_envelope: MakeEnvelope, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(self: CustomSkill, **_: object) -> None:
        raise RuntimeError("induction")

    monkeypatch.setattr(CustomSkill, "invoke", fail)

    response = device.sends(make_envelope())

    assert response.status_code == 200
    assert "911" in response.get_json()["response"]["outputSpeech"]["text"]
    assert "induction" not in caplog.text
    assert "outputSpeech" not in device.sends(make_envelope(type="SessionEndedRequest")).get_json()["response"]


def test_an_alarm_is_answered_though_the_content_is_broken(
    surroundings: Surroundings, amazon: PretendAmazon, make_envelope: MakeEnvelope
) -> None:
    class Broken:
        def library(self, language: str, region: str | None) -> None:
            raise ContentFault("induction.toml", "gone")

    app = create_app(Settings(None), replace(surroundings, libraries=Broken()))  # type: ignore[arg-type]
    heard = Recognition("AskTopicIntent", {"topic": Slot("i have a fever after chemo")})
    body, headers = amazon.request(make_envelope(heard))

    assert "care team" in spoken(app.test_client().post("/alexa", data=body, headers=headers))


def test_turns_not_understood_are_counted_by_locale_and_without_words(
    app: Any, device: Any, make_envelope: MakeEnvelope, caplog: pytest.LogCaptureFixture
) -> None:
    lost = Recognition("AMAZON.FallbackIntent")
    with caplog.at_level(logging.INFO):
        spoken(device.sends(make_envelope(lost)))
        spoken(device.sends(make_envelope(lost, locale="en-GB")))
        spoken(device.sends(make_envelope(lost, locale="en-my-name-is-jane")))

    assert app.extensions["not_understood"].counts == {"en-US": 1, "en-GB": 1, "other": 1}
    assert "jane" not in str([vars(record) for record in caplog.records])
