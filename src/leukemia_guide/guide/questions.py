"""From a Recognition to the question it asks. The table is content/intents.toml."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from leukemia_guide.conversation import Kind, Question
from leukemia_guide.library import Library


def question_of(intent: str, ids: Mapping[str, Sequence[str]], library: Library) -> Question:
    """`ids` gives, for each filled slot, the ids it resolved to: one, or the two or three that were equally likely.

    An intent that the table does not have is a question that was not understood.
    """
    entry: Mapping[str, Any] | None = library.intents.get(intent)
    if entry is None:
        return Question(Kind.LOST)
    filled: dict[str, Sequence[str]] = {}
    for slot, (_, role) in entry.get("slots", {}).items():
        if ids.get(slot):
            filled.setdefault(role, ids[slot])
    kind = Kind(entry["kind"])
    topics = [topic for topic in filled.get("topic", ()) if topic in library]
    others = [topic for topic in filled.get("other", ()) if topic in library]
    aspect = entry.get("aspect", "what")
    if kind is Kind.TOPIC and len(topics) > 1:
        return Question(Kind.CHOICE, topics[0], aspect, other=topics[1])
    if kind is Kind.COMPARE and (not topics or not others or topics[0] == others[0]):
        kind = Kind.TOPIC
        topics = topics or others
        others = []
    topic = topics[0] if topics else None
    if kind is Kind.TOPIC and topic and library.group(topic) == "contact":
        kind = Kind.CONTACT
    detail = entry.get("detail") or next(iter(filled.get("detail", ())), None)
    other = next((other for other in others if other != topic), None)
    return Question(kind, topic, aspect, other=other, detail=detail)
