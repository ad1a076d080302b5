"""A busy page: whoever finds no place is told so in words, but not before danger was looked for, and never Alexa."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Event
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from leukemia_guide.channels.web import busy
from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import Settings
from leukemia_guide.server.surroundings import Surroundings
from leukemia_guide.understanding import Recognition
from tests.conftest import shared_recognizers
from tests.server.conftest import SKILL_ID, Device

EVERYBODY = busy.AT_ONCE + busy.WAITING


class Slow:
    """A recognizer that takes as long as it is held."""

    def __init__(self, language: str, held: Event) -> None:
        self._real, self._held = shared_recognizers(language), held

    def recognize(self, *asked: Any) -> Recognition:
        self._held.wait(10)
        return self._real.recognize(*asked)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


@pytest.fixture
def held() -> Iterator[Event]:
    event = Event()
    yield event
    event.set()


@pytest.fixture
def crowded(surroundings: Surroundings, held: Event, monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    """An app whose every place is taken, by people whose questions take long."""
    monkeypatch.setattr(busy.Places.__init__, "__defaults__", (busy.AT_ONCE, busy.WAITING, 10.0))
    slow: Callable[[str], Any] = lambda language: Slow(language, held)  # noqa: E731
    app = create_app(Settings(SKILL_ID), replace(surroundings, recognizers=slow))
    with ThreadPoolExecutor(EVERYBODY) as people:
        crowd = [people.submit(asks, app, "what is induction") for _ in range(EVERYBODY)]
        while not app.extensions["places"].is_full:
            time.sleep(0.01)
        yield app
        held.set()
        assert [one.result().status_code for one in crowd] == [200] * EVERYBODY


def asks(app: Flask, utterance: str, locale: str = "en-US", state: object = None) -> TestResponse:
    return app.test_client().post("/talk", json={"locale": locale, "utterance": utterance, "state": state})


@pytest.mark.parametrize(
    ("locale", "words", "if_urgent"),
    [("en-US", "ask again in a few seconds", "call your team or 911"), ("es-US", "unos segundos", "911")],
)
def test_whoever_finds_no_place_is_told_when_to_ask_again_and_what_to_do_if_it_is_urgent(
    crowded: Flask, locale: str, words: str, if_urgent: str
) -> None:
    told = asks(crowded, "what is induction", locale)

    assert told.status_code == 429
    assert told.headers["Retry-After"] == busy.RETRY_AFTER
    assert words in told.get_json()["refused"]
    assert if_urgent in told.get_json()["refused"]


def test_danger_is_answered_however_busy_it_is(crowded: Flask) -> None:
    told = asks(crowded, "i have a fever after chemo").get_json()

    assert told["alarm"] == "care_team"
    assert told["speech"].startswith("Call your cancer care team now")


def test_a_touch_and_alexa_need_no_place(
    crowded: Flask, amazon: Any, make_envelope: Callable[..., dict[str, Any]]
) -> None:
    opened = crowded.test_client().post("/talk", json={"locale": "en-US"})

    assert opened.status_code == 200
    assert Device(crowded.test_client(), amazon).sends(make_envelope()).status_code == 200


def test_what_is_told_back_to_an_alarm_finds_a_place(crowded: Flask, held: Event) -> None:
    state = asks(crowded, "i have a fever after chemo").get_json()["state"]
    with ThreadPoolExecutor(1) as caller:
        told = caller.submit(asks, crowded, "nobody picks up", "en-US", state)
        held.set()

    assert "nearest emergency room" in told.result().get_json()["speech"]
