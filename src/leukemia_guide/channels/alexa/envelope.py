"""Amazon's request envelope, cut down to what the guide reads and to what the SDK can read.

The SDK refuses whole requests for a value that it does not know (a viewport's shape, a resolution code, a numeric
timestamp). A certification test sends such things, and a listener's device may some day. And of the time that the SDK
takes for an answer, four fifths goes into reading: the timestamp alone, which only the web endpoint needs and checks
before, takes a fifth.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model import RequestEnvelope

from leukemia_guide.channels.alexa.sdk_objects import read, written

ANSWERED: Final = frozenset(
    {"LaunchRequest", "IntentRequest", "SessionEndedRequest", "Alexa.Presentation.APL.UserEvent"}
)
ENVELOPE: Final = "ask_sdk_model.request_envelope.RequestEnvelope"
MATCHED: Final = "ER_SUCCESS_MATCH"
SILENT: Final = {"type": "SessionEndedRequest", "reason": "ERROR"}


class MalformedEnvelope(ValueError):
    """Not a request envelope at all: no object, or without a request in it."""


class TolerantSerializer(DefaultSerializer):  # type: ignore[misc]
    """The SDK's serializer, reading a request only after it was cut down, and with less ado."""

    def deserialize(self, payload: str, obj_type: Any) -> Any:
        """Raises MalformedEnvelope where the payload is no request envelope."""
        if obj_type is not RequestEnvelope:
            return super().deserialize(payload, obj_type)
        try:
            envelope = json.loads(payload)
        except ValueError:
            raise MalformedEnvelope("the body is not JSON") from None
        return self.read(envelope)

    def serialize(self, obj: Any) -> Any:
        """What JSON holds of an answer."""
        return written(obj)

    def read(self, envelope: object) -> RequestEnvelope:
        """An envelope that is decoded already. Raises MalformedEnvelope."""
        return read(cut_down(envelope), ENVELOPE)


def cut_down(envelope: object) -> dict[str, Any]:
    """The same envelope with only the keys that the guide reads, each of a type that the SDK accepts."""
    if not isinstance(envelope, Mapping) or not isinstance(envelope.get("request"), Mapping):
        raise MalformedEnvelope("the body holds no request object")
    context: dict[str, Any] = {"System": _system(_table(_table(envelope, "context"), "System"))}
    small: dict[str, Any] = {"version": "1.0", "context": context, "request": _request(envelope["request"])}
    session = envelope.get("session")
    if isinstance(session, Mapping):
        small["session"] = {
            "new": session.get("new") is True,
            "sessionId": _text(session.get("sessionId")),
            "attributes": dict(_table(session, "attributes")),
        }
    return small


def _request(request: Mapping[str, Any]) -> dict[str, Any]:
    kind = request.get("type")
    common = {
        "requestId": _text(request.get("requestId")),
        "locale": _text(request.get("locale")),
    }
    if kind == "IntentRequest":
        return {"type": kind, **common, "intent": _intent(_table(request, "intent"))}
    if kind == "Alexa.Presentation.APL.UserEvent":
        arguments = request.get("arguments")
        return {"type": kind, **common, "arguments": arguments if isinstance(arguments, list) else []}
    if kind == "LaunchRequest":
        return {"type": kind, **common}
    return {**SILENT, **common}


def _intent(intent: Mapping[str, Any]) -> dict[str, Any]:
    slots = {
        str(name): _slot(str(name), slot) for name, slot in _table(intent, "slots").items() if isinstance(slot, Mapping)
    }
    return {"name": _text(intent.get("name")) or "", "slots": slots}


def _slot(name: str, slot: Mapping[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {"name": name, "value": _text(slot.get("value"))}
    authorities = _table(slot, "resolutions").get("resolutionsPerAuthority")
    matches = [
        {"values": values}
        for authority in (authorities if isinstance(authorities, list) else [])
        if isinstance(authority, Mapping) and _table(authority, "status").get("code") == MATCHED
        if (values := _values(authority.get("values")))
    ]
    if matches:
        kept["resolutions"] = {"resolutionsPerAuthority": matches}
    return kept


def _values(values: object) -> list[dict[str, Any]]:
    found = (
        [_table(value, "value") for value in values if isinstance(value, Mapping)] if isinstance(values, list) else []
    )
    return [{"value": {"id": _text(value.get("id"))}} for value in found if _text(value.get("id"))]


def _system(system: Mapping[str, Any]) -> dict[str, Any]:
    device = _table(system, "device")
    interfaces = _table(device, "supportedInterfaces")
    apl: dict[str, Any] = {"Alexa.Presentation.APL": {}} if "Alexa.Presentation.APL" in interfaces else {}
    return {
        "application": _application(system),
        "device": {"deviceId": _text(device.get("deviceId")), "supportedInterfaces": apl},
        "apiEndpoint": _text(system.get("apiEndpoint")),
        "apiAccessToken": _text(system.get("apiAccessToken")),
    }


def _application(owner: Mapping[str, Any]) -> dict[str, Any]:
    return {"applicationId": _text(_table(owner, "application").get("applicationId"))}


def _table(owner: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = owner.get(key)
    return found if isinstance(found, Mapping) else {}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
