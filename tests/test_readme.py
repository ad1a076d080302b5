"""README.md is true to the letter: its examples are typed into the terminal, its paths and commands exist."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
WHAT_IT_SAYS = README.partition("## What it says")[2].partition("\n## ")[0]
EXAMPLES = re.findall(r"^\| (?!you say|---)([^|]+) \| ([^|]+) \|$", WHAT_IT_SAYS, re.M)
NAMED_PATHS = sorted(
    path
    for path in set(re.findall(r"`([a-z_.]+(?:/[\w<>.*-]*)+)`", README))
    if "<" not in path and not path.startswith((".venv", "build", "dist"))
)
BARE = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}


def guide(*arguments: str, typed: str = "") -> str:
    """What `leukemia-guide` prints, with no environment set for it."""
    done = subprocess.run(
        [str(Path(sys.executable).with_name("leukemia-guide")), *arguments],
        cwd=ROOT, env=BARE, input=typed, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def heard() -> dict[str, str]:
    typed = "".join(f"{said}\n" for said, _ in EXAMPLES)
    lines = [json.loads(line) for line in guide("talk", "--json", typed=typed).splitlines()]
    return {line["utterance"]: line["speech"] for line in lines}


@pytest.mark.parametrize(("said", "answer"), EXAMPLES)
def test_an_example_gives_what_the_readme_says(said: str, answer: str, heard: dict[str, str]) -> None:
    assert answer.strip().lower() in heard[said.strip()].lower()


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 5


def test_the_one_line_example_for_scripts_answers_in_json() -> None:
    line = re.search(r"echo \"([^\"]+)\" \| \.venv/bin/leukemia-guide talk --json", README)
    assert line
    assert json.loads(guide("talk", "--json", typed=line[1] + "\n"))["intent"] == "AskTopicIntent"


def test_a_conversation_can_be_typed() -> None:
    shown = guide("talk", typed="what is induction\nyes\nstop\n")

    assert "Welcome to Leukemia Guide" in shown
    assert "646-497-9154" in shown
    assert "Goodbye" in shown


@pytest.mark.parametrize("path", NAMED_PATHS)
def test_every_path_that_it_names_is_there(path: str) -> None:
    inside = [ROOT / path, ROOT / "src" / "leukemia_guide" / path]
    assert any(place.exists() for place in inside), path


@pytest.mark.parametrize("target", sorted(set(re.findall(r"make ([a-z-]+)", README))))
def test_every_make_target_that_it_names_is_there(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
