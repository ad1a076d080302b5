"""Which topic a few words name, when Amazon's entity resolution found none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

ARTICLES = re.compile(r"^(?:the|a|an|el|la|los|las|un|una)\s+")


def normalized(words: str) -> str:
    """Lower case, no accents, no punctuation, single spaces; "A.L.L." and "a l l" become the same."""
    bare = unicodedata.normalize("NFKD", words.lower())
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    bare = re.sub(r"(?<=\b[a-z])\.\s?(?=[a-z]\b)", " ", bare)
    return " ".join(re.sub(r"[^a-z0-9' ]+", " ", bare).replace("'", "").split())


def names_of(topic: Mapping[str, Any]) -> tuple[str, ...]:
    """Every name that one topic's language file gives it, as written."""
    says = topic["says"]
    heard = says.get("heard", {})
    return (says["name"], says["title"], *heard.get("also", ()), *heard.get("misheard", ()))


def index_names(topics: Mapping[str, Mapping[str, Any]]) -> Mapping[str, tuple[str, ...]]:
    """Normalized name, and the same run together, to the ids it may mean."""
    index: dict[str, tuple[str, ...]] = {}
    for topic_id, topic in topics.items():
        for name in names_of(topic):
            plain = ARTICLES.sub("", normalized(name))
            for form in (plain, plain.replace(" ", "")):
                if topic_id not in index.get(form, ()):
                    index[form] = (*index.get(form, ()), topic_id)
    return index


def find(words: str, index: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The ids that the words name exactly, articles aside; none rather than a guess."""
    form = ARTICLES.sub("", normalized(words))
    return tuple(index.get(form) or index.get(form.replace(" ", ""), ()))
