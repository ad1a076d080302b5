"""Debian's Chromium, for what is printed and for the tests that need a real browser."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

FLAGS: Final = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
)


class NoBrowser(Exception):
    """There is no Chromium on this machine. Its text says how to get one."""


@contextmanager
def chromium(*flags: str, width: int = 1280, height: int = 900) -> Iterator[Chrome]:
    """A browser with a profile of its own that is thrown away; nothing is downloaded for it. Raises NoBrowser."""
    browser, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if browser is None or driver is None:
        raise NoBrowser("no Chromium on this machine: install Debian's chromium and chromium-driver")
    with tempfile.TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True) as profile:
        options = ChromeOptions()
        options.binary_location = browser
        for flag in (*FLAGS, f"--window-size={width},{height}", f"--user-data-dir={profile}", *flags):
            options.add_argument(flag)
        started = Chrome(options=options, service=Service(driver))
        try:
            yield started
        finally:
            started.quit()
