"""The door: a request becomes a question and is answered, an alarm first, whatever else is broken.

What stands between a listener and an answer may fail one by one (content, recognizer, a behaviour); each failure takes
away as little as it can (rule 12 of the conversation contract). Where nothing is left, the channel apologises.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from leukemia_guide.conversation import (
    Kind,
    Moment,
    Question,
    State,
    converse,
    known_question,
    raise_alarm,
    restore,
    suspect,
)
from leukemia_guide.conversation.question import UNSPOKEN
from leukemia_guide.guide.danger import (
    heard_in,
    is_told,
    meant_by,
    overheard,
    said_in,
    suspected_elsewhere,
    with_despair,
    words_of,
)
from leukemia_guide.guide.locales import DEFAULT_LANGUAGE, place_named
from leukemia_guide.guide.once import Once
from leukemia_guide.guide.questions import question_of
from leukemia_guide.guide.request import Answered, Request
from leukemia_guide.guide.resolving import Resolver, Words
from leukemia_guide.guide.session import context_of
from leukemia_guide.library import Library, open_library
from leukemia_guide.safety import Alarm
from leukemia_guide.understanding import Recognition, recognition_of_alarm
from leukemia_guide.understanding.recognition import LAUNCH, NOT_UNDERSTOOD, Context
from leukemia_guide.understanding.topic_names import TopicNames, open_topic_names

if TYPE_CHECKING:
    from leukemia_guide.understanding.recognizer import Recognizer

log: Final = logging.getLogger("leukemia_guide")
NOTHING: Final = Context()


def recognizer_here(language: str) -> Recognizer:
    """The language's recognizer, loaded only now: where Amazon recognizes, numpy is not needed."""
    from leukemia_guide.understanding.recognizer import open_recognizer  # noqa: PLC0415

    return open_recognizer(language)


class Guide:
    """Answers in every locale. Each of its parts may be given; `not_understood` is told the locale of each turn that
    was not understood, never the words. `clock` gives an aware time and may raise."""

    def __init__(
        self,
        *,
        libraries: Callable[[str, str | None], Library] | None = None,
        recognizers: Callable[[str], Recognizer] | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        not_understood: Callable[[str], None] = lambda locale: None,
    ) -> None:
        self._libraries = libraries or Once(open_library)
        self._recognizers = recognizers or Once(recognizer_here)
        self._names: Callable[[str], TopicNames] = Once(open_topic_names)
        self._clock, self._not_understood = clock, not_understood

    def answer(self, request: Request) -> Answered:
        """Raises what stood in the way where only an apology is left."""
        language = language_of(request)
        library = self._opened(*_shelf(request.locale))
        state = restore(request.state, library or ())
        moment = Moment(request.channel, self._now(), request.region, request.zone)
        try:
            recognition = self._recognized(request, state, library)
            alarm = recognition.alarm if recognition else None
            if alarm is None:
                if library is None:
                    raise LookupError("no library to answer from")
                question = self._question(request, recognition, library)
                if recognition and recognition.suspected:
                    return Answered(*suspect(recognition.suspected, question, state, moment, language), library)
                if recognition and recognition.uneasy:
                    state = replace(state, number_offered=True)
                reply, after = converse(question, state, moment, library)
                if reply.question.kind is Kind.LOST:
                    self._not_understood(request.locale)
                return Answered(reply, after, library)
        except Exception as fault:
            if state.alarm is None:
                raise
            log.error("fault after an alarm: %s", type(fault).__name__)
            alarm = state.alarm
        return Answered(*raise_alarm(alarm, state, moment, language), library)

    def recognize(self, words: str, locale: str, context: Context = NOTHING) -> Recognition:
        """What the words are: an alarm, or what the recognizer makes of them.

        The guard hears an alarm first, and needs nothing else. The second opinion adds to it, and at most lets it be
        asked about instead. Raises what the opening of a recognizer raises, where the guard heard nothing.
        """
        language, _ = _shelf(locale)
        alarm = heard_in(words, language)
        return self._overheard(alarm, words, locale, context) if alarm else self._understood(words, locale, context)

    def resolve(self, heard: Recognition, locale: str, context: Context, library: Library | None) -> Recognition:
        """What a channel recognized: danger in its words or by itself, then what stands of it (see `resolving`).

        Without a library only danger is told. Whatever goes wrong after the search for danger is not understood.
        """
        language, _, is_spoken = place_named(locale)
        alarm, meant = said_in(heard, language), meant_by(heard)
        if found := alarm or meant:
            told = is_spoken and is_told(heard)
            if alarm and told:
                return self._overheard(alarm, words_of(heard), locale, context)
            if alarm or library is None or not told:
                return recognition_of_alarm(with_despair(found, meant), words_of(heard))
        if library is None or not is_spoken:
            return heard
        ours = Words(
            lambda said: self.recognize(said, locale, context),
            lambda name, intent: self._recognizers(language).carried(name, intent),
        )
        try:
            return Resolver(library, lambda: self._names(language), ours).resolve(heard)
        except Exception as fault:
            log.error("not resolved: %s", type(fault).__name__)
            return (
                recognition_of_alarm(meant, words_of(heard)) if meant else Recognition(NOT_UNDERSTOOD, confidence=0.0)
            )

    def recognize_within(self, kept: object, words: str, locale: str) -> Recognition:
        """As `recognize`, in the session whose state was kept so. Raises what the opening of a recognizer raises."""
        return self.recognize(words, locale, context_of(restore(kept, self._libraries(*_shelf(locale)))))

    def open(self, locale: str) -> None:
        """Opens a locale's content, recognizer and names before the first question. Raises what the opening raises."""
        language, region = _shelf(locale)
        self._libraries(language, region)
        self._recognizers(language)
        self._names(language)

    def open_all(self) -> None:
        """Opens every locale, and recognizes something in each language, so that nothing is left to be opened."""
        for locale in self._libraries(DEFAULT_LANGUAGE, None).locales:
            self.open(locale)
            self.recognize(locale, locale)

    def _overheard(self, alarm: Alarm, words: str, locale: str, context: Context) -> Recognition:
        language, _ = _shelf(locale)
        asked = partial(self._understood, words, locale, context)
        return overheard(alarm, words, context, partial(self._recognizers, language), asked)

    def _understood(self, words: str, locale: str, context: Context) -> Recognition:
        """Words in which the guard heard nothing, or what they are beside what it heard."""
        language, region = _shelf(locale)
        place = self._libraries(language, region).locales.get(locale, {})
        recognition = self._recognizers(language).recognize(words, place.get("invocation", ""), context)
        return suspected_elsewhere(recognition, words, language, self._recognizers)

    def _recognized(self, request: Request, state: State, library: Library | None) -> Recognition | None:
        if request.recognition is not None:
            return self.resolve(request.recognition, request.locale, context_of(state), library)
        if request.words is None:
            return None
        return self.recognize(request.words, request.locale, context_of(state))

    def _question(self, request: Request, recognition: Recognition | None, library: Library) -> Question:
        if not place_named(request.locale).is_spoken:
            return Question(Kind.LANGUAGE, detail=UNSPOKEN)
        if request.touched is not None:
            return known_question(request.touched, library) or Question(Kind.LOST)
        if recognition is None or recognition.intent == LAUNCH:
            return Question(Kind.LAUNCH)
        return question_of(recognition.intent, recognition.ids, library)

    def _now(self) -> datetime | None:
        """The time now; None where there is no telling it."""
        try:
            return self._clock()
        except Exception as fault:
            log.warning("no clock: %s", type(fault).__name__)
            return None

    def _opened(self, language: str, region: str | None) -> Library | None:
        try:
            return self._libraries(language, region)
        except Exception as fault:
            # A fault of the content is one line about a file, and holds nothing of any listener.
            log.error("no library: %s", fault)
            return None


def language_of(request: Request) -> str:
    """The language of a request, in which also its alarm is answered."""
    return place_named(request.locale).language


def _shelf(locale: str) -> tuple[str, str | None]:
    """The language and region in which a locale is answered; the listener may be in another region."""
    return place_named(locale)[:2]
