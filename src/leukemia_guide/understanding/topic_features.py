"""What speaks for a topic: scores, names and the session, as the features that the ranker weighs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from leukemia_guide.understanding import asked_words
from leukemia_guide.understanding.entities import EntityMatch
from leukemia_guide.understanding.reader import Read, Reader
from leukemia_guide.understanding.recognition import Context
from leukemia_guide.understanding.vocabulary import Weights

GENERIC: Final = frozenset({"what_is_all", "leukemia", "treatment_overview", "chemotherapy", "children", "msk"})
"""Topics whose names are said to set the scene, in questions about something else."""
FEATURES: Final = (
    "whole", "question", "behind", "behind_in_question", "first", "named", "distinctive", "in_question",
    "named_last", "alone", "near", "near_only", "near_best", "near_ahead", "generic_name", "last",
    "last_unnamed", "last_short", "last_pointed", "before_pointed", "offered", "offered_short", "picked",
    "last_corrected", "last_unsure", "last_long", "before_corrected", "refused", *asked_words.FEATURES,
)  # fmt: skip
NAMES: Final = ("TOPIC", "LINE")
LONG: Final = 20.0
"""Tokens from which an utterance stands by itself."""
SHORT: Final = 6
"""Tokens up to which an utterance without a name hardly stands by itself."""
LEAST: Final = 1e-4
"""Of a likelihood, before its logarithm is taken."""
FAR_BEHIND: Final = -2.0
"""Of a score, behind the first one: about as far as the last of the labels."""


@dataclass(frozen=True, slots=True)
class Scored:
    """The topic classifier's scores of the whole utterance and of its last question."""

    whole: Weights
    question: Weights
    likely: Weights
    likely_in_question: Weights


@dataclass(frozen=True, slots=True)
class Heard:
    """What an utterance says of topics in general: named or nearly named; how it points and corrects."""

    named: Mapping[str, list[EntityMatch]]
    nearly: Mapping[str, float]
    specific: frozenset[str]
    distinctive: frozenset[str]
    last_end: int
    picked: tuple[str, ...]
    refused: frozenset[int]
    corrected: bool
    pointed: bool
    length: int

    @property
    def short(self) -> bool:
        """Whether it hardly stands by itself."""
        return self.length <= SHORT


def hear(read: Read, near: Sequence[EntityMatch], reader: Reader, context: Context) -> Heard:
    """`near` are the names that were nearly said."""
    named: dict[str, list[EntityMatch]] = {}
    for name in read.names:
        for topic in name.ids if name.slot_type in NAMES else ():
            named.setdefault(topic, []).append(name)
    nearly: dict[str, float] = {}
    for name in near:
        for topic in name.ids if name.slot_type in NAMES else ():
            nearly[topic] = max(nearly.get(topic, 0.0), name.likeness)
    return Heard(
        named,
        nearly,
        frozenset(topic for topic in named if topic not in GENERIC),
        frozenset(
            topic for topic, names in named.items() if any(reader.is_distinctive(name, read.tokens) for name in names)
        ),
        max((name.end for names in named.values() for name in names), default=0),
        reader.phrasing.picked(read.tokens, context.offered),
        reader.phrasing.refused(read.tokens),
        bool(reader.phrasing.correcting.intersection(read.tokens)),
        bool(reader.phrasing.pointing.intersection(read.tokens)),
        len(read.tokens),
    )


def evidence(
    topic: str, place: int | None, scored: Scored, heard: Heard, read: Read, *, context: Context
) -> dict[str, float]:
    """By the names in FEATURES; `place` is the topic's among the classifier's labels."""
    return _scores(scored, place) | _names(topic, heard, read.asks_from) | _session(topic, scored, heard, context)


def _scores(scored: Scored, place: int | None) -> dict[str, float]:
    """Of a topic that the classifier does not know, as if it were the unlikeliest."""
    if place is None:
        never = float(np.log(LEAST))
        return {"whole": never, "question": never, "behind": FAR_BEHIND, "behind_in_question": FAR_BEHIND, "first": 0.0}
    behind, behind_in_question = (float(of[place] - of.max()) for of in (scored.whole, scored.question))
    return {
        "whole": float(np.log(scored.likely[place] + LEAST)),
        "question": float(np.log(scored.likely_in_question[place] + LEAST)),
        "behind": behind,
        "behind_in_question": behind_in_question,
        "first": float(behind == 0.0),
    }


def _names(topic: str, heard: Heard, asks_from: int) -> dict[str, float]:
    names = heard.named.get(topic, [])
    likeness = 0.0 if names else heard.nearly.get(topic, 0.0)
    nearest = max(heard.nearly.values(), default=0.0)
    return {
        "named": float(bool(names)),
        "distinctive": float(topic in heard.distinctive),
        "in_question": float(any(name.start >= asks_from for name in names)),
        "named_last": float(any(name.end == heard.last_end for name in names)),
        "alone": float(heard.specific == {topic}),
        "near": likeness,
        "near_only": float(topic in heard.nearly and not heard.named),
        "near_best": float(likeness > 0 and likeness == nearest),
        "near_ahead": likeness - max((of for other, of in heard.nearly.items() if other != topic), default=0.0)
        if likeness
        else 0.0,
        "generic_name": float(bool(names) and topic in GENERIC and bool(heard.specific)),
        "refused": float(bool(names) and all(name.start in heard.refused for name in names)),
    }


def _session(topic: str, scored: Scored, heard: Heard, context: Context) -> dict[str, float]:
    last, before, offered = topic == context.topic, topic == context.before, topic in context.offered
    unnamed = not heard.named
    return {
        "last": float(last),
        "last_unnamed": float(last and unnamed),
        "last_short": float(last and unnamed and heard.short),
        "last_pointed": float(last and unnamed and heard.pointed),
        "last_corrected": float(last and heard.corrected),
        "last_unsure": (1.0 - float(scored.likely.max())) * last,
        "last_long": min(heard.length / LONG, 1.0) * last,
        "before_pointed": float(before and unnamed and heard.pointed),
        "before_corrected": float(before and heard.corrected),
        "offered": float(offered),
        "offered_short": float(offered and heard.short),
        "picked": float(topic in heard.picked and heard.short),
    }
