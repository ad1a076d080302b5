"""What is opened ahead of a snapshot, and what waits until words need it."""

from __future__ import annotations

from typing import Any

import pytest

from leukemia_guide.channels.alexa.lambda_entry import open_ahead
from leukemia_guide.guide import Guide
from tests.conftest import guide_with, shared_recognizers


def opening(opened: list[str]) -> Guide:
    def recognizer(language: str) -> Any:
        opened.append(language)
        return shared_recognizers(language)

    return guide_with(recognizers=recognizer)


@pytest.mark.parametrize("started_as", ["snap-start", "provisioned-concurrency"])
def test_a_start_that_is_kept_opens_every_language(started_as: str) -> None:
    opened: list[str] = []
    open_ahead(opening(opened), started_as)
    assert set(opened) == {"en", "es"}


@pytest.mark.parametrize("started_as", ["on-demand", None])
def test_a_start_that_someone_waits_for_opens_none(started_as: str | None) -> None:
    opened: list[str] = []
    open_ahead(opening(opened), started_as)
    assert opened == []


def test_a_fault_while_opening_ahead_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def broken(language: str) -> Any:
        raise OSError("no model")

    open_ahead(guide_with(recognizers=broken), "snap-start")
    assert "not opened ahead: OSError" in caplog.text
