"""An utterance as plain tokens: no case, accents, punctuation or fillers, and without the words that open the skill."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leukemia_guide.library.naming import normalized

LANGUAGES: Final = Path(__file__).resolve().parent / "languages"


@dataclass(frozen=True, slots=True)
class Manners:
    """How a language opens the skill, softens a request and writes words in two ways (languages/<language>.toml)."""

    openings: re.Pattern[str]
    launches: re.Pattern[str]
    fillers: re.Pattern[str]
    rewrites: dict[str, str]
    not_names: frozenset[str]

    def plain(self, words: str) -> tuple[str, ...]:
        """All tokens, each in its one spelling."""
        return tuple(" ".join(self.rewrites.get(word, word) for word in normalized(words).split()).split())

    def tokens(self, words: str) -> tuple[str, ...]:
        """The tokens that carry meaning; all of them where nothing else would be left."""
        said = " ".join(self.plain(words))
        bare = self.fillers.sub(" ", said)
        while (shorter := " ".join(self.fillers.sub(" ", f" {bare} ").split())) != bare:
            bare = shorter
        return tuple((bare or said).split())

    def opened(self, words: str, invocation: str) -> tuple[bool, str]:
        """Whether the words only open the skill, and what is left of them without its name."""
        said = normalized(words)
        name = normalized(invocation)
        if re.fullmatch(rf"(?:{self.launches.pattern})?\s*{name}", said):
            return True, ""
        return False, re.sub(rf"^(?:{self.openings.pattern})\s+{name}\s*(?:{self.launches.pattern})?\s*", "", said)


def manners_of(language: str) -> Manners:
    """Reads languages/<language>.toml. Raises OSError where there is none."""
    table = tomllib.loads((LANGUAGES / f"{language}.toml").read_text(encoding="utf-8"))

    def either(key: str) -> str:
        return "|".join(re.escape(normalized(item)) for item in sorted(table[key], key=len, reverse=True))

    return Manners(
        openings=re.compile(either("openings")),
        launches=re.compile(either("launches")),
        fillers=re.compile(rf"(?<!\S)(?:{either('fillers')})(?!\S)"),
        rewrites={normalized(key): normalized(value) for key, value in table["rewrites"].items()},
        not_names=frozenset(normalized(word) for word in table["not_names"]),
    )
