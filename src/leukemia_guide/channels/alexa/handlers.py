"""The SDK's handlers: one answers, one stays silent, one apologises."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Final

from ask_sdk_core.dispatch_components import AbstractExceptionHandler, AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model import Response, SessionEndedRequest

from leukemia_guide import safety
from leukemia_guide.channels.alexa.intent_request import request_of
from leukemia_guide.channels.alexa.response import respond, say_and_close, silent
from leukemia_guide.channels.alexa.screens import draw
from leukemia_guide.guide import Guide
from leukemia_guide.guide.locales import language_and_region

log: Final = logging.getLogger("leukemia_guide.alexa")
REFUSAL: Final = "This guide does not speak your language yet."


class AnswerHandler(AbstractRequestHandler):  # type: ignore[misc]
    """Answers whatever is asked; an alarm even where the library cannot be opened."""

    def __init__(self, guide: Guide, zone: Callable[[HandlerInput], str | None]) -> None:
        self._guide = guide
        self._zone = zone

    def can_handle(self, handler_input: HandlerInput) -> bool:
        return not isinstance(handler_input.request_envelope.request, SessionEndedRequest)

    def handle(self, handler_input: HandlerInput) -> Response:
        envelope = handler_input.request_envelope
        language, region = language_and_region(envelope.request.locale)
        if language is None:
            return say_and_close(REFUSAL)
        attributes = (envelope.session.attributes if envelope.session else None) or {}
        zone = self._zone
        answered = self._guide.answer(
            request_of(envelope.request, region, attributes.get("guide"), lambda: zone(handler_input))
        )
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
        language, region = language_and_region(_locale(handler_input.request_envelope))
        return say_and_close(safety.apology(language or safety.FALLBACK, region))


def _locale(envelope: Any) -> str | None:
    found = getattr(getattr(envelope, "request", None), "locale", None)
    return found if isinstance(found, str) else None
