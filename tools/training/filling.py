"""The phrases of a phrasebook with their slots filled, on which the classifiers are fitted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import cycle
from typing import Final

from leukemia_guide.understanding.phrasebook import Phrasebook, Sample

FILLINGS: Final = 1
Phrase = tuple[str, str, str, str]


def filled_phrases(phrasebook: Phrasebook) -> Iterator[Phrase]:
    """Words, intent, topic and aspect (empty where there is none): every phrase with some values in its slots, each
    value of a topic at least in one phrase."""
    values = {
        kind: cycle([(said.lower(), found) for said, found in of.items()]) for kind, of in phrasebook.values.items()
    }
    for sample in phrasebook.samples:
        if sample.asked:
            slot, found = sample.asked
            yield sample.words, sample.intent, found if slot.startswith("asked") else "", ""
            continue
        if sample.words in ("{topic}", "{line}", "{disease}"):
            kind = phrasebook.types[sample.slots[0]]
            for said, found in phrasebook.values[kind].items():
                yield said.lower(), sample.intent, "" if kind == "DISEASE" else found, ""
            continue
        for _ in range(FILLINGS if sample.slots else 1):
            yield _fill(sample, phrasebook, values)


def _fill(sample: Sample, phrasebook: Phrasebook, values: Mapping[str, Iterator[tuple[str, str]]]) -> Phrase:
    words, topic = sample.words, ""
    for slot in sample.slots:
        said, found = next(values[phrasebook.types[slot]])
        words = words.replace(f"{{{slot}}}", said, 1)
        if slot in ("topic", "line"):
            topic = found
    return words, sample.intent, topic, phrasebook.aspects.get(sample.words, "")
