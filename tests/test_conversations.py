"""The conversations of conversations/<locale>.toml, spoken to a pretend device.

Each is a list of turns: what is said (`say`), what must then be heard (`hears`), what may be neither heard nor shown
(`never`), what may be shown but not said (`unsaid`), and whether the session ends (`ends`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from leukemia_guide.simulator.device import Device, Exchange

FOLDER = Path(__file__).parent / "conversations"


def conversations() -> list[Any]:
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        for conversation in tomllib.loads(path.read_text(encoding="utf-8"))["conversation"]:
            found.append(pytest.param(path.stem, conversation, id=f"{path.stem}: {conversation['name']}"))
    return found


@pytest.mark.parametrize(("locale", "conversation"), conversations())
def test_conversation(locale: str, conversation: dict[str, Any], device_in: Callable[..., Device]) -> None:
    device = device_in(locale)
    for expected in conversation["turn"]:
        check(device.say(expected["say"]), expected)


def check(turn: Exchange, expected: dict[str, Any]) -> None:
    said = f"{turn.utterance!r} was answered with {turn.speech!r}"
    for words in expected.get("hears", []):
        assert words.lower() in turn.speech.lower(), f"{said}, without {words!r}"
    for words in expected.get("never", []):
        shown = f"{turn.speech} {turn.card or ''}".lower()
        assert words.lower() not in shown, f"{said}, with {words!r}"
    for words in expected.get("unsaid", []):
        assert words.lower() not in turn.speech.lower(), f"{said}, with {words!r}"
    assert turn.end == expected.get("ends", False), said
