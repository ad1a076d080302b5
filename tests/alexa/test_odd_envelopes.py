"""Whatever Amazon, a certification robot or a fault sends, the answer is a valid response."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model import ResponseEnvelope
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leukemia_guide.channels.alexa.lambda_entry import create_lambda_handler
from leukemia_guide.simulator.request_envelope import SKILL_ID, request_envelope
from leukemia_guide.understanding import Recognition, Slot

handler = create_lambda_handler(SKILL_ID)
for_any_skill = create_lambda_handler(None)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
NAMES = ("AskTopicIntent", "AMAZON.YesIntent", "EmergencyIntent", "ContactIntent", "NoSuchIntent", "")
INTENTS = st.sampled_from(NAMES)


def envelope(**changes: Any) -> dict[str, Any]:
    heard = Recognition("AskTopicIntent", {"topic": Slot("induction", ("induction",))})
    made = request_envelope(heard, "en-US", session_id="s", new=True, attributes={})
    made["request"] |= changes
    return made


def check_valid(answered: dict[str, Any]) -> None:
    DefaultSerializer().deserialize(json.dumps(answered), ResponseEnvelope)
    response = answered["response"]
    assert isinstance(response.get("shouldEndSession"), bool)
    assert len(json.dumps(answered)) < 24_000
    speech = response.get("outputSpeech", {}).get("ssml", "")
    assert speech == "" or speech.startswith("<speak>")
    assert ("reprompt" in response) == (response["shouldEndSession"] is False)


@settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_five_hundred_odd_envelopes_get_a_valid_answer(data: st.DataObject) -> None:
    odd = envelope()
    paths = [
        ("request", "locale"), ("request", "timestamp"), ("request", "type"), ("request", "intent"),
        ("request", "intent", "slots"), ("request", "intent", "slots", "topic"),
        ("request", "intent", "slots", "topic", "value"), ("request", "intent", "slots", "topic", "resolutions"),
        ("session", "attributes"), ("context", "System", "device"), ("context", "Viewport"), ("session", "new"),
    ]  # fmt: skip
    for path in data.draw(st.lists(st.sampled_from(paths), max_size=3, unique=True)):
        owner: Any = odd
        for key in path[:-1]:
            owner = owner.get(key) if isinstance(owner, dict) else None
        if isinstance(owner, dict):
            owner[path[-1]] = data.draw(JSON)
    if isinstance(odd["request"].get("intent"), dict):
        odd["request"]["intent"]["name"] = data.draw(INTENTS)

    check_valid(handler(odd, None))


@pytest.mark.parametrize(
    "changes",
    [
        {"type": "Foo.Bar"},
        {"type": "CanFulfillIntentRequest"},
        {"locale": "fr-FR"},
        {"locale": None},
        {"timestamp": 1_780_000_000_000},
        {"timestamp": "yesterday"},
    ],
    ids=str,
)
def test_an_unknown_value_gets_a_valid_answer(changes: dict[str, Any]) -> None:
    check_valid(handler(envelope(**changes), None))


def test_an_unknown_viewport_and_resolution_code_do_not_matter() -> None:
    odd = copy.deepcopy(envelope())
    odd["context"]["Viewport"] = {"shape": "TRIANGLE", "mode": "WALL"}
    odd["context"]["Viewports"] = [{"type": "HOLOGRAM"}]
    authority = odd["request"]["intent"]["slots"]["topic"]["resolutions"]["resolutionsPerAuthority"]
    authority.append({"authority": "x", "status": {"code": "ER_WHATEVER"}})

    assert "Induction" in handler(odd, None)["response"]["outputSpeech"]["ssml"]


def test_an_unsupported_language_is_refused_politely_in_a_closed_session() -> None:
    response = handler(envelope(locale="fr-FR"), None)["response"]

    assert "does not speak your language yet" in response["outputSpeech"]["ssml"]
    assert response["shouldEndSession"] is True


def test_a_session_that_ended_is_answered_without_speech() -> None:
    ended = request_envelope(None, "en-US", session_id="s", new=False, attributes={})

    assert "outputSpeech" not in handler(ended, None)["response"]


def test_another_skills_request_is_refused() -> None:
    launch = Recognition("LaunchRequest")
    stranger = request_envelope(launch, "en-US", session_id="s", new=True, attributes={}, skill_id="other")

    with pytest.raises(Exception, match="Skill ID"):
        handler(stranger, None)


@pytest.mark.parametrize("broken", [None, [], "text", 7, {}, {"request": None}, {"request": []}], ids=str)
def test_what_is_no_envelope_gets_an_apology_that_says_what_to_do_if_urgent(broken: Any) -> None:
    speech = handler(broken, None)["response"]["outputSpeech"]["text"]

    assert "urgent" in speech.lower() or "emergency" in speech.lower()


def parts_of(value: Any, *path: str) -> Iterator[tuple[str, ...]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield (*path, key)
            yield from parts_of(part, *path, key)


NEEDED = {("request",), ("request", "type"), ("request", "intent")}
"""Without these nobody said anything."""


@pytest.mark.parametrize("left_out", [True, False], ids=["left out", "null"])
def test_an_alarm_is_answered_whatever_else_is_missing(left_out: bool) -> None:
    asked = Recognition("AskTopicIntent", {"topic": Slot("i have a fever after chemo")})
    whole = request_envelope(asked, "en-US", session_id="s", new=True, attributes={})
    saying = ("request", "intent", "slots", "topic", "value")
    for path in parts_of(whole):
        if path in NEEDED or path == saying[: len(path)] or path == ("request", "intent", "name"):
            continue
        odd = copy.deepcopy(whole)
        owner = odd
        for key in path[:-1]:
            owner = owner[key]
        owner[path[-1]] = None
        if left_out:
            del owner[path[-1]]
        assert "care team now" in str(for_any_skill(odd, None)["response"]), path
