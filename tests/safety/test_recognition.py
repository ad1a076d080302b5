"""What people say, from the corpus: what is an alarm is recognized as one, of the right kind, and nothing else is."""

from __future__ import annotations

import pkgutil

import pytest

from leukemia_guide import safety
from leukemia_guide.safety import Alarm, AlarmKind, languages
from tests.conftest import rows_of
from tools.corpus.rows import ALARMS, ANY, Row
from tools.corpus.rows import languages as corpus_languages

LANGUAGES = [module.name for module in pkgutil.iter_modules(languages.__path__)]
KNOWN = [language for language in LANGUAGES if language in corpus_languages()]


def named(language: str) -> list[Row]:
    """The development rows of the guard whose alarm is named with its sign; of danger, the second opinion hears."""
    rows = [row for row in rows_of(language, "dev") if row.kind != "danger"]
    return [row for row in rows if any(":" in alarm for alarm in row.alarms)]


@pytest.mark.parametrize("language", KNOWN)
def test_an_alarm_is_recognized_for_what_it_is(language: str) -> None:
    heard = [(row, safety.recognize(row.text, language)) for row in named(language)]
    wrong = [f"{row.text!r} is {row.alarms}, taken for {alarm}" for row, alarm in heard if not row.accepts_alarm(alarm)]
    assert wrong == []


@pytest.mark.parametrize("language", KNOWN)
def test_what_only_looks_like_an_alarm_raises_none(language: str) -> None:
    looks_so = [row for row in rows_of(language, "dev") if row.kind == "quiet" and row.alarms == (ANY,)]
    heard = {row.text: safety.recognize(row.text, language) for row in looks_so}
    assert [f"{text!r} is taken for {alarm.id}" for text, alarm in heard.items() if alarm] == []


@pytest.mark.parametrize("language", KNOWN)
def test_every_sign_is_told_in_every_language(language: str) -> None:
    signs = {alarm for row in named(language) for alarm in row.alarms}
    assert ALARMS - signs <= {"care_team:unknown"}


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
    assert safety.recognize(said, "en") == Alarm(AlarmKind.CARE_TEAM, "fever")


@pytest.mark.parametrize("instead", ["", " ", "\N{RIGHT SINGLE QUOTATION MARK}"], ids=["nothing", "space", "curly"])
def test_an_english_alarm_is_recognized_whatever_became_of_its_apostrophes(instead: str) -> None:
    wrong = []
    for row in named("en"):
        if "'" in row.text:
            alarm = safety.recognize(row.text.replace("'", instead), "en")
            kinds = {alarm.partition(":")[0] for alarm in row.alarms}
            wrong += [] if alarm and alarm.kind in kinds else [f"{row.text!r} is taken for {alarm}"]
    assert wrong == []


@pytest.mark.parametrize("locale", ["en-GB", "EN", "fr-FR", "", "x", "zz-ZZ", "../"])
def test_a_locale_without_words_of_its_own_is_heard_in_english(locale: str) -> None:
    assert safety.recognize("i can't breathe", locale) == Alarm(AlarmKind.EMERGENCY, "breathing")


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("he is in induction and has a fever", "en"),
        ("my daughter is in college and she can't breathe", "en"),
        ("he was fine last month and has a fever", "en"),
        ("i was diagnosed in march and i can't breathe", "en"),
        ("my mom had a transplant last summer and her face is drooping", "en"),
        ("she used to talk fine and her speech is slurred", "en"),
        ("in 60 seconds he passed out", "en"),
        ("he had a fever when he was little and has one now", "en"),
        ("she almost had a seizure", "en"),
        ("the cat scratched him it is bleeding badly", "en"),
        ("the tv fell on my son and he won't wake up", "en"),
        ("lo diagnosticaron en marzo y no puede respirar", "es"),
        ("le hicieron el trasplante el año pasado y está convulsionando", "es"),
        ("en la escuela le dio una convulsión", "es"),
        ("el perro me mordió y no para de sangrar", "es"),
    ],
)
def test_what_is_so_today_is_an_alarm_whatever_was_long_ago_or_belongs_to_another(said: str, language: str) -> None:
    assert safety.recognize(said, language) is not None
