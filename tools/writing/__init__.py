"""The rules that every answer is held to, in every language. The tests and `make audit` walk the same ones."""

from tools.writing.passages import SpokenPassage, sentences, spoken_by, words
from tools.writing.reading_ease import reading_ease
from tools.writing.rules import Breach, breaches
from tools.writing.style import Style, style_of

__all__ = [
    "Breach",
    "SpokenPassage",
    "Style",
    "breaches",
    "reading_ease",
    "sentences",
    "spoken_by",
    "style_of",
    "words",
]
