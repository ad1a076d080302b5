"""Names in an utterance: which tokens name a topic, a line, a disease; exactly, or nearly, as a recognizer mangles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from leukemia_guide.library.naming import ARTICLES
from listening.sounds import sound_of
from listening.words import Manners, Tokens

LONGEST: Final = 8
LONGEST_NEARLY: Final = 7
SHORTEST_NEARLY: Final = 5
SPELLING: Final = 0.55
LEFT_OVER: Final = 0.04
UNLIKE: Final = 40.0
NAMING: Final = frozenset({"TOPIC", "LINE", "DISEASE", "MATTER", "PRICE", "CALLER", "SIGN"})
MISHEARD: Final = frozenset({"TOPIC", "LINE"})
Named = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Spot:
    """Tokens `start` to `end` name `ids` of a slot type; `likeness` is 1 for the very name."""

    start: int
    end: int
    slot_type: str
    ids: tuple[str, ...]
    likeness: float = 1.0

    def overlaps(self, other: Spot) -> bool:
        return self.start < other.end and other.start < self.end

    @property
    def length(self) -> int:
        return self.end - self.start


class Spotter:
    """Knows the values of the slot types that name things. Some words are names only when nothing else is said."""

    def __init__(self, values: Mapping[str, Mapping[str, str]], manners: Manners) -> None:
        self._not_names = manners.not_names
        self._exact: dict[Tokens, list[Named]] = defaultdict(list)
        self._run_together: dict[str, list[Named]] = defaultdict(list)
        for slot_type, said in values.items():
            if slot_type not in NAMING:
                continue
            for words, found in said.items():
                tokens = manners.plain(words)
                self._exact[tokens].append((slot_type, found))
                if slot_type in MISHEARD and len("".join(tokens)) >= 3:
                    self._run_together["".join(tokens)].append((slot_type, found))
        self.words = frozenset(token for tokens in self._exact for token in tokens)
        self._squashed = [name for name in self._run_together if len(name) >= SHORTEST_NEARLY]
        self._sounds = [sound_of(name) for name in self._squashed]

    def exact(self, tokens: Tokens, *, doubtful: bool = False) -> Iterator[Spot]:
        """Every run of tokens that is a name; the doubtful ones, such as "ino", on request or when they stand alone."""
        for start in range(len(tokens)):
            for end in range(min(len(tokens), start + LONGEST), start, -1):
                part = tokens[start:end]
                kept = doubtful or len(tokens) == len(part)
                if not kept and " ".join(part) in self._not_names:
                    continue
                found = self._exact.get(part)
                if found is None and ARTICLES.match(f"{part[0]} ") and " ".join(part[1:]) not in self._not_names:
                    found = self._exact.get(part[1:])
                if found is None and (kept or "".join(part) not in self._not_names):
                    found = self._run_together.get("".join(part))
                if found:
                    yield from _spots(start, end, found, 1.0)

    def nearly(self, tokens: Tokens, ordinary: frozenset[str], at_least: float) -> list[Spot]:
        """Runs of tokens that look and sound like a name, likeliest first. Ordinary words alone do not make one."""
        runs: dict[str, tuple[int, int]] = {}
        for start in range(len(tokens)):
            for end in range(start + 1, min(len(tokens), start + LONGEST_NEARLY) + 1):
                run = "".join(tokens[start:end])
                if len(run) >= SHORTEST_NEARLY and not all(token in ordinary for token in tokens[start:end]):
                    runs.setdefault(run, (start, end))
        if not runs or not self._squashed:
            return []
        heard = list(runs)
        likeness = self._likeness(heard)
        spots: list[Spot] = []
        for row, column in zip(*np.nonzero(likeness >= at_least), strict=True):
            start, end = runs[heard[row]]
            spots += _spots(start, end, self._run_together[self._squashed[column]], float(likeness[row, column]))

        def left_over(spot: Spot) -> int:
            """How many strange words stand beside it unexplained: "dust" before "attin ib"."""
            beside = tokens[max(0, spot.start - 1) : spot.start] + tokens[spot.end : spot.end + 1]
            return sum(token not in ordinary for token in beside)

        return sorted(spots, key=lambda spot: (LEFT_OVER * left_over(spot) - spot.likeness, spot.length))

    def _likeness(self, heard: list[str]) -> NDArray[np.float32]:
        looks, sounds = (
            process.cdist(ours, theirs, scorer=fuzz.ratio, score_cutoff=UNLIKE, dtype=np.float32)
            for ours, theirs in ((heard, self._squashed), ([sound_of(run) for run in heard], self._sounds))
        )
        likeness: NDArray[np.float32] = ((looks * SPELLING + sounds * (1 - SPELLING)) / 100).astype(np.float32)
        return likeness


def _spots(start: int, end: int, found: Iterable[Named], likeness: float) -> Iterator[Spot]:
    ids: dict[str, list[str]] = defaultdict(list)
    for slot_type, one in found:
        if one not in ids[slot_type]:
            ids[slot_type].append(one)
    for slot_type, named in ids.items():
        yield Spot(start, end, slot_type, tuple(named), likeness)
