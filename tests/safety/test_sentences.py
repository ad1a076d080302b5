"""What is said for an alarm, in every language, for every sign, in every region (contract rule 4)."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

import pytest

from leukemia_guide import safety
from leukemia_guide.safety import SIGNS, Alarm, AlarmKind, languages
from leukemia_guide.safety import language as spoken_language
from leukemia_guide.safety.emergency_numbers import ELSEWHERE, NUMBERS

LANGUAGES = [module.name for module in pkgutil.iter_modules(languages.__path__)]
REGIONS = ("US", "GB", "CA", "AU", "IN", None, "FR")
SPANISH_KEY = "2"
"""The key to press for Spanish at the crisis line of the US."""
TOLD = "nobody cannot medicine wait called how_bad who_else mistaken no lost".split()
ALARMS = [Alarm(kind, sign) for kind, signs in SIGNS.items() for sign in sorted(signs)]


@dataclass(frozen=True)
class Saying:
    """How a language says what every alarm must say."""

    phone: str
    local: str
    fever: str
    emergency: str
    triple_zero: str


SAYINGS = {
    "en": Saying(
        phone="phone",
        local="your local emergency number",
        fever="Call your cancer care team now, day or night. If no one answers, go to the nearest emergency room.",
        emergency="Call 911 from a phone now.",
        triple_zero="triple zero",
    ),
    "es": Saying(
        phone="teléfono",
        local="su número local de emergencias",
        fever="Llame ahora a su equipo de cáncer, de día o de noche. "
        "Si nadie contesta, vaya a la sala de emergencias más cercana.",
        emergency="Llame ahora al 911 desde un teléfono.",
        triple_zero="cero cero cero",
    ),
}

everywhere = pytest.mark.parametrize(("language", "region"), list(product(LANGUAGES, REGIONS)))


def as_said(number: str, language: str) -> str:
    return SAYINGS[language].triple_zero if number == "000" else number


def emergency_in(region: str | None, language: str) -> str:
    number = NUMBERS[region].emergency if region in NUMBERS else None
    return as_said(number, language) if number else SAYINGS[language].local


def all_numbers(language: str) -> set[str]:
    listed = (n for numbers in NUMBERS.values() for n in (numbers.emergency, numbers.crisis, numbers.poison))
    return {as_said(number, language) for number in listed if number}


def numbers_in(text: str, language: str) -> set[str]:
    return {number for number in all_numbers(language) if re.search(rf"(?<![\d-]){number}(?![\d-])", text)}


def words_of(text: str) -> list[str]:
    return re.sub(r"\d(?:[\d -]*\d)?", "number", text).split()


def sentences_of(text: str) -> list[str]:
    return re.split(r"(?<=[.?!])\s+", text)


@everywhere
@pytest.mark.parametrize("alarm", ALARMS, ids=lambda alarm: alarm.id)
def test_an_alarm_is_answered_action_first(alarm: Alarm, language: str, region: str | None) -> None:
    spoken = safety.spoken(alarm, language, region)
    assert len(words_of(spoken.action)) < 25
    assert spoken.reason
    for sentence in (*sentences_of(spoken.action), *sentences_of(spoken.reason)):
        assert len(words_of(sentence)) <= 20, sentence
        assert re.fullmatch(r"[A-ZÁÉÍÓÚ].*[^\s.]\.", sentence), sentence


@everywhere
@pytest.mark.parametrize("alarm", ALARMS, ids=lambda alarm: alarm.id)
def test_an_alarm_asks_nothing_but_whether_to_repeat(alarm: Alarm, language: str, region: str | None) -> None:
    spoken = safety.spoken(alarm, language, region)
    assert "?" not in spoken.action + spoken.reason
    assert len(sentences_of(spoken.again)) == 1
    assert spoken.again.endswith("?")


@everywhere
@pytest.mark.parametrize("alarm", ALARMS, ids=lambda alarm: alarm.id)
def test_an_alarm_names_the_numbers_of_the_region_and_no_others(
    alarm: Alarm, language: str, region: str | None
) -> None:
    spoken = safety.spoken(alarm, language, region)
    text = f"{spoken.action} {spoken.reason}"
    numbers = NUMBERS.get(region or "", NUMBERS[ELSEWHERE])
    own = {as_said(number, language) for number in (numbers.emergency, numbers.crisis, numbers.poison) if number}
    assert numbers_in(text, language) <= own
    assert set(re.findall(r"\d(?:[\d -]*\d)?", text)) <= own | {SPANISH_KEY}
    assert SAYINGS[language].phone in text
    if alarm.kind is not AlarmKind.CARE_TEAM:
        assert emergency_in(region, language) in text
    if spoken.number:
        assert as_said(spoken.number, language) in spoken.action
    else:
        assert not numbers_in(spoken.action, language)


@everywhere
def test_a_fever_is_answered_in_the_words_agreed(language: str, region: str | None) -> None:
    spoken = safety.spoken(Alarm(AlarmKind.CARE_TEAM, "fever"), language, region)
    assert spoken.action == SAYINGS[language].fever
    assert spoken.number is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_emergency_is_answered_in_the_words_agreed(language: str) -> None:
    assert safety.spoken(Alarm(AlarmKind.EMERGENCY, "breathing"), language, "US").action == SAYINGS[language].emergency


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_runs_into_the_number(language: str) -> None:
    sentences = spoken_language.sentences_of(language)
    said = (*sentences.actions.values(), *sentences.ways.values(), *sentences.reasons.values())
    for sentence in (*said, sentences.apology, sentences.if_urgent):
        assert not re.search(r"\w\{|\}\w", sentence), sentence


@pytest.mark.parametrize(
    ("alarm", "region", "number"),
    [
        ("emergency:breathing", "US", "911"),
        ("emergency:breathing", "GB", "999"),
        ("emergency:breathing", "AU", "000"),
        ("emergency:breathing", "IN", "112"),
        ("emergency:breathing", None, None),
        ("emergency:overdose", "US", "911"),
        ("care_team:overdose", "US", "1-800-222-1222"),
        ("care_team:overdose", "CA", None),
        ("crisis:self", "US", "988"),
        ("crisis:other", "CA", "988"),
        ("crisis:self", "GB", "116 123"),
        ("crisis:self", "AU", "13 11 14"),
        ("crisis:self", "IN", "14416"),
        ("crisis:self", "FR", None),
        ("crisis:self_now", "US", "911"),
        ("crisis:other_now", "GB", "999"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_number_to_dial_is_the_one_that_is_said(
    alarm: str, region: str | None, number: str | None, language: str
) -> None:
    parsed = Alarm.parse(alarm)
    assert parsed is not None
    assert safety.spoken(parsed, language, region).number == number


@everywhere
@pytest.mark.parametrize(
    ("say", "longest"), [(safety.apology, 20), (safety.if_urgent, 27)], ids=["apology", "if urgent"]
)
def test_the_last_sentence_is_one_and_says_what_to_do(
    say: Callable[[str, str | None], str], longest: int, language: str, region: str | None
) -> None:
    """The last sentence of comfort holds two lines and, in Spanish, how the second is reached: it may be longer."""
    text = say(language, region)
    assert len(sentences_of(text)) == 1
    assert len(words_of(text)) <= longest
    assert emergency_in(region, language) in text
    assert "?" not in text


@everywhere
def test_the_last_sentence_names_the_crisis_line_of_the_region(language: str, region: str | None) -> None:
    numbers = NUMBERS.get(region or "", NUMBERS[ELSEWHERE])
    for text in (safety.if_urgent(language, region), safety.crisis_line(language, region)):
        assert (numbers.crisis or SAYINGS[language].local) in text
        assert ("AYUDA" in text) == (language == "es" and region == "US")


@everywhere
@pytest.mark.parametrize("alarm", ALARMS, ids=lambda alarm: alarm.id)
def test_what_may_be_an_alarm_is_told_its_action_and_asked_one_question(
    alarm: Alarm, language: str, region: str | None
) -> None:
    said = safety.asked(alarm, language, region)
    numbers = NUMBERS.get(region or "", NUMBERS[ELSEWHERE])
    own = {as_said(number, language) for number in (numbers.emergency, numbers.crisis, numbers.poison) if number}
    assert numbers_in(said.action, language) <= own
    assert len(sentences_of(said.again)) == 1
    assert said.again.endswith("?")
    assert "?" not in said.action
    assert "{" not in said.action
    if alarm.kind is AlarmKind.CRISIS:
        assert (numbers.crisis or SAYINGS[language].local) in said.action
    if alarm.gravity == 0:
        assert emergency_in(region, language) in said.action


@everywhere
@pytest.mark.parametrize("told", TOLD)
def test_whatever_is_told_back_to_an_alarm_is_answered_without_a_question(
    told: str, language: str, region: str | None
) -> None:
    for alarm in ALARMS:
        said = safety.told_back(told, alarm, language, region)
        assert said
        assert "?" not in said
        assert "{" not in said
        assert all(len(words_of(sentence)) <= 20 for sentence in sentences_of(said)), said


@everywhere
def test_of_two_alarms_the_graver_is_said_first_and_the_other_in_one_more_sentence(
    language: str, region: str | None
) -> None:
    both = safety.together([Alarm(AlarmKind.CARE_TEAM, "fever"), Alarm(AlarmKind.EMERGENCY, "breathing")])
    assert both is not None
    alone = safety.spoken(Alarm(AlarmKind.EMERGENCY, "breathing"), language, region)
    spoken = safety.spoken(both, language, region)
    assert spoken.action == alone.action
    assert len(sentences_of(spoken.reason)) == len(sentences_of(alone.reason)) + 1
    assert Alarm.parse(both.kept) == both


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_stands_under_a_key_that_can_be_said(language: str) -> None:
    alarms = {kind.value for kind in AlarmKind} | {alarm.id for alarm in ALARMS}
    sayable = alarms | {f"{alarm} {region}" for alarm in alarms for region in NUMBERS}
    sentences = spoken_language.sentences_of(language)
    for said in (
        sentences.actions,
        sentences.ways,
        sentences.reasons,
        sentences.perhaps,
        sentences.conditions,
        sentences.questions,
    ):
        assert set(said) <= sayable
    told = {f"{told} {alarm}" for told in TOLD for alarm in sayable}
    assert set(sentences.back) <= told
    unknown = {"emergency:unknown", "care_team:unknown"}
    assert {alarm.id for alarm in ALARMS if alarm.kind is not AlarmKind.CRISIS} <= {*sentences.reasons, *unknown}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sign_that_no_one_knows_is_answered_as_its_kind(language: str) -> None:
    for kind in AlarmKind:
        assert safety.spoken(Alarm(kind, "never heard of"), language, "US").action
    assert safety.title(language)


@pytest.mark.parametrize(
    ("name", "alarm"),
    [
        ("care_team:fever", "care_team:fever"),
        ("care_team", "care_team:unknown"),
        ("emergency", "emergency:unknown"),
        ("never heard of", "emergency:unknown"),
        (None, "emergency:unknown"),
    ],
)
def test_a_named_alarm_is_never_less_than_an_emergency_untold(name: str | None, alarm: str) -> None:
    assert safety.alarm_named(name).id == alarm
