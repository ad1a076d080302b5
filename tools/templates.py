"""Phrase templates: "(what is|tell me about) [the] {topic}" stands for every phrase that it spells out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

TOKEN = re.compile(r"\(([^()\[\]]*)\)|\[([^()\[\]]*)\]|([^()\[\]]+)|(.)")


class TemplateFault(ValueError):
    """A template that cannot be read; its text says why."""


def expand(template: str) -> Iterator[str]:
    """Every phrase of the template, single-spaced. Brackets do not nest. Raises TemplateFault."""
    choices: list[list[str]] = []
    for match in TOKEN.finditer(template):
        alternatives, optional, plain, stray = match.groups()
        if stray is not None:
            raise TemplateFault(f"{template!r}: {stray!r} without its partner, or one bracket inside another")
        if alternatives is not None:
            choices.append(alternatives.split("|"))
        elif optional is not None:
            choices.append([*optional.split("|"), ""])
        else:
            choices.append([plain])
    for chosen in product(*choices):
        yield " ".join("".join(chosen).split())
