"""From a Recognition to the question it asks. The table is content/intents.toml.

Some slots are filled by our own recognizer alone, and stand in no interaction model: `aspect` is what is asked beyond
the intent's own, `passage` the one that answers (see `understanding.passage_matcher`), `instead` a second topic that
may have been meant, `nearly` stands where that passage likely does not answer just what was asked, with the likeliest
other one, `unlisted` the id of a name that the guide does not have, `nearest` the topics nearest to what was
not understood.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from leukemia_guide.conversation import INSTEAD, NEARLY, Kind, Question
from leukemia_guide.library import ASPECTS, Library, is_further

Ids = Mapping[str, Sequence[str]]
SILENT: Final = "silent_"
"""Before an aspect that the topic has no answer to."""


def question_of(intent: str, ids: Ids, library: Library) -> Question:
    """`ids` gives, for each filled slot, the ids it resolved to: one, or the two or three that were equally likely.

    An intent that the table does not have is a question that was not understood.
    """
    entry: Mapping[str, Any] = library.intents.get(intent, {"kind": Kind.LOST})
    kind = Kind(entry["kind"])
    if kind is Kind.LOST:
        return _not_understood(ids, library)
    filled: dict[str, Sequence[str]] = {}
    for slot, (_, role) in entry.get("slots", {}).items():
        if ids.get(slot):
            filled.setdefault(role, ids[slot])
    topics = [topic for topic in filled.get("topic", ()) if topic in library]
    others = [topic for topic in filled.get("other", ()) if topic in library]
    if kind is Kind.TOPIC and not topics:
        topics, others = others[:1], others[1:]
    aspect = _aspect(ids, entry, topics, library) if kind in (Kind.TOPIC, Kind.ADVICE) else "what"
    if kind is Kind.TOPIC and len(topics) > 1:
        return Question(Kind.CHOICE, topics[0], aspect, other=topics[1])
    if kind is Kind.COMPARE and (not topics or not others or topics[0] == others[0]):
        kind = Kind.TOPIC
        aspect = "what" if bool(topics) == bool(others) else "versus"
        topics = topics or others
        others = []
    topic = topics[0] if topics else None
    if kind is Kind.TOPIC and topic and library.group(topic) == "contact":
        kind = Kind.CONTACT
    detail = entry.get("detail") or next(iter(filled.get("detail", ())), None)
    if (instead := entry.get("instead", {}).get(detail)) in library:
        return Question(Kind.TOPIC, instead)
    other = next((other for other in others if other != topic), None)
    if kind is Kind.TOPIC and other is None and topic:
        other, detail = _unsure(ids, topic, library)
    return Question(kind, topic, aspect, other=other, detail=detail)


def _unsure(ids: Ids, topic: str, library: Library) -> tuple[str | None, str | None]:
    """A second topic that may have been meant; else that the passage is only near what was asked; else nothing."""
    if other := next((one for one in ids.get("instead", ()) if one in library and one != topic), None):
        return other, INSTEAD
    if nearly := ids.get("nearly"):
        return None, ":".join(filter(None, (NEARLY, nearly[0].removeprefix(SILENT))))
    return None, None


def _aspect(ids: Ids, entry: Mapping[str, Any], topics: Sequence[str], library: Library) -> str:
    """What is asked about the topic: the passage that answers, where the recognizer told it, else the aspect. Who asks
    for advice hears what the topic says to all who do, rather than a passage that is likely only near."""
    advised = entry["kind"] == Kind.ADVICE and "nearly" in ids
    if (told := ids.get("passage")) and not advised:
        passage = told[0].removeprefix(SILENT)
        if passage in ASPECTS:
            return passage
        if is_further(passage) and topics and (found := library.topic(topics[0]).answer(passage)):
            best = found.answers[0] if found.answers else passage
            return best if library.topic(topics[0]).answer(best) is found else passage
    said = [aspect for aspect in ids.get("aspect", ()) if aspect in ASPECTS]
    return said[0] if said else str(entry.get("aspect", "what"))


def _not_understood(ids: Ids, library: Library) -> Question:
    nearest = [topic for topic in ids.get("nearest", ()) if topic in library]
    if unlisted := ids.get("unlisted"):
        return Question(Kind.UNLISTED, detail=":".join((unlisted[0], *nearest)))
    return Question(Kind.LOST, detail=":".join(nearest) or None)
