"""Objects of the SDK that are made and written directly are those that the SDK itself makes, and writes."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model import RequestEnvelope

from benchmarks.envelopes import LAUNCH, QUESTION, as_sent
from leukemia_guide.channels.alexa.envelope import ENVELOPE, cut_down
from leukemia_guide.channels.alexa.sdk_objects import read, written
from leukemia_guide.channels.alexa.skill import create_skill
from leukemia_guide.library.content_files import CONTENT
from leukemia_guide.simulator.request_envelope import request_envelope
from leukemia_guide.understanding import Recognition, Slot
from tests.conftest import guide_with

SDK = DefaultSerializer()
RECORDED = Path(__file__).with_name("envelopes.json")
ATTRIBUTES = {"guide": {"version": 3, "last": "topic/induction/what/0//", "offer": ["contact//what/0//"], "pace": None}}


def intents() -> Iterator[Recognition]:
    """Every intent, with a slot that is resolved to one id, to two, to none, and an empty one."""
    for intent in tomllib.loads((CONTENT / "intents.toml").read_text(encoding="utf-8")):
        yield Recognition(intent)
        yield Recognition(intent, {"topic": Slot("gleevec", ("imatinib",)), "other": Slot("that drug")})
        yield Recognition(intent, {"line": Slot("line", ("appointments", "main")), "sign": Slot("")})


def envelopes() -> list[dict[str, Any]]:
    made = [as_sent(heard, screen=screen) for heard in (LAUNCH, QUESTION) for screen in (False, True)]
    made += [
        request_envelope(heard, "es-US", session_id="s", new=False, attributes=ATTRIBUTES)
        for heard in (None, LAUNCH, *intents())
    ]
    touch = as_sent(QUESTION, screen=True)
    touch["request"] |= {"type": "Alexa.Presentation.APL.UserEvent", "arguments": ["topic/induction/what/0//", 7, {}]}
    recorded = json.loads(RECORDED.read_text(encoding="utf-8")) if RECORDED.exists() else []
    return [*made, touch, *(shape["envelope"] for shape in recorded)]


def test_what_is_read_is_what_the_sdk_reads() -> None:
    sent = envelopes()
    assert len(sent) > 50
    for envelope in sent:
        small = cut_down(envelope)
        theirs = SDK.deserialize(json.dumps(small), RequestEnvelope)
        assert read(small, ENVELOPE) == theirs, small
        assert written(theirs) == SDK.serialize(theirs)


def test_whole_envelopes_are_read_as_the_sdk_reads_them_too() -> None:
    for envelope in (as_sent(LAUNCH), as_sent(QUESTION, screen=True)):
        assert read(envelope | {"more": [1]}, ENVELOPE) == SDK.deserialize(
            json.dumps(envelope | {"more": [1]}), RequestEnvelope
        )


def test_what_is_answered_is_written_as_the_sdk_writes_it() -> None:
    skill = create_skill(None, guide_with(), lambda handler_input: "America/New_York")
    for envelope in envelopes():
        answered = skill.invoke(skill.serializer.read(envelope), None)
        assert skill.serializer.serialize(answered) == SDK.serialize(answered)


@pytest.mark.parametrize(
    ("type_name", "payload"),
    [
        ("datetime", "2026-11-24T17:00:00Z"),
        ("ask_sdk_model.slu.entityresolution.status_code.StatusCode", "ER_SUCCESS_MATCH"),
        ("list[str]", ["a", 7, None]),
        ("dict(str, bool)", {"a": True, "b": None}),
        ("object", {"a": [{}]}),
        ("int", 7),
    ],
)
def test_what_is_rare_is_read_as_the_sdk_reads_it(type_name: str, payload: Any) -> None:
    assert read(payload, type_name) == SDK.deserialize(json.dumps(payload), type_name)
