"""Requests as Amazon sends them, with all that the pretend device leaves out because the guide never reads it."""

from __future__ import annotations

from typing import Any, Final

from leukemia_guide.simulator.request_envelope import request_envelope
from leukemia_guide.understanding import Recognition, Slot

SKILL_ID: Final = "amzn1.ask.skill.benchmark"
LAUNCH: Final = Recognition("LaunchRequest")
QUESTION: Final = Recognition("AskTopicIntent", {"topic": Slot("induction", ("induction",))})
UNRESOLVED: Final = Recognition("AskTopicIntent", {"asked_what": Slot("how do they know if any leukemia is left")})
"""Words that only the recognizer can tell."""
NOBODY_LISTENS: Final = "http://127.0.0.1:9"
VIEWPORT: Final = {
    "experiences": [{"canRotate": False, "canResize": False}],
    "mode": "HUB",
    "shape": "RECTANGLE",
    "pixelWidth": 1280,
    "pixelHeight": 800,
    "dpi": 213,
    "currentPixelWidth": 1280,
    "currentPixelHeight": 800,
    "touch": ["SINGLE"],
    "video": {"codecs": ["H_264_42", "H_264_41"]},
}


def as_sent(heard: Recognition, locale: str = "en-US", *, screen: bool = False) -> dict[str, Any]:
    """The first request of a session, from a speaker or from a device with a screen."""
    envelope = request_envelope(
        heard, locale, session_id="session", new=True, attributes={}, screen=screen, skill_id=SKILL_ID
    )
    context = envelope["context"]
    context["System"]["apiEndpoint"] = NOBODY_LISTENS
    context["Extensions"] = {"available": {"aplext:backstack:10": {}}}
    if screen:
        context["Viewport"] = VIEWPORT
        context["Alexa.Presentation.APL"] = {"token": ""}
    for slot in envelope["request"].get("intent", {}).get("slots", {}).values():
        slot["slotValue"] = {"type": "Simple", "value": slot["value"], "resolutions": slot["resolutions"]}
    return envelope
