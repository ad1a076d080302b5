"""The four tools. Whatever one is called with, danger in it is answered first."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any, Final

from leukemia_guide import safety
from leukemia_guide.channels.mcp.arguments import Arguments
from leukemia_guide.channels.mcp.asking import Asking, Told
from leukemia_guide.channels.mcp.place import Place, Places
from leukemia_guide.channels.mcp.refusing_calls import Refused
from leukemia_guide.channels.mcp.schemas import ASPECTS_READ, TAKES
from leukemia_guide.channels.mcp.searching import nearest_first
from leukemia_guide.channels.mcp.shelf import Shelf
from leukemia_guide.channels.mcp.structured import is_of_danger
from leukemia_guide.channels.mcp.topic_documents import CONTACT
from leukemia_guide.conversation import Kind, Question, Role, State
from leukemia_guide.safety import Alarm

log: Final = logging.getLogger("leukemia_guide.channels.mcp")
OF_DANGER: Final[Mapping[str, Kind]] = {"alarm": Kind.ALARM, "perhaps": Kind.PERHAPS}
"""The ids of `fetch` that are no topics: what a search answered that told of danger."""


class Toolbox:
    """The tools by name. One that needs a conversation takes and gives its handle."""

    def __init__(self, asking: Asking, shelf: Shelf, places: Places) -> None:
        self._asking, self._shelf, self._places = asking, shelf, places
        self._tools: Mapping[str, Callable[[Arguments], Told]] = {
            "ask": self._ask,
            "read_topic": self._read_topic,
            "search": self._search,
            "fetch": self._fetch,
        }

    def call(self, name: str, sent: Mapping[str, Any] | None) -> Told:
        """Raises Refused for a name that is no tool's, where nothing in the call tells of danger; else never."""
        try:
            return self._called(name, sent or {})
        except Refused:
            raise
        except Exception as fault:
            # Only its name: its text, or a traceback, may hold words.
            log.error("fault in a tool: %s", type(fault).__name__)
            sentence = safety.apology(self._places.languages[0], None)
            return Told({"say": sentence, "kind": "apology"}, sentence, refused=True)

    def page(self, page_id: str) -> str:
        """The text of what an id of `search` names. Raises Refused where it names nothing."""
        told = self.call("fetch", {"id": page_id})
        if told.refused:
            raise Refused("resource")
        return told.text

    def _called(self, name: str, sent: Mapping[str, Any]) -> Told:
        try:
            if name not in self._tools:
                raise Refused("tool", names=", ".join(self._tools))
            return self._tools[name](Arguments(sent, TAKES[name]))
        except Refused as refused:
            if in_danger := self._asking.danger_in(name, sent):
                return in_danger
            if name not in self._tools:
                raise
            sentence = self._shelf.words(self._places.languages[0]).say("errors", refused.key, **refused.names)
            return Told({"say": sentence, "kind": "refused"}, sentence, refused=True)

    def _ask(self, arguments: Arguments) -> Told:
        words, (place, kept) = arguments.words("words"), self._asking.before(arguments)
        return self._asking.told(*self._asking.words(words, place, kept))

    def _read_topic(self, arguments: Arguments) -> Told:
        place, kept = self._asking.before(arguments)
        library = self._shelf.documents(place.language).library
        topic_id = arguments.one_of("topic", [one for one in library if library.group(one) != CONTACT])
        question = Question(Kind.TOPIC, topic_id, arguments.one_of("aspect", ASPECTS_READ, "what"))
        return self._asking.told(self._asking.question(question, place, kept), place)

    def _search(self, arguments: Arguments) -> Told:
        query = arguments.words("query")
        answered, place = self._asking.words(query, arguments.place(self._places))
        if is_of_danger(answered.reply):
            return self._asking.told_in("search", answered, place)
        documents = self._shelf.documents(place.language)
        found = [
            documents.found(topic_id) for topic_id in nearest_first(query, answered.reply.question, documents.library)
        ]
        # No offer: without a conversation, a yes would lead nowhere.
        say = answered.reply.text_of(*(role for role in Role if role is not Role.OFFER))
        return Told(
            {"results": found, "say": say}, "\n".join([say, *(f"{one['id']}: {one['title']}" for one in found)])
        )

    def _fetch(self, arguments: Arguments) -> Told:
        place, (language, _, rest) = arguments.place(self._places), arguments.words("id").partition("/")
        if language not in self._places.languages:
            raise Refused("id")
        there, documents = Place(language, place.region), self._shelf.documents(language)
        kind, alarm = OF_DANGER.get(rest.partition("/")[0]), Alarm.parse(rest.partition("/")[2])
        if kind and alarm:
            question = Question(kind, detail=alarm.kept)
            answered = self._asking.question(question, there, State(last=question).keep())
            return self._asking.told_in("fetch", answered, there)
        if rest not in documents.library:
            raise Refused("id")
        page = documents.page(rest)
        return Told(page, page["text"])
