"""Whether an utterance asks about a name that the guide does not have: one on its list of such names, or a strange
word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from leukemia_guide.understanding import thresholds
from leukemia_guide.understanding.candidates import Candidate
from leukemia_guide.understanding.entities import EntityMatch
from leukemia_guide.understanding.reader import Read, Reader
from leukemia_guide.understanding.topic_features import NAMES

FEATURES: Final = (
    "listed", "listed_in_question", "listed_only", "named", "named_in_question", "strange", "strange_in_question",
    "strange_only", "best", "near", "near_listed", "near_ahead", "nearer", "sickness",
    "sickness_in_question", "sickness_only", "short",
)  # fmt: skip
MOST_STRANGE: Final = 3
SHORT: Final = 6


def features_of(
    read: Read, near: Sequence[EntityMatch], ranked: Sequence[Candidate], reader: Reader
) -> dict[str, float]:
    """By the names in FEATURES. `ranked` are the candidates, of which the classifier's likeliest counts."""
    listed = [name for name in read.names if name.slot_type == "UNLISTED"]
    named = [name for name in read.names if name.slot_type in NAMES]
    sickness = [name for name in read.names if name.slot_type == "DISEASE"]
    ours, theirs = (
        max((name.likeness for name in near if (name.slot_type == "UNLISTED") == lacking), default=0.0)
        for lacking in (False, True)
    )
    strange = reader.strange(read)
    asked = [place for place in strange if place >= read.asks_from]
    return {
        "listed": float(bool(listed)),
        "listed_in_question": float(any(name.start >= read.asks_from for name in listed)),
        "listed_only": float(bool(listed) and not named),
        "named": float(bool(named)),
        "named_in_question": float(any(name.start >= read.asks_from for name in named)),
        "strange": float(min(len(strange), MOST_STRANGE)),
        "strange_in_question": float(min(len(asked), MOST_STRANGE)),
        "strange_only": float(bool(asked) and not named),
        "best": max((candidate.features["whole"] for candidate in ranked), default=0.0),
        "near": ours,
        "near_listed": theirs,
        "near_ahead": theirs - ours,
        "nearer": float(theirs > ours and theirs >= thresholds.NAMED_NEARLY),
        "sickness": float(bool(sickness)),
        "sickness_in_question": float(any(name.start >= read.asks_from for name in sickness)),
        "sickness_only": float(bool(sickness) and not named),
        "short": float(len(read.tokens) <= SHORT),
    }


def unlisted(read: Read, near: Sequence[EntityMatch]) -> str | None:
    """The id of the name that is asked about, of several the last one; of one nearly said where it is nearer than any
    of ours and near enough to be named. None where the words are a sickness, or strange."""
    names = [name for name in read.names if name.slot_type == "UNLISTED"]
    if names:
        return max(names, key=lambda name: (name.start >= read.asks_from, name.length, name.start)).ids[0]
    best = max(near, key=lambda name: name.likeness, default=None)
    if best is None or best.slot_type != "UNLISTED" or best.likeness < thresholds.NAMED_NEARLY:
        return None
    return best.ids[0]


def is_sickness(read: Read) -> bool:
    """Whether what is asked about is another sickness, by name."""
    kinds = {name.slot_type for name in read.names}
    return "DISEASE" in kinds and "UNLISTED" not in kinds
