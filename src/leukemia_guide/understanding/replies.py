"""What is said back to an alarm ("nobody picks up"), or to the question whether there is one ("hundred and two")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from leukemia_guide.understanding import thresholds
from leukemia_guide.understanding.classifier import LinearClassifier
from leukemia_guide.understanding.features import Block, danger_blocks, hashed

OTHER: Final = "other"
"""What is said of nothing that is in the table: another question, thanks, a goodbye."""


def reply_blocks(words: Sequence[str], after: str) -> tuple[Block, ...]:
    """What is said back, as the guard reads it, with what it is said back to: an alarm, or the question about one."""
    return *danger_blocks(words), hashed([after, *(f"{after} {word}" for word in words)])


def told_back(words: Sequence[str], after: str, replies: LinearClassifier) -> str | None:
    """What was told, by the names of rule 4's table; None where it is something else, or unsure."""
    odds = replies.probabilities(replies.scores(reply_blocks(words, after)))
    place = int(odds.argmax())
    return replies.labels[place] if replies.labels[place] != OTHER and odds[place] >= thresholds.TOLD_BACK else None
