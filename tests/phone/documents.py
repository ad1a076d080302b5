"""What every document that the telephone writes must be."""

from __future__ import annotations

import inspect
import re
from xml.etree import ElementTree as ET

from twilio.twiml import TwiML
from twilio.twiml.voice_response import VoiceResponse

LARGEST = 64 * 1024
LONGEST_SAID = 4096
LONGEST_ADDRESS = 2048
LISTENS = {"input", "language", "speechModel", "enhanced", "actionOnEmptyResult", "bargeIn", "hints", "profanityFilter"}


def built_anew(element: ET.Element, by: TwiML) -> None:
    """The element's children, built by the library's own methods: only what these know of can be built."""
    if element.text:
        by.append(element.text)
    for child in element:
        name = _argument(child.tag)
        method = getattr(by, f"{name}_" if name == "break" else name)
        known = inspect.signature(method).parameters
        given = {_argument(key): value for key, value in child.attrib.items()}
        assert given.keys() <= known.keys(), f"<{child.tag}> has no {given.keys() - known.keys()}"
        needed = {key: "" for key, one in known.items() if one.default is one.empty and one.kind is not one.VAR_KEYWORD}
        made = method(**needed, **given)
        made.value = None
        built_anew(child, made)
        if child.tail:
            by.append(child.tail)


def _argument(attribute: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])|-", "_", attribute).lower()


def check(document: str) -> None:
    """Built by the library, under its limits, and with one end: it listens, passes the call on, or hangs up."""
    root = ET.fromstring(document)
    response = VoiceResponse()
    built_anew(root, response)
    assert str(response) == document
    assert len(document.encode()) <= LARGEST
    for say in root.iter("Say"):
        assert 0 < len("".join(say.itertext())) <= LONGEST_SAID
    for gather in root.iter("Gather"):
        assert set(gather.keys()) >= LISTENS
        assert len(gather.get("action", "")) <= LONGEST_ADDRESS
    assert len([verb for verb in root if verb.tag in ("Gather", "Dial", "Hangup")]) == 1
