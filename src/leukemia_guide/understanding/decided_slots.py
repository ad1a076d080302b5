"""The slots of a decision: what was understood, each with the words that were said and the ids that they mean."""

from __future__ import annotations

from leukemia_guide.understanding.decision import Decision
from leukemia_guide.understanding.intent_groups import BY_ASPECT, LINED
from leukemia_guide.understanding.recognition import Slot

STRANGE = "strange"
"""The id of a name that is on no list."""


def slots_of(decided: Decision, said: str) -> dict[str, Slot]:
    """By name, those that are filled; an aspect that the intent tells by itself is not."""
    aspect = decided.aspect if decided.topics and BY_ASPECT.get(str(decided.aspect)) != decided.intent else None
    filled = {
        "line" if decided.intent in LINED else "topic": decided.topics,
        "instead" if decided.doubtful else "other": (decided.other,) if decided.other else (),
        "aspect": (aspect,) if aspect else (),
        "passage": (decided.passage,) if decided.passage else (),
        "nearly": (decided.following or "",) if decided.nearly else (),
        "unlisted": () if decided.unlisted is None else (decided.unlisted or STRANGE,),
        "nearest": decided.nearest,
    }
    return {name: Slot(said, ids) for name, ids in filled.items() if ids}
