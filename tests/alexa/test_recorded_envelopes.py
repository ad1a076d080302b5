"""Envelopes of every shape that Amazon documents, or that public samples hold: each is answered, and as it should be.

envelopes.json has them, with what is heard (a pattern) and whether the session ends."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from leukemia_guide.channels.alexa.lambda_entry import create_lambda_handler
from leukemia_guide.channels.alexa.skill import create_skill
from leukemia_guide.simulator.device import plain_text
from leukemia_guide.simulator.request_envelope import SKILL_ID
from tests.alexa.test_odd_envelopes import check_valid
from tests.conftest import guide_with

SHAPES: list[dict[str, Any]] = json.loads(Path(__file__).with_name("envelopes.json").read_text(encoding="utf-8"))
IN_AN_OPEN_SESSION = ("Alexa.Presentation.APL.RuntimeError", "Alexa.Presentation.APL.LoadIndexListData")
handler = create_lambda_handler(SKILL_ID, create_skill(SKILL_ID, guide_with(), lambda handler_input: None))


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape["name"])
def test_a_shape_is_answered(shape: dict[str, Any]) -> None:
    answered = handler(shape["envelope"], None)
    response = answered["response"]

    assert re.search(shape["says"], plain_text(response.get("outputSpeech"))), response
    assert response["shouldEndSession"] is shape["ends"]
    if shape["envelope"]["request"]["type"] not in IN_AN_OPEN_SESSION:
        check_valid(answered)


def test_a_screens_fault_leaves_the_session_as_it_was() -> None:
    (shape,) = (shape for shape in SHAPES if shape["name"] == "a screen that could not draw, in an open session")
    assert handler(shape["envelope"], None)["sessionAttributes"] == shape["envelope"]["session"]["attributes"]


def test_it_would_never_take_up_a_question_that_did_not_name_it() -> None:
    (shape,) = (shape for shape in SHAPES if shape["envelope"]["request"]["type"] == "CanFulfillIntentRequest")
    assert handler(shape["envelope"], None)["response"]["canFulfillIntent"] == {"canFulfill": "NO"}
