"""Topics as documents: Markdown with all that is said of one, its sources, and what nobody may forget."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from leukemia_guide import safety
from leukemia_guide.channels.mcp.assistant_words import AssistantWords
from leukemia_guide.channels.mcp.citing import Citations
from leukemia_guide.channels.mcp.structured import source_line
from leukemia_guide.conversation.question import LINES
from leukemia_guide.conversation.telling_time import told_hours
from leukemia_guide.library import Library, Passage, Topic

CONTACT: Final = "contact"
SCHEME: Final = "leukemia-guide"


class Documents:
    """One language's documents. `public` is where its reading pages stand, such as "https://guide.example"; without
    one, an address of this server's own names them."""

    def __init__(self, library: Library, words: AssistantWords, citations: Citations, public: str | None) -> None:
        self.library, self.words = library, words
        self._citations, self._public = citations, public

    @property
    def language(self) -> str:
        """The language of the documents."""
        return self.library.language

    def address(self, topic_id: str) -> str:
        """Where a topic can be read."""
        if self._public:
            return f"{self._public.rstrip('/')}/{self.language}/topics/{topic_id}"
        return self.resource(topic_id)

    def resource(self, topic_id: str) -> str:
        """The address of a topic's resource."""
        return f"{SCHEME}://{self.language}/topics/{topic_id}"

    def sources_of(self, topic_id: str) -> list[str]:
        """The ids of all sources that a topic rests on, each once."""
        topic = self.library.topic(topic_id)
        passages = (*topic.passages.values(), *topic.more)
        return list(dict.fromkeys(source_id for passage in passages for source_id in passage.sources))

    def topic(self, topic_id: str) -> str:
        """Raises KeyError for an id that is no topic."""
        topic = self.library.topic(topic_id)
        blocks = [f"# {topic.title}", topic.simpler, *self._passages(topic), *self._number(topic)]
        blocks += [f"## {self.words.say('pages', 'sources')}", self._cited(self.sources_of(topic_id))]
        return _document(*blocks, *self._not_to_be_forgotten(topic_id))

    def found(self, topic_id: str) -> dict[str, Any]:
        """A topic as a search tells of it."""
        topic = self.library.topic(topic_id)
        return {
            "id": f"{self.language}/{topic_id}",
            "title": topic.title,
            "url": self.address(topic_id),
            "text": topic.simpler,
        }

    def page(self, topic_id: str) -> dict[str, Any]:
        """A topic's document with what is known of it, as data."""
        reviewed = self.library.reviewed(topic_id)
        known = {
            "language": self.language,
            "reviewed": reviewed,
            "disclaimer": self.library.say("disclaimer", "short"),
            "sources": [self._citations.cite(source_id, self.library) for source_id in self.sources_of(topic_id)],
        }
        known |= {} if reviewed else {"review": self.library.say("card", "unreviewed")}
        return self.found(topic_id) | {"text": self.topic(topic_id), "metadata": known}

    def contents(self) -> str:
        """The list of all topics."""
        lines = (f"[{self.library.topic(topic_id).title}]({self.resource(topic_id)})" for topic_id in self.library)
        return _document(
            f"# {self.words.say('pages', 'list_title')}", _bullets(lines), *self._not_to_be_forgotten(None)
        )

    def sources(self) -> str:
        """Every source that an answer rests on."""
        rested_on = dict.fromkeys(one for topic_id in self.library for one in self.sources_of(topic_id))
        return _document(f"# {self.words.say('pages', 'sources_title')}", self._cited(rested_on))

    def _cited(self, source_ids: Iterable[str]) -> str:
        return _bullets(source_line(self._citations.cite(one, self.library), self.words) for one in source_ids)

    def _passages(self, topic: Topic) -> Iterator[str]:
        for aspect, passage in topic.passages.items():
            if aspect != "what":
                yield f"## {self.words.say('pages', aspect)}"
            yield _said(passage)
        if topic.more:
            yield f"## {self.words.say('pages', 'more')}"
            yield from map(_said, topic.more)

    def _number(self, topic: Topic) -> Iterator[str]:
        if topic.group == CONTACT:
            line = self.library.center["lines"][LINES[topic.id]]
            yield self.library.say("contact", "number", number=line["number"])
            yield told_hours(self.library, line) or self.library.say("contact", "no_hours")

    def _not_to_be_forgotten(self, topic_id: str | None) -> Iterator[str]:
        yield "---"
        yield self.library.say("disclaimer", "short")
        if topic_id is None or not self.library.reviewed(topic_id):
            yield self.library.say("card", "unreviewed")
        yield safety.if_urgent(self.language, None)


def _said(passage: Passage) -> str:
    return "\n".join(f"{number}. {step}" for number, step in enumerate(passage.steps, 1)) or passage.text


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _document(*blocks: str) -> str:
    return "\n\n".join(blocks) + "\n"
