"""The SDK's handlers: one answers, one stays silent, one apologises."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from ask_sdk_core.dispatch_components import AbstractExceptionHandler, AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model import Response, SessionEndedRequest

from leukemia_guide import safety
from leukemia_guide.alexa.asking import alarm_in, question_in
from leukemia_guide.alexa.places import Libraries, place_of
from leukemia_guide.alexa.response import respond, say_and_close, silent
from leukemia_guide.conversation import Channel, Kind, Moment, Reply, State, converse, raise_alarm, restore
from leukemia_guide.library import Library

log: Final = logging.getLogger("leukemia_guide.alexa")
REFUSAL: Final = "This guide does not speak your language yet. It speaks English and Spanish."


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the handlers may not find out for themselves; each may fail, and is then done without."""

    clock: Callable[[], datetime]
    zone: Callable[[HandlerInput], str | None]
    not_understood: Callable[[str], None]


class AnswerHandler(AbstractRequestHandler):  # type: ignore[misc]
    """Answers whatever is asked; an alarm even where the library cannot be opened."""

    def __init__(self, libraries: Libraries, surroundings: Surroundings) -> None:
        self._libraries = libraries
        self._surroundings = surroundings

    def can_handle(self, handler_input: HandlerInput) -> bool:
        return not isinstance(handler_input.request_envelope.request, SessionEndedRequest)

    def handle(self, handler_input: HandlerInput) -> Response:
        envelope = handler_input.request_envelope
        request, session = envelope.request, envelope.session
        language, region = place_of(request.locale)
        if language is None:
            return say_and_close(REFUSAL)
        attributes = (session.attributes if session else None) or {}
        library = self._library(language, region)
        state = restore(attributes.get("guide"), library or ())
        moment = Moment(Channel.ALEXA, self._now(), region, lambda: self._zone(handler_input))
        try:
            reply, state = self._reply(request, state, moment, language, library)
        except Exception as fault:
            if state.alarm is None:
                raise
            log.error("fault after an alarm: %s", type(fault).__name__)
            reply, state = raise_alarm(state.alarm, state, moment, language)
        handler_input.attributes_manager.session_attributes = {"guide": state.keep()}
        return respond(reply, library)

    def _reply(
        self, request: Any, state: State, moment: Moment, language: str, library: Library | None
    ) -> tuple[Reply, State]:
        if alarm := alarm_in(request, language):
            return raise_alarm(alarm, state, moment, language)
        if library is None:
            raise LookupError("no library to answer from")
        question = question_in(request, library)
        if question.kind is Kind.LOST:
            self._surroundings.not_understood(str(request.locale))
        return converse(question, state, moment, library)

    def _library(self, language: str, region: str | None) -> Library | None:
        try:
            return self._libraries.library(language, region)
        except Exception as fault:
            log.error("no library: %s", fault)
            return None

    def _now(self) -> datetime | None:
        try:
            return self._surroundings.clock()
        except Exception as fault:
            log.warning("no clock: %s", type(fault).__name__)
            return None

    def _zone(self, handler_input: HandlerInput) -> str | None:
        try:
            return self._surroundings.zone(handler_input)
        except Exception as fault:
            log.warning("no time zone: %s", type(fault).__name__)
            return None


class SilentHandler(AbstractRequestHandler):  # type: ignore[misc]
    """A session that has ended may not be answered in words."""

    def can_handle(self, handler_input: HandlerInput) -> bool:
        return isinstance(handler_input.request_envelope.request, SessionEndedRequest)

    def handle(self, handler_input: HandlerInput) -> Response:
        return silent()


class ApologyHandler(AbstractExceptionHandler):  # type: ignore[misc]
    """When nothing else is left: one calm sentence, and what to do if it is urgent."""

    def can_handle(self, handler_input: HandlerInput, exception: Exception) -> bool:
        return True

    def handle(self, handler_input: HandlerInput, exception: Exception) -> Response:
        log.error("fault: %s", type(exception).__name__)
        language, region = place_of(_locale(handler_input.request_envelope))
        return say_and_close(safety.apology(language or "en", region))


def _locale(envelope: Any) -> str | None:
    found = getattr(getattr(envelope, "request", None), "locale", None)
    return found if isinstance(found, str) else None
