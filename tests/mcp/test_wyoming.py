"""The guide beside Home Assistant: its own client library calls, as its voice pipeline does, in either language."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from wyoming.asr import Transcript
from wyoming.client import AsyncTcpClient
from wyoming.event import Event
from wyoming.handle import Handled, NotHandled
from wyoming.info import Describe, Info
from wyoming.server import AsyncTcpServer

from leukemia_guide import safety
from leukemia_guide.channels.wyoming import MOST_SESSIONS, HomeHandler
from leukemia_guide.library import ContentFault
from tests.conftest import guide_with

Ask = Callable[[Event], Awaitable[Event]]


def at_home(talk: Callable[[Ask], Awaitable[None]], sessions: dict[str, Any] | None = None, **changes: Any) -> None:
    """Talks with a server; each event on a connection of its own, as Home Assistant has it."""
    kept = {} if sessions is None else sessions
    guide = guide_with(**changes)

    async def run() -> None:
        server = AsyncTcpServer("127.0.0.1", 0)
        await server.start(lambda *streams: HomeHandler(guide, "en-US", kept, *streams))
        assert server._server is not None
        port = server._server.sockets[0].getsockname()[1]

        async def ask(event: Event) -> Event:
            async with AsyncTcpClient("127.0.0.1", port) as client:
                await client.write_event(event)
                answer = await client.read_event()
                assert answer is not None
                return answer

        try:
            await talk(ask)
        finally:
            await server.stop()

    asyncio.run(run())


def said(text: str, language: str = "en", session: str | None = None) -> Event:
    return Transcript(text, {"conversation_id": session} if session else None, language).event()


def test_it_tells_what_it_is() -> None:
    async def talk(ask: Ask) -> None:
        info = Info.from_event(await ask(Describe().event()))
        assert [program.name for program in info.handle] == ["leukemia-guide"]
        assert info.handle[0].models[0].languages == ["en", "es"]

    at_home(talk)


def test_it_answers_in_both_languages_and_says_when_it_did_not_understand() -> None:
    async def talk(ask: Ask) -> None:
        assert "first phase" in str(Handled.from_event(await ask(said("what is induction"))).text)
        assert "primera fase" in str(Handled.from_event(await ask(said("qué es la inducción", "es"))).text)
        lost = await ask(said("what is the capital of france"))
        assert NotHandled.is_type(lost.type)
        assert "did not understand" in str(NotHandled.from_event(lost).text)

    at_home(talk)


def test_an_alarm_comes_first_and_is_remembered_by_the_conversation() -> None:
    sessions: dict[str, Any] = {}

    async def talk(ask: Ask) -> None:
        told = await ask(said("i have a fever after chemo", session="one"))
        assert str(Handled.from_event(told).text).startswith("Call your cancer care team now")
        told = await ask(said("nobody picks up", session="one"))
        assert "nearest emergency room" in str(Handled.from_event(told).text)
        told = await ask(said("i cannot breathe", session="two"))
        assert "your local emergency number" in str(Handled.from_event(told).text)
        assert "fever after" not in repr(sessions)

    at_home(talk, sessions)
    assert set(sessions) == {"one", "two"}


def test_only_the_last_few_conversations_are_held_and_none_that_has_ended() -> None:
    sessions: dict[str, Any] = {}

    async def talk(ask: Ask) -> None:
        for number in range(MOST_SESSIONS + 3):
            await ask(said("what is induction", session=f"c{number}"))
        await ask(said("stop", session=f"c{number}"))

    at_home(talk, sessions)
    assert len(sessions) == MOST_SESSIONS - 1
    assert "c0" not in sessions


def test_whatever_is_sent_it_answers_and_where_it_cannot_it_apologises() -> None:
    def cannot(*_: object) -> Any:
        raise ContentFault("a file", "broken")

    async def odd(ask: Ask) -> None:
        for data in ({}, {"text": None}, {"text": "x" * 100_000, "language": 5, "context": []}, {"text": " "}):
            assert (await ask(Event("transcript", data))).type in ("handled", "not-handled")

    async def broken(ask: Ask) -> None:
        told = NotHandled.from_event(await ask(said("what is induction")))
        assert told.text == safety.apology("en", None)

    at_home(odd)
    at_home(broken, libraries=cannot, recognizers=cannot)
