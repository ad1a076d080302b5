"""What was understood from words: an intent, its slots, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SlotHeard:
    """The words that filled a slot, and the ids they resolved to: one, or the few that were equally likely."""

    words: str
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """`intent` is an intent of the interaction model, or LaunchRequest; `confidence` is from 0 to 1."""

    intent: str
    slots: Mapping[str, SlotHeard] = field(default_factory=dict)
    confidence: float = 1.0

    @property
    def ids(self) -> dict[str, tuple[str, ...]]:
        """The resolved ids by slot, as `question_of` takes them."""
        return {name: slot.ids for name, slot in self.slots.items()}
