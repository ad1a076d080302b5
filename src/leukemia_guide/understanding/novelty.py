"""Whether an utterance asks about a name that the guide does not have: one on its list of such names, or a strange
word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from leukemia_guide.understanding.candidates import Candidate
from leukemia_guide.understanding.entities import EntityMatch
from leukemia_guide.understanding.reader import Read, Reader
from leukemia_guide.understanding.topic_features import NAMES

FEATURES: Final = (
    "listed", "listed_in_question", "listed_only", "named", "named_in_question", "strange", "strange_in_question",
    "strange_only", "best", "near", "short",
)  # fmt: skip
MOST_STRANGE: Final = 3
SHORT: Final = 6


def features_of(
    read: Read, near: Sequence[EntityMatch], ranked: Sequence[Candidate], reader: Reader
) -> dict[str, float]:
    """By the names in FEATURES. `ranked` are the candidates, of which the classifier's likeliest counts."""
    listed = [name for name in read.names if name.slot_type == "UNLISTED"]
    named = [name for name in read.names if name.slot_type in NAMES]
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
        "near": max((name.likeness for name in near), default=0.0),
        "short": float(len(read.tokens) <= SHORT),
    }


def unlisted(read: Read) -> str | None:
    """The id of the name that is asked about: of several the last one."""
    names = [name for name in read.names if name.slot_type == "UNLISTED"]
    return (
        max(names, key=lambda name: (name.start >= read.asks_from, name.length, name.start)).ids[0] if names else None
    )
