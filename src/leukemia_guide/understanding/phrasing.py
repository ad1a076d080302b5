"""How a language opens the skill, softens a request and joins questions; an utterance as tokens that carry meaning."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Any, Final

from leukemia_guide.safety.normalizer import Normalizer, Spelling, fold_words

LANGUAGES: Final = Path(__file__).resolve().parent / "languages"
SHORTEST_QUESTION: Final = 3
"""Tokens: after fewer, a word that asks is a tag ("is it")."""
ENDING_WORDS: Final = 8
"""Tokens at the end in which something is asked without a word that asks."""
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
    pointing: frozenset[str]
    ordinals: tuple[frozenset[str], ...]
    last: frozenset[str]
    both: frozenset[str]
    correcting: frozenset[str]
    refusing: frozenset[str]
    leading: frozenset[str]

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

    def asks_from(self, tokens: Tokens) -> int:
        """Where the last question begins: at the last word that asks and has some words after it; words that ask side
        by side ("how long will") begin together. Where nothing asks, the last words are taken for it."""
        asking = [place for place, token in enumerate(tokens) if token in self.asking]
        late = [place for place in asking if len(tokens) - place >= SHORTEST_QUESTION]
        if not asking:
            return max(0, len(tokens) - ENDING_WORDS)
        start = late[-1] if late else asking[0]
        while start - 1 in asking:
            start -= 1
        return start

    def picked(self, tokens: Tokens, offered: tuple[str, ...]) -> tuple[str, ...]:
        """Which of what was offered the tokens point to by its place: "the second", "the last one", "both"."""
        said = frozenset(tokens)
        if len(offered) < 2:
            return ()
        if said & self.both:
            return offered[:2]
        if said & self.last:
            return offered[-1:]
        return tuple(one for one, words in zip(offered, self.ordinals, strict=False) if said & words)

    def refused(self, tokens: Tokens) -> frozenset[int]:
        """The places that come right after "not", or after what leads from it to a name: "not the one for"."""
        found: set[int] = set()
        for start, token in enumerate(tokens, 1):
            if token in self.refusing:
                led = takewhile(lambda place: tokens[place] in self.leading, range(start, len(tokens)))
                found.update((start, *(place + 1 for place in led)))
        return frozenset(found)

    def opened(self, words: str, invocation: str) -> tuple[bool, str]:
        """Whether the words only open the skill, and what is left of them, folded, without its name.

        `invocation` is its name; several are joined by |.
        """
        said = fold_words(words)
        name = rf"(?:the )?(?:{'|'.join(map(fold_words, invocation.split('|')))})"
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
        pointing=frozenset(table["pointing"]),
        ordinals=tuple(frozenset(words) for words in table["ordinals"]),
        last=frozenset(table["last"]),
        both=frozenset(table["both"]),
        correcting=frozenset(table["correcting"]),
        refusing=frozenset(table["refusing"]),
        leading=frozenset(table["leading"]),
    )
