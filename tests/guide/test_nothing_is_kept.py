"""Nothing about a listener is written anywhere: not to a log, a file, standard output or standard error."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MARKS = ("zanzibarine", "PRETEND-USER-4711", "PRETEND-DEVICE-4711", "PRETEND-SESSION-4711", "my daughter", "blinatu")
CONVERSATION = """
import json, logging, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
from leukemia_guide.channels.alexa.lambda_entry import create_lambda_handler
from leukemia_guide.channels.alexa.skill import create_skill
from leukemia_guide.guide import Guide
from leukemia_guide.understanding import Recognition, Slot
from leukemia_guide.simulator.request_envelope import SKILL_ID, request_envelope

guide = Guide()
handler = create_lambda_handler(SKILL_ID, create_skill(SKILL_ID, guide, lambda handler_input: None))
attributes = {}
states = []
for words in (
    "what is blinatumomab", "my daughter has zanzibarine fever after chemo", "who do i call", "zanzibarine please",
    "should my daughter stop gleevec", "i want to kill myself", "am i going to die", "again", "slower", "stop",
):
    for heard in (guide.recognize(words, "en-US"), Recognition("AskTopicIntent", {"topic": Slot(words)})):
        envelope = request_envelope(
            heard, "en-US", session_id="PRETEND-SESSION-4711", new=False, attributes=attributes
        )
        text = json.dumps(envelope)
        text = text.replace("ask.account.PRETEND", "ask.account.PRETEND-USER-4711")
        text = text.replace("ask.device.PRETEND", "ask.device.PRETEND-DEVICE-4711")
        answered = handler(json.loads(text), None)
        attributes = answered.get("sessionAttributes") or {}
        states.append(json.dumps(attributes))
envelope["request"] = {"type": "IntentRequest", "locale": "en-US", "intent": {"name": "zanzibarine", "slots": 7}}
handler(envelope, None)
handler("zanzibarine", None)
with open(sys.argv[1], "w") as kept:
    json.dump(states, kept)
"""


@pytest.fixture(scope="module")
def whole_conversation(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, list[str], list[str]]:
    """All that a process wrote to its outputs, the states it gave back, and the files that it left behind."""
    home = tmp_path_factory.mktemp("home")
    kept = tmp_path_factory.mktemp("kept") / "states.json"
    done = subprocess.run(
        [sys.executable, "-B", "-c", CONVERSATION, str(kept)],
        cwd=home,
        env={"PATH": "", "HOME": str(home), "TMPDIR": str(home), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    left = [f"{path.name}: {path.read_text(errors='replace')}" for path in home.rglob("*") if path.is_file()]
    return done.stdout + done.stderr, json.loads(kept.read_text()), left


def test_no_output_holds_a_word_or_an_identifier_of_the_listener(
    whole_conversation: tuple[str, list[str], list[str]],
) -> None:
    written, _, _ = whole_conversation
    assert written, "the process logs something, or this test could not fail"
    for mark in MARKS:
        assert mark not in written


def test_no_file_is_left_behind(whole_conversation: tuple[str, list[str], list[str]]) -> None:
    _, _, left = whole_conversation
    assert left == []


def test_the_session_holds_ids_and_never_words(whole_conversation: tuple[str, list[str], list[str]]) -> None:
    _, states, _ = whole_conversation
    assert any("alarm" in state for state in states)
    for state in states:
        for mark in ("zanzibarine", "PRETEND", "my daughter"):
            assert mark not in state
