"""What a language must say about its numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple


class NumberWords(NamedTuple):
    """How one language says numbers.

    `ones` goes up to the first of `tens`; `hundreds` are whole ("doscientos"), `hundred` multiplies what stands before
    it. `tens_join` and `hundreds_join` may stand within a number ("treinta y dos", "a hundred and two"). `noughts`
    are zeros among other figures. `years` are said in pairs ("nineteen ninety"). `ordinal` finds a place in a row in
    figures. `per_cent` is what is said after a number, and the one word for it. `joined_ones` are ones only after
    `tens_join`.
    """

    ones: Mapping[str, int]
    tens: Mapping[str, int]
    plurals: Mapping[str, int]
    ordinal: re.Pattern[str]
    ordinal_of: Callable[[re.Match[str]], str]
    thousand: str
    point: str
    per_cent: tuple[str, str]
    degrees: str
    half: str
    hundred: str | None = None
    hundreds: Mapping[str, int] = MappingProxyType({})
    tens_join: str | None = None
    hundreds_join: str | None = None
    noughts: frozenset[str] = frozenset()
    years: bool = False
    joined_ones: Mapping[str, int] = MappingProxyType({})
