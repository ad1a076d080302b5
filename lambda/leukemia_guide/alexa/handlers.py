"""The SDK's handlers: one answers, one stays silent, one apologises."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final, NamedTuple

from ask_sdk_core.dispatch_components import AbstractExceptionHandler, AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model import Response, SessionEndedRequest

from leukemia_guide import safety
from leukemia_guide.alexa.asking import alarm_in, question_in
from leukemia_guide.alexa.places import Libraries, place_of
from leukemia_guide.alexa.response import respond, say_and_close, silent
from leukemia_guide.alexa.screens import draw
from leukemia_guide.answering import answer, time_by
from leukemia_guide.conversation import Channel, Kind, Moment

log: Final = logging.getLogger("leukemia_guide.alexa")
REFUSAL: Final = "This guide does not speak your language yet."


class Surroundings(NamedTuple):
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
        zone = self._surroundings.zone
        answered = answer(
            Moment(Channel.ALEXA, time_by(self._surroundings.clock), region, lambda: zone(handler_input)),
            language,
            attributes.get("guide"),
            opening=lambda: self._libraries.library(language, region),
            alarm=alarm_in(request, language),
            asking=lambda library: question_in(request, library),
        )
        if answered.reply.question.kind is Kind.LOST:
            self._surroundings.not_understood(str(request.locale))
        handler_input.attributes_manager.session_attributes = {"guide": answered.state.keep()}
        return respond(answered.reply, answered.library, draw(answered.reply, answered.library, envelope))


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
