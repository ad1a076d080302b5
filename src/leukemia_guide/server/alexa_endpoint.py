"""POST /alexa: Amazon's signed requests, verified over the raw bytes before anything is read from them."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Final

from ask_sdk_core.skill import CustomSkill
from ask_sdk_model import RequestEnvelope
from flask import Blueprint, Response, g, jsonify, request
from flask.blueprints import BlueprintSetupState

from leukemia_guide import safety
from leukemia_guide.channels.alexa.envelope import MalformedEnvelope, TolerantSerializer
from leukemia_guide.channels.web.body import read_body
from leukemia_guide.channels.web.refusing import refuse
from leukemia_guide.guide.locales import language_and_region
from leukemia_guide.server.certvalidator_stub import skill_adapter
from leukemia_guide.server.verifying import CHAIN_HEADER, SIGNATURE_HEADER, Reason, Refused, Verifier

log: Final = logging.getLogger("leukemia_guide.server.alexa")
LARGEST: Final = 128 * 1024


class ReadAtTheGate(TolerantSerializer):
    """What the adapter asks to have read, the gate has decoded already for this request."""

    def deserialize(self, payload: str, obj_type: Any) -> Any:
        """As TolerantSerializer does; an envelope from `g`, and nothing from the payload a second time."""
        return self.read(g.envelope) if obj_type is RequestEnvelope else super().deserialize(payload, obj_type)


def alexa_endpoint(skill: CustomSkill, verifier: Verifier, skill_id: str | None) -> Blueprint:
    """flask-ask-sdk's adapter behind our own gate."""
    endpoint = Blueprint("alexa", __name__)
    skill.serializer = ReadAtTheGate()
    adapter = skill_adapter()(skill=skill, skill_id=skill_id)

    @endpoint.record
    def take_over_verification(setup: BlueprintSetupState) -> None:
        setup.app.config |= {"ASK_SDK_VERIFY_SIGNATURE": False, "ASK_SDK_VERIFY_TIMESTAMP": False}
        adapter.init_app(setup.app)

    @endpoint.before_request
    def let_in() -> Response | None:
        body = read_body(LARGEST)
        try:
            g.envelope = verifier.verify(request.headers.get(CHAIN_HEADER), request.headers.get(SIGNATURE_HEADER), body)
        except Refused as refused:
            return _refused(refused.reason)
        return None

    @endpoint.post("/alexa", provide_automatic_options=False)
    def answer() -> Response:
        try:
            answered: Response = adapter.dispatch_request()
        except MalformedEnvelope:
            return _refused(Reason.ENVELOPE)
        except Exception as fault:
            log.error("fault", extra={"fault": type(fault).__name__})
            return jsonify(_apology(g.envelope))
        return answered

    return endpoint


def _refused(reason: Reason) -> Response:
    log.warning("refused", extra={"reason": reason.value})
    return refuse(400)


def _apology(envelope: Mapping[str, Any]) -> dict[str, Any]:
    """What is heard when even the skill's own apology failed; nothing where nothing may be said."""
    response: dict[str, Any] = {"shouldEndSession": True}
    asked = envelope["request"]
    if asked.get("type") != "SessionEndedRequest":
        locale = asked.get("locale")
        language, region = language_and_region(locale if isinstance(locale, str) else None)
        response["outputSpeech"] = {"type": "PlainText", "text": safety.apology(language or "en", region)}
    return {"version": "1.0", "response": response}
