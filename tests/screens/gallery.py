"""Every screen that a fresh session can be shown, in both languages, and the fullest and emptiest of each document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from leukemia_guide.channels.alexa.screens.showing import Screen, screen_for
from leukemia_guide.conversation import Channel, Kind, Moment, Question, Reply, State, converse
from leukemia_guide.library import ASPECTS, Library
from leukemia_guide.safety.alarm import SIGNS
from tests.conftest import shared_libraries

LANGUAGES = ("en", "es")
CLOSED_ON_A_HOLIDAY_FAR_AWAY = Moment(
    Channel.ALEXA, datetime(2026, 11, 26, 1, 0, tzinfo=UTC), "US", lambda: "Asia/Kolkata"
)
ABROAD_WITHOUT_A_CLOCK = Moment(Channel.ALEXA, None, "GB")


@dataclass(frozen=True, slots=True)
class Shown:
    """One screen, the reply that it was made from, and the library that both speak from."""

    reply: Reply
    screen: Screen
    library: Library

    @property
    def fullness(self) -> int:
        """Letters on the screen; two screens of one document differ in little else."""
        shown = self.screen.shown
        rows = [row.get("name") or row["label"] for key in ("steps", "choices", "next") for row in shown.get(key, ())]
        return sum(map(len, (shown["text"], shown["note"], shown.get("opening", ""), shown.get("hours", ""), *rows)))


def questions(library: Library) -> Iterator[Question]:
    """Everything that can be asked from cold."""
    for kind in Kind:
        if kind not in (Kind.TOPIC, Kind.COMPARE, Kind.CHOICE, Kind.CONTACT, Kind.ALARM):
            yield Question(kind)
    for topic_id in library:
        if library.group(topic_id) == "contact":
            yield Question(Kind.CONTACT, topic_id)
            yield Question(Kind.CONTACT, topic_id, detail="slowly")
            continue
        for aspect in (*ASPECTS, "simpler"):
            yield Question(Kind.TOPIC, topic_id, aspect)
        for page in range(1, len(library.topic(topic_id).more) + 2):
            yield Question(Kind.TOPIC, topic_id, page=page)
    for caller in library.keys("callers"):
        yield Question(Kind.CONTACT, "appointments", detail=caller)
    yield Question(Kind.COMPARE, "imatinib", other="dasatinib")
    yield Question(Kind.CHOICE, "consolidation", other="children")
    for kind, signs in SIGNS.items():
        for sign in sorted(signs):
            yield Question(Kind.ALARM, detail=f"{kind}:{sign}")


@cache
def every_screen(language: str) -> tuple[Shown, ...]:
    library = shared_libraries(language, "US")
    shown = []
    for moment in (CLOSED_ON_A_HOLIDAY_FAR_AWAY, ABROAD_WITHOUT_A_CLOCK):
        for question in questions(library):
            if moment is ABROAD_WITHOUT_A_CLOCK and question.kind is not Kind.CONTACT:
                continue
            reply, _ = converse(question, State(), moment, library)
            shown.append(Shown(reply, screen_for(reply, library), library))
    return tuple(shown)


def fullest_and_emptiest(language: str) -> Iterator[tuple[str, Shown]]:
    """Named: the fullest screen of each document in each size of its text, and the emptiest of each document."""
    by_size: dict[str, list[Shown]] = {}
    by_document: dict[str, list[Shown]] = {}
    for shown in every_screen(language):
        size = f"{shown.screen.document}-{shown.screen.shown.get('extent', 'fullest')}"
        by_size.setdefault(size, []).append(shown)
        by_document.setdefault(shown.screen.document, []).append(shown)
    for name, many in by_size.items():
        yield name, max(many, key=lambda shown: shown.fullness)
    for name, many in by_document.items():
        yield f"{name}-emptiest", min(many, key=lambda shown: shown.fullness)


def fullest(language: str) -> Iterator[tuple[str, Shown]]:
    """Named: the fullest screen of each document."""
    by_document: dict[str, Shown] = {}
    for shown in every_screen(language):
        known = by_document.setdefault(shown.screen.document, shown)
        if shown.fullness > known.fullness:
            by_document[shown.screen.document] = shown
    yield from by_document.items()
