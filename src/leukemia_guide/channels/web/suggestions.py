"""What can be asked next: other aspects of the topic in view first, then what is left of it, then its neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from leukemia_guide.conversation import Kind, Question, Reply, State
from leukemia_guide.library import ASPECTS, Library

CONTACT: Final = "contact"
AFTER_A_NUMBER: Final = frozenset({Kind.CONTACT, Kind.HOURS})


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A label to read, and the question that touching it asks."""

    label: str
    question: Question


def suggestions_for(reply: Reply, state: State, library: Library) -> list[Suggestion]:
    """All of them, the nearest first; the page shows those that were not asked yet. None in danger, none at the end,
    and never an appointment line, which is offered and asked for by name."""
    question = reply.question
    if not reply.open or reply.alarm:
        return []
    if question.kind is Kind.TOPIC and question.topic:
        found = [*_of_topic(question, library), *_beside(question.topic, library)]
    elif question.kind is Kind.COMPARE:
        found = [_topic(one, library) for one in (question.topic, question.other) if one]
    elif question.kind in AFTER_A_NUMBER and state.topic:
        found = [_topic(state.topic, library), *_beside(state.topic, library)]
    else:
        found = []
    return [one for one in found if one.question not in reply.offer]


def _of_topic(asked: Question, library: Library) -> Iterator[Suggestion]:
    topic = library.topic(str(asked.topic))
    told = topic.answer(asked.aspect) if asked.aspect in ASPECTS and not asked.page else None
    for aspect in ASPECTS:
        passage = topic.answer(aspect)
        if passage is not None and passage is not told and aspect != asked.aspect:
            yield Suggestion(library.say("aspects", aspect), Question(Kind.TOPIC, topic.id, aspect))
    if asked.page < len(topic.further(asked.aspect, asked.following)):
        yield Suggestion(library.say("aspects", "more"), asked.continued)


def _beside(topic_id: str, library: Library) -> Iterator[Suggestion]:
    for neighbour in (library.next_after(topic_id), library.before(topic_id)):
        if neighbour and neighbour in library and library.group(neighbour) != CONTACT:
            yield _topic(neighbour, library)


def _topic(topic_id: str, library: Library) -> Suggestion:
    return Suggestion(library.topic(topic_id).title, Question(Kind.TOPIC, topic_id))
