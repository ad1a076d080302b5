"""One turn on the talk page: words or a touched question in, a reply out. Listening and the core, and no Alexa."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import Any

from leukemia_guide import safety
from leukemia_guide.alexa.places import Libraries
from leukemia_guide.answering import answer, time_by
from leukemia_guide.conversation import Channel, Kind, Moment, Question, Reply, State, known_question
from leukemia_guide.intents import question_of
from leukemia_guide.library import Library
from listening import Listener
from server.region import region_of


@dataclass(frozen=True, slots=True)
class Asked:
    """What the page sent, checked for shape alone: `words` that were said or typed, or a `question` that was touched;
    neither on opening the page. `state` is untrusted."""

    locale: str
    words: str | None
    question: Question | None
    state: Mapping[str, Any] | None
    zone: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """`library` is None where none could be opened; then only an alarm can have been answered."""

    reply: Reply
    state: State
    library: Library | None
    region: str | None


class Guide:
    """Answers turns in every locale. Opens each locale's listening once, when it is first needed."""

    def __init__(
        self,
        locales: Mapping[str, Mapping[str, str]],
        libraries: Libraries,
        listening: Callable[[str], Listener],
        clock: Callable[[], datetime],
        not_understood: Callable[[str], None],
    ) -> None:
        self.locales = locales
        self._libraries, self._listening = libraries, listening
        self._clock, self._not_understood = clock, not_understood
        self._listeners: dict[str, Listener] = {}
        self._lock = Lock()

    def answer(self, asked: Asked) -> Told:
        """Raises whatever fault stands in the way; an alarm is answered whatever else is broken."""
        language, region = self._place(asked)
        answered = answer(
            Moment(Channel.PAGE, time_by(self._clock), region, lambda: asked.zone),
            language,
            asked.state,
            opening=lambda: self._library(asked.locale),
            alarm=safety.recognize(asked.words, language) if asked.words is not None else None,
            asking=lambda library: self._question(asked, library),
        )
        if answered.reply.question.kind is Kind.LOST:
            self._not_understood(asked.locale)
        return Told(answered.reply, answered.state, answered.library, region)

    def _question(self, asked: Asked, library: Library) -> Question:
        if asked.question is not None:
            return known_question(asked.question.id, library) or Question(Kind.LOST)
        if asked.words is None:
            return Question(Kind.LAUNCH)
        heard = self.listener(asked.locale).hear(asked.words)
        if heard.intent == "LaunchRequest":
            return Question(Kind.LAUNCH)
        return question_of(heard.intent, heard.ids, library)

    def apology(self, asked: Asked) -> str:
        """What is said when nothing else can be."""
        return safety.apology(*self._place(asked))

    def open(self, locale: str) -> None:
        """Opens a locale's content and listening ahead of the first question. Raises what the opening raises."""
        self._libraries.library(self.locales[locale]["language"], self.locales[locale]["region"])
        self.listener(locale)

    def listener(self, locale: str) -> Listener:
        """Raises what the opening raises, each time anew."""
        with self._lock:
            if locale not in self._listeners:
                self._listeners[locale] = self._listening(locale)
            return self._listeners[locale]

    def _place(self, asked: Asked) -> tuple[str, str | None]:
        place = self.locales[asked.locale]
        return place["language"], region_of(place["region"], asked.zone)

    def _library(self, locale: str) -> Library:
        return self._libraries.library(self.locales[locale]["language"], self.locales[locale]["region"])
