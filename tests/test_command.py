"""The command `leukemia-guide`: what it says to what it cannot use."""

from __future__ import annotations

import io
import json

import pytest

from leukemia_guide.cli import main
from leukemia_guide.simulator.lines import LONGEST


def test_a_question_is_answered(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "what is induction"]) == 0
    assert "Induction is the first phase" in capsys.readouterr().out


@pytest.mark.parametrize("question", ["", "  ", "a" * (LONGEST + 1)])
def test_what_is_no_question_is_refused(question: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", question]) == 2
    assert "must have 1 to 1000 characters" in capsys.readouterr().err


def test_a_locale_that_the_guide_does_not_have_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "what is induction", "--locale", "fr-FR"]) == 2
    assert "known are en-US" in capsys.readouterr().err


def test_every_line_is_answered_by_one_object_also_one_that_cannot_be_used(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [b"what is induction", b"", b"\xff\xfe", b"a" * (LONGEST + 1), b"i have a fever"]
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\n".join(lines) + b"\n")))
    assert main(["talk", "--json"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["intent"] for one in told] == ["AskTopicIntent", None, None, None, "EmergencyIntent"]
    assert ["error" in one for one in told] == [False, True, True, True, False]
    fields = {"utterance", "intent", "topic", "aspect", "confidence", "speech", "reprompt", "card", "end"}
    assert all(fields <= one.keys() for one in told)


def test_lines_of_one_conversation_share_a_session(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"what is induction\nyes\n")))
    assert main(["talk", "--json", "--conversation"]) == 0
    assert "646-497-9154" in json.loads(capsys.readouterr().out.splitlines()[1])["speech"]
