"""Whatever is heard, in whatever locale: an answer, bounded work, and nothing kept."""

from __future__ import annotations

import gc
import pkgutil
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leukemia_guide import safety
from leukemia_guide.safety import Alarm, AlarmKind, languages
from leukemia_guide.safety.guard.compiled_language import compiled
from leukemia_guide.safety.language import language_of

LANGUAGES = [module.name for module in pkgutil.iter_modules(languages.__path__)]
FEVER = {"en": "i have a fever", "es": "tengo fiebre"}
words_people_say = st.sampled_from(
    "i he my son fever breathe can't not no what is blood the chest pain a hundred and two 38.5 pills fiebre no puede "
    "respirar mi hijo tengo dolor pecho qué es ".split()
)
heard = st.one_of(st.text(max_size=400), st.lists(words_people_say, max_size=60).map(" ".join))
locales = st.one_of(st.sampled_from(["en-US", "en-GB", "es-US", "es", "fr-FR", ""]), st.text(max_size=12))


@given(heard, locales, st.one_of(st.none(), st.text(max_size=4)))
@settings(max_examples=400, deadline=None)
def test_any_words_in_any_locale_are_answered_or_left_alone(said: str, locale: str, region: str | None) -> None:
    alarm = safety.recognize(said, locale) or safety.alarm_named(None)
    assert safety.spoken(alarm, locale, region).action
    assert Alarm.parse(alarm.kept) == alarm
    assert safety.apology(locale, region)
    assert safety.if_urgent(locale, region)
    assert safety.title(locale)


@given(st.one_of(st.none(), st.integers(), st.text(), st.lists(st.text(), max_size=3)))
def test_an_alarm_is_read_back_only_from_its_own_id(kept: object) -> None:
    alarm = Alarm.parse(kept)
    assert alarm is None or alarm.id == kept


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", ["a ", "can't ", "1", "'", "\N{ANGSTROM SIGN}", "fever no ", "nopuedo", "?", "\x00"])
def test_the_work_does_not_grow_with_what_is_heard(language: str, unit: str) -> None:
    known = compiled(language)
    long, longer = (known.text_of(unit * times) for times in (2_000, 200_000))
    assert len(longer) <= len(long) <= 5_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_alarm_is_heard_at_either_end_of_a_very_long_text(language: str) -> None:
    for said in (FEVER[language] + " la" * 10_000, "la " * 10_000 + FEVER[language]):
        assert safety.recognize(said, language) == Alarm(AlarmKind.CARE_TEAM, "fever")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_heard_before_changes_nothing(language: str) -> None:
    said = ["", FEVER[language], "what is induction", "no", FEVER[language].upper(), "xyz " * 50]
    first = [safety.recognize(words, language) for words in said]
    again = [safety.recognize(words, language) for words in reversed(said)]
    assert first == list(reversed(again))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_that_was_heard_is_kept(language: str) -> None:
    word = "q".join("wxyz")
    safety.recognize(f"{word} {FEVER[language]}", language)
    gc.collect()
    keeping = [
        found
        for found in gc.get_objects()
        if type(found) in (dict, list, tuple, set, frozenset)
        and any(isinstance(item, str) and word in item for item in tuple(found))
    ]
    assert not keeping


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_a_pattern_can_be_heard(language: str) -> None:
    """A word that is dropped or respelled before the patterns look would stand there for nothing."""
    known, spoken = compiled(language), language_of(language)
    lines = [
        text for sign in spoken.signs for text in (sign.reports, sign.names, sign.topics, sign.within, sign.unless)
    ]
    modifiers = list(spoken.modifiers)
    words = set(re.findall(r"(?<![\w{'*])\w+(?![\w}*'])", "\n".join([*lines, *modifiers, *spoken.groups.values()])))
    heard = {word: known.text_of(word).strip() for word in words}
    assert {word: said for word, said in heard.items() if said != word} == {}
