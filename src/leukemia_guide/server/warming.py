"""Opens what the first listeners would wait for: content, recognizers, the guard's patterns and words, SDK classes.

It happens once, before the workers part from their parent, so that all of them are warm from their first answer on, and
need no file for an answer, should a crowd of callers leave them none.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, Final

from flask import Flask

from leukemia_guide import safety
from leukemia_guide.conversation import Channel
from leukemia_guide.guide import Guide, Request
from leukemia_guide.guide.locales import language_and_region
from leukemia_guide.safety.guard.compiled_language import compiled
from leukemia_guide.understanding import Recognition

log: Final = logging.getLogger("leukemia_guide.server")
AT_A_TIME: Final = 40
"""Words of the guard's vocabulary in one utterance; so each pattern is made ready by a word of its own."""
STRANGE: Final = "what about zanzibarine and brontolimod"
ZONE: Final = "America/New_York"
INDUCTION: Final = {"name": "induction", "id": "induction"}
FOUND: Final = {"status": {"code": "ER_SUCCESS_MATCH"}, "values": [{"value": INDUCTION}]}
TOPIC: Final = {"name": "topic", "value": "induction", "resolutions": {"resolutionsPerAuthority": [FOUND]}}
RESOLVED: Final = {"name": "AskTopicIntent", "slots": {"topic": TOPIC}}
"""A question that Amazon has resolved, since its classes of the SDK are loaded when the first one is read."""


def open_ahead(app: Flask, *locales: str) -> list[str]:
    """Opens the content and recognizer of these locales, or of all, so that no listener waits for it; a line for each
    that fails. Such a line tells of a file of the content or of a model, and holds nothing of any listener."""
    guide: Guide = app.extensions["guide"]
    faults = []
    for locale in locales or app.extensions["locales"]:
        try:
            guide.open(locale)
        except Exception as fault:
            faults.append(f"{locale} cannot be opened: {fault}")
    return faults


def warm(app: Flask, *locales: str) -> None:
    """Lets these locales, or all, answer once. What fails here is logged and fails nobody: it is tried again when it is
    asked for."""
    chosen = locales or app.extensions["locales"]
    for language in dict.fromkeys(language_and_region(locale)[0] or safety.FALLBACK for locale in chosen):
        _try(partial(_make_patterns_ready, language))
    for locale in chosen:
        for step in _first_turns(app, locale):
            _try(step)


def _make_patterns_ready(language: str) -> None:
    words = sorted(compiled(language).vocabulary)
    for start in range(0, len(words), AT_A_TIME):
        safety.recognize(" ".join(words[start : start + AT_A_TIME]), language)
    safety.apology(language, None)


def _first_turns(app: Flask, locale: str) -> Iterator[Callable[[], object]]:
    guide: Guide = app.extensions["guide"]
    region = language_and_region(locale)[1]

    for intent in ("LaunchRequest", "AMAZON.HelpIntent", "ContactIntent"):
        asked = Request(Channel.PAGE, locale, region, recognition=Recognition(intent), zone=lambda: ZONE)
        yield partial(guide.answer, asked)
    yield partial(guide.recognize, STRANGE, locale)
    yield partial(_invoke, app, {"type": "LaunchRequest", "locale": locale})
    yield partial(_invoke, app, {"type": "IntentRequest", "locale": locale, "intent": RESOLVED})


def _invoke(app: Flask, request: Mapping[str, Any]) -> None:
    """Lets the skill answer a request in the least envelope of a device with a screen."""
    skill = app.extensions["skill"]
    device: dict[str, Any] = {"supportedInterfaces": {"Alexa.Presentation.APL": {}}}
    application = {"applicationId": skill.skill_id}
    envelope = {
        "request": request,
        "session": {"new": True, "attributes": {}},
        "context": {"System": {"application": application, "device": device}},
    }
    skill.invoke(skill.serializer.read(envelope), None)


def _try(step: Callable[[], object]) -> None:
    try:
        step()
    except Exception as fault:
        log.warning("not warm", extra={"fault": type(fault).__name__})
