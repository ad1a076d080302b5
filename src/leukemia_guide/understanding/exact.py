"""The very phrases of the model: an utterance that is a sample, with names in its slots, needs no judging."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leukemia_guide.understanding.entities import EntityMatch
from leukemia_guide.understanding.phrasebook import Phrasebook, Sample
from leukemia_guide.understanding.phrasing import Phrasing, Tokens


class ExactMatcher:
    """Samples by their tokens, each slot as `{TYPE}`: as they are written before as they are without fillers."""

    def __init__(self, phrasebook: Phrasebook, phrasing: Phrasing) -> None:
        self._samples: dict[Tokens, Sample] = {}
        whole_first = sorted(phrasebook.samples, key=lambda sample: sample.asked is None)
        plain = [(phrasing.plain(_masked(sample, phrasebook)), sample) for sample in whole_first]
        for tokens, sample in [*plain, *((phrasing.without_fillers(tokens), sample) for tokens, sample in plain)]:
            self._samples.setdefault(tuple(map(_unmasked, tokens)) if sample.slots else tokens, sample)

    def find(self, tokens: Tokens, matches: Sequence[EntityMatch]) -> tuple[Sample, tuple[EntityMatch, ...]] | None:
        """The sample that these tokens are, and the names that fill its slots, in order."""
        for names in _ways(matches):
            if sample := self._samples.get(_filled(tokens, names)):
                return sample, names
        return None


def _ways(matches: Sequence[EntityMatch]) -> Iterator[tuple[EntityMatch, ...]]:
    """The words as they are, then with one name in a slot, then with two; longer names first."""
    yield ()
    longest = sorted(matches, key=lambda match: -match.length)
    yield from ((match,) for match in longest)
    for place, first in enumerate(longest):
        for second in longest[place + 1 :]:
            if not first.overlaps(second):
                yield (first, second) if first.start < second.start else (second, first)


def _filled(tokens: Tokens, names: tuple[EntityMatch, ...]) -> Tokens:
    filled: list[str] = []
    end = 0
    for name in names:
        filled += [*tokens[end : name.start], f"{{{name.slot_type}}}"]
        end = name.end
    return (*filled, *tokens[end:])


def _masked(sample: Sample, phrasebook: Phrasebook) -> str:
    words = sample.words
    for slot in sample.slots:
        words = words.replace(f"{{{slot}}}", f" slot{phrasebook.types[slot].lower()}slot ", 1)
    return words


def _unmasked(token: str) -> str:
    return f"{{{token[4:-4].upper()}}}" if token.startswith("slot") and token.endswith("slot") else token
