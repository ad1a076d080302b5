"""The very phrases of the model: an utterance that is a sample, with names in its slots, needs no judging."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from listening.shipped import Sample, Shipped
from listening.spotting import Spot
from listening.words import Manners, Tokens


class Phrases:
    """Samples by their tokens, each slot as `{TYPE}`: as they are written before as they are without fillers."""

    def __init__(self, shipped: Shipped, manners: Manners) -> None:
        self._samples: dict[Tokens, Sample] = {}
        whole_first = sorted(shipped.samples, key=lambda sample: sample.asked is None)
        plain = [(manners.plain(_masked(sample, shipped)), sample) for sample in whole_first]
        for tokens, sample in [*plain, *((manners.without_fillers(tokens), sample) for tokens, sample in plain)]:
            self._samples.setdefault(tuple(map(_unmasked, tokens)) if sample.slots else tokens, sample)

    def find(self, tokens: Tokens, spots: Sequence[Spot]) -> tuple[Sample, tuple[Spot, ...]] | None:
        """The sample that these tokens are, and the names that fill its slots, in order."""
        for names in _ways(spots):
            if sample := self._samples.get(_filled(tokens, names)):
                return sample, names
        return None


def _ways(spots: Sequence[Spot]) -> Iterator[tuple[Spot, ...]]:
    """The words as they are, then with one name in a slot, then with two; longer names first."""
    yield ()
    longest = sorted(spots, key=lambda spot: -spot.length)
    yield from ((spot,) for spot in longest)
    for place, first in enumerate(longest):
        for second in longest[place + 1 :]:
            if not first.overlaps(second):
                yield (first, second) if first.start < second.start else (second, first)


def _filled(tokens: Tokens, names: tuple[Spot, ...]) -> Tokens:
    filled: list[str] = []
    end = 0
    for name in names:
        filled += [*tokens[end : name.start], f"{{{name.slot_type}}}"]
        end = name.end
    return (*filled, *tokens[end:])


def _masked(sample: Sample, shipped: Shipped) -> str:
    words = sample.words
    for slot in sample.slots:
        words = words.replace(f"{{{slot}}}", f" slot{shipped.types[slot].lower()}slot ", 1)
    return words


def _unmasked(token: str) -> str:
    return f"{{{token[4:-4].upper()}}}" if token.startswith("slot") and token.endswith("slot") else token
