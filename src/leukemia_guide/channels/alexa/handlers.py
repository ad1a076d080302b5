"""The SDK's handlers: one answers, some have nothing to say, one apologises."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Final

from ask_sdk_core.dispatch_components import AbstractExceptionHandler, AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_model import Response

from leukemia_guide import safety
from leukemia_guide.channels.alexa.envelope import CAN_FULFILL, ENDED, SCREEN_FAULT
from leukemia_guide.channels.alexa.intent_request import request_of
from leukemia_guide.channels.alexa.response import respond, say_and_close, silent, will_not_fulfill
from leukemia_guide.channels.alexa.screens import draw
from leukemia_guide.channels.alexa.sdk_objects import PlainJson
from leukemia_guide.guide import Guide
from leukemia_guide.guide.locales import place_named

log: Final = logging.getLogger("leukemia_guide.alexa")


class AnswerHandler(AbstractRequestHandler):  # type: ignore[misc]
    """Answers whatever is asked; an alarm even where the library cannot be opened."""

    def __init__(self, guide: Guide, zone: Callable[[HandlerInput], str | None]) -> None:
        self._guide = guide
        self._zone = zone

    def can_handle(self, handler_input: HandlerInput) -> bool:
        return bool(handler_input.request_envelope.request.object_type != ENDED)

    def handle(self, handler_input: HandlerInput) -> Response:
        envelope = handler_input.request_envelope
        region = place_named(envelope.request.locale).region
        attributes = (envelope.session.attributes if envelope.session else None) or {}
        zone = self._zone
        answered = self._guide.answer(
            request_of(envelope.request, region, attributes.get("guide"), lambda: zone(handler_input))
        )
        handler_input.attributes_manager.session_attributes = {"guide": PlainJson(answered.state.keep())}
        return respond(answered.reply, answered.library, draw(answered.reply, answered.library, envelope))


class ScreenFaultHandler(AbstractRequestHandler):  # type: ignore[misc]
    """A screen that could not draw something takes nothing else away: the session goes on."""

    def can_handle(self, handler_input: HandlerInput) -> bool:
        return bool(handler_input.request_envelope.request.object_type == SCREEN_FAULT)

    def handle(self, handler_input: HandlerInput) -> Response:
        log.error("a screen's fault")
        session = handler_input.request_envelope.session
        return silent(end=session is None or session.new)


class CanFulfillHandler(AbstractRequestHandler):  # type: ignore[misc]
    """Whether it would answer someone who did not name it: never, since a question about illness or danger is not
    one to be caught unasked."""

    def can_handle(self, handler_input: HandlerInput) -> bool:
        return bool(handler_input.request_envelope.request.object_type == CAN_FULFILL)

    def handle(self, handler_input: HandlerInput) -> Response:
        return will_not_fulfill()


class SilentHandler(AbstractRequestHandler):  # type: ignore[misc]
    """A session that has ended may not be answered in words."""

    def can_handle(self, handler_input: HandlerInput) -> bool:
        return bool(handler_input.request_envelope.request.object_type == ENDED)

    def handle(self, handler_input: HandlerInput) -> Response:
        return silent()


class ApologyHandler(AbstractExceptionHandler):  # type: ignore[misc]
    """When nothing else is left: one calm sentence, and what to do if it is urgent."""

    def can_handle(self, handler_input: HandlerInput, exception: Exception) -> bool:
        return True

    def handle(self, handler_input: HandlerInput, exception: Exception) -> Response:
        log.error("fault: %s", type(exception).__name__)
        language, region, _ = place_named(_locale(handler_input.request_envelope))
        return say_and_close(safety.apology(language, region))


def _locale(envelope: Any) -> str | None:
    found = getattr(getattr(envelope, "request", None), "locale", None)
    return found if isinstance(found, str) else None
