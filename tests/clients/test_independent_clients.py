"""Clients that others wrote talk with the real HTTPS endpoint, through a proxy that signs as Amazon does."""

from __future__ import annotations

import json
import os
import shutil
import ssl
import subprocess
import threading
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPSConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from cryptography.x509.verification import Store
from werkzeug.serving import make_server

from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import Settings
from leukemia_guide.server.surroundings import this_world
from leukemia_guide.simulator.pretend_amazon import PretendAmazon, pem
from leukemia_guide.simulator.request_envelope import request_envelope
from leukemia_guide.simulator.signing_proxy import signing
from leukemia_guide.understanding import Recognition
from tests.conftest import shared_libraries, shared_recognizers

HERE = Path(__file__).parent
MODELS = HERE.parents[1] / "interaction_model"
SKILL_ID = "amzn1.ask.skill.under-test"
CONVERSATIONS: list[dict[str, Any]] = tomllib.loads((HERE / "conversations.toml").read_text("utf-8"))["conversation"]
MODULES = HERE / "node_modules"
SECONDS = 120


def by_others(test: Callable[..., None]) -> Callable[..., None]:
    """Driven by a client that others wrote."""
    here = MODULES.exists() and shutil.which("node")
    return pytest.mark.clients(pytest.mark.skipif(not here, reason="no clients here: `make client-test`")(test))


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, PretendAmazon, ssl.SSLContext]]:
    """The application over TLS, which trusts a pretended Amazon; its own certificate is for localhost."""
    amazon, ours = PretendAmazon(), PretendAmazon(names=("localhost",))
    certificate = tmp_path_factory.mktemp("tls") / "server.pem"
    certificate.write_bytes(ours.key_and_chain)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    around = replace(
        this_world(),
        clock=lambda: datetime.now(UTC),
        fetch=lambda address: amazon.chain,
        roots=Store([amazon.root]),
        libraries=shared_libraries,
        recognizers=shared_recognizers,
        zone=lambda handler_input: None,
    )
    server = make_server("127.0.0.1", 0, create_app(Settings(SKILL_ID), around), threaded=True, ssl_context=tls)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"https://localhost:{server.port}/alexa", amazon, ssl.create_default_context(cadata=pem(ours.root).decode())
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def proxy(endpoint: tuple[str, PretendAmazon, ssl.SSLContext]) -> Iterator[str]:
    address, amazon, trust = endpoint
    with signing(amazon, address, trust) as proxied:
        yield proxied


def run(script: list[str], typed: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        script, cwd=HERE, input=typed, env={**os.environ, **environment},
        capture_output=True, text=True, check=False, timeout=SECONDS,
    )  # fmt: skip


@by_others
@pytest.mark.parametrize("conversation", CONVERSATIONS, ids=lambda one: one["name"])
def test_virtual_alexa_hears_what_it_should(proxy: str, conversation: dict[str, Any]) -> None:
    """It resolves slots by itself, from the interaction model that is shipped."""
    locale, steps = conversation["locale"], conversation["steps"]
    sent = [
        {**step, "slots": {name: words for name, (words, _) in step.get("resolved", {}).items()} | step.get("raw", {})}
        for step in steps
    ]
    held = run(["node", "virtual_alexa.js", proxy, SKILL_ID, locale, str(MODELS / f"{locale}.json")], json.dumps(sent))
    assert held.returncode == 0, held.stderr
    heard = [json.loads(line) for line in held.stdout.splitlines()]
    assert len(heard) == len(steps)
    for step, answer in zip(steps, heard, strict=True):
        assert step.get("says", "") in (answer["speech"] or ""), answer
        assert answer["ends"] is not step.get("open", False)


@by_others
def test_ask_sdk_test_finds_nothing_wrong(proxy: str) -> None:
    asked = json.dumps({"address": proxy, "skillId": SKILL_ID, "conversations": CONVERSATIONS})
    judged = run(["node", "node_modules/mocha/bin/mocha.js", "--exit", "ask_sdk_test.js"], ASKED=asked)
    assert judged.returncode == 0, judged.stdout + judged.stderr
    assert f"{len(CONVERSATIONS)} passing" in judged.stdout


def post(connection: HTTPConnection, path: str, body: bytes, **headers: str) -> tuple[int, bytes]:
    connection.request("POST", path, body, {"Content-Type": "application/json", **headers})
    answer = connection.getresponse()
    found = answer.status, answer.read()
    connection.close()
    return found


def proxied(proxy: str) -> HTTPConnection:
    return HTTPConnection("127.0.0.1", int(proxy.rpartition(":")[2].strip("/")), timeout=SECONDS)


def test_the_proxy_signs_and_without_it_the_same_endpoint_refuses(
    endpoint: tuple[str, PretendAmazon, ssl.SSLContext], proxy: str
) -> None:
    address, _, trust = endpoint
    launch = Recognition("LaunchRequest")
    sent = json.dumps(
        request_envelope(launch, "en-US", session_id="s", new=True, attributes={}, skill_id=SKILL_ID)
    ).encode()
    status, heard = post(proxied(proxy), "/", sent)
    assert (status, "Welcome to Leukemia Guide" in heard.decode()) == (200, True)
    plain = HTTPSConnection("localhost", urlsplit(address).port, context=trust, timeout=SECONDS)
    assert post(plain, "/alexa", sent)[0] == 400


def test_the_proxy_says_so_where_it_cannot_hand_on(endpoint: tuple[str, PretendAmazon, ssl.SSLContext]) -> None:
    _, amazon, trust = endpoint
    with signing(amazon, "https://localhost:9/alexa", trust) as lost:
        assert post(proxied(lost), "/", b"{}")[0] == 502
        assert post(proxied(lost), "/", b"", **{"Content-Length": "none"})[0] == 411
