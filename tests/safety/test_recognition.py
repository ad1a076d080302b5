"""What people say, from alarms.toml: what is an alarm is heard as one, of the right kind, and nothing else is."""

from __future__ import annotations

import pkgutil
import tomllib
from pathlib import Path
from typing import Any

import pytest

from leukemia_guide import safety
from leukemia_guide.safety import Alarm, Kind, languages

SAID = tomllib.loads(Path(__file__).with_name("alarms.toml").read_text(encoding="utf-8"))
LANGUAGES = [module.name for module in pkgutil.iter_modules(languages.__path__)]


def groups(heading: str) -> list[Any]:
    found = [group for group in SAID[heading] if group["language"] in LANGUAGES]
    return [pytest.param(group["language"], group, id=name_of(group)) for group in found]


def name_of(group: dict[str, Any]) -> str:
    about = f"{group['kind']} {group['sign']}" if "kind" in group else group.get("about", "quiet")
    return f"{group['language']}: {about}, {group['says'][0]}"


@pytest.mark.parametrize(("language", "group"), groups("alarm"))
def test_an_alarm_is_heard_for_what_it_is(language: str, group: dict[str, Any]) -> None:
    expected = Alarm(Kind(group["kind"]), group["sign"])
    heard = {say: safety.recognize(say, language) for say in group["says"]}
    wrong = [f"{say!r} is heard as {alarm and alarm.id}" for say, alarm in heard.items() if alarm != expected]
    assert not wrong, f"{language}, {expected.id}: " + "; ".join(wrong)


@pytest.mark.parametrize(("language", "group"), groups("quiet"))
def test_what_is_no_alarm_raises_none(language: str, group: dict[str, Any]) -> None:
    heard = {say: safety.recognize(say, language) for say in group["says"]}
    wrong = [f"{say!r} is heard as {alarm.id}" for say, alarm in heard.items() if alarm]
    assert not wrong, f"{language}: " + "; ".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sign_is_heard_in_every_language(language: str) -> None:
    signs = {(group["kind"], group["sign"]) for group in SAID["alarm"] if group["language"] == language}
    said = {(kind.value, sign) for kind, named in safety.SIGNS.items() for sign in named}
    assert said - signs <= {("care_team", "unknown")}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("i have a fever and i can't breathe", "emergency:breathing"),
        ("my port is red and i want to die", "crisis:self"),
        ("he has chills and now he is having a seizure", "emergency:seizure"),
    ],
)
def test_of_two_alarms_the_graver_is_answered(said: str, expected: str) -> None:
    alarm = safety.recognize(said, "en")
    assert alarm is not None
    assert alarm.id == expected


@pytest.mark.parametrize(
    "said",
    [
        "I HAVE A FEVER!",
        "i  have ... a fever",
        "I\N{RIGHT SINGLE QUOTATION MARK}ve got a fever",
        "ihaveafever",
        "my son has a f\N{LATIN SMALL LETTER E WITH ACUTE}ver",
        "alexa um i have uh a fever",
        "tell me about induction oh and my son has a fever",
    ],
)
def test_an_alarm_is_heard_however_it_is_written(said: str) -> None:
    assert safety.recognize(said, "en") == Alarm(Kind.CARE_TEAM, "fever")


@pytest.mark.parametrize("instead", ["", " ", "\N{RIGHT SINGLE QUOTATION MARK}"], ids=["nothing", "space", "curly"])
@pytest.mark.parametrize("group", [group for group in SAID["alarm"] if group["language"] == "en"], ids=name_of)
def test_an_english_alarm_is_heard_whatever_became_of_its_apostrophes(group: dict[str, Any], instead: str) -> None:
    heard = {say: safety.recognize(say.replace("'", instead), "en") for say in group["says"] if "'" in say}
    wrong = [say for say, alarm in heard.items() if alarm is None or alarm.kind != group["kind"]]
    assert not wrong


@pytest.mark.parametrize("locale", ["en-GB", "EN", "fr-FR", "", "x", "zz-ZZ", "../"])
def test_a_locale_without_words_of_its_own_is_heard_in_english(locale: str) -> None:
    assert safety.recognize("i can't breathe", locale) == Alarm(Kind.EMERGENCY, "breathing")
