"""What stands before the MCP application: what is not a call is turned away in a line, and nothing yields a 500."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final, Protocol

log: Final = logging.getLogger("leukemia_guide.server.assistants")
LONGEST_SECONDS: Final = 20
HEALTH: Final = "/healthz"

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class Application(Protocol):
    """An ASGI application."""

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answers one request."""


class Gate:
    """Lets in POST to one path. The protocol's other two methods are for sessions, and there are none."""

    def __init__(self, application: Application, path: str) -> None:
        self._application, self._path = application, path

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self._application(scope, receive, send)
        elif scope["path"] == HEALTH:
            await _say(send, 200, '{"status":"ok"}\n', media_type="application/json")
        elif scope["path"].removesuffix("/") != self._path:
            await _say(send, 404, "There is nothing here.\n")
        elif scope["method"] != "POST":
            await _say(send, 405, "This is not how to ask.\n", allow="POST")
        else:
            await self._answer({**scope, "path": self._path}, receive, send)

    async def _answer(self, scope: Message, receive: Receive, send: Send) -> None:
        begun = False

        async def sent(message: Message) -> None:
            nonlocal begun
            begun = True
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message.get("headers", ()), *_ALWAYS]}
            await send(message)

        try:
            async with asyncio.timeout(LONGEST_SECONDS):
                await self._application(scope, receive, sent)
        except TimeoutError:
            if not begun:
                await _say(send, 408, "This request took too long.\n")
        except Exception as fault:
            log.error("fault in a call: %s", type(fault).__name__)
            if not begun:
                await _say(send, 400, "This request cannot be answered.\n")


_ALWAYS: Final = ((b"x-content-type-options", b"nosniff"), (b"cache-control", b"no-store"))


async def _say(send: Send, status: int, line: str, media_type: str = "text/plain", allow: str | None = None) -> None:
    headers = [(b"content-type", media_type.encode()), (b"content-length", str(len(line)).encode()), *_ALWAYS]
    if allow:
        headers.append((b"allow", allow.encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": line.encode()})
