"""The rules that every answer is held to, in every language. The tests and `make audit` walk the same ones."""

from tools.writing.manner import Manner, manner_of
from tools.writing.passages import Spoken, sentences, spoken_by, words
from tools.writing.reading import reading_ease
from tools.writing.rules import Breach, breaches

__all__ = [
    "Breach",
    "Manner",
    "Spoken",
    "breaches",
    "manner_of",
    "reading_ease",
    "sentences",
    "spoken_by",
    "words",
]
