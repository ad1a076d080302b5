"""The zip alone, run by a clean interpreter through Lambda's own runtime client."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import pytest

from leukemia_guide.simulator.device import plain_text
from leukemia_guide.simulator.pretend_lambda import ALONE, Function, Runtime, running
from leukemia_guide.simulator.request_envelope import SKILL_ID, request_envelope
from leukemia_guide.understanding import Recognition, Slot
from tools.release.lambda_python import CLIENT, VERSION

NOBODY_LISTENS = "http://127.0.0.1:9"


def event(heard: Recognition, locale: str = "en-US", *, screen: bool = False) -> dict[str, Any]:
    envelope = request_envelope(heard, locale, session_id="s", new=True, attributes={}, screen=screen)
    envelope["context"]["System"]["apiEndpoint"] = NOBODY_LISTENS
    return envelope


def asks(topic: str, words: str) -> Recognition:
    return Recognition("AskTopicIntent", {"topic": Slot(words, (topic,) if topic else ())})


def heard_from(function: Function, sent: object) -> str:
    outcome = function.invoke(sent)
    assert outcome.kind == "response", outcome.body
    return plain_text(outcome.body["response"]["outputSpeech"])


def test_a_launch_and_a_question_are_answered(function: Function) -> None:
    assert "Welcome to Leukemia Guide" in heard_from(function, event(Recognition("LaunchRequest")))
    assert "first phase" in heard_from(function, event(asks("induction", "induction")))


def test_a_name_that_amazon_did_not_resolve_is_found(function: Function) -> None:
    assert "imatinib" in heard_from(function, event(asks("", "gleevec"))).lower()


def test_words_that_amazon_did_not_resolve_are_recognized(function: Function, runtime: Runtime) -> None:
    """By another Python than Lambda's, what the package carries cannot be loaded: then nothing is guessed."""
    told = heard_from(function, event(asks("", "how do they know if any leukemia is left")))
    lambdas = runtime.client == CLIENT or sysconfig.get_python_version() == VERSION
    assert ("MRD" if lambdas else "did not understand") in told


def test_a_start_that_is_kept_for_later_answers_too(unpacked: Path, runtime: Runtime) -> None:
    kept = {"SKILL_ID": SKILL_ID, "AWS_LAMBDA_INITIALIZATION_TYPE": "provisioned-concurrency"}
    with running(unpacked, runtime, kept) as function:
        assert "first phase" in heard_from(function, event(asks("induction", "induction")))


def test_the_number_is_told_and_whether_the_line_is_open(function: Function) -> None:
    told = heard_from(function, event(Recognition("ContactIntent")))
    assert "646-497-9154" in told
    assert "Eastern" in told


def test_words_of_danger_are_answered_first(function: Function) -> None:
    told = heard_from(function, event(asks("", "i have a fever after chemo")))
    assert told.startswith("Call your cancer care team now")


def test_spanish_is_answered_in_spanish(function: Function) -> None:
    assert "primera" in heard_from(function, event(asks("induction", "inducción"), "es-US"))


def test_a_screen_is_drawn(function: Function) -> None:
    outcome = function.invoke(event(asks("induction", "induction"), screen=True))
    (directive,) = outcome.body["response"]["directives"]
    assert directive["type"] == "Alexa.Presentation.APL.RenderDocument"
    assert "first phase" in str(directive["datasources"])


def test_a_broken_event_is_answered_with_an_apology_and_the_next_one_as_ever(function: Function) -> None:
    told = function.invoke({"request": 5}).body["response"]
    assert "911" in told["outputSpeech"]["text"] or "emergency" in told["outputSpeech"]["text"]
    assert told["shouldEndSession"] is True
    assert "Welcome" in heard_from(function, event(Recognition("LaunchRequest")))


def test_an_event_of_another_skill_is_refused(unpacked: Path, runtime: Runtime) -> None:
    with running(unpacked, runtime, {"SKILL_ID": SKILL_ID + "-another"}) as function:
        assert function.invoke(event(Recognition("LaunchRequest"))).kind == "error"


@pytest.mark.parametrize("environment", [{}, {"SKILL_ID": "  "}], ids=str)
def test_without_a_skill_id_it_does_not_start(unpacked: Path, environment: dict[str, str]) -> None:
    ran = subprocess.run(
        [sys.executable, *ALONE, "-c", "import sys; sys.path.insert(0, sys.argv[1]); import lambda_function", unpacked],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode != 0
    assert "SKILL_ID: not set" in ran.stderr.splitlines()[-1]


def test_it_writes_nothing(unpacked: Path, runtime: Runtime) -> None:
    before = sorted(unpacked.rglob("*"))
    with running(unpacked, runtime, {"SKILL_ID": SKILL_ID}) as function:
        heard_from(function, event(asks("induction", "induction")))
    assert sorted(unpacked.rglob("*")) == before
