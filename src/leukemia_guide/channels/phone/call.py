"""What is remembered of a call between two turns: ids only, sealed into the address to which the next turn is sent.

The server keeps nothing, so the carrier brings it back; whoever reads an address on the way learns nothing from it, and
nobody can make one up.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

VERSION: Final = 1
LONGEST_CALL: Final = 24 * 60 * 60
"""Seconds: no call that a carrier puts through lasts longer."""
COUNTRY: Final = re.compile("[A-Z]{2}")
MOST_MISSES: Final = 9


@dataclass(frozen=True, slots=True)
class Call:
    """`language` is that of the turn, `region` the country of the number that was called, None where it is not known.
    `kept` is the conversation's state as it was handed out; `misses` are the turns, one after the other, in which
    nothing was said or understood."""

    language: str
    region: str | None
    kept: Mapping[str, Any] = field(default_factory=dict)
    misses: int = 0


class Seal:
    """Encrypts and authenticates calls. The first key seals; each of them opens, so that a key can be changed."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._fernet = MultiFernet([Fernet(key) for key in keys])

    def close(self, call: Call) -> str:
        """The call as one word of letters and digits."""
        told = [VERSION, call.language, call.region, call.misses, call.kept]
        return self._fernet.encrypt(json.dumps(told, separators=(",", ":")).encode()).decode("ascii")

    def open(self, sealed: str, languages: Sequence[str]) -> Call | None:
        """The call that was sealed so; None for one of another key or release, for one that is too old, and for
        anything else. What it kept of the conversation is checked where that is restored."""
        try:
            told = json.loads(self._fernet.decrypt(sealed.encode(), ttl=LONGEST_CALL))
        except (InvalidToken, ValueError):
            return None
        if not isinstance(told, list) or len(told) != 5 or told[0] != VERSION:
            return None
        _, language, region, misses, kept = told
        known = language in languages and (region is None or is_country(region))
        counted = isinstance(misses, int) and 0 <= misses <= MOST_MISSES
        return Call(language, region, kept, misses) if known and counted and isinstance(kept, dict) else None


def is_country(code: object) -> bool:
    """Whether it has the form of a country's code."""
    return isinstance(code, str) and COUNTRY.fullmatch(code) is not None
