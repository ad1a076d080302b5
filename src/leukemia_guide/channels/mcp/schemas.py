"""What each tool takes and gives, as JSON Schema; the words in it are of one language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from leukemia_guide.channels.mcp.arguments import LONGEST_NAME, LONGEST_WORDS
from leukemia_guide.channels.mcp.assistant_words import AssistantWords
from leukemia_guide.channels.mcp.handle import LONGEST as LONGEST_HANDLE
from leukemia_guide.library import ASPECTS
from leukemia_guide.safety import AlarmKind

Schema = dict[str, Any]
SIMPLER: Final = "simpler"
ASPECTS_READ: Final = (*ASPECTS, SIMPLER)
TAKES: Final = {
    "ask": ("words", "locale", "region", "conversation"),
    "read_topic": ("topic", "aspect", "locale", "region", "conversation"),
    "search": ("query", "locale", "region"),
    "fetch": ("id", "region"),
}
"""The arguments of each tool."""
NEEDED: Final = {"ask": ("words", "locale"), "read_topic": ("topic", "locale"), "search": ("query",), "fetch": ("id",)}
"""What a host is told to give. One that leaves out the locale is answered all the same."""


class Schemas:
    """Schemas whose descriptions are in one language. `topics` are the ids that may be read, `locales` what may be
    stated as a locale."""

    def __init__(self, words: AssistantWords, topics: Sequence[str], locales: Sequence[str]) -> None:
        self._words, self._topics, self._locales = words, topics, locales

    def taken(self, tool: str) -> Schema:
        """The input of a tool."""
        return _whole({name: self._argument(name) for name in TAKES[tool]}, NEEDED[tool])

    def given(self, tool: str) -> Schema:
        """The output of a tool."""
        return {"ask": self._answer, "read_topic": self._answer, "search": self._found, "fetch": self._page}[tool]()

    def _argument(self, name: str) -> Schema:
        described = {"type": "string", "description": self._words.say("arguments", name, most=str(LONGEST_WORDS))}
        bounds: dict[str, Schema] = {
            "words": {"minLength": 1, "maxLength": LONGEST_WORDS},
            "query": {"minLength": 1, "maxLength": LONGEST_WORDS},
            "locale": {"enum": list(self._locales)},
            "region": {"pattern": "^[A-Za-z]{2}$"},
            "conversation": {"maxLength": LONGEST_HANDLE},
            "topic": {"enum": list(self._topics)},
            "aspect": {"enum": list(ASPECTS_READ), "default": ASPECTS[0]},
            "id": {"minLength": 1, "maxLength": LONGEST_NAME},
        }
        return described | bounds[name]

    def _answer(self) -> Schema:
        fields = {
            "say": self._text("say"),
            "kind": self._text("kind"),
            "language": self._text("language"),
            "alarm": self._alarm(),
            "title": self._text("title"),
            "topic": self._text("topic"),
            "aspect": self._text("aspect"),
            "sources": self._sources(),
            "reviewed": self._of("boolean", "reviewed"),
            "review": self._text("review"),
            "disclaimer": self._text("disclaimer"),
            "telephone": self._object(
                "telephone",
                {name: self._text(name) for name in ("number", "dial", "whose", "purpose", "hours", "opening")},
                ("number", "dial", "whose", "purpose"),
            ),
            "next": self._object(
                "next",
                {"question": self._text("question"), "answers": self._list("answers", {"type": "string"})},
                ("question", "answers"),
            ),
            "conversation": self._text("conversation"),
        }
        return _whole(fields, ("say", "kind", "language", "conversation"))

    def _found(self) -> Schema:
        result = _whole({name: self._text(name) for name in ("id", "title", "url", "text")}, ("id", "title", "url"))
        fields = {"results": self._list("results", result), "say": self._text("say"), "alarm": self._alarm()}
        return _whole(fields, ("results", "say"))

    def _page(self) -> Schema:
        metadata = self._object(
            "metadata",
            {
                "language": self._text("language"),
                "reviewed": self._of("boolean", "reviewed"),
                "review": self._text("review"),
                "disclaimer": self._text("disclaimer"),
                "sources": self._sources(),
            },
            ("language",),
        )
        fields = {name: self._text(name) for name in ("id", "title", "text", "url")}
        return _whole(fields | {"metadata": metadata, "alarm": self._alarm()}, ("id", "title", "text", "url"))

    def _alarm(self) -> Schema:
        fields = {
            "kind": self._text("alarm_kind") | {"enum": [kind.value for kind in AlarmKind]},
            "action": self._text("action"),
            "certain": self._of("boolean", "certain"),
            "question": self._text("question"),
            "number": self._text("alarm_number"),
            "dial": self._text("dial"),
        }
        return self._object("alarm", fields, ("kind", "action", "certain"))

    def _sources(self) -> Schema:
        fields = {
            "publisher": self._text("publisher"),
            "title": self._text("source_title"),
            "address": self._text("address"),
            "year": self._of("integer", "year"),
            "read": self._text("read"),
        }
        return self._list("sources", _whole(fields, ("publisher", "read")))

    def _text(self, field: str) -> Schema:
        return self._of("string", field)

    def _of(self, kind: str, field: str) -> Schema:
        return {"type": kind, "description": self._words.say("fields", field)}

    def _object(self, field: str, properties: Schema, required: Sequence[str]) -> Schema:
        return _whole(properties, required) | {"description": self._words.say("fields", field)}

    def _list(self, field: str, items: Schema) -> Schema:
        return {"type": "array", "items": items, "description": self._words.say("fields", field)}


def _whole(properties: Schema, required: Sequence[str]) -> Schema:
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}
