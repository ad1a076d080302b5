"""The talk page's turns: words in, a reply out, and nonsense refused in words."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from leukemia_guide.channels.web import talk_page
from leukemia_guide.library import ContentFault
from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import Settings
from leukemia_guide.server.surroundings import Surroundings

NEW_YORK = "America/New_York"
PAGE = Path(talk_page.__file__).parent / "page"


class Page:
    """Holds the state as the page does."""

    def __init__(self, client: FlaskClient, locale: str = "en-US", zone: str | None = NEW_YORK) -> None:
        self._client, self._locale, self._zone = client, locale, zone
        self.state: Any = None

    def asks(self, utterance: str) -> dict[str, Any]:
        return self._turn(utterance=utterance)

    def touches(self, offer: dict[str, str]) -> dict[str, Any]:
        return self._turn(question=offer["question"])

    def opens(self) -> dict[str, Any]:
        return self._turn()

    def _turn(self, **asked: str) -> dict[str, Any]:
        held = {"locale": self._locale, "zone": self._zone, "state": self.state}
        response = self._client.post("/talk", json={**held, **asked})
        assert response.status_code == 200, response.text
        told: dict[str, Any] = response.get_json()
        self.state = told["state"]
        return told


@pytest.fixture
def page(client: FlaskClient) -> Page:
    return Page(client)


def test_a_question_is_answered_with_its_source_and_an_offer_that_can_be_touched(page: Page) -> None:
    told = page.asks("what happens during induction")

    assert told["title"] == "Induction"
    assert [part["role"] for part in told["parts"]] == ["answer", "source", "disclaimer", "offer"]
    assert told["end"] is False
    assert [offer["label"] for offer in told["offers"]] == ["Yes", "No"]
    assert told["line"] is None
    assert "not" in told["unreviewed"].lower()


def test_a_touched_offer_leads_to_a_number_that_can_be_dialled(page: Page) -> None:
    told = page.touches(page.asks("what happens during induction")["offers"][0])

    assert told["line"]["number"] == "646-497-9154"
    assert told["line"]["dial"] == "tel:+16464979154"
    assert "6 4 6, 4 9 7, 9 1 5 4" in told["speech"]
    assert told["line"]["opening"].startswith("It is open now")


def test_words_know_what_went_before(page: Page) -> None:
    page.asks("what happens during induction")

    assert page.asks("more")["parts"][0]["text"].startswith("More on induction")
    assert page.asks("slower")["pace"] == "slow"
    assert page.asks("stop")["end"] is True


def test_it_opens_with_a_welcome(page: Page) -> None:
    assert "Welcome" in page.opens()["speech"]


def test_an_alarm_comes_first_and_shows_no_appointment_number(page: Page) -> None:
    page.asks("what happens during induction")
    told = page.asks("i think i want to die")

    assert told["alarm"] == "crisis"
    assert told["line"]["dial"] == "tel:988"
    assert "646" not in json.dumps(told)
    assert page.asks("who do i call")["alarm"] == "crisis"


@pytest.mark.parametrize(
    ("locale", "zone", "number"),
    [
        ("en-US", "America/Chicago", "911"),
        ("en-US", "US/Pacific", "911"),
        ("en-US", None, "911"),
        ("en-GB", "Europe/London", "999"),
        ("en-IN", "Asia/Calcutta", "112"),
        ("en-AU", "Australia/Sydney", "triple zero"),
        ("en-US", "Europe/Berlin", "your local emergency number"),
        ("en-US", "UTC", "your local emergency number"),
        ("en-US", "Mars/Olympus", "your local emergency number"),
        ("en-US", "../../etc/passwd", "your local emergency number"),
    ],
)
def test_the_emergency_number_is_the_listeners_own_or_none(
    client: FlaskClient, locale: str, zone: str | None, number: str
) -> None:
    assert number in Page(client, locale, zone).asks("she is not breathing")["parts"][0]["text"]


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff", "not JSON"),
        (b"[" * 10_000, "not JSON"),
        (b"[]", "not a JSON object"),
        (b"{}", "does not speak that language"),
        (b'{"locale": "fr-FR", "utterance": "bonjour"}', "does not speak that language"),
        (b'{"locale": ["en-US"]}', "does not speak that language"),
        (b'{"locale": "en-US", "utterance": "  "}', "empty"),
        (b'{"locale": "en-US", "utterance": 7}', "empty"),
        (json.dumps({"locale": "en-US", "utterance": "a" * 1001}).encode(), "too long"),
        (b'{"locale": "en-US", "question": "induction"}', "not a question"),
        (b'{"locale": "en-US", "question": 7}', "not a question"),
        (b'{"locale": "en-US", "question": "launch//what/0//", "utterance": "hello"}', "not a question"),
        (b'{"locale": "en-US", "utterance": "hello", "state": "nonsense"}', "state"),
        (b'{"locale": "en-US", "utterance": "hello", "state": [1]}', "state"),
        (b'{"locale": "en-US", "utterance": "hello", "zone": {}}', "time zone"),
        (b'{"locale": "en-US", "utterance": "is the line open", "zone": "\\ud800"}', "time zone"),
        (b'{"locale": "en-US", "utterance": "hello", "zone": "' + b"x" * 65 + b'"}', "time zone"),
    ],
    ids=lambda value: ascii(value[:40]),
)
def test_what_cannot_be_used_is_refused_in_words(client: FlaskClient, asked: bytes, words: str) -> None:
    response = client.post("/talk", data=asked)

    assert response.status_code == 400
    assert words in response.get_json()["refused"]


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"version": 99, "last": "topic/induction/what/0//"},
        {"version": 1, "last": "choice//what/0//", "offer": ["choice//what/0//"]},
        {"version": 1, "last": "topic//what/0//", "topic": "<script>", "offer": [1, None], "pace": []},
        {"version": 1, "last": "alarm//what/0//nonsense", "alarm": "nonsense"},
        {"version": [], "last": {}, "offer": "x", "alarm": 7},
        {"version": 1, "offer": ["compare//what/0//", "not_covered//what/0//"]},
    ],
    ids=str,
)
@pytest.mark.parametrize("utterance", ["yes", "again", "more", "simpler", "next", "no"])
def test_a_state_of_nonsense_is_borne(client: FlaskClient, state: Any, utterance: str) -> None:
    response = client.post("/talk", json={"locale": "en-US", "state": state, "utterance": utterance})

    assert response.status_code == 200
    assert response.get_json()["speech"]
    assert "script" not in response.text


@pytest.mark.parametrize(
    "question", ["choice//what/0//", "topic/nonsense/what/0//", "compare//x/99//", "alarm//what/0//x"]
)
def test_a_touched_question_of_nonsense_is_answered_in_words(client: FlaskClient, question: str) -> None:
    response = client.post("/talk", json={"locale": "en-US", "question": question})

    assert response.status_code == 200
    assert response.get_json()["speech"]


def test_a_turn_over_the_limit_is_refused(client: FlaskClient) -> None:
    assert client.post("/talk", data=b" " * (16 * 1024 + 1)).status_code == 413


def test_without_a_recognizer_an_alarm_is_answered_and_anything_else_apologised_for(
    surroundings: Surroundings, caplog: pytest.LogCaptureFixture
) -> None:
    def deaf(language: str) -> Any:
        raise ValueError("i have a lump")

    page = Page(create_app(Settings(None), replace(surroundings, recognizers=deaf)).test_client())

    assert "urgent" in page.asks("what is induction")["speech"]
    assert page.state is None
    assert page.asks("i have a fever after chemo")["alarm"] == "care_team"
    assert page.asks("what is induction")["alarm"] == "care_team"


def test_when_the_content_is_gone_an_alarm_is_answered(surroundings: Surroundings) -> None:
    def gone(language: str, region: str | None) -> Any:
        raise ContentFault("induction.toml", "gone")

    page = Page(create_app(Settings(None), replace(surroundings, libraries=gone)).test_client())  # type: ignore[arg-type]

    assert "urgent" in page.asks("what is induction")["speech"]
    assert page.asks("i have a fever after chemo")["alarm"] == "care_team"
    assert page.asks("what is induction")["alarm"] == "care_team"


def test_without_a_clock_the_hours_are_told_without_open_now(surroundings: Surroundings) -> None:
    def stopped() -> Any:
        raise OSError("no clock")

    told = Page(create_app(Settings(None), replace(surroundings, clock=stopped)).test_client()).asks("who do i call")

    assert told["line"]["opening"] is None
    assert "Monday" in told["line"]["hours"]


def test_the_page_loads_nothing_from_elsewhere_and_keeps_nothing(client: FlaskClient) -> None:
    response = client.get("/")
    named = re.findall(r'(?:src|href)="([^"#]+)"', response.text)

    assert response.status_code == 200
    assert named
    for address in named:
        assert address.startswith("tel:") or client.get(address, buffered=True).status_code == 200, address
    for kept in ("localStorage", "sessionStorage", "document.cookie", "indexedDB"):
        assert kept not in (PAGE / "talk.js").read_text(encoding="utf-8")
    assert "Set-Cookie" not in response.headers


@pytest.mark.parametrize("path", ["/page/../app.py", "/page/%2e%2e/app.py", "/page/talk.html", "/page/", "/static/x"])
def test_nothing_else_is_served(client: FlaskClient, path: str) -> None:
    response = client.get(path)

    assert response.status_code == 404
    assert response.text == "There is nothing here.\n"


@pytest.mark.parametrize(
    "asked", ["GET /", "GET /page/talk.js", "GET /nowhere", "POST /alexa", "POST /talk", "GET /healthz", "PUT /alexa"]
)
def test_every_response_carries_the_security_headers(client: FlaskClient, asked: str) -> None:
    method, path = asked.split()
    headers = client.open(path, method=method, buffered=True).headers

    assert headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Strict-Transport-Security"]
    assert "microphone=(self)" in headers["Permissions-Policy"]
