"""Names in an utterance: which tokens name a topic, a line, a disease; exactly, or nearly, as a recognizer mangles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from leukemia_guide.understanding import thresholds
from leukemia_guide.understanding.likeness import Likeness
from leukemia_guide.understanding.phrasing import Phrasing, Tokens

NAMING: Final = frozenset({"TOPIC", "LINE", "DISEASE", "UNLISTED", "MATTER", "PRICE", "CALLER", "SIGN", "FEELING"})
ARTICLES: Final = frozenset("the a an el la los las un una".split())
MISHEARD: Final = frozenset({"TOPIC", "LINE", "UNLISTED"})
"""Names that we lack are sought as well, so that none is taken for one of ours that sounds a little like it."""
Named = tuple[str, str]


@dataclass(frozen=True, slots=True)
class EntityMatch:
    """Tokens `start` to `end` name `ids` of a slot type; `likeness` is 1 for the very name."""

    start: int
    end: int
    slot_type: str
    ids: tuple[str, ...]
    likeness: float = 1.0

    def overlaps(self, other: EntityMatch) -> bool:
        """Whether the two share a token."""
        return self.start < other.end and other.start < self.end

    @property
    def length(self) -> int:
        """In tokens."""
        return self.end - self.start


class EntityMatcher:
    """Knows the values of the slot types that name things, as tokens joined. Some words are names only when nothing
    else is said."""

    def __init__(self, values: Mapping[str, Mapping[str, str]], phrasing: Phrasing) -> None:
        self._not_names = phrasing.not_names
        self._exact: dict[Tokens, list[Named]] = defaultdict(list)
        self._run_together: dict[str, list[Named]] = defaultdict(list)
        for slot_type, said in values.items():
            if slot_type not in NAMING:
                continue
            for words, found in said.items():
                tokens = tuple(words.split())
                self._exact[tokens].append((slot_type, found))
                if slot_type in MISHEARD and len("".join(tokens)) >= 3:
                    self._run_together["".join(tokens)].append((slot_type, found))
        self.words = frozenset(token for tokens in self._exact for token in tokens)
        self._squashed = [name for name in self._run_together if len(name) >= thresholds.SHORTEST_NEAR_NAME]
        self._likeness = Likeness(self._squashed)

    def exact(self, tokens: Tokens, *, doubtful: bool = False) -> Iterator[EntityMatch]:
        """Every run of tokens that is a name; the doubtful ones, such as "ino", on request or when they stand alone."""
        for start in range(len(tokens)):
            for end in range(min(len(tokens), start + thresholds.LONGEST_NAME), start, -1):
                part = tokens[start:end]
                kept = doubtful or len(tokens) == len(part)
                if not kept and " ".join(part) in self._not_names:
                    continue
                found = self._exact.get(part)
                if found is None and part[0] in ARTICLES and " ".join(part[1:]) not in self._not_names:
                    found = self._exact.get(part[1:])
                if found is None and (kept or "".join(part) not in self._not_names):
                    found = self._run_together.get("".join(part))
                if found:
                    yield from _matches(start, end, found, 1.0)

    def nearly(self, tokens: Tokens, ordinary: frozenset[str], at_least: float) -> list[EntityMatch]:
        """Runs of tokens that look and sound like a name, likeliest first; of each name those most like it. Ordinary
        words alone do not make one."""
        runs = _runs_to_seek(tokens, ordinary)
        if not runs or not self._squashed:
            return []
        heard = list(runs)
        matches: list[EntityMatch] = []
        for run, name, likeness in self._likeness.likest(heard, at_least):
            start, end = runs[heard[run]]
            matches += _matches(start, end, self._run_together[self._squashed[name]], likeness)

        def left_over(match: EntityMatch) -> int:
            """How many strange words stand beside it unexplained: "dust" before "attin ib"."""
            beside = tokens[max(0, match.start - 1) : match.start] + tokens[match.end : match.end + 1]
            return sum(token not in ordinary for token in beside)

        return sorted(
            matches, key=lambda match: (thresholds.LEFT_OVER_COST * left_over(match) - match.likeness, match.length)
        )


def _runs_to_seek(tokens: Tokens, ordinary: frozenset[str]) -> dict[str, tuple[int, int]]:
    """Runs of tokens around strange ones, written together, and where they first stand. Bounded: by the number of
    strange words and of runs, of which the last ones count, and by the letters of a run."""
    strange = [place for place, token in enumerate(tokens) if token not in ordinary][-thresholds.MOST_STRANGE :]
    runs: dict[str, tuple[int, int]] = {}
    for start in range(len(tokens)):
        for end in range(start + 1, min(len(tokens), start + thresholds.LONGEST_NEAR_NAME) + 1):
            run = "".join(tokens[start:end])
            fits = thresholds.SHORTEST_NEAR_NAME <= len(run) <= thresholds.LONGEST_RUN
            if fits and any(start <= place < end for place in strange):
                runs.setdefault(run, (start, end))
    return dict(list(runs.items())[-thresholds.MOST_RUNS :])


def _matches(start: int, end: int, found: Iterable[Named], likeness: float) -> Iterator[EntityMatch]:
    ids: dict[str, list[str]] = defaultdict(list)
    for slot_type, one in found:
        if one not in ids[slot_type]:
            ids[slot_type].append(one)
    for slot_type, named in ids.items():
        yield EntityMatch(start, end, slot_type, tuple(named), likeness)
