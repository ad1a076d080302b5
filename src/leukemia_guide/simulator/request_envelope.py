"""Amazon's request envelopes as a device sends them, built anew for each request."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from leukemia_guide.understanding import Recognition

ERA = {True: "ER_SUCCESS_MATCH", False: "ER_SUCCESS_NO_MATCH"}
SKILL_ID = "amzn1.ask.skill.pretend-device"


def request_envelope(
    recognition: Recognition | None,
    locale: str,
    *,
    session_id: str,
    new: bool,
    attributes: Mapping[str, Any],
    screen: bool = False,
    skill_id: str = SKILL_ID,
    at: datetime | None = None,
) -> dict[str, Any]:
    """A LaunchRequest or an IntentRequest; None ends the session, as a device does when nobody speaks."""
    application = {"applicationId": skill_id}
    interfaces = {"Alexa.Presentation.APL": {"runtime": {"maxVersion": "1.4"}}} if screen else {}
    return {
        "version": "1.0",
        "session": {
            "new": new,
            "sessionId": session_id,
            "application": application,
            "attributes": dict(attributes),
            "user": {"userId": "amzn1.ask.account.PRETEND"},
        },
        "context": {
            "System": {
                "application": application,
                "user": {"userId": "amzn1.ask.account.PRETEND"},
                "device": {"deviceId": "amzn1.ask.device.PRETEND", "supportedInterfaces": interfaces},
                "apiEndpoint": "https://api.amazonalexa.com",
                "apiAccessToken": "pretend",
            }
        },
        "request": {
            "requestId": f"amzn1.echo-api.request.{uuid.uuid4()}",
            "timestamp": (at or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "locale": locale,
            **_body(recognition),
        },
    }


def _body(recognition: Recognition | None) -> dict[str, Any]:
    if recognition is None:
        return {"type": "SessionEndedRequest", "reason": "EXCEEDED_MAX_REPROMPTS"}
    if recognition.intent == "LaunchRequest":
        return {"type": "LaunchRequest"}
    slots = {name: _slot(name, slot.words, slot.ids) for name, slot in recognition.slots.items()}
    return {
        "type": "IntentRequest",
        "dialogState": "COMPLETED",
        "intent": {"name": recognition.intent, "confirmationStatus": "NONE", "slots": slots},
    }


def _slot(name: str, words: str, ids: tuple[str, ...]) -> dict[str, Any]:
    authority = {
        "authority": f"amzn1.er-authority.echo-sdk.{SKILL_ID}.{name}",
        "status": {"code": ERA[bool(ids)]},
        "values": [{"value": {"name": words, "id": found}} for found in ids],
    }
    return {
        "name": name,
        "value": words,
        "confirmationStatus": "NONE",
        "source": "USER",
        "resolutions": {"resolutionsPerAuthority": [authority]},
    }
