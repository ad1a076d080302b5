"""Phrase templates: "(what is|tell me about) [the] {topic}" stands for the phrases that it spells out.

They are written in the grammar of the guard's patterns, of which a template uses choices and what may be missing. One
with few combinations stands for all of them; one with many stands for a spread of them, in which every alternative is
heard at least once. So a model learns each word without drowning in one sentence's variants.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from math import prod
from typing import Final

from leukemia_guide.safety.guard.grammar import Choice, Sequence, parse

MOST: Final = 12
"""Phrases of one template: of 6, 12, 24 and all, 12 taught most on the development rows (decision 4, second step)."""
GAP: Final = [" "]
ONLY_IN_PATTERNS: Final = ("..", "...")


class TemplateFault(ValueError):
    """A template that cannot be read; its text says why."""


def expand(template: str, most: int = MOST) -> Iterator[str]:
    """The phrases of the template, single-spaced, each once; "'s" joins the word before it. Raises TemplateFault."""
    try:
        alternatives = parse(template)
    except ValueError as fault:
        raise TemplateFault(str(fault)) from None
    if len(alternatives) != 1:
        raise TemplateFault(f"{template}: a | outside of brackets")
    choices = _places(alternatives[0], template)
    chosen = product(*choices) if prod(map(len, choices)) <= most else _spread(choices, most)
    phrases = (" ".join("".join(parts).split()).replace(" 's", "'s") for parts in chosen)
    yield from dict.fromkeys(phrase for phrase in phrases if phrase)


def _places(sequence: Sequence, template: str) -> list[list[str]]:
    """The alternatives at each place. Words between brackets are one place, and so is a gap without any."""
    places: list[list[str]] = []
    words: list[str] = []
    for item in sequence:
        if not isinstance(item, Choice):
            if item in ONLY_IN_PATTERNS or "*" in item:
                raise TemplateFault(f"{template}: {item} is for patterns alone; a template spells every word out")
            words.append(item)
            continue
        if words or places:
            places.append([f" {' '.join(words)} "] if words else GAP)
        words = []
        places.append(_alternatives(item, template))
    return [*places, [f" {' '.join(words)}"]] if words else places


def _alternatives(choice: Choice, template: str) -> list[str]:
    if choice.opens == "(?!":
        raise TemplateFault(f"{template}: (?! is for patterns alone")
    spelled = ["".join(parts) for sequence in choice.alternatives for parts in product(*_places(sequence, template))]
    return [*spelled, ""] if choice.opens == "[" else spelled


def _spread(choices: list[list[str]], most: int) -> Iterator[tuple[str, ...]]:
    """Each place runs through its alternatives at its own pace, so that neighbours meet in changing company."""
    longest = max(map(len, choices))
    for turn in range(max(most, longest)):
        yield tuple(
            alternatives[(turn + place * (turn // len(alternatives))) % len(alternatives)]
            for place, alternatives in enumerate(choices)
        )
