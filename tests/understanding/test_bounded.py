"""However long and odd the words, understanding them takes a bounded time, and the question at their end is heard."""

from __future__ import annotations

import random

import pytest

from benchmarks.slowest import BOUND, climb, cut, measuring, pieces_of, surely
from tests.conftest import guide_with

SLOW = {
    "en-US": (
        "is ba is ca is da is fa is ga ",
        "what's a b cell ",
        "willa cigarette for my headwhich legdoes of theantithymocyte globulin how does a drug know "
        "liraglutidejustthey said on tv there is awhich survivors interestingoxandrolonewhat date is this chemo'show is t which vaccines ",
    ),
    "es-US": (
        "es ba es ca es da es fa es ga ",
        "qué es una célula b ",
        "las preguntas para el doctor sistema paliferminafijesewellbutrin adoloridohabrámetilfenidato cualque riesgos "
        "rivastigmina cromosomas muchovacunasﬃ bebetirosinacuales kymriahlado bendigatasigna falto enchiladasque ",
    ),
}  # fmt: skip


@pytest.mark.parametrize("locale", SLOW)
def test_a_thousand_hostile_letters_cost_no_more_than_the_bound(locale: str) -> None:
    measure = measuring(guide_with(), locale)
    for unit in ("what is induction ", *SLOW[locale], "\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM} ", "x"):
        words = cut(unit * 1_000)
        measure(words)
        assert surely(measure, words, more_than=0.0) < BOUND, unit


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
