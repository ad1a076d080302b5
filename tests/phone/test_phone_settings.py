"""What an owner sets for the telephone, and what is said of what cannot be used; `phone check` and `phone key`."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from threading import Thread

import pytest
from cryptography.fernet import Fernet
from flask import Flask
from werkzeug.serving import make_server

from leukemia_guide.channels.phone.carrier import Carrier
from leukemia_guide.cli import main
from leukemia_guide.server.app import create_app
from leukemia_guide.server.phone_settings import carrier_of
from leukemia_guide.server.settings import Settings, SettingsFault, development, production
from leukemia_guide.server.surroundings import Surroundings

KEY = Fernet.generate_key().decode()
OLD = Fernet.generate_key().decode()
WHOLE = {"PUBLIC_ADDRESS": "https://guide.example.org/", "PHONE_AUTH_TOKEN": "secret", "PHONE_KEY": KEY}


def test_the_telephone_is_off_where_nothing_is_set() -> None:
    assert carrier_of({}) is None
    assert carrier_of({"PUBLIC_ADDRESS": "https://guide.example.org", "PHONE_KEY": " "}) is None


def test_both_ways_to_serve_have_it() -> None:
    carrier = Carrier("https://guide.example.org", ("secret",), (KEY,))
    assert production({"SKILL_ID": "amzn1.ask.skill.mine"} | WHOLE).carrier == carrier
    assert development(WHOLE).carrier == carrier


def test_an_old_secret_stands_beside_the_new_one() -> None:
    carrier = carrier_of(WHOLE | {"PHONE_AUTH_TOKEN": "new, old,", "PHONE_KEY": f"{KEY},{OLD}"})
    assert carrier
    assert (carrier.tokens, carrier.keys) == (("new", "old"), (KEY, OLD))


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (
            {"PHONE_KEY": ""},
            "PHONE_KEY: not set, and the telephone needs it; set it to what `leukemia-guide phone",
        ),
        ({"PHONE_AUTH_TOKEN": ""}, "PHONE_AUTH_TOKEN: not set"),
        ({"PUBLIC_ADDRESS": ""}, "PUBLIC_ADDRESS: not set"),
        ({"PUBLIC_ADDRESS": "guide.example.org"}, "PUBLIC_ADDRESS: 'guide.example.org' is no such address"),
        ({"PUBLIC_ADDRESS": "http://guide.example.org"}, "PUBLIC_ADDRESS: "),
        ({"PUBLIC_ADDRESS": "https://guide.example.org/?a=b"}, "PUBLIC_ADDRESS: "),
        ({"PUBLIC_ADDRESS": "https://me:secret@guide.example.org"}, "PUBLIC_ADDRESS: "),
        ({"PHONE_KEY": "secret"}, "PHONE_KEY: not a key"),
        ({"PHONE_KEY": "é"}, "PHONE_KEY: not a key"),
        ({"PHONE_KEY": f"{KEY},{KEY[:-8]}"}, "PHONE_KEY: not a key"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_line_without_the_secret(changed: dict[str, str], said: str) -> None:
    with pytest.raises(SettingsFault) as refused:
        carrier_of(WHOLE | changed)
    assert str(refused.value).startswith(said)
    assert "\n" not in str(refused.value)
    assert KEY[:-8] not in str(refused.value)


def test_without_its_library_it_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "twilio" else find(name))
    with pytest.raises(SettingsFault, match=r"pip install 'leukemia-guide\[phone\]'"):
        carrier_of(WHOLE)


@pytest.fixture(scope="module")
def served(on_this_machine: Surroundings) -> Iterator[dict[str, str]]:
    """The environment of a server with a telephone, which runs on this machine."""
    server = make_server("127.0.0.1", 0, Flask("not yet"), threaded=True)
    environment = WHOLE | {"PUBLIC_ADDRESS": f"http://127.0.0.1:{server.port}"}
    server.app = create_app(Settings(None, carrier=carrier_of(environment)), on_this_machine)
    serving = Thread(target=server.serve_forever)
    serving.start()
    yield environment
    server.shutdown()
    serving.join()
    server.server_close()


def run(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> int:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return main(["phone", "check"])


def test_the_check_tells_what_is_right_and_what_to_set(
    served: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(served, monkeypatch) == 0
    told = capsys.readouterr().out
    assert "a signed call is answered" in told
    assert f"Webhook, {served['PUBLIC_ADDRESS']}/phone/call, HTTP POST" in told


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"PHONE_AUTH_TOKEN": "another"}, "status 403 to a signed request; the server there has another"),
        ({"PUBLIC_ADDRESS": "{}/elsewhere"}, "/elsewhere/phone/call: nothing there"),
        ({"PUBLIC_ADDRESS": "http://127.0.0.1:1"}, "cannot be reached from here"),
        ({"PHONE_KEY": "", "PHONE_AUTH_TOKEN": ""}, "the telephone is off"),
    ],
    ids=str,
)
def test_the_check_says_in_a_line_what_is_wrong(
    served: dict[str, str], changed: dict[str, str], told: str, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    changed = {name: value.format(served["PUBLIC_ADDRESS"]) for name, value in changed.items()}
    assert run(served | changed, monkeypatch) == 1
    error = capsys.readouterr().err
    assert told in error
    assert error.count("\n") == 1


def test_the_key_that_is_made_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["phone", "key"]) == 0
    assert carrier_of(WHOLE | {"PHONE_KEY": capsys.readouterr().out})


def test_a_call_can_be_tried_in_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], on_this_machine: Surroundings
) -> None:
    import io

    monkeypatch.setattr("leukemia_guide.server.app.this_world", lambda: on_this_machine)
    monkeypatch.setattr("sys.stdin", io.StringIO("9\n\nconnect me\n"))
    assert main(["phone", "try", "--line", "busy"]) == 0
    shown = capsys.readouterr().out
    assert "Polly.Lupe-Neural: Para español, oprima dos." in shown
    assert "(passed on to +16464979154)" in shown
    assert "The line is busy just now." in shown
    assert shown.endswith("(you hang up)\n")
