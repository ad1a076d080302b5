"""Amazon's request envelope, cut down to what the guide reads and to what the SDK can read.

The SDK refuses whole requests for a value that it does not know (a viewport's shape, a resolution code, a numeric
timestamp). A certification test sends such things, and a listener's device may some day. And of the time that the SDK
takes for an answer, four fifths goes into reading: the timestamp alone, which only the web endpoint needs and checks
before, takes a fifth.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, TypeGuard

from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model import RequestEnvelope

from leukemia_guide.channels.alexa.sdk_objects import read, written

LAUNCH: Final = "LaunchRequest"
INTENT: Final = "IntentRequest"
RESUMED: Final = "SessionResumedRequest"
"""The device comes back from another skill or task in the middle of a session."""
CAN_FULFILL: Final = "CanFulfillIntentRequest"
TOUCH: Final = "Alexa.Presentation.APL.UserEvent"
SCREENS: Final = "Alexa.Presentation."
SCREEN_FAULT: Final = "Alexa.Presentation.APL.RuntimeError"
OTHER: Final = "other"
"""The slot of a second topic; what more was said in a slot at once is told in this one, and in more like it."""
ENVELOPE: Final = "ask_sdk_model.request_envelope.RequestEnvelope"
MATCHED: Final = "ER_SUCCESS_MATCH"
ENDED: Final = "SessionEndedRequest"
SILENT: Final = {"type": ENDED, "reason": "ERROR"}


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
    if not is_table(envelope) or not is_table(envelope.get("request")):
        raise MalformedEnvelope("the body holds no request object")
    context: dict[str, Any] = {
        "System": _system(table_in(table_in(envelope, "context"), "System"), table_in(envelope, "session"))
    }
    small: dict[str, Any] = {"context": context, "request": _request(envelope["request"])}
    session = envelope.get("session")
    if is_table(session) or small["request"]["type"] in (LAUNCH, INTENT, TOUCH):
        session = table_in(envelope, "session")
        small["session"] = {
            "new": session.get("new") is not False,
            "attributes": dict(table_in(session, "attributes")),
        }
    return small


def _request(request: Mapping[str, Any]) -> dict[str, Any]:
    """A request of a kind that the guide does not know is as silent as the end of a session; one that only tells of a
    screen is told as a screen's fault, which ends nothing."""
    kind = request.get("type")
    common = {"locale": _text(request.get("locale"))}
    if kind in (INTENT, CAN_FULFILL):
        return {"type": kind, **common, "intent": _intent(table_in(request, "intent"))}
    if kind == TOUCH:
        arguments = request.get("arguments")
        return {"type": kind, **common, "arguments": arguments if isinstance(arguments, list) else []}
    if kind in (LAUNCH, RESUMED):
        return {"type": kind, **common}
    if isinstance(kind, str) and kind.startswith(SCREENS):
        return {"type": SCREEN_FAULT, **common, "errors": []}
    return {**SILENT, **common}


def _intent(intent: Mapping[str, Any]) -> dict[str, Any]:
    slots: dict[str, Any] = {}
    more: list[Mapping[str, Any]] = []
    for name, slot in table_in(intent, "slots").items():
        if is_table(slot):
            first, *others = _said(slot)
            slots[str(name)] = _slot(str(name), first)
            more += others
    for number, value in enumerate(more):
        name = OTHER if OTHER not in slots else f"{OTHER}_{number}"
        slots[name] = _slot(name, value)
    return {"name": _text(intent.get("name")) or "", "slots": slots}


def _said(slot: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The slot, or each of the values that were said in it at once."""
    several = table_in(slot, "slotValue").get("values")
    found = [one for one in several if is_table(one)] if isinstance(several, list) else []
    said = [one for one in found if _text(one.get("value"))]
    return said or [slot]


def _slot(name: str, slot: Mapping[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {"name": name, "value": _text(slot.get("value"))}
    authorities = table_in(slot, "resolutions").get("resolutionsPerAuthority")
    matches = [
        {"values": values}
        for authority in (authorities if isinstance(authorities, list) else [])
        if is_table(authority) and table_in(authority, "status").get("code") == MATCHED
        if (values := _values(authority.get("values")))
    ]
    if matches:
        kept["resolutions"] = {"resolutionsPerAuthority": matches}
    return kept


def _values(values: object) -> list[dict[str, Any]]:
    found = [table_in(value, "value") for value in values if is_table(value)] if isinstance(values, list) else []
    return [{"value": {"id": _text(value.get("id"))}} for value in found if _text(value.get("id"))]


def _system(system: Mapping[str, Any], session: Mapping[str, Any]) -> dict[str, Any]:
    """The skill is named in the context, and where there is none, in the session."""
    device = table_in(system, "device")
    interfaces = table_in(device, "supportedInterfaces")
    apl: dict[str, Any] = {"Alexa.Presentation.APL": {}} if "Alexa.Presentation.APL" in interfaces else {}
    return {
        "application": _application(system if "application" in system else session),
        "device": {"deviceId": _text(device.get("deviceId")), "supportedInterfaces": apl},
        "apiEndpoint": _text(system.get("apiEndpoint")),
        "apiAccessToken": _text(system.get("apiAccessToken")),
    }


def _application(owner: Mapping[str, Any]) -> dict[str, Any]:
    return {"applicationId": _text(table_in(owner, "application").get("applicationId"))}


def table_in(owner: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """What stands under the key, where it is an object; else an empty one."""
    found = owner.get(key)
    return found if is_table(found) else {}


def is_table(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether it is an object of JSON, which holds dicts; whether something is a Mapping is only asked of what is none,
    since that takes ten times as long."""
    return type(value) is dict or isinstance(value, Mapping)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
