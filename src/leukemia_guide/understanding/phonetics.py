"""Roughly how a run of letters sounds, so that "best ponsa" and "Besponsa" meet: consonants in classes, few vowels.

Coarser than Metaphone, and the same for English and Spanish: recognizers confuse voiced with unvoiced, m with n, and
any vowel with another.
"""

from __future__ import annotations

import re
from typing import Final

SPELLINGS: Final = (
    (re.compile(r"ph|gh"), "f"),
    (re.compile(r"sch|sh|ch|tch|tio|sio|cio"), "x"),
    (re.compile(r"ck|qu|cc"), "k"),
    (re.compile(r"c(?=[eiy])"), "s"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"wr"), "r"),
    (re.compile(r"kn"), "n"),
)
CLASSES: Final = str.maketrans(
    {
        "b": "p", "v": "f", "d": "t", "g": "k", "c": "k", "q": "k", "z": "s", "j": "x", "m": "n",
        "h": "", "w": "", "y": "a", "e": "a", "i": "a", "o": "a", "u": "a",
    }
)  # fmt: skip
DOUBLED: Final = re.compile(r"(.)\1+")


def sound_of(run: str) -> str:
    """A code such as "apasnpan"; vowels only mark that there is one."""
    for spelling, sound in SPELLINGS:
        run = spelling.sub(sound, run)
    return DOUBLED.sub(r"\1", run.translate(CLASSES))
