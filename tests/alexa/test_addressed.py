"""Only the skill's own requests are answered, wherever they name a skill; without its id nothing starts."""

from __future__ import annotations

from typing import Any

import pytest

from leukemia_guide.channels.alexa.addressed import AddressedElsewhere, SkillIdMissing, is_addressed, skill_id_of
from leukemia_guide.channels.alexa.lambda_entry import create_lambda_handler
from leukemia_guide.simulator.request_envelope import SKILL_ID, request_envelope
from leukemia_guide.understanding import Recognition

handler = create_lambda_handler(SKILL_ID)


def launch(**changed: Any) -> dict[str, Any]:
    sent = request_envelope(Recognition("LaunchRequest"), "en-US", session_id="s", new=True, attributes={})
    return {**sent, **changed}


@pytest.mark.parametrize(
    "changed",
    [
        {"session": {"application": {"applicationId": "amzn1.ask.skill.another"}}},
        {"context": {"System": {"application": {"applicationId": "amzn1.ask.skill.another"}}}},
        {"context": {"System": {"application": {"applicationId": f"{SKILL_ID} "}}}},
        {"context": {"System": {"application": {"applicationId": [SKILL_ID]}}}},
        {"context": {"System": {"application": None}}},
        {"context": None, "session": None},
        {"context": {}, "session": {}},
    ],
    ids=str,
)
def test_a_request_that_names_another_skill_or_none_is_refused(changed: dict[str, Any]) -> None:
    with pytest.raises(AddressedElsewhere, match="Skill ID"):
        handler(launch(**changed), None)


@pytest.mark.parametrize("changed", [{}, {"session": {}}, {"session": {"application": 7}}], ids=str)
def test_a_session_that_names_no_skill_is_borne(changed: dict[str, Any]) -> None:
    assert "Welcome" in handler(launch(**changed), None)["response"]["outputSpeech"]["ssml"]


def test_either_of_the_two_places_may_name_it_alone() -> None:
    assert is_addressed(launch(context=None), SKILL_ID)
    assert is_addressed(launch(session=None), SKILL_ID)


@pytest.mark.parametrize("environment", [{}, {"SKILL_ID": " "}, {"DEVELOPMENT": "no"}, {"DEVELOPMENT": ""}], ids=str)
def test_without_an_id_nothing_starts(environment: dict[str, str]) -> None:
    with pytest.raises(SkillIdMissing, match=r"^SKILL_ID: not set.*set it to"):
        skill_id_of(environment)


def test_spaces_around_the_id_are_nothing_and_development_may_do_without_one() -> None:
    assert skill_id_of({"SKILL_ID": f" {SKILL_ID}\n"}) == SKILL_ID
    assert skill_id_of({"DEVELOPMENT": "yes"}) is None
