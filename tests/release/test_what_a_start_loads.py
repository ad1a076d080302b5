"""A start loads what an answer needs; what only some answers need waits until it is asked for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from benchmarks.envelopes import LAUNCH, QUESTION, SKILL_ID, as_sent
from leukemia_guide.simulator.pretend_lambda import ALONE

ONLY_FOR_SOME: dict[str, str] = {
    "urllib.request": "asking Alexa for the time zone",
    "zoneinfo": "telling hours",
    "holidays": "telling hours",
    "dateutil.parser": "reading a timestamp",
    "ask_sdk_model.interfaces.alexa.presentation.apl": "a device with a screen",
    "leukemia_guide.channels.alexa.screens.showing": "a device with a screen",
    "tomllib": "content that is not sealed",
    "leukemia_guide.library.checking": "content that is not sealed",
    "pathlib": "content that is not sealed",
    "requests": "the SDK's own client",
    "numpy": "words that Amazon did not resolve",
    "rapidfuzz": "words that Amazon did not resolve",
    "leukemia_guide.understanding.recognizer": "words that Amazon did not resolve",
    "ask_sdk_model.dialog": "what the guide never says",
    "ask_sdk_model.interfaces.audioplayer.audio_player_state": "what the guide never reads",
}
ANSWER = """
import json, sys
sys.path.insert(0, sys.argv[1])
from lambda_function import lambda_handler
for event in json.load(sys.stdin):
    lambda_handler(event, None)
print(json.dumps(sorted(sys.modules)))
"""


def test_a_launch_and_a_question_load_nothing_that_they_do_not_need(unpacked: Path) -> None:
    ran = subprocess.run(
        [sys.executable, *ALONE, "-c", ANSWER, str(unpacked)], env={"SKILL_ID": SKILL_ID},
        input=json.dumps([as_sent(LAUNCH), as_sent(QUESTION)]), capture_output=True, text=True, check=True,
    )  # fmt: skip
    loaded = set(json.loads(ran.stdout))
    assert "leukemia_guide.conversation.topic_answers" in loaded
    assert {name: use for name, use in ONLY_FOR_SOME.items() if name in loaded} == {}


def test_content_is_read_a_topic_at_a_time(unpacked: Path) -> None:
    from leukemia_guide.library import open_library

    sealed = open_library("en", "US", unpacked / "leukemia_guide" / "content")
    assert sealed.topic("induction").title
    topics = sealed._content["topics"]
    assert [topic_id for topic_id in topics if topics._read[topic_id] is not None] == ["induction"]
