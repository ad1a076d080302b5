"""Asking the guide on behalf of a caller: where, in which conversation, and in what form it is told."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from leukemia_guide.channels.mcp.arguments import Arguments, texts_in
from leukemia_guide.channels.mcp.citing import Citations
from leukemia_guide.channels.mcp.handle import LANGUAGE, Handles
from leukemia_guide.channels.mcp.place import Place, Places
from leukemia_guide.channels.mcp.refusing_calls import Refused
from leukemia_guide.channels.mcp.shelf import Shelf
from leukemia_guide.channels.mcp.structured import is_of_danger, shown, structured
from leukemia_guide.channels.mcp.topic_documents import SCHEME
from leukemia_guide.conversation import Channel, Kind, Question
from leukemia_guide.guide import Answered, Guide, Request

STATED: Final = ("locale", "region")
HANDLE: Final = "conversation"
"""The one argument in which there are no words."""
CODE: Final = re.compile("[A-Za-z]{2}(?:[-_][A-Za-z]{2})?")
UNDERSTOOD_NOWHERE: Final = frozenset({Kind.LOST, Kind.UNLISTED})


@dataclass(frozen=True, slots=True)
class Told:
    """What a call is answered: as data, as plain text, and whether it was refused."""

    structured: dict[str, Any]
    text: str
    refused: bool = False


class Asking:
    """Every question goes through the guide's one door."""

    def __init__(self, guide: Guide, shelf: Shelf, places: Places, citations: Citations, handles: Handles) -> None:
        self._guide, self._shelf, self._places = guide, shelf, places
        self._citations, self._handles = citations, handles

    def before(self, arguments: Arguments) -> tuple[Place, object]:
        """Where to answer, and what was kept; a language that is not stated is that of the conversation so far."""
        place = arguments.place(self._places)
        kept = self._handles.open(arguments.text(HANDLE, sys.maxsize))
        spoken = kept.get(LANGUAGE) if kept else None
        if place.stated or spoken == place.language or spoken not in self._places.languages:
            return place, kept
        return replace(self._places.at(spoken, place.region), stated=False), kept

    def words(self, words: str, place: Place, kept: object = None) -> tuple[Answered, Place]:
        """The answer to words. Where no language was stated and they are not understood, the others are tried."""
        answered = self._guide.answer(_request(place, kept, words=words))
        if place.stated or answered.reply.question.kind not in UNDERSTOOD_NOWHERE:
            return answered, place
        for language in self._places.languages:
            there = Place(language, place.region)
            other = self._guide.answer(_request(there, kept, words=words)) if language != place.language else None
            if other and other.reply.question.kind not in UNDERSTOOD_NOWHERE:
                return other, there
        return answered, place

    def question(self, question: Question, place: Place, kept: object = None) -> Answered:
        """The answer to a question that needs no recognizing."""
        return self._guide.answer(_request(place, kept, touched=question.id))

    def told(self, answered: Answered, place: Place) -> Told:
        """An answer as `ask` gives it."""
        told = structured(answered, place, self._citations, self._handles.seal(answered.state, place.language))
        return Told(told, shown(told, self._shelf.words))

    def told_in(self, tool: str, answered: Answered, place: Place) -> Told:
        """An answer about danger in the form of the tool that was called."""
        told = self.told(answered, place)
        if tool not in ("search", "fetch"):
            return told
        say, alarm = told.structured["say"], told.structured["alarm"]
        where = f"{place.language}/{answered.reply.question.kind.value}/{answered.reply.question.detail}"
        page = {"id": where, "title": alarm["action"], "url": f"{SCHEME}://{where}", "text": say}
        formed = {"results": [page], "say": say, "alarm": alarm} if tool == "search" else {**page, "alarm": alarm}
        return Told(formed, say)

    def danger_in(self, tool: str, sent: Mapping[str, Any]) -> Told | None:
        """What a call that cannot be used tells of danger: hosts put words into whatever there is."""
        place = self._place_in(sent)
        for text in texts_in({key: value for key, value in sent.items() if key != HANDLE and not _is_code(key, value)}):
            answered = self._guide.answer(_request(place, None, words=text))
            if is_of_danger(answered.reply):
                return self.told_in(tool, answered, place)
        return None

    def _place_in(self, sent: Mapping[str, Any]) -> Place:
        try:
            return Arguments({key: sent[key] for key in STATED if key in sent}, STATED).place(self._places)
        except Refused:
            return self._places.at(None, None)


def _is_code(key: str, value: object) -> bool:
    """Whether it is a locale or a region where one belongs, and no words: "fr" is slang, too, of those who despair."""
    return key in STATED and isinstance(value, str) and CODE.fullmatch(value) is not None


def _request(place: Place, kept: object, *, words: str | None = None, touched: str | None = None) -> Request:
    return Request(Channel.ASSISTANT, place.locale, place.region, kept, words, touched=touched)
