"""The resources: each topic, the list and the sources in every language, and the answer card."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from leukemia_guide.channels.mcp.answer_card import CARD, CARD_TYPE, answer_card
from leukemia_guide.channels.mcp.place import Places
from leukemia_guide.channels.mcp.refusing_calls import Refused
from leukemia_guide.channels.mcp.shelf import Shelf
from leukemia_guide.channels.mcp.topic_documents import SCHEME

MARKDOWN: Final = "text/markdown"
TOPICS: Final = "topics"
SOURCES: Final = "sources"
TEMPLATE: Final = f"{SCHEME}://{{language}}/{TOPICS}/{{topic}}"


@dataclass(frozen=True, slots=True)
class Listed:
    """A resource as it is listed."""

    address: str
    name: str
    title: str
    description: str
    media_type: str = MARKDOWN


class Resources:
    """All that can be read without asking."""

    def __init__(self, shelf: Shelf, places: Places, page: Callable[[str], str]) -> None:
        """`page` gives the text of an id that `search` gave, or raises Refused."""
        self._shelf, self._places, self._page = shelf, places, page

    def listed(self) -> Iterator[Listed]:
        """The card first, then language by language."""
        words = self._shelf.words(self._places.languages[0])
        yield Listed(CARD, "answer_card", words.say("card", "title"), words.say("server", "description"), CARD_TYPE)
        for language in self._places.languages:
            yield from self._listed_in(language)

    def read(self, address: str) -> tuple[str, str]:
        """Its media type and text. Raises Refused where there is nothing."""
        if address == CARD:
            return CARD_TYPE, self._card
        scheme, _, rest = address.partition("://")
        language, *path = rest.split("/")
        if scheme == SCHEME and language in self._places.languages:
            documents = self._shelf.documents(language)
            match path:
                case ["topics"]:
                    return MARKDOWN, documents.contents()
                case ["sources"]:
                    return MARKDOWN, documents.sources()
                case [_, _]:
                    return MARKDOWN, self._page(rest.replace(f"/{TOPICS}/", "/"))
        raise Refused("resource")

    @cached_property
    def _card(self) -> str:
        first, *others = map(self._shelf.words, self._places.languages)
        return answer_card(first, others)

    def _listed_in(self, language: str) -> Iterator[Listed]:
        documents, words = self._shelf.documents(language), self._shelf.words(language)
        for key, name in (("list", TOPICS), ("sources", SOURCES)):
            title, described = words.say("pages", f"{key}_title"), words.say("pages", f"{key}_description")
            yield Listed(f"{SCHEME}://{language}/{name}", f"{language}_{name}", title, described)
        for topic_id in documents.library:
            topic = documents.library.topic(topic_id)
            described = words.say("pages", "topic_description", name=topic.name)
            yield Listed(documents.resource(topic_id), f"{language}_{topic_id}", topic.title, described)
