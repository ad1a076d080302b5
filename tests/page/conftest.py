"""The real app on a port of its own, and one real browser for all tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from selenium.webdriver import Chrome

from tests.browser import chromium
from tests.page.phone import Phone, serve


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    server = serve()
    yield f"http://127.0.0.1:{server.port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Chrome]:
    with chromium("--lang=en-US") as started:
        yield started


@pytest.fixture
def phone(browser: Chrome, address: str) -> Iterator[Phone]:
    phone = Phone(browser, address)
    yield phone
    phone.rests()
    browser.get("about:blank")


@pytest.fixture
def server_to_lose() -> Iterator[tuple[str, Callable[[], None]]]:
    """An address, and how to take the server behind it away."""
    server = serve()

    def lose() -> None:
        server.shutdown()
        server.server_close()

    yield f"http://127.0.0.1:{server.port}/", lose
    lose()
