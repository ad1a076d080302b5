"""The very phrases of the model: an utterance that is a sample, with names in its slots, needs no judging."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from leukemia_guide.understanding import thresholds
from leukemia_guide.understanding.entities import EntityMatch
from leukemia_guide.understanding.phrasebook import Phrasebook, Sample
from leukemia_guide.understanding.phrasing import Phrasing, Tokens

LEFT_BARE: Final = 2
"""Tokens that say nothing by themselves: what is left of "how long really" means whatever was spoken of."""
MOST_NAMES: Final = 2
"""Slots that a sample has at most."""


class ExactMatcher:
    """Knows the samples by their tokens, each slot as `{TYPE}`, from what `forms_of` sealed."""

    def __init__(self, phrasebook: Phrasebook) -> None:
        self._samples, self._forms = phrasebook.samples, phrasebook.exact
        self._longest = max((form.count(" ") + 1 for form in self._forms), default=0)
        self._longest += MOST_NAMES * (thresholds.LONGEST_NAME - 1)

    def about_a_topic(self, intent: str) -> Sample | None:
        """The first sample of an intent with more words than the name of its one topic."""
        return next(
            (one for one in self._samples if one.intent == intent and one.slots == ("topic",) and " " in one.words),
            None,
        )

    def find(self, tokens: Tokens, matches: Sequence[EntityMatch]) -> tuple[Sample, tuple[EntityMatch, ...]] | None:
        """The sample that these tokens are, and the names that fill its slots, in order."""
        if len(tokens) > self._longest:
            return None
        for names in _ways(matches):
            if (number := self._forms.get(_filled(tokens, names))) is not None:
                return self._samples[number], names
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


def _filled(tokens: Tokens, names: tuple[EntityMatch, ...]) -> str:
    filled: list[str] = []
    end = 0
    for name in names:
        filled += [*tokens[end : name.start], f"{{{name.slot_type}}}"]
        end = name.end
    return " ".join((*filled, *tokens[end:]))


def forms_of(phrasebook: Phrasebook, phrasing: Phrasing) -> dict[str, int]:
    """The tokens of every sample, joined, to its number: as it is written before as it is without fillers. `make
    model` seals them, since they take longer to make than to read."""
    order = sorted(range(len(phrasebook.samples)), key=lambda number: phrasebook.samples[number].asked is None)
    plain = [(phrasing.plain(_masked(phrasebook.samples[number], phrasebook)), number) for number in order]
    bare = [(phrasing.without_fillers(tokens), number) for tokens, number in plain]
    forms: dict[str, int] = {}
    for tokens, number in [*plain, *(one for one in bare if len(one[0]) > LEFT_BARE)]:
        forms.setdefault(" ".join(map(_unmasked, tokens)), number)
    return forms


def _masked(sample: Sample, phrasebook: Phrasebook) -> str:
    words = sample.words
    for slot in sample.slots:
        words = words.replace(f"{{{slot}}}", f" slot{phrasebook.types[slot].lower()}slot ", 1)
    return words


def _unmasked(token: str) -> str:
    return f"{{{token[4:-4].upper()}}}" if token.startswith("slot") and token.endswith("slot") else token
