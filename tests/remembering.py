"""A guide that recognizes each row of the corpus once, however many tests of a worker ask about it."""

from __future__ import annotations

from functools import cache

import pytest

from leukemia_guide.guide import Guide
from leukemia_guide.understanding import Recognition
from leukemia_guide.understanding.recognition import Context
from tests.conftest import A_TUESDAY_NOON, shared_libraries, shared_recognizers
from tools.corpus.measure import Recognize, context_of
from tools.corpus.replay import first_locales
from tools.corpus.rows import languages

LOCALES = first_locales()
OF_ENGLISH_ROWS = pytest.mark.xdist_group("rows of en")
BY_LANGUAGE = pytest.mark.parametrize(
    "language",
    [pytest.param(language, marks=pytest.mark.xdist_group(f"rows of {language}")) for language in languages()],
)
"""One worker runs all tests over a language's rows, so that they share what is recognized."""


class RememberingGuide(Guide):
    """The guide at noon of a Tuesday in New York. The same words in the same session are the same recognition: what
    was recognized is kept, as no guide but a test's may."""

    def __init__(self) -> None:
        super().__init__(libraries=shared_libraries, recognizers=shared_recognizers, clock=lambda: A_TUESDAY_NOON)
        self._known: dict[tuple[str, str, Context], Recognition] = {}

    def recognize(self, words: str, locale: str, context: Context = Context()) -> Recognition:  # noqa: B008
        """As the guide does, at the first time."""
        asked = (words, locale, context)
        if asked not in self._known:
            self._known[asked] = super().recognize(words, locale, context)
        return self._known[asked]


@cache
def remembering_guide() -> RememberingGuide:
    """The one that all tests of a worker share."""
    return RememberingGuide()


def recognizing(language: str) -> Recognize:
    """How that guide recognizes a row."""
    guide, locale = remembering_guide(), LOCALES[language]
    return lambda row: guide.recognize(row.text, locale, context_of(row))
