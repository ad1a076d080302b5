"""Phrase templates: "(what is|tell me about) [the] {topic}" stands for the phrases that it spells out.

A template with few combinations stands for all of them; one with many stands for a spread of them, in which every
alternative is heard at least once. So a model learns each word without drowning in one sentence's variants.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from math import prod
from typing import Final

TOKEN = re.compile(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]|([^()\[\]]+)|(.)")
MOST: Final = 12


class TemplateFault(ValueError):
    """A template that cannot be read; its text says why."""


def expand(template: str, most: int = MOST) -> Iterator[str]:
    """The phrases of the template, single-spaced, each once. Brackets do not nest. Raises TemplateFault."""
    choices = list(_choices(template))
    chosen = product(*choices) if prod(map(len, choices)) <= most else _spread(choices, most)
    phrases = (" ".join("".join(parts).split()) for parts in chosen)
    yield from dict.fromkeys(phrase for phrase in phrases if phrase)


def _choices(template: str) -> Iterator[list[str]]:
    for match in TOKEN.finditer(template):
        alternatives, optional, plain, stray = match.groups()
        if stray is not None:
            raise TemplateFault(f"{template!r}: {stray!r} without its partner, or one bracket inside another")
        if alternatives is not None:
            yield alternatives.split("|")
        elif optional is not None:
            yield [*optional.split("|"), ""]
        else:
            yield [plain]


def _spread(choices: list[list[str]], most: int) -> Iterator[tuple[str, ...]]:
    """Each place runs through its alternatives at its own pace, so that neighbours meet in changing company."""
    longest = max(map(len, choices))
    for turn in range(max(most, longest)):
        yield tuple(
            alternatives[(turn + place * (turn // len(alternatives))) % len(alternatives)]
            for place, alternatives in enumerate(choices)
        )
