"""From a reply to what a screen shows: which document, and the words in it. Every word is one that the voice says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final

from leukemia_guide.channels.alexa.screens.touching import Touch, touch, touches
from leukemia_guide.channels.alexa.sdk_objects import PlainJson
from leukemia_guide.conversation import Kind, Question, Reply, Role
from leukemia_guide.conversation.offers import SLOWLY
from leukemia_guide.conversation.telling_time import told_month
from leukemia_guide.conversation.topic_answers import passage_of
from leukemia_guide.library import Library
from leukemia_guide.safety import Alarm, AlarmKind
from leukemia_guide.telephone import spaced

PHASES: Final = "phases"
ROOM: Final = MappingProxyType({"answer": (110, 165), "phases": (70, 125), "number": (0, 230)})
"""By document, how many characters fit in the largest and in the middle size; the sizes stand in its layout."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A document of content/screens by name, and what it is given to show."""

    document: str
    shown: Mapping[str, Any]


def screen_for(reply: Reply, library: Library | None) -> Screen:
    """An alarm's screen is its action alone, and needs no library. Raises KeyError for any other without one."""
    if reply.alarm or reply.question.kind is Kind.PERHAPS:
        return _alarm(reply, library)
    if library is None:
        raise KeyError("no library to take a screen's words from")
    if reply.line and _speaks(reply, reply.line.number):
        return _number(reply, library)
    if len(reply.offer) > 1:
        return _topics(reply, library)
    if steps := _steps(reply, library):
        return Screen("steps", {**_answer(reply, library), "steps": steps})
    asked = reply.question
    if asked.kind is Kind.TOPIC and asked.topic and (phases := _phases(asked.topic, library)):
        return Screen("phases", {**_answer(reply, library, "phases"), "steps": phases})
    return Screen("answer", _answer(reply, library))


def _alarm(reply: Reply, library: Library | None) -> Screen:
    """The action, and the number that it names, on a ground that no other screen has."""
    page = _page(reply.title, reply.parts[0].text, "", touches(reply, library))
    suspected = Alarm.parse(reply.question.detail) if reply.question.kind is Kind.PERHAPS else None
    alarm = reply.alarm or suspected
    tone = "crisis" if alarm and alarm.kind is AlarmKind.CRISIS else "danger"
    number = reply.line.number if reply.line else ""
    return Screen("alarm", {**page, "number": number, "digits": spaced(number), "tone": tone})


def _page(title: str, text: str, note: str, following: tuple[Touch, ...]) -> dict[str, Any]:
    return {"title": title, "text": text, "note": note, "next": [touched.shown() for touched in following]}


def _answer(reply: Reply, library: Library, document: str = "answer") -> dict[str, Any]:
    text = reply.text_of(Role.ANSWER, Role.URGENT)
    page = _page(reply.title, text, _note(reply, library), touches(reply, library))
    return {**page, "extent": _extent(document, text)}


def _extent(document: str, *texts: str) -> str:
    short, middle = ROOM[document]
    length = sum(map(len, texts))
    return "short" if length <= short else "middle" if length <= middle else "long"


def _number(reply: Reply, library: Library) -> Screen:
    """The number large, then what it is for, whether it is open, its hours; an alarm's action stands above it all."""
    line = reply.line
    if line is None:
        raise KeyError("no line to show")
    answers = [part.text for part in reply.parts if part.role is Role.ANSWER]
    told = next(place for place, text in enumerate(answers) if _holds(text, line.number))
    purpose = told if reply.question.detail == SLOWLY else told - 1
    opening, hours = line.opening or "", line.hours or ""
    besides = [*answers[purpose:told], *answers[told + 1 :]]
    first, text = " ".join(answers[:purpose]), " ".join(said for said in besides if said not in (opening, hours))
    return Screen(
        "number",
        {
            **_page(line.label, text, _note(reply, library), touches(reply, library)),
            "first": first,
            "number": line.number,
            "abroad": line.number.startswith("+"),
            "digits": spaced(line.number),
            "opening": opening,
            "hours": hours,
            "extent": _extent("number", first, text, opening, hours),
        },
    )


def _topics(reply: Reply, library: Library) -> Screen:
    title = library.say("title", "guide") if reply.question.kind is Kind.CHOICE else reply.title
    text = reply.text_of(Role.ANSWER, Role.URGENT) or reply.text_of(Role.OFFER)
    text = text[:1].upper() + text[1:]
    choices = [touched.shown() for touched in touches(reply, library)]
    return Screen("topics", {**_page(title, text, _note(reply, library), ()), "choices": choices})


def _steps(reply: Reply, library: Library) -> list[dict[str, Any]]:
    """The sentences of a passage that tells steps, each with its place for a screen reader."""
    passage = passage_of(reply.question, library)
    told = passage.steps if passage else ()
    return [
        {"count": str(place), "name": sentence, "label": f"{_place(place, len(told), library)} {sentence}"}
        for place, sentence in enumerate(told, 1)
    ]


@lru_cache(maxsize=128)
def _phases(topic_id: str, library: Library) -> tuple[PlainJson, ...]:
    """The phases in their order, for an answer about one of them or about all; the one spoken of is marked. These rows
    are the guide's own words, the same for every listener, so they are put together once."""
    if library.group(topic_id) != PHASES:
        return ()
    order: list[str] = []
    following = library.next_after(PHASES)
    while following and library.group(following) == PHASES:
        order.append(following)
        following = library.next_after(following)
    return tuple(
        PlainJson(
            touch(Question(Kind.TOPIC, phase), library).shown(),
            count=str(place),
            present=phase == topic_id,
            spoken=" ".join(
                [_place(place, len(order), library), library.topic(phase).title + "."]
                + ([library.say("screen", "present")] if phase == topic_id else [])
            ),
        )
        for place, phase in enumerate(order, 1)
    )


def _place(place: int, count: int, library: Library) -> str:
    return library.say("screen", "step", number=str(place), count=str(count))


def _note(reply: Reply, library: Library) -> str:
    """The source with its date, the disclaimer where it is spoken, and whether a clinician has signed the words."""
    source = reply.text_of(Role.SOURCE)
    said = [source]
    if source and (passage := passage_of(reply.question, library)):
        sources = [library.source(source_id) for source_id in passage.sources]
        if not any(found.year for found in sources):
            said.append(library.say("about", "age_of_answer", when=told_month(library, sources[0].read)))
    said.append(reply.text_of(Role.DISCLAIMER))
    if source and not reply.reviewed:
        said.append(library.say("card", "unreviewed"))
    return " ".join(filter(None, said))


def _speaks(reply: Reply, number: str) -> bool:
    return any(_holds(part.text, number) for part in reply.parts)


def _holds(text: str, number: str) -> bool:
    return number in text or spaced(number) in text
