"""Names in an utterance: which tokens name a topic, a line, a disease; exactly, or nearly, as a recognizer mangles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz, process

from leukemia_guide.library.naming import normalized

LONGEST: Final = 8
NEARLY: Final = 80.0
SHORTEST_NEARLY: Final = 5


@dataclass(frozen=True, slots=True)
class Spot:
    """Tokens `start` to `end` name `ids` of a slot type; `likeness` is 1 for the very name."""

    start: int
    end: int
    slot_type: str
    ids: tuple[str, ...]
    likeness: float

    def overlaps(self, other: Spot) -> bool:
        return self.start < other.end and other.start < self.end


class Spotter:
    """Knows the values of the slot types that name things."""

    def __init__(self, values: Mapping[str, Mapping[str, str]], not_names: Iterable[str]) -> None:
        self._not_names = frozenset(not_names)
        self._exact: dict[tuple[str, ...], list[tuple[str, str]]] = {}
        self._run_together: dict[str, list[tuple[str, str]]] = {}
        for slot_type, said in values.items():
            if slot_type.startswith("ASKED"):
                continue
            for words, found in said.items():
                tokens = tuple(normalized(words).split())
                self._exact.setdefault(tokens, []).append((slot_type, found))
                if slot_type in ("TOPIC", "LINE") and len("".join(tokens)) >= 3:
                    self._run_together.setdefault("".join(tokens), []).append((slot_type, found))
        self._squashed = [name for name in self._run_together if len(name) >= SHORTEST_NEARLY]

    def exact(self, tokens: tuple[str, ...]) -> Iterator[Spot]:
        """Every run of tokens that is a name, longest first at each place."""
        for start in range(len(tokens)):
            for end in range(min(len(tokens), start + LONGEST), start, -1):
                part = tokens[start:end]
                found = self._exact.get(part)
                if found is None and "".join(part) not in self._not_names:
                    found = self._run_together.get("".join(part))
                if not found or " ".join(part) in self._not_names and len(tokens) > len(part):
                    continue
                for slot_type in dict.fromkeys(kind for kind, _ in found):
                    ids = tuple(dict.fromkeys(one for kind, one in found if kind == slot_type))
                    yield Spot(start, end, slot_type, ids, 1.0)

    def nearly(self, tokens: tuple[str, ...], passed_over: frozenset[str]) -> list[Spot]:
        """Runs of tokens that sound like a name, likeliest first. Words that are ordinary alone do not make one."""
        runs: dict[str, tuple[int, int]] = {}
        for start in range(len(tokens)):
            for end in range(start + 1, min(len(tokens), start + 6) + 1):
                part = tokens[start:end]
                run = "".join(part)
                if len(run) < SHORTEST_NEARLY or all(token in passed_over for token in part):
                    continue
                if part[0] in passed_over and len(part[0]) <= 3 or part[-1] in passed_over and len(part[-1]) <= 3:
                    continue
                runs.setdefault(run, (start, end))
        if not runs or not self._squashed:
            return []
        heard = list(runs)
        likeness = process.cdist(heard, self._squashed, scorer=fuzz.ratio, score_cutoff=NEARLY - 12)
        spots = []
        for row, run in enumerate(heard):
            best = likeness[row].argsort()[::-1][:3]
            start, end = runs[run]
            for column in best:
                score = float(likeness[row][column])
                if score < NEARLY:
                    continue
                for slot_type, found in self._run_together[self._squashed[column]]:
                    spots.append(Spot(start, end, slot_type, (found,), score / 100))
        return sorted(spots, key=lambda spot: (-spot.likeness, spot.start - spot.end))
