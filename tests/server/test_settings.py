"""Settings, logs and the small parts around them."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from typing import Any

import pytest

from benchmarks.served import ROOT
from leukemia_guide.server.certvalidator_stub import NAMES, skill_adapter
from leukemia_guide.server.logs import JsonLines
from leukemia_guide.server.settings import SettingsFault, development, production, read_owner
from leukemia_guide.simulator.pretend_amazon import ADDRESS
from leukemia_guide.telephone import dial


@pytest.mark.parametrize("environment", [{}, {"SKILL_ID": ""}, {"SKILL_ID": "  "}], ids=str)
def test_production_needs_a_skill_id(environment: dict[str, str]) -> None:
    with pytest.raises(SettingsFault, match=r"^SKILL_ID: not set.*set it, or `skill_id` in owner.toml, to"):
        production(environment)


def test_what_is_public_may_stand_in_the_owners_file() -> None:
    owner = {
        "skill_id": "amzn1.ask.skill.mine",
        "address": "https://Guide.example.org/",
        "allowed_hosts": ["www.example.org"],
        "default_locale": "es-US",
        "certificate_address": "https://s3.amazonaws.com:443/echo.api/./c.pem",
    }
    settings = production({}, owner)

    assert settings.skill_id == "amzn1.ask.skill.mine"
    assert settings.hosts == ("guide.example.org", "www.example.org")
    assert settings.default_locale == "es-US"
    assert settings.certificate_address == "https://s3.amazonaws.com/echo.api/c.pem"
    assert production({"SKILL_ID": "another"}, owner).skill_id == "another"


@pytest.mark.parametrize(
    ("key", "value"),
    [("address", "guide.example.org"), ("address", "https://guide.example.org/alexa"), ("allowed_hosts", "a.example"),
     ("allowed_hosts", [7]), ("certificate_address", "https://s3.amazonaws.com/elsewhere")],
)  # fmt: skip
def test_what_stands_in_the_owners_file_and_cannot_be_used_is_refused_in_one_line(key: str, value: object) -> None:
    with pytest.raises(SettingsFault, match=f"^owner.toml: '{key}'") as refused:
        production({"SKILL_ID": "amzn1.ask.skill.mine"}, {key: value})

    assert "\n" not in str(refused.value)


def test_the_owners_file_as_it_stands_can_be_used() -> None:
    assert production({"SKILL_ID": "amzn1.ask.skill.mine"}, read_owner()).certificate_address == ADDRESS


def test_development_needs_nothing_and_stays_on_this_machine() -> None:
    settings = development({"HOST": "0.0.0.0"})

    assert settings.skill_id is None
    assert settings.host == "127.0.0.1"
    assert settings.https_only is False


@pytest.mark.parametrize(
    ("name", "value"),
    [("PORT", "http"), ("PORT", "70000"), ("PORT", "-1"), ("PORT", "\u0663"), ("PORT", "9" * 5000), ("WORKERS", "0"),
     ("WORKERS", "1.5"), ("THREADS", "1"), ("LOG_LEVEL", "LOUD")],
)  # fmt: skip
def test_a_setting_that_cannot_be_used_is_refused_in_one_line(name: str, value: str) -> None:
    with pytest.raises(SettingsFault, match=f"^{name}: ") as refused:
        production({"SKILL_ID": "amzn1.ask.skill.mine", name: value})

    assert len(str(refused.value)) < 200
    assert "\n" not in str(refused.value)


def record(name: str, level: int, message: str, *arguments: object, **extra: object) -> dict[str, Any]:
    made = logging.getLogger(name).makeRecord(name, level, "file", 1, message, arguments, None, extra=extra)
    told: dict[str, Any] = json.loads(JsonLines().format(made))
    return told


def test_a_librarys_record_is_logged_without_what_fills_it() -> None:
    told = record("flask.app", logging.ERROR, "Exception on %s [%s]", "/i-have-a-lump", "GET")

    assert told["event"] == "Exception on %s [%s]"
    assert "lump" not in json.dumps(told)


def test_a_record_that_names_a_caller_is_cut() -> None:
    told = record("gunicorn.error", logging.WARNING, "Invalid request from ip=10.1.2.3: jane")

    assert told["event"] == "a request that is not HTTP"


def test_only_what_is_known_to_be_harmless_is_logged_beside_the_event() -> None:
    told = record("server.alexa", logging.WARNING, "refused", reason="no signature", user="jane")

    assert told["reason"] == "no signature"
    assert "user" not in told


def test_an_exception_is_logged_by_its_type_and_place_alone() -> None:
    try:
        raise KeyError("i have a lump")
    except KeyError:
        made = logging.getLogger("x").makeRecord("x", logging.ERROR, "f", 1, "fault", (), sys.exc_info())
    told = json.loads(JsonLines().format(made))

    assert told["fault"] == "KeyError"
    assert told["at"].startswith(__name__)
    assert "lump" not in json.dumps(told)


def test_what_a_library_tells_while_debugging_is_logged_without_what_fills_it() -> None:
    assert record("gunicorn.error", logging.DEBUG, "%s %s", "GET", "/i-have-a-lump")["event"] == "%s %s"


UNREAD = """
import logging, logging.config, sys
from leukemia_guide.server.logs import logging_as_json
logging.config.dictConfig(logging_as_json("INFO"))
for number in range(20_000):
    logging.getLogger("leukemia_guide").info("refused", extra={"count": number})
print("not stopped", flush=True)
sys.stdin.read()
for number in range(3):
    logging.getLogger("leukemia_guide").info("read again")
"""


def test_a_log_that_nobody_reads_stops_no_one() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", UNREAD], cwd=ROOT, text=True, encoding="utf-8",
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdout
        assert process.stdout.readline() == "not stopped\n"
        _, log = process.communicate("", timeout=20)

    events = [json.loads(line) for line in log.splitlines()]
    assert 1_000 < len(events) < 5_000
    lost = [line["count"] for line in events if line["event"] == "lines of the log were let go"]
    assert lost
    assert sum(lost) + len(events) - len(lost) == 20_003


def test_the_stand_in_gives_its_name_back_and_lets_nothing_in() -> None:
    skill_adapter()

    assert not any(name in sys.modules and "Inert" in str(sys.modules[name].__doc__) for name in NAMES)
    from ask_sdk_webservice_support import verifier

    with pytest.raises(RuntimeError, match="stands aside"):
        verifier.CertificateValidator(b"", [])


def test_importing_the_server_builds_nothing() -> None:
    rooms = "leukemia_guide.server.app, leukemia_guide.server.development"
    quiet = f"import sys, {rooms}; sys.exit('flask_ask_sdk' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", quiet], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize(
    ("number", "address"),
    [("646-497-9154", "tel:+16464979154"), ("+1-646-497-9154", "tel:+16464979154"),
     ("1-800-422-6237", "tel:+18004226237"), ("911", "tel:911"),
     ("116 123", "tel:116123"), ("13 11 14", "tel:131114"), ("1800 599 0019", "tel:18005990019")],
)  # fmt: skip
def test_a_number_is_dialled_as_its_country_does(number: str, address: str) -> None:
    assert dial(number) == address
