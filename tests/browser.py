"""A real Chromium for the tests that need one; where there is none, they are skipped with a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from selenium.webdriver import Chrome

from tools import browser


@contextmanager
def chromium(*flags: str, width: int = 1280, height: int = 900) -> Iterator[Chrome]:
    """Debian's Chromium with a profile of its own."""
    try:
        with browser.chromium(*flags, width=width, height=height) as started:
            yield started
    except browser.NoBrowser as missing:
        pytest.skip(f"{missing} to run this test")
