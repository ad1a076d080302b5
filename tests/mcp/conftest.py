"""A server for assistants in this process, and a host that speaks to it through the protocol's own client."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from mcp import Client
from mcp.server.lowlevel import Server
from mcp.types import CallToolResult

from leukemia_guide.channels.mcp.protocol_server import create_assistant_server
from tests.conftest import guide_with, shared_libraries

ERAS = {"auto": "2026-07-28", "legacy": "2025-11-25"}
KEY = b"a key for the tests, of 32 bytes"


class Host:
    """Hands back the last conversation, as a host should; `forget` begins another."""

    def __init__(self, client: Client, region: str | None) -> None:
        self.client, self._region = client, region
        self.forget()

    def forget(self) -> None:
        self.conversation: str | None = None

    async def ask(self, words: str, **arguments: Any) -> CallToolResult:
        """The answer to `ask`, in the conversation so far."""
        stated = {"region": self._region, "conversation": self.conversation} | arguments
        sent = {"words": words} | {name: value for name, value in stated.items() if value is not None}
        told = await self.client.call_tool("ask", sent)
        if told.structured_content:
            self.conversation = told.structured_content["conversation"]
        return told


Talk = Callable[[Host], Awaitable[None]]


@pytest.fixture(scope="session")
def server() -> Server[Any]:
    return make_server()


def make_server(key: bytes = KEY, locale: str = "en-US", **changes: Any) -> Server[Any]:
    libraries = changes.get("libraries", shared_libraries)
    return create_assistant_server(guide_with(**changes), libraries, locale=locale, key=key)


@pytest.fixture
def hosted(server: Server[Any]) -> Callable[..., None]:
    """Runs a talk with a host; `era` and `region` may be given, and a server of its own."""

    def run(talk: Talk, *, era: str = "auto", region: str | None = None, other: Server[Any] | None = None) -> None:
        async def connected() -> BaseException | None:
            async with Client(other or server, mode=era) as client:
                try:
                    await talk(Host(client, region))
                except (Exception, pytest.fail.Exception) as fault:
                    # Raised outside of the client's task groups, which would wrap it.
                    return fault
            return None

        if fault := asyncio.run(connected()):
            raise fault

    return run
