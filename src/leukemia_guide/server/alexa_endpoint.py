"""POST /alexa: Amazon's signed requests, verified over the raw bytes before anything is read from them (`Gate`)."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Final

from ask_sdk_core.skill import CustomSkill
from ask_sdk_model import RequestEnvelope
from flask import Blueprint, Response, jsonify, request
from flask.blueprints import BlueprintSetupState

from leukemia_guide import safety
from leukemia_guide.channels.alexa.envelope import MalformedEnvelope, TolerantSerializer
from leukemia_guide.guide.locales import language_and_region
from leukemia_guide.server.alexa_gate import GENUINE, PATH, refused_for
from leukemia_guide.server.certvalidator_stub import skill_adapter
from leukemia_guide.server.verifying import Reason

log: Final = logging.getLogger("leukemia_guide.server.alexa")


class ReadAtTheGate(TolerantSerializer):
    """What the adapter asks to have read, the gate has decoded already for this request."""

    def deserialize(self, payload: str, obj_type: Any) -> Any:
        """As TolerantSerializer does; of an envelope nothing is read from the payload a second time."""
        if obj_type is RequestEnvelope:
            return self.read(request.environ[GENUINE])
        return super().deserialize(payload, obj_type)


def alexa_endpoint(skill: CustomSkill, skill_id: str | None) -> Blueprint:
    """flask-ask-sdk's adapter behind our own gate. What came past the gate has no envelope, and is refused."""
    endpoint = Blueprint("alexa", __name__)
    skill.serializer = ReadAtTheGate()
    adapter = skill_adapter()(skill=skill, skill_id=skill_id)

    @endpoint.record
    def take_over_verification(setup: BlueprintSetupState) -> None:
        setup.app.config |= {"ASK_SDK_VERIFY_SIGNATURE": False, "ASK_SDK_VERIFY_TIMESTAMP": False}
        adapter.init_app(setup.app)

    @endpoint.post(PATH, provide_automatic_options=False)
    def answer() -> Response:
        environ = request.environ
        envelope = environ.get(GENUINE)
        if envelope is None:
            return refused_for(Reason.PASSED_BY)
        # Werkzeug's own stream reads until nothing comes; and the `data` that the adapter asks for seeks a form first.
        request.stream = environ["wsgi.input"]
        request.get_data()
        try:
            answered: Response = adapter.dispatch_request()
        except MalformedEnvelope:
            return refused_for(Reason.ENVELOPE)
        except Exception as fault:
            log.error("fault", extra={"fault": type(fault).__name__})
            return jsonify(_apology(envelope))
        return answered

    return endpoint


def _apology(envelope: Mapping[str, Any]) -> dict[str, Any]:
    """What is heard when even the skill's own apology failed; nothing where nothing may be said."""
    response: dict[str, Any] = {"shouldEndSession": True}
    asked = envelope["request"]
    if asked.get("type") != "SessionEndedRequest":
        locale = asked.get("locale")
        language, region = language_and_region(locale if isinstance(locale, str) else None)
        response["outputSpeech"] = {"type": "PlainText", "text": safety.apology(language or "en", region)}
    return {"version": "1.0", "response": response}
