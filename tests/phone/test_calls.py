"""The calls of conversations/phone/<language>.toml, put through by a pretend carrier.

A call may be in another `country`, `at` another time, and find the `line` "busy". Of its turns the first is what is
heard when it is answered; the others `say` words, `press` a key or `wait`. Each says what must then be heard (`hears`),
what may not (`never`), in which `voice` it begins, at which pace (`paced`), to which numbers the call was passed on in
it (`dials`, none where there is no such word), and whether the call ends. Calls of `es.toml` press two first.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from leukemia_guide.simulator.pretend_carrier import PretendCall
from tests.conftest import A_TUESDAY_NOON
from tests.phone.conftest import Phone
from tests.phone.documents import check as check_document

FOLDER = Path(__file__).parents[1] / "conversations" / "phone"


def calls() -> list[Any]:
    return [
        pytest.param(path.stem, call, id=f"{path.stem}: {call['name']}")
        for path in sorted(FOLDER.glob("*.toml"))
        for call in tomllib.loads(path.read_text(encoding="utf-8"))["call"]
    ]


@pytest.mark.parametrize(("language", "told"), calls())
def test_call(language: str, told: dict[str, Any], phone: Phone) -> None:
    phone.at(told.get("at", A_TUESDAY_NOON.isoformat()))
    call = phone.calls(told.get("country", "US"), line=told.get("line", "completed"))
    if language != "en":
        call.presses("2")
    check(call, told["turn"][0], 0)
    for turn in told["turn"][1:]:
        before = len(call.dialled)
        act(call, turn)
        check(call, turn, before)
    for document in call.documents:
        check_document(document)


def act(call: PretendCall, turn: dict[str, Any]) -> None:
    if "say" in turn:
        call.says(turn["say"])
    elif "press" in turn:
        call.presses(turn["press"])
    else:
        assert turn["wait"]
        call.waits()


def check(call: PretendCall, turn: dict[str, Any], dialled_before: int) -> None:
    told = f"{turn} was answered with {call.text!r}"
    for words in turn.get("hears", []):
        assert words.lower() in call.text.lower(), f"{told}, without {words!r}"
    for words in turn.get("never", []):
        assert words.lower() not in call.text.lower(), f"{told}, with {words!r}"
    assert call.dialled[dialled_before:] == turn.get("dials", []), told
    assert call.ended == turn.get("ends", False), told
    if "voice" in turn:
        assert call.heard[0].voice == turn["voice"], told
    if "paced" in turn:
        assert f'<prosody rate="{turn["paced"]}">' in call.documents[-1], told


def test_there_are_a_dozen_calls_in_each_language() -> None:
    files = {path.stem: tomllib.loads(path.read_text(encoding="utf-8"))["call"] for path in FOLDER.glob("*.toml")}
    assert {language: len(listed) >= 12 for language, listed in files.items()} == {"en": True, "es": True}
