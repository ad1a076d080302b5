"""A server is warm before its first listener, and says nothing of it."""

from __future__ import annotations

import logging
import time

import pytest
from flask import Flask

from leukemia_guide.server.warming import open_ahead, warm


def test_warming_finds_no_fault_and_counts_nobody(app: Flask, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        assert open_ahead(app) == []
        warm(app)

    assert [record.message for record in caplog.records] == []
    assert app.extensions["not_understood"].counts == {}


def test_the_first_alarm_after_warming_is_as_quick_as_any(app: Flask) -> None:
    warm(app, "en-US")
    began = time.process_time()
    told = app.test_client().post(
        "/talk", json={"locale": "en-US", "utterance": "he has a rash and he is shaking badly"}
    )

    assert told.status_code == 200
    assert time.process_time() - began < 0.1


def test_what_cannot_be_warmed_is_told_and_hinders_nothing(
    app: Flask, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(app.extensions, "skill", None)
    warm(app, "en-US")

    assert {record.message for record in caplog.records} == {"not warm"}
