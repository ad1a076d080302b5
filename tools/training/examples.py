"""What the classifiers are taught from: samples and rows, read the way an utterance is read, each with its label."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from leukemia_guide.understanding.intent_groups import NOT_UNDERSTOOD
from leukemia_guide.understanding.masking import MASKS, Masker
from leukemia_guide.understanding.phrasebook import Phrasebook, Sample
from leukemia_guide.understanding.phrasing import Tokens
from leukemia_guide.understanding.topic_resolution import NO_TOPIC
from tools.corpus.rows import Row

FILLED: Final = 6
ABOUT_NONE: Final = frozenset({NOT_UNDERSTOOD, "SocialIntent", "MoreIntent", "SimplerIntent", "AMAZON.RepeatIntent"})


@dataclass(frozen=True, slots=True)
class Example:
    """Tokens as the recognizer reads them, and what they should be taken for."""

    tokens: Tokens
    label: str


def intent_examples(phrasebook: Phrasebook, rows: Iterable[Row], masker: Masker) -> list[Example]:
    """Every sample and row under its intent; names of topics, lines and diseases stand masked, other slots filled."""
    found = {}
    for sample in phrasebook.samples:
        for words in _filled(sample, phrasebook):
            for tokens in masker.ways(words):
                found[tokens, sample.intent] = Example(tokens, sample.intent)
    for row in rows:
        for tokens in masker.ways(row.text) if row.intents else ():
            found.setdefault((tokens, row.intents[0]), Example(tokens, row.intents[0]))
    return list(found.values())


def topic_examples(phrasebook: Phrasebook, rows: Iterable[Row], masker: Masker) -> list[Example]:
    """Whole questions, rows and names under their topic, and what is about none under NO_TOPIC. A row that follows on
    another is left out: its topic stands in what was said before."""
    found = {}
    for sample in phrasebook.samples:
        tokens = masker.bare(sample.words)
        if sample.asked and sample.asked[0].startswith("asked"):
            found[tokens] = Example(tokens, sample.asked[1])
        elif sample.intent in ABOUT_NONE and not sample.slots:
            found.setdefault(tokens, Example(tokens, NO_TOPIC))
    for row in rows:
        if row.topics and row.opens_session:
            tokens = masker.bare(row.text)
            found.setdefault(tokens, Example(tokens, row.topics[0]))
    for kind in ("TOPIC", "LINE"):
        for said, topic in phrasebook.values[kind].items():
            for words in (said, f"what is {said}", f"{said} in leukemia"):
                tokens = masker.bare(words)
                found.setdefault(tokens, Example(tokens, topic))
    return list(found.values())


def _filled(sample: Sample, phrasebook: Phrasebook) -> Iterator[str]:
    """The sample with masks for what the recognizer masks, and with some values each for the other slots."""
    words = sample.words
    others = []
    for slot in sample.slots:
        kind = phrasebook.types[slot]
        if kind in MASKS:
            words = words.replace(f"{{{slot}}}", MASKS[kind], 1)
        else:
            others.append((slot, kind))
    if not others:
        yield words
        return
    slot, kind = others[0]
    said = list(phrasebook.values[kind])
    turn = sum(map(ord, sample.words)) % max(1, len(said) // FILLED)
    for value in islice(said, turn, None, max(1, len(said) // FILLED)):
        yield words.replace(f"{{{slot}}}", value)
