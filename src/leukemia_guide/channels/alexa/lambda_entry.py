"""The function that Lambda calls: the skill, with an apology around it that cannot fail."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Final

from ask_sdk_core.skill import CustomSkill

from leukemia_guide import safety
from leukemia_guide.channels.alexa.addressed import AddressedElsewhere, is_addressed
from leukemia_guide.channels.alexa.envelope import MalformedEnvelope
from leukemia_guide.channels.alexa.skill import create_skill
from leukemia_guide.guide import Guide

log: Final = logging.getLogger("leukemia_guide.lambda")
KEPT: Final = frozenset({"snap-start", "provisioned-concurrency"})
"""What AWS_LAMBDA_INITIALIZATION_TYPE says of such starts."""
Handler = Callable[[Any, Any], dict[str, Any]]


def create_lambda_handler(skill_id: str | None, skill: CustomSkill | None = None) -> Handler:
    """A handler of an event as Lambda decodes it. An event of another skill is refused by raising; with no `skill_id`,
    which only development may do without, none is."""
    invoked = skill or create_skill(skill_id)

    def handle(event: Any, context: Any) -> dict[str, Any]:
        try:
            envelope = invoked.serializer.read(event)
        except MalformedEnvelope as fault:
            log.error("refused: %s", fault)
            return _apology()
        if skill_id is not None and not is_addressed(event, skill_id):
            raise AddressedElsewhere
        answered: dict[str, Any] = invoked.serializer.serialize(
            invoked.invoke(request_envelope=envelope, context=context)
        )
        return answered

    return handle


def open_ahead(guide: Guide, started_as: str | None) -> None:
    """Opens all that any answer may need where a start is kept for later: Lambda takes its snapshot after it, or holds
    the function ready. A start that someone waits for opens only what its answer needs. Never raises."""
    if started_as not in KEPT:
        return
    try:
        guide.open_all()
    except Exception as fault:
        log.error("not opened ahead: %s", type(fault).__name__)


def _apology() -> dict[str, Any]:
    speech = {"type": "PlainText", "text": safety.apology("en", None)}
    return {"version": "1.0", "response": {"outputSpeech": speech, "shouldEndSession": True}}
