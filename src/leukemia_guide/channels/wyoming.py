"""The guide as a `handle` service of Home Assistant's Wyoming protocol: what was heard in, what is said out."""

from __future__ import annotations

import asyncio
from importlib.metadata import version
from typing import Any, Final

from wyoming.asr import Transcript
from wyoming.event import Event
from wyoming.handle import Handled, NotHandled
from wyoming.info import Attribution, Describe, HandleModel, HandleProgram, Info
from wyoming.server import AsyncEventHandler, AsyncServer

from leukemia_guide import safety
from leukemia_guide.conversation import Channel, Kind
from leukemia_guide.guide import Guide, Request
from leukemia_guide.library import AS_WRITTEN
from leukemia_guide.speech import plain

NAME: Final = "leukemia-guide"
LONGEST, MOST_SESSIONS = 1000, 32


class HomeHandler(AsyncEventHandler):
    """`sessions` holds the state of the last few conversations, by the id that Home Assistant gives each: ids only, in
    memory alone, since the protocol's own context does not come back. Where someone is, it does not tell."""

    def __init__(self, guide: Guide, locale: str, sessions: dict[str, Any], *streams: Any) -> None:
        super().__init__(*streams)
        self._guide, self._locale, self._sessions = guide, locale, sessions

    async def handle_event(self, event: Event) -> bool:
        """Tells of itself, or answers what was heard; anything else is passed over."""
        if Describe.is_type(event.type):
            known: dict[str, Any] = {"attribution": Attribution(NAME, ""), "installed": True, "version": version(NAME)}
            model = HandleModel(NAME, description=None, languages=list(safety.language_codes()), **known)
            info = Info(handle=[HandleProgram(NAME, description=None, models=[model], **known)])
            await self.write_event(info.event())
        elif Transcript.is_type(event.type):
            await self.write_event(self._answer(event.data or {}).event())
        return True

    def _answer(self, heard: dict[str, Any]) -> Handled | NotHandled:
        words, stated, context = (heard.get(name) for name in ("text", "language", "context"))
        locale = stated if isinstance(stated, str) and safety.speaks(stated.partition("-")[0]) else self._locale
        session = str(context.get("conversation_id"))[:64] if isinstance(context, dict) else ""
        kept = self._sessions.pop(session, None)
        try:
            answered = self._guide.answer(Request(Channel.ASSISTANT, locale, None, kept, str(words or "")[:LONGEST]))
        except Exception:
            return NotHandled(safety.apology(locale.partition("-")[0], None))
        if session and answered.reply.open:
            self._sessions[session] = answered.state.keep()
            for oldest in list(self._sessions)[:-MOST_SESSIONS]:
                del self._sessions[oldest]
        text = plain(answered.reply.text, answered.library.pronunciations if answered.library else AS_WRITTEN)
        return NotHandled(text) if answered.reply.question.kind is Kind.LOST else Handled(text)


def serve_home(uri: str, locale: str) -> int:
    """Serves until it is stopped. Raises ValueError for an address that cannot be used."""
    guide, sessions = Guide(), dict[str, Any]()
    guide.open(locale)
    asyncio.run(AsyncServer.from_uri(uri).run(lambda *streams: HomeHandler(guide, locale, sessions, *streams)))
    return 0
