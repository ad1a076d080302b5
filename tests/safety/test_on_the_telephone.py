"""On the telephone "from a phone" is false: whoever hears an alarm there must hang up first (contract rule 13)."""

from __future__ import annotations

import re
from itertools import product

import pytest

from leukemia_guide import safety
from leukemia_guide.safety import SIGNS, Alarm, AlarmKind
from leukemia_guide.safety.emergency_numbers import ELSEWHERE, NUMBERS
from leukemia_guide.safety.language import sentences_of
from tests.safety.test_sentences import LANGUAGES, REGIONS, SAYINGS, TOLD, emergency_in, words_of
from tests.safety.test_sentences import sentences_of as split

HANG_UP = {"en": "hang up", "es": "cuelgue"}
FROM_A_PHONE = re.compile(r"from a phone|desde un teléfono|please call from|text or call from", re.IGNORECASE)
ALARMS = [Alarm(kind, sign) for kind, signs in SIGNS.items() for sign in sorted(signs)]
WITHOUT_A_CALL = {
    "nobody care_team", "cannot emergency", "cannot care_team", "cannot crisis", "called emergency", "called care_team",
    "called crisis", "mistaken emergency", "mistaken care_team", "mistaken crisis",
}  # fmt: skip
"""What is told back without asking for a call at once."""
everywhere = pytest.mark.parametrize(("language", "region"), list(product(LANGUAGES, REGIONS)))


def gravest(alarm: Alarm) -> str:
    return AlarmKind.EMERGENCY if alarm.gravity == 0 else alarm.kind


@everywhere
def test_each_alarm_begins_with_hanging_up(language: str, region: str | None) -> None:
    for alarm in ALARMS:
        said = safety.spoken(alarm, language, region, by_phone=True)
        assert HANG_UP[language] in said.action.lower(), alarm.id
        assert len(words_of(said.action)) < 25, said.action
        assert said.reason, alarm.id
        assert said.number == safety.spoken(alarm, language, region).number
        if alarm.kind is not AlarmKind.CARE_TEAM:
            assert emergency_in(region, language) in f"{said.action} {said.reason}"


@everywhere
def test_what_may_be_an_alarm_says_it_too(language: str, region: str | None) -> None:
    for alarm in ALARMS:
        said = safety.asked(alarm, language, region, by_phone=True)
        assert any(form in said.action.lower() for form in (HANG_UP[language], "colgar")), alarm.id
        assert said.again == safety.asked(alarm, language, region).again


@everywhere
def test_whoever_answers_back_is_told_it_too(language: str, region: str | None) -> None:
    for alarm, told in product(ALARMS, TOLD):
        said = safety.told_back(told, alarm, language, region, by_phone=True)
        assert all(len(words_of(sentence)) <= 20 for sentence in split(said)), said
        if f"{told} {gravest(alarm)}" not in WITHOUT_A_CALL:
            assert any(form in said.lower() for form in (HANG_UP[language], "colgar")), f"{told} {alarm.id}: {said}"


@everywhere
def test_no_sentence_there_is_only_true_elsewhere(language: str, region: str | None) -> None:
    for alarm in ALARMS:
        spoken = safety.spoken(alarm, language, region, by_phone=True)
        asked = safety.asked(alarm, language, region, by_phone=True)
        told = (safety.told_back(one, alarm, language, region, by_phone=True) for one in TOLD)
        for said in (spoken.action, spoken.reason, asked.action, *told):
            assert not FROM_A_PHONE.search(said), said
            assert not re.search(r"[{}]|  |\?", said), said


@everywhere
@pytest.mark.parametrize(("say", "longest"), [(safety.apology, 20), (safety.if_urgent, 27)], ids=["apology", "urgent"])
def test_the_last_sentence_is_one_and_says_to_hang_up(say, longest, language: str, region: str | None) -> None:  # type: ignore[no-untyped-def]
    text = say(language, region, by_phone=True)
    assert len(split(text)) == 1
    assert len(words_of(text)) <= longest
    assert HANG_UP[language] in text.lower()
    assert emergency_in(region, language) in text
    assert not FROM_A_PHONE.search(text)


@everywhere
def test_the_crisis_line_is_still_that_of_the_region(language: str, region: str | None) -> None:
    line = NUMBERS.get(region or "", NUMBERS[ELSEWHERE]).crisis or SAYINGS[language].local
    assert line in safety.if_urgent(language, region, by_phone=True)
    assert line in safety.crisis_line(language, region, by_phone=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_there_that_is_said_nowhere_else(language: str) -> None:
    """Each sentence of its own stands under a key that the language has everywhere, so that none is ever missing."""
    here, everywhere_else = sentences_of(language, by_phone=True), sentences_of(language)
    for ours, theirs in zip(here, everywhere_else, strict=True):
        if isinstance(theirs, dict):
            assert ours.keys() == theirs.keys()


def test_a_fever_and_a_crisis_are_answered_in_the_words_agreed() -> None:
    fever, crisis = Alarm(AlarmKind.CARE_TEAM, "fever"), Alarm(AlarmKind.CRISIS, "self")
    assert safety.spoken(fever, "en", "US", by_phone=True).action == f"Hang up and c{SAYINGS['en'].fever[1:]}"
    spanish = SAYINGS["es"].fever.replace("Llame ahora a su", "Cuelgue y llame ahora al")
    assert safety.spoken(fever, "es", "US", by_phone=True).action == spanish
    assert safety.spoken(crisis, "en", "US", by_phone=True).action.endswith("Hang up and call or text 988 now.")
    emergency = Alarm(AlarmKind.EMERGENCY, "chest")
    assert safety.spoken(emergency, "en", "US", by_phone=True).action == "Hang up and call 911 now."
