"""From words to a Reading, and the names that stand in them. What teaches the classifiers passes through the same
reader."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from leukemia_guide.understanding import thresholds
from leukemia_guide.understanding.entities import EntityMatch, EntityMatcher
from leukemia_guide.understanding.features import STEM
from leukemia_guide.understanding.phrasebook import Phrasebook
from leukemia_guide.understanding.phrasing import Phrasing, Tokens
from leukemia_guide.understanding.reading import Reading
from leukemia_guide.understanding.recognition import NOTHING_BEFORE

MASKED: Final = ("TOPIC", "LINE", "DISEASE", "UNLISTED")
OPENING: Final = 8
ENDING: Final = 32
"""Tokens that are read of a long utterance: its opening, and its end, where stories have their question. Nobody in the
corpus speaks longer at once, so that more of it would only be noise to what was fitted there."""


def ends_of(words: str) -> str:
    """What is read at all of words without end."""
    longest = thresholds.LONGEST_HEARD
    return words if len(words) <= 2 * longest else f"{words[:longest]} {words[-longest:]}"


@dataclass(frozen=True, slots=True)
class Read:
    """A reading, the names exactly in its words (not masked ones, all of them), and where its last question begins."""

    reading: Reading
    tokens: Tokens
    names: tuple[EntityMatch, ...]
    asks_from: int


class Reader:
    """One language's reader. `ordinary` words are no part of a name by themselves."""

    def __init__(self, phrasebook: Phrasebook, phrasing: Phrasing) -> None:
        self.phrasing = phrasing
        self.entities = EntityMatcher(phrasebook.values, phrasing)
        self.lines = frozenset(phrasebook.values["LINE"].values())
        self.ordinary = phrasebook.ordinary
        self.known = phrasebook.ordinary | self.entities.words
        others = (said for said, topic in phrasebook.values["TOPIC"].items() if topic not in phrasebook.medicines)
        self._telling = phrasebook.ordinary.union(*(said.split() for said in others))
        self._beginnings = frozenset(word[:STEM] for word in phrasebook.ordinary if len(word) > STEM)

    def tokens(self, words: str) -> Tokens:
        """The words in their one spelling; of a very long utterance the opening and the end, so that whatever is said
        the work is bounded."""
        plain = self.phrasing.plain(words)
        return plain if len(plain) <= OPENING + ENDING else (*plain[:OPENING], *plain[-ENDING:])

    def read(self, tokens: Tokens, after: str = NOTHING_BEFORE) -> Read:
        """`tokens` are those of `tokens`; a token such as `{TOPIC}` is a mask already."""
        names = tuple(self.entities.exact(tokens))
        asks_from = self.phrasing.asks_from(tokens)
        even = self.phrasing.merge_synonyms
        masked, moved = mask(tokens, names, asks_from)
        reading = Reading(even(tokens), even(tokens[asks_from:]), even(masked), even(masked[moved:]), after)
        return Read(reading, tokens, names, asks_from)

    def is_distinctive(self, match: EntityMatch, tokens: Tokens) -> bool:
        """Whether a word of the name is no ordinary word, so that it can be nothing but a name."""
        return any(token not in self.ordinary for token in tokens[match.start : match.end])

    def telling(self, tokens: Tokens) -> Tokens:
        """The words that may tell what is asked about by how people ask: none of a medicine's name, since one is never
        known by a part of it."""
        return tuple(token for token in tokens if token in self._telling)

    def strange(self, read: Read) -> list[int]:
        """The places of words that people do not use around names, not even in another form, and that are part of none;
        numbers aside."""
        return [place for place, token in enumerate(read.tokens) if not self._is_known(token) and not token.isdecimal()]

    def _is_known(self, token: str) -> bool:
        return token in self.known or (len(token) > STEM and token[:STEM] in self._beginnings)


def chosen(names: Iterable[EntityMatch]) -> tuple[EntityMatch, ...]:
    """The longest names that do not overlap, in the order of the utterance; a topic before other types."""
    kept: list[EntityMatch] = []
    for name in sorted(
        (name for name in names if name.slot_type in MASKED),
        key=lambda name: (-name.length, MASKED.index(name.slot_type)),
    ):
        if not any(name.overlaps(other) for other in kept):
            kept.append(name)
    return tuple(sorted(kept, key=lambda name: name.start))


def mask(tokens: Tokens, names: Iterable[EntityMatch], place: int) -> tuple[Tokens, int]:
    """The tokens with these names masked, names of one type side by side as one mask, and where `place` moved to."""
    masked: list[str] = []
    end = moved = 0
    for name in chosen(names):
        masked += tokens[end : name.start]
        if end <= place <= name.start:
            moved = len(masked) - (name.start - place)
        elif name.start < place < name.end:
            moved = len(masked)
        mark = f"{{{name.slot_type}}}"
        if not masked or masked[-1] != mark or name.start != end:
            masked.append(mark)
        end = name.end
    if place >= end:
        moved = len(masked) + place - end
    return (*masked, *tokens[end:]), moved
