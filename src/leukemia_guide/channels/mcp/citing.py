"""The sources of an answer, with all that is known of them: title, publisher, address, year, the day of reading."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from leukemia_guide.conversation import Kind, Question, Reply, Role
from leukemia_guide.conversation.topic_answers import passage_of
from leukemia_guide.library import Library
from leukemia_guide.library.content_files import CONTENT, read_toml

WHOLE_ADDRESS: Final = re.compile(r"(?:https?://)?[a-z0-9.-]+\.[a-z]{2,}(?:/(?!.*\.\.\.)(?:\S*[\w/-])?)?")


class Citations:
    """The sources by id, as sources.toml has them."""

    def __init__(self, sources: Mapping[str, Mapping[str, Any]]) -> None:
        self._sources = sources

    def cite(self, source_id: str, library: Library) -> dict[str, Any]:
        """One source in the library's language. An address of which a part is missing is left out."""
        source = self._sources[source_id]
        address = str(source.get("address", ""))
        cited = {
            "publisher": library.source(source_id).publisher,
            "title": source.get("title"),
            "address": _with_scheme(address) if WHOLE_ADDRESS.fullmatch(address) else None,
            "year": source.get("year"),
            "read": source["read"],
        }
        return {key: value for key, value in cited.items() if value is not None}

    def of(self, reply: Reply, library: Library) -> list[dict[str, Any]]:
        """The sources that a reply rests on; none where it names none."""
        if not reply.text_of(Role.SOURCE):
            return []
        named = dict.fromkeys(
            source_id
            for topic_id in _topics(reply.question)
            for source_id in _grounds(reply.question, topic_id, library)
        )
        return [self.cite(source_id, library) for source_id in named]


def read_citations() -> Citations:
    """Raises ContentFault where sources.toml cannot be read."""
    return Citations(read_toml(CONTENT / "sources.toml", CONTENT))


def _topics(question: Question) -> list[str]:
    both = (question.topic, question.other if question.kind is Kind.COMPARE else None)
    return [topic_id for topic_id in both if topic_id]


def _grounds(question: Question, topic_id: str, library: Library) -> tuple[str, ...]:
    passage = passage_of(question, library) if question.kind is Kind.TOPIC else None
    return (passage or library.topic(topic_id).passages["what"]).sources


def _with_scheme(address: str) -> str:
    return address if address.startswith("http") else f"https://{address}"
