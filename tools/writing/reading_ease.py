"""How easily a text reads, by the formula of its language, with names that it cannot do without counted as one word."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final

from leukemia_guide.library import Topic
from tools.writing.passages import spoken_by
from tools.writing.style import Style

TERMS: Final = Path(__file__).resolve().parent / "terms.tsv"
PLAIN_WORD: Final = {"en": "thing", "es": "cosa"}


def reading_ease(topic: Topic, style: Style) -> float:
    """Over all of a topic's passages: a school grade in English, a point on the INFLESZ scale in Spanish."""
    return ease_of(" ".join(spoken.text for spoken in spoken_by(topic)), style)


def ease_of(text: str, style: Style) -> float:
    plain = _names(style.language).sub(PLAIN_WORD[style.language], text)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from textstat import textstat  # noqa: PLC0415 - warns of its own imports
    textstat.set_lang({"en": "en_US"}.get(style.language, style.language))
    return float(getattr(textstat, style.formula)(plain))


@cache
def _names(language: str) -> re.Pattern[str]:
    rows = [row.split("\t") for row in TERMS.read_text(encoding="utf-8").splitlines()[1:]]
    columns = {"en": (2, 3), "es": (2, 3, 4)}[language]
    terms = {term.strip() for row in rows for column in columns for term in row[column].split(";")}
    return _any_of(term for term in terms if term)


def _any_of(terms: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(terms, key=len, reverse=True)
    return re.compile("|".join(rf"\b{re.escape(term)}\b" for term in longest_first), re.IGNORECASE)
