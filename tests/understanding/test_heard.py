"""What a speech recognizer made of held-out lines: the guide is not misled by it, and the tool that asks it is sound.

No words of a held-out line are told where a test fails, only counts and the numbers of lines."""

from __future__ import annotations

import logging
import subprocess
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from leukemia_guide.simulator.device import Device
from tests.remembering import recognizing
from tools.corpus.rows import CorpusFault, Row
from tools.hearing import round_trip, spoken
from tools.hearing.heard_lines import HeardLine, compare, labelled_anew, read_heard, write_heard
from tools.hearing.round_trip import NotSpoken, speak

ANOTHER_MEDICINE = 0.0125
"""Of what is heard, the most that may be answered as another medicine; 3 of 248 since there are 118 topics, 1 in 100
is asked for."""

heard_lines = cache(read_heard)


def row(text: str, topic: str = "imatinib", kind: str = "core") -> Row:
    return Row(text, ("AskTopicIntent",), {"topic": (topic,)}, ("-",), kind, "-", "someone", "-")


def test_what_is_heard_is_answered_as_another_medicine_once_in_a_hundred_at_most() -> None:
    lost = compare(heard_lines(), recognizing("en"))
    assert lost.share_of_another_medicine <= ANOTHER_MEDICINE, dict(lost.another_medicine)


def test_nothing_that_is_heard_makes_the_guide_fail(
    device_in: Callable[..., Device], caplog: pytest.LogCaptureFixture
) -> None:
    device = device_in("en-US")
    silent = []
    for number, line in enumerate(heard_lines(), 2):
        device.forget()
        if not device.say(line.heard).speech.strip():
            silent.append(number)
    assert silent == []
    assert [record.name for record in caplog.records if record.levelno >= logging.ERROR] == []


def test_the_lines_are_labelled_as_the_corpus_is() -> None:
    now = labelled_anew(heard_lines(), spoken.held_out())
    stale = [number for number, (line, anew) in enumerate(zip(heard_lines(), now, strict=True), 2) if line != anew]
    assert stale == [], "run `.venv/bin/python -m tools.hearing.spoken --kept`"


def test_the_lines_are_of_many_kinds_and_ask_about_many_medicines() -> None:
    kinds = Counter(line.row.kind for line in heard_lines())
    assert kinds.total() >= 150
    assert len(kinds) >= 10
    assert len({line.row.topics for line in heard_lines() if line.row.kind == "exact"}) >= 15


def test_a_medicine_that_was_not_named_counts_against_what_was_heard() -> None:
    lines = [HeardLine(row("what is gleevec"), heard) for heard in ("what is sprycel", "What is Gleevec?", "")]
    lost = compare(lines, recognizing("en"))
    assert (lost.another_medicine["core"], lost.right_from_text["core"], lost.right_from_heard["core"]) == (1, 3, 1)
    assert lost.share_of_another_medicine == pytest.approx(1 / 3)
    told = spoken.table(lost)
    assert "answered as another medicine: 1 of 3 (33.3%; core 1)" in told
    assert "gleevec" not in told.lower()


def test_case_and_points_are_no_misheard_words() -> None:
    assert HeardLine(row("what is gleevec"), "What is Gleevec?").word_errors == (0, 3)
    assert HeardLine(row("what is gleevec"), "what is a sleeve").word_errors == (2, 3)
    assert HeardLine(row("what is gleevec"), "").word_errors == (3, 3)


def test_what_was_heard_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "heard.tsv"
    lines = [HeardLine(row("what is gleevec"), ""), *heard_lines()[:20]]
    write_heard(lines, path)
    assert read_heard(path) == lines
    path.write_text(path.read_text("utf-8").replace("AskTopicIntent", "AskWhateverIntent", 1), encoding="utf-8")
    with pytest.raises(CorpusFault, match=r"heard\.tsv:2: no intent 'AskWhateverIntent'"):
        read_heard(path)
    path.write_text("what\n", encoding="utf-8")
    with pytest.raises(CorpusFault, match="the header must be heard, text, intent"):
        read_heard(path)


def test_the_same_lines_are_spoken_whatever_their_order() -> None:
    rows = [row(f"question {number}", kind=kind) for number in range(9) for kind in ("core", "story", "exact")]
    chosen = spoken.sampled(rows, 4)
    assert [one.kind for one in chosen] == ["core"] * 4 + ["story"] * 4
    assert spoken.sampled(rows[::-1], 4) == chosen


def test_without_a_voice_it_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotSpoken, match="flite is missing: sudo apt-get install flite"):
        speak("what is induction", "slt")


def test_a_voice_that_fails_is_told_without_the_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(command: list[str], **_: object) -> None:
        raise subprocess.CalledProcessError(1, command)

    monkeypatch.setattr(subprocess, "run", fail)
    with pytest.raises(NotSpoken) as refused:
        speak("what is induction", "slt")
    assert str(refused.value) == "flite failed with voice slt: CalledProcessError"


def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ear: Callable[[], round_trip.Hear], *options: str) -> int:
    monkeypatch.setattr(spoken, "open_ear", ear)
    monkeypatch.setattr(spoken, "KEPT", tmp_path / "heard.tsv")
    monkeypatch.setattr(spoken, "ROOT", tmp_path)
    monkeypatch.setattr(spoken, "write_heard", lambda lines: write_heard(lines, tmp_path / "heard.tsv"))
    return spoken.main(list(options))


def test_what_was_heard_is_kept_and_measured(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, tmp_path, lambda: lambda words, voice: words.upper()) == 0
    kept = read_heard(tmp_path / "heard.tsv")
    told = capsys.readouterr().out
    assert all(line.heard == line.row.text.upper() for line in kept)
    assert f"  {len(kept)} of {len(kept)} (" in told
    assert not [line for line in kept if line.row.text in told and len(line.row.text) > 20]


def test_the_lines_that_are_kept_are_measured_without_a_voice(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, tmp_path, pytest.fail, "--kept") == 0
    assert read_heard(tmp_path / "heard.tsv") == labelled_anew(heard_lines(), spoken.held_out())
    assert "\nkind " in capsys.readouterr().out


@pytest.mark.parametrize(("fault", "status"), [(NotSpoken("no voice"), 1), (KeyboardInterrupt(), 130)])
def test_a_run_that_ends_early_keeps_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, fault: BaseException, status: int
) -> None:
    def ear() -> round_trip.Hear:
        raise fault

    assert run(monkeypatch, tmp_path, ear) == status
    assert not (tmp_path / "heard.tsv").exists()
