"""What the store shows in each locale: Amazon's rules for names, texts and example phrases, and our own honesty."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from leukemia_guide.library.content_files import CONTENT, read_toml
from tests.conftest import guide_with
from tools.release import manifest
from tools.training.amazons_guess import AmazonsGuess

ROOT = Path(__file__).resolve().parents[2]
MANIFEST: dict[str, Any] = json.loads((ROOT / "skill.json").read_text(encoding="utf-8"))["manifest"]
PAGES: dict[str, Any] = MANIFEST["publishingInformation"]["locales"]
LOCALES = sorted(PAGES)
FORBIDDEN_IN_NAMES = ("alexa", "amazon", "echo", "computer", "skill", "app", "sloan", "kettering", "msk")

every_locale = pytest.mark.parametrize("locale", LOCALES)


@cache
def model_of(locale: str) -> dict[str, Any]:
    text = (ROOT / "interaction_model" / f"{locale}.json").read_text(encoding="utf-8")
    model: dict[str, Any] = json.loads(text)["interactionModel"]["languageModel"]
    return model


def test_the_manifest_is_fresh() -> None:
    assert manifest.main(["--check"]) == 0


def test_the_manifest_the_models_and_the_locales_are_the_same_list() -> None:
    assert sorted(read_toml(CONTENT / "locales.toml", CONTENT)) == LOCALES
    assert sorted(path.stem for path in (ROOT / "interaction_model").glob("*.json")) == LOCALES
    assert sorted(MANIFEST["privacyAndCompliance"]["locales"]) == LOCALES


@every_locale
def test_texts_keep_the_stores_limits(locale: str) -> None:
    page = PAGES[locale]
    assert len(page["name"]) <= 50
    assert len(page["summary"]) <= 160
    assert len(page["description"]) <= 4000
    assert len(page["keywords"]) <= 30
    assert not [word for word in FORBIDDEN_IN_NAMES if word in re.findall(r"\w+", page["name"].lower())]


@every_locale
def test_the_description_holds_the_disclaimer_and_claims_no_help_in_danger(locale: str) -> None:
    description = PAGES[locale]["description"].lower()
    if locale.startswith("es"):
        assert "no sustituye" in description or "no reemplaza" in description
    else:
        assert "does not provide medical advice" in description
        assert "not a substitute for professional medical advice" in description
    assert ("911" in description) == locale.endswith("US")
    for claim in ("save", "life-saving", "emergency help", "emergencies", "we call", "salva", "suicide", "suicidio"):
        assert claim not in description


@every_locale
def test_it_says_that_it_is_independent(locale: str) -> None:
    assert re.search(r"\bindependent|independiente", PAGES[locale]["description"].lower())
    assert "independent" in MANIFEST["publishingInformation"]["testingInstructions"]


@every_locale
def test_the_invocation_name_keeps_amazons_rules(locale: str) -> None:
    name = model_of(locale)["invocationName"]
    said = name.split()
    assert len(said) >= 2
    assert re.fullmatch(r"[a-záéíóúñü' .]+", name)
    assert not set(said) & {"the", "a", "an", "for", "to", "of", "about", "up", "by", "at", "off", "with", "launch",
                            "ask", "tell", "load", "begin", "enable", "open", "start", "run", "from", "if", "and",
                            "whether", *FORBIDDEN_IN_NAMES, "abre", "abrir", "pregunta", "dile", "dime", "inicia",
                            "lanza", "pide", "usa", "ejecuta", "de", "con", "para", "que", "si", "y"}  # fmt: skip


@every_locale
def test_example_phrases_are_samples_of_the_model(locale: str) -> None:
    """Amazon plays them: each must be a sample with a value of its slot, or what opens the skill."""
    phrases = PAGES[locale]["examplePhrases"]
    name = model_of(locale)["invocationName"]
    guess = AmazonsGuess(model_of(locale), {})
    assert 1 <= len(phrases) <= 3
    assert phrases[0].lower().startswith("alexa,")
    for phrase in phrases:
        said = phrase.lower().removeprefix("alexa,").strip()
        assert phrase.lower().startswith("alexa,") == (name in said), f"{phrase}: the wake word goes with the name"
        bare = re.sub(r"[^\w' ]", "", said)
        assert guide_with().recognize(bare, locale).confidence == 1.0, phrase
        opened = re.fullmatch(rf"\w+ {name}", bare)
        carried = [slot for of in guess.exactly(re.sub(rf"^\w+ (?:a )?{name} ", "", bare)) for slot in of.values()]
        assert opened or (carried and all(slot.ids for slot in carried)), phrase


def test_it_is_offered_where_its_numbers_are_right_and_nowhere_else() -> None:
    assert MANIFEST["publishingInformation"]["isAvailableWorldwide"] is False
    assert MANIFEST["publishingInformation"]["distributionCountries"] == ["US", "GB", "CA", "AU", "IN"]


@every_locale
def test_the_skill_is_called_as_the_locale_spells_it(locale: str) -> None:
    spelled = {"en-US": "leukemia guide", "en-CA": "leukemia guide", "es-US": "guía leucemia"}
    name = model_of(locale)["invocationName"]
    assert name == spelled.get(locale, "leukaemia guide")
    assert name in PAGES[locale]["description"].lower()
    for other in ("leukemia guide", name):
        if locale != "es-US":
            assert guide_with().recognize(f"open {other}", locale).intent == "LaunchRequest"


def test_the_testing_notes_fit_and_say_how_to_test_in_both_languages() -> None:
    notes = MANIFEST["publishingInformation"]["testingInstructions"]
    assert len(notes) <= 4000
    for said in ("open leukemia guide", "abre guía leucemia", "collects nothing", "cannot contact anyone"):
        assert said in notes


def test_the_privacy_flags_are_all_said() -> None:
    told = MANIFEST["privacyAndCompliance"]
    assert {key: told[key] for key in told if key != "locales"} == {
        "allowsPurchases": False,
        "usesPersonalInfo": False,
        "isChildDirected": False,
        "isExportCompliant": True,
        "containsAds": False,
        "usesHealthInfo": False,
    }


def test_the_testing_notes_say_that_no_clinician_has_signed() -> None:
    assert "not yet been signed by a clinician" in MANIFEST["publishingInformation"]["testingInstructions"]
