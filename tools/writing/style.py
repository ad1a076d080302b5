"""What one language holds its answers to, from <language>.toml in this folder."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Style:
    """`formula` is a method of textstat; `middle` and `hardest` bound the median topic and the hardest one."""

    language: str
    formula: str
    middle: float
    hardest: float
    higher_is_easier: bool
    never_said: Mapping[str, re.Pattern[str]]

    def too_hard(self, ease: float, bound: float) -> bool:
        return ease < bound if self.higher_is_easier else ease > bound


@cache
def style_of(language: str) -> Style:
    """Raises OSError where the language has no rules of writing yet."""
    table = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    never_said = {what: re.compile(pattern, re.IGNORECASE) for what, pattern in table["never_said"].items()}
    return Style(
        language,
        table["formula"],
        table["middle"],
        table["hardest"],
        table.get("higher_is_easier", False),
        never_said,
    )
