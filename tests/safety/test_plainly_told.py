"""Danger that is plainly told raises an alarm by the guard alone, whatever harmless words stand beside it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from leukemia_guide import safety
from tests.conftest import guide_with
from tools.corpus.replay import first_locales

TOLD = tomllib.loads(Path(__file__).with_name("plainly_told.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("language", "said"), [(language, said) for language, of in TOLD.items() for said in of])
def test_danger_beside_harmless_words_is_heard(language: str, said: str) -> None:
    assert safety.recognize(said, language) is not None


@pytest.mark.parametrize(("language", "said"), [(language, said) for language, of in TOLD.items() for said in of])
def test_whatever_the_second_opinion_makes_of_it_the_action_is_said(language: str, said: str) -> None:
    recognition = guide_with().recognize(said, first_locales()[language])
    assert recognition.alarm or recognition.suspected
