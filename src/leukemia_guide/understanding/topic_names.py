"""Which topic a few words name exactly, where Amazon's entity resolution found none.

The index is models/<language>.names.json, made by `make model` from corpus/<language>/names.toml: a name as folded
words, and the same run together, to the ids it may mean."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from typing import Final

from leukemia_guide.safety.normalizer import fold_words

MODELS: Final = os.path.join(os.path.dirname(os.path.abspath(__file__)), "models")
"""A string, because what answers on Lambda does without pathlib, which takes longer to load than the names."""
ARTICLES: Final = re.compile(r"^(?:the|a|an|el|la|los|las|un|una)\s+")

NOT_IN_AN_ID: Final = re.compile(r"[^a-z0-9]+")
LONGEST_MEDICINE: Final = 4
"""In words, as recognizers write it."""


class TopicNames:
    """One language's names."""

    def __init__(self, index: Mapping[str, Sequence[str]]) -> None:
        self._index = index

    def find(self, words: str) -> tuple[str, ...]:
        """The ids that the words name exactly, articles aside; none rather than a guess."""
        form = bare_name(words)
        return tuple(self._index.get(form) or self._index.get(form.replace(" ", ""), ()))


def bare_name(words: str) -> str:
    """A name as folded words without its article."""
    return ARTICLES.sub("", fold_words(words))


def named_by(words: str) -> str:
    """The id that unlisted.toml would give a name: its letters and digits, the rest as underscores."""
    return NOT_IN_AN_ID.sub("_", bare_name(words)).strip("_")


def runs_of(words: str) -> list[str]:
    """Every run of words that is short enough to be a medicine's name, folded."""
    tokens = fold_words(words).split()
    return [
        " ".join(tokens[start:end])
        for start in range(len(tokens))
        for end in range(start + 1, min(len(tokens), start + LONGEST_MEDICINE) + 1)
    ]


def open_topic_names(language: str) -> TopicNames:
    """Raises OSError where there is no index for the language; `make model` makes one."""
    with open(os.path.join(MODELS, f"{language}.names.json"), "rb") as file:
        return TopicNames(json.load(file))
