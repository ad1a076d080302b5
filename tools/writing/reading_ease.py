"""How easily a text reads, by the formula of its language, with every name left in."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Final

from leukemia_guide.library import Topic
from tools.writing.passages import spoken_by
from tools.writing.style import Style

TERMS: Final = Path(__file__).resolve().parent / "terms.tsv"


def reading_ease(topic: Topic, style: Style) -> float:
    """Over all of a topic's passages: a school grade in English, a point on the INFLESZ scale in Spanish."""
    return ease_of(" ".join(spoken.text for spoken in spoken_by(topic)), style)


def ease_of(text: str, style: Style) -> float:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from textstat import textstat  # noqa: PLC0415 - warns of its own imports
    textstat.set_lang({"en": "en_US"}.get(style.language, style.language))
    return float(getattr(textstat, style.formula)(text))
