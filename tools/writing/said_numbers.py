"""The numbers that a text says, so that each can be looked for in the facts it cites."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from num2words import num2words

TELEPHONE: Final = re.compile(r"(?<![\d-])(?:\+?1-)?\d{3}-\d{3}-\d{4}|\b1-800-4-CANCER\b|\b13 11 14\b|\b116 123\b")
FIGURES: Final = re.compile(r"(?<![\w-])\d[\d,]*(?:\.\d+)?")


def numbers(text: str, language: str) -> set[float]:
    """In figures or words, telephone numbers aside. "One" is left out: it is more often a pronoun or an article."""
    bare = TELEPHONE.sub(" ", text)
    found = {float(figures.replace(",", "")) for figures in FIGURES.findall(bare)}
    named = _number_words(language)
    found |= {named[word] for word in re.findall(r"\w+", bare.lower()) if word in named}
    return found - {1.0}


def telephones(text: str) -> set[str]:
    """The digits of the telephone numbers in a text."""
    return {re.sub(r"\D", "", found) for found in TELEPHONE.findall(text)}


@cache
def _number_words(language: str) -> dict[str, float]:
    said = {num2words(number, lang=language): float(number) for number in (*range(2, 30), *range(30, 101, 10))}
    return {word: number for word, number in said.items() if " " not in word and "-" not in word}
