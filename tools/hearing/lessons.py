"""What listening is taught from: the shipped samples read the way an utterance is read, each with its label."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from listening.ears import MASKS, Ears
from listening.intents import NOT_UNDERSTOOD
from listening.shipped import Sample, Shipped
from listening.topics import NO_TOPIC
from listening.words import Tokens

FILLED: Final = 6
ABOUT_NONE: Final = frozenset({NOT_UNDERSTOOD, "SocialIntent", "MoreIntent", "SimplerIntent", "AMAZON.RepeatIntent"})


@dataclass(frozen=True, slots=True)
class Lesson:
    """Tokens as listening reads them, and what they should be taken for."""

    tokens: Tokens
    label: str


def intent_lessons(shipped: Shipped, ears: Ears) -> list[Lesson]:
    """Every sample under its intent; names of topics, lines and diseases stand masked, other slots filled."""
    found = {}
    for sample in shipped.samples:
        for words in _filled(sample, shipped):
            for tokens in ears.ways(words):
                found[tokens, sample.intent] = Lesson(tokens, sample.intent)
    return list(found.values())


def topic_lessons(shipped: Shipped, ears: Ears) -> list[Lesson]:
    """Whole questions and names under their topic, and what is about none under NO_TOPIC."""
    found = {}
    for sample in shipped.samples:
        tokens = ears.bare(sample.words)
        if sample.asked and sample.asked[0].startswith("asked"):
            found[tokens] = Lesson(tokens, sample.asked[1])
        elif sample.intent in ABOUT_NONE and not sample.slots:
            found.setdefault(tokens, Lesson(tokens, NO_TOPIC))
    for kind in ("TOPIC", "LINE"):
        for said, topic in shipped.values[kind].items():
            for words in (said, f"what is {said}", f"{said} in leukemia"):
                tokens = ears.bare(words)
                found.setdefault(tokens, Lesson(tokens, topic))
    return list(found.values())


def _filled(sample: Sample, shipped: Shipped) -> Iterator[str]:
    """The sample with masks for what listening masks, and with some values each for the other slots."""
    words = sample.words
    others = []
    for slot in sample.slots:
        kind = shipped.types[slot]
        if kind in MASKS:
            words = words.replace(f"{{{slot}}}", MASKS[kind], 1)
        else:
            others.append((slot, kind))
    if not others:
        yield words
        return
    slot, kind = others[0]
    said = list(shipped.values[kind])
    turn = sum(map(ord, sample.words)) % max(1, len(said) // FILLED)
    for value in islice(said, turn, None, max(1, len(said) // FILLED)):
        yield words.replace(f"{{{slot}}}", value)
