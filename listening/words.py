"""An utterance as plain tokens: no case, accents, punctuation or fillers, and without the words that open the skill."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leukemia_guide.library.naming import normalized

LANGUAGES: Final = Path(__file__).resolve().parent / "languages"
LONG: Final = 8
RAMBLING: Final = 16
BARE: Final = re.compile(r"[a-z' ]*")
Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Manners:
    """How a language opens the skill, softens a request and writes words in two ways (languages/<language>.toml)."""

    openings: str
    launches: str
    joins: str
    endings: str
    fillers: re.Pattern[str]
    filling: frozenset[str]
    rewrites: dict[str, str]
    alike: dict[str, str]
    not_names: frozenset[str]
    asking: frozenset[str]
    joining: frozenset[str]
    ending: frozenset[str]
    advising: frozenset[Tokens]
    not_advising: frozenset[str]

    def plain(self, words: str) -> Tokens:
        """All tokens, each in its one spelling."""
        bare = words.replace("'", "") if BARE.fullmatch(words) else normalized(words)
        return tuple(" ".join(self.rewrites.get(word, word) for word in bare.split()).split())

    def tokens(self, words: str) -> Tokens:
        """The tokens that carry meaning; all of them where nothing else would be left."""
        return self.without_fillers(self.plain(words))

    def without_fillers(self, plain: Tokens) -> Tokens:
        """Plain tokens less those that only fill a pause or soften a request."""
        if self.filling.isdisjoint(plain):
            return plain
        said = " ".join(plain)
        bare = self.fillers.sub(" ", said)
        while (shorter := " ".join(self.fillers.sub(" ", f" {bare} ").split())) != bare:
            bare = shorter
        return tuple((bare or said).split())

    def kindred(self, tokens: Tokens) -> Tokens:
        """The tokens with one word for all that mean the same here, such as a relative."""
        return tuple(self.alike.get(token, token) for token in tokens)

    def advises(self, tokens: Tokens) -> bool:
        """Whether it opens as people ask what they themselves may do: "should i", "is it safe for him"."""
        return any(
            tokens[start : start + len(opening)] == opening
            and not self.not_advising.intersection(tokens[start + len(opening) : start + len(opening) + 1])
            for opening in self.advising
            for start in range(len(tokens) - len(opening))
            if start == 0 or tokens[start - 1] in self.joining
        )

    def questions(self, tokens: Tokens) -> list[Tokens]:
        """The questions within a long utterance, in order: from a word that asks to where another thought begins."""
        rambling = len(tokens) > RAMBLING
        starts = [
            place
            for place, token in enumerate(tokens)
            if token in self.asking and (place == 0 or rambling or tokens[place - 1] in self.joining)
        ]
        if len(tokens) < LONG or starts in ([], [0]):
            return []
        found = []
        for place, start in enumerate(starts):
            end = starts[place + 1] - 1 if place + 1 < len(starts) and not rambling else len(tokens)
            stops = (at for at in range(start + 3, end) if tokens[at] in self.ending)
            found.append(tokens[start : next(stops, end)])
        return [question for question in found if len(question) > 2]

    def opened(self, words: str, invocation: str) -> tuple[bool, str]:
        """Whether the words only open the skill, and what is left of them without its name."""
        said = normalized(words)
        name = rf"(?:the )?{normalized(invocation)}"
        if re.fullmatch(rf"(?:(?:{self.launches})\s+)?{name}(?:\s+(?:{self.endings}))*", said):
            return True, ""
        return False, re.sub(rf"^(?:{self.openings})\s+{name}\s*(?:(?:{self.joins})(?!\S))?\s*", "", said) or said


def manners_of(language: str) -> Manners:
    """Reads languages/<language>.toml. Raises OSError where there is none."""
    table = tomllib.loads((LANGUAGES / f"{language}.toml").read_text(encoding="utf-8"))
    rewrites = {normalized(key): normalized(value) for key, value in table["rewrites"].items()}

    def spelled(words: str) -> str:
        return " ".join(rewrites.get(word, word) for word in normalized(words).split())

    def either(key: str) -> str:
        return "|".join(re.escape(normalized(item)) for item in sorted(table[key], key=len, reverse=True))

    fillers = sorted((spelled(item) for item in table["fillers"]), key=len, reverse=True)
    return Manners(
        openings=either("openings"),
        launches=either("launches"),
        joins=either("joins"),
        endings=either("endings"),
        fillers=re.compile(rf"(?<!\S)(?:{'|'.join(map(re.escape, fillers))})(?!\S)"),
        filling=frozenset(filler.split()[0] for filler in fillers),
        rewrites=rewrites,
        alike={normalized(word): one for one, words in table["alike"].items() for word in words},
        not_names=frozenset(normalized(word) for word in table["not_names"]),
        asking=frozenset(table["asking"]),
        joining=frozenset(table["joining"]),
        ending=frozenset(table["ending"]),
        advising=frozenset(tuple(opening.split()) for opening in table["advising"]),
        not_advising=frozenset(table["not_advising"]),
    )
