"""However long and odd the words, understanding them takes a bounded time, and the question at their end is heard."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from benchmarks.slowest import BOUND, climb, cut, measuring, pieces_of, surely
from tests.conftest import guide_with

FOUND = Path(__file__).with_name("slowest_words.tsv")
"""Of each locale the slowest words that a search once found."""
SLOWEST = dict(line.split("\t") for line in FOUND.read_text(encoding="utf-8").splitlines())
REPEATED = ("is ba is ca is da is fa is ga ", "what's a b cell ", "qué es una célula b ", "ﷺ ", "x")


@pytest.mark.parametrize("locale", SLOWEST)
def test_a_thousand_hostile_letters_cost_no_more_than_the_bound(locale: str) -> None:
    measure = measuring(guide_with(), locale)
    for words in (SLOWEST[locale], *(cut(unit * 1_000) for unit in REPEATED)):
        measure(words)
        assert surely(measure, words, more_than=0.0) < BOUND, words[:40]


def test_the_search_for_slow_words_tries_as_many_as_it_is_told() -> None:
    pieces = pieces_of("en")
    found = climb(pieces, lambda words: len(set(words)) / 1_000, 300, random.Random(1))

    assert len(found.seconds) == 300
    assert len(set(found.slowest)) == found.most * 1_000
    assert found.most > sorted(found.seconds)[150]


@pytest.mark.parametrize(
    ("locale", "filling", "question"),
    [
        ("en-US", "so we drove home and my sister made soup and nobody said a word ", "what happens in induction"),
        ("es-US", "y nos fuimos a casa y mi hermana hizo sopa y nadie dijo nada ", "qué pasa en la inducción"),
    ],
)
def test_the_question_at_the_end_of_a_very_long_story_is_heard(locale: str, filling: str, question: str) -> None:
    heard = guide_with().recognize(filling * 400 + question, locale)

    assert heard.slots["topic"].ids == ("induction",)
