"""The four tools. Whatever one is called with, danger in it is answered first."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from leukemia_guide import safety
from leukemia_guide.channels.mcp.arguments import Arguments, texts_in
from leukemia_guide.channels.mcp.citing import Citations
from leukemia_guide.channels.mcp.handle import LANGUAGE, Handles
from leukemia_guide.channels.mcp.place import Place, Places
from leukemia_guide.channels.mcp.refusing_calls import Refused
from leukemia_guide.channels.mcp.schemas import ASPECTS_READ, TAKES
from leukemia_guide.channels.mcp.searching import nearest_first
from leukemia_guide.channels.mcp.shelf import Shelf
from leukemia_guide.channels.mcp.structured import is_of_danger, shown, structured
from leukemia_guide.channels.mcp.topic_documents import CONTACT, SCHEME
from leukemia_guide.conversation import Channel, Kind, Question, Role, State
from leukemia_guide.guide import Answered, Guide, Request
from leukemia_guide.library import Library
from leukemia_guide.safety import Alarm

log: Final = logging.getLogger("leukemia_guide.channels.mcp")
STATED: Final = ("locale", "region")
NOT_WORDS: Final = frozenset({"conversation", *STATED})
UNDERSTOOD_NOWHERE: Final = frozenset({Kind.LOST, Kind.UNLISTED})
OF_DANGER: Final[Mapping[str, Kind]] = {"alarm": Kind.ALARM, "perhaps": Kind.PERHAPS}
"""The ids of `fetch` that are no topics: what a search answered that told of danger."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a call is answered: as data, as plain text, and whether it was refused."""

    structured: dict[str, Any]
    text: str
    refused: bool = False


class Toolbox:
    """Every call goes through the guide's one door."""

    def __init__(self, guide: Guide, shelf: Shelf, places: Places, citations: Citations, handles: Handles) -> None:
        self._guide, self._shelf, self._places = guide, shelf, places
        self._citations, self._handles = citations, handles
        self._tools: Mapping[str, Callable[[Arguments], Told]] = {
            "ask": self._ask,
            "read_topic": self._read_topic,
            "search": self._search,
            "fetch": self._fetch,
        }

    def call(self, name: str, sent: Mapping[str, Any] | None) -> Told:
        """Raises Refused for a name that is no tool's, where nothing in the call tells of danger; else never."""
        try:
            return self._called(name, sent)
        except Refused:
            raise
        except Exception as fault:
            # Only its name: its text, or a traceback, may hold words.
            log.error("fault in a tool: %s", type(fault).__name__)
            sentence = safety.apology(self._places.languages[0], None)
            return Told({"say": sentence, "kind": "apology"}, sentence, refused=True)

    def _called(self, name: str, sent: Mapping[str, Any] | None) -> Told:
        try:
            if name not in self._tools:
                raise Refused("tool", names=", ".join(self._tools))
            return self._tools[name](Arguments(sent, TAKES[name]))
        except Refused as refused:
            if in_danger := self._danger_in(name, sent or {}):
                return in_danger
            if name not in self._tools:
                raise
            return self._refusal(refused)

    def page(self, page_id: str) -> str:
        """The text of what an id of `search` names. Raises Refused where it names nothing."""
        told = self.call("fetch", {"id": page_id})
        if told.refused:
            raise Refused("resource")
        return told.text

    def _ask(self, arguments: Arguments) -> Told:
        words, (place, kept) = arguments.words("words"), self._before(arguments)
        return self._told(*self._answered(words, place, kept))

    def _read_topic(self, arguments: Arguments) -> Told:
        place, kept = self._before(arguments)
        topics = [topic_id for topic_id in self._library(place) if self._library(place).group(topic_id) != CONTACT]
        topic_id = arguments.one_of("topic", topics)
        question = Question(Kind.TOPIC, topic_id, arguments.one_of("aspect", ASPECTS_READ, "what"))
        return self._told(self._touched(question, place, kept), place)

    def _search(self, arguments: Arguments) -> Told:
        query = arguments.words("query")
        answered, place = self._answered(query, arguments.place(self._places), None)
        if is_of_danger(answered.reply) or answered.library is None:
            return self._told_in("search", answered, place)
        documents = self._shelf.documents(place.language)
        found = [
            {
                "id": f"{place.language}/{topic_id}",
                "title": documents.library.topic(topic_id).title,
                "url": documents.address(topic_id),
                "text": documents.library.topic(topic_id).simpler,
            }
            for topic_id in nearest_first(query, answered.reply.question, answered.library)
        ]
        # No offer: without a conversation, a yes would lead nowhere.
        say = answered.reply.text_of(*(role for role in Role if role is not Role.OFFER))
        lines = [say, *(f"{one['id']}: {one['title']}" for one in found)]
        return Told({"results": found, "say": say}, "\n".join(lines))

    def _fetch(self, arguments: Arguments) -> Told:
        place, (language, _, rest) = arguments.place(self._places), arguments.words("id").partition("/")
        if language not in self._places.languages:
            raise Refused("id")
        there = Place(language, place.region)
        kind, alarm = OF_DANGER.get(rest.partition("/")[0]), Alarm.parse(rest.partition("/")[2])
        if kind and alarm:
            question = Question(kind, detail=alarm.kept)
            return self._told_in("fetch", self._touched(question, there, State(last=question).keep()), there)
        documents = self._shelf.documents(language)
        if rest not in documents.library:
            raise Refused("id")
        text = documents.topic(rest)
        page = {
            "id": f"{language}/{rest}",
            "title": documents.library.topic(rest).title,
            "text": text,
            "url": documents.address(rest),
            "metadata": documents.metadata(rest),
        }
        return Told(page, text)

    def _answered(self, words: str, place: Place, kept: object) -> tuple[Answered, Place]:
        """Where no language was stated and the words are not understood, the others are tried."""
        answered = self._guide.answer(self._request(place, kept, words=words))
        if place.stated or answered.reply.question.kind not in UNDERSTOOD_NOWHERE:
            return answered, place
        for language in self._places.languages:
            there = Place(language, place.region)
            other = self._guide.answer(self._request(there, kept, words=words)) if language != place.language else None
            if other and other.reply.question.kind not in UNDERSTOOD_NOWHERE:
                return other, there
        return answered, place

    def _touched(self, question: Question, place: Place, kept: object) -> Answered:
        return self._guide.answer(self._request(place, kept, touched=question.id))

    def _request(self, place: Place, kept: object, **asked: str) -> Request:
        return Request(Channel.ASSISTANT, place.locale, place.region, kept, **asked)  # type: ignore[arg-type]

    def _before(self, arguments: Arguments) -> tuple[Place, object]:
        """Where to answer, and what was kept; a language that is not stated is that of the conversation so far."""
        place = arguments.place(self._places)
        kept = self._handles.open(arguments.text("conversation", sys.maxsize))
        spoken = kept.get(LANGUAGE) if kept else None
        if place.stated or spoken == place.language or spoken not in self._places.languages:
            return place, kept
        return replace(self._places.at(spoken, place.region), stated=False), kept

    def _library(self, place: Place) -> Library:
        return self._shelf.documents(place.language).library

    def _told(self, answered: Answered, place: Place) -> Told:
        told = structured(answered, place, self._citations, self._handles.seal(answered.state, place.language))
        return Told(told, shown(told))

    def _told_in(self, name: str, answered: Answered, place: Place) -> Told:
        """An answer about danger in the form of the tool that was called."""
        told = self._told(answered, place)
        if name not in ("search", "fetch"):
            return told
        say, alarm = told.structured["say"], told.structured["alarm"]
        rest = f"{answered.reply.question.kind.value}/{answered.reply.question.detail}"
        where = f"{place.language}/{rest}"
        page = {"id": where, "title": alarm["action"], "url": f"{SCHEME}://{where}", "text": say}
        formed = {"results": [page], "say": say, "alarm": alarm} if name == "search" else {**page, "alarm": alarm}
        return Told(formed, say)

    def _danger_in(self, name: str, sent: Mapping[str, Any]) -> Told | None:
        """What a call that cannot be used tells of danger: hosts put words into whatever there is."""
        place = self._place_in(sent)
        for text in texts_in({key: value for key, value in sent.items() if key not in NOT_WORDS}):
            answered = self._guide.answer(self._request(place, None, words=text))
            if is_of_danger(answered.reply):
                return self._told_in(name, answered, place)
        return None

    def _place_in(self, sent: Mapping[str, Any]) -> Place:
        try:
            return Arguments({key: sent[key] for key in STATED if key in sent}, STATED).place(self._places)
        except Refused:
            return self._places.at(None, None)

    def _refusal(self, refused: Refused) -> Told:
        sentence = self._shelf.words(self._places.languages[0]).say("errors", refused.key, **refused.names)
        return Told({"say": sentence, "kind": "refused"}, sentence, refused=True)
