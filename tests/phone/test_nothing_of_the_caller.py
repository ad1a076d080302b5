"""Nothing of a caller is found in anything that is written: a log, an answer, an address, a file."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet

from leukemia_guide.server.logs import JsonLines
from leukemia_guide.simulator.pretend_carrier import CALLER, PretendCall
from tests.phone.conftest import Phone

SAID = (
    "what is blinatumomab", "my daughter zanzibarine has a fever after chemo", "who do i call", "zanzibarine please",
    "should my daughter stop gleevec", "i want to kill myself", "connect me to zanzibarine", "again", "slower",
)  # fmt: skip
MARKS = ("zanzibarine", "my daughter", "PRETENDVILLE", CALLER, CALLER.removeprefix("+"))


class Lines(logging.Handler):
    """What would be written, of every logger at every level."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(JsonLines())
        self.written: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.written.append(self.format(record))


@pytest.fixture
def lines() -> Iterator[Lines]:
    handler, root = Lines(), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.removeHandler(handler)
    root.setLevel(level)


def whole_call(phone: Phone) -> PretendCall:
    call = phone.calls(line="busy")
    call.presses("9").presses("1")
    for words in SAID:
        call.says(words)
    return call


def marks_of(call: PretendCall) -> tuple[str, ...]:
    return (*MARKS, call.about["CallSid"], call.about["AccountSid"], call.about["To"])


def test_no_log_line_and_no_answer_holds_any_of_it(
    phone: Phone, lines: Lines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    call = whole_call(phone)
    phone.post("http://10.0.0.7:8080/phone/turn?s=zanzibarine", b"SpeechResult=zanzibarine", {"Content-Type": "x/y"})
    phone.post(
        "http://10.0.0.7:8080/phone/turn?s=zanzibarine",
        f"SpeechResult=zanzibarine&From={CALLER}".encode(),
        {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": "zanzibarine"},
    )
    shown = capfd.readouterr()
    written = "\n".join([*lines.written, *call.documents, shown.out, shown.err])
    assert '"reason": "not signed by the carrier"' in written, "something is logged, or this test could not fail"
    for mark in marks_of(call):
        assert mark not in written, mark
    assert list(tmp_path.rglob("*")) == []


def test_a_fault_tells_nothing_either(make_phone: Callable[..., Phone], lines: Lines) -> None:
    def deaf(language: str) -> Any:
        raise ValueError("zanzibarine")

    call = make_phone(recognizers=deaf).calls()
    call.says("my daughter zanzibarine")
    assert "hang up and call your care team or 911" in call.text
    assert call.ended
    assert any('"fault": "ValueError"' in line for line in lines.written)
    for mark in marks_of(call):
        assert mark not in "\n".join([*lines.written, *call.documents]), mark


def test_without_words_an_alarm_is_answered_and_anything_else_apologised_for(make_phone: Callable[..., Phone]) -> None:
    def gone(language: str, region: str | None) -> Any:
        raise OSError("gone")

    phone = make_phone(libraries=gone)
    assert "hang up and call your care team or 911" in phone.calls().text
    call = phone.calls()
    begun = call.documents  # the welcome has failed, so that the turn is asked for by hand
    call.fetch("/leukemia/phone/turn", SpeechResult="i have a fever after chemo")
    assert "Hang up and call your cancer care team now" in call.text
    call.says("okay what now")
    assert "Hang up and call your cancer care team now" in call.text
    assert len(begun) == 3


def test_an_address_holds_ids_alone(phone: Phone) -> None:
    (key,) = phone.settings.keys
    opened = [
        json.loads(Fernet(key).decrypt(sealed))
        for document in whole_call(phone).documents
        for sealed in re.findall(r"\?s=([\w=-]+)", document)
    ]
    assert len(opened) == len(SAID) + 4
    kept = json.dumps(opened)
    assert "care_team:fever" in kept
    assert "blinatumomab" in kept, "the topic's id"
    for mark in MARKS:
        assert mark not in kept
    assert not re.search(r"CA[0-9a-f]{32}|AC[0-9a-f]{32}|\+?1\d{10}", kept)


def test_settings_show_no_secret(phone: Phone) -> None:
    assert all(secret not in repr(phone.settings) for secret in (*phone.settings.tokens, *phone.settings.keys))
