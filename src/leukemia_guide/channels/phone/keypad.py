"""The keys of the telephone: each means the same in every state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from leukemia_guide.conversation import Kind, Question

OTHER_LANGUAGE: Final = "2"
ASKS: Final[Mapping[str, Question]] = MappingProxyType(
    {
        "1": Question(Kind.YES),
        "3": Question(Kind.NO),
        "4": Question(Kind.REPEAT),
        "5": Question(Kind.SLOWER),
        "9": Question(Kind.CONTACT),
        "0": Question(Kind.START_OVER),
    }
)
"""What a key asks. The number names no line, so that after an alarm the key leads to the action again (rule 4)."""
CHOOSES: Final = "678"
"""Keys for the topics that were just offered, in their order."""


def asked_by(key: str, offer: Sequence[Question]) -> Question | None:
    """The question of a key; None for one that means nothing here. `offer` is what was offered last."""
    if key in ASKS:
        return ASKS[key]
    place = CHOOSES.find(key) if len(key) == 1 else -1
    return offer[place] if is_choice(offer) and 0 <= place < len(offer) else None


def is_choice(offer: Sequence[Question]) -> bool:
    """Whether topics were offered to choose from by name."""
    return len(offer) > 1 and all(question.topic for question in offer)
