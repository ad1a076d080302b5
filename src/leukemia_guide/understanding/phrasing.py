"""How a language opens the skill, softens a request and joins questions; an utterance as tokens that carry meaning."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from leukemia_guide.safety.normalizer import Normalizer, Spelling, fold_words

LANGUAGES: Final = Path(__file__).resolve().parent / "languages"
LONG: Final = 8
"""Tokens from which an utterance may hold more than one question; shorter ones are a question themselves."""
RAMBLING: Final = 16
"""Tokens from which a question may begin in the middle, without a word that joins it to the one before."""
Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One language's ways, from languages/<language>.toml. Patterns are over folded words."""

    normalizer: Normalizer
    openings: str
    launches: str
    joins: str
    endings: str
    fillers: re.Pattern[str]
    filler_starts: frozenset[str]
    synonyms: dict[str, str]
    not_names: frozenset[str]
    asking: frozenset[str]
    joining: frozenset[str]
    ending: frozenset[str]
    advising: frozenset[Tokens]
    not_advising: frozenset[str]

    def plain(self, words: str) -> Tokens:
        """All tokens, each in its one spelling."""
        return self.normalizer.words(words)

    def tokens(self, words: str) -> Tokens:
        """The tokens that carry meaning; all of them where nothing else would be left."""
        return self.without_fillers(self.plain(words))

    def without_fillers(self, plain: Tokens) -> Tokens:
        """Plain tokens less those that only fill a pause or soften a request."""
        if self.filler_starts.isdisjoint(plain):
            return plain
        said = " ".join(plain)
        bare = self.fillers.sub(" ", said)
        while (shorter := " ".join(self.fillers.sub(" ", f" {bare} ").split())) != bare:
            bare = shorter
        return tuple((bare or said).split())

    def merge_synonyms(self, tokens: Tokens) -> Tokens:
        """The tokens with one word for all that mean the same here, such as a relative."""
        return tuple(self.synonyms.get(token, token) for token in tokens)

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
        """Whether the words only open the skill, and what is left of them, folded, without its name."""
        said = fold_words(words)
        name = rf"(?:the )?{fold_words(invocation)}"
        if re.fullmatch(rf"(?:(?:{self.launches})\s+)?{name}(?:\s+(?:{self.endings}))*", said):
            return True, ""
        return False, re.sub(rf"^(?:{self.openings})\s+{name}\s*(?:(?:{self.joins})(?!\S))?\s*", "", said) or said


def phrasing_of(language: str) -> Phrasing:
    """Reads languages/<language>.toml. Raises OSError where there is none."""
    table: dict[str, Any] = tomllib.loads((LANGUAGES / f"{language}.toml").read_text(encoding="utf-8"))
    spelled = {fold_words(written): fold_words(meant) for written, meant in table["rewrites"].items()}
    normalizer = Normalizer(Spelling(spelled))

    def either(key: str) -> str:
        return "|".join(re.escape(fold_words(item)) for item in sorted(table[key], key=len, reverse=True))

    fillers = sorted((" ".join(normalizer.words(item)) for item in table["fillers"]), key=len, reverse=True)
    return Phrasing(
        normalizer=normalizer,
        openings=either("openings"),
        launches=either("launches"),
        joins=either("joins"),
        endings=either("endings"),
        fillers=re.compile(rf"(?<!\S)(?:{'|'.join(map(re.escape, fillers))})(?!\S)"),
        filler_starts=frozenset(filler.split()[0] for filler in fillers),
        synonyms={fold_words(word): one for one, words in table["alike"].items() for word in words},
        not_names=frozenset(map(fold_words, table["not_names"])),
        asking=frozenset(table["asking"]),
        joining=frozenset(table["joining"]),
        ending=frozenset(table["ending"]),
        advising=frozenset(tuple(opening.split()) for opening in table["advising"]),
        not_advising=frozenset(table["not_advising"]),
    )
