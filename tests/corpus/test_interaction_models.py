"""The interaction model that is shipped: fresh, without collisions, within the platform's rules."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import pytest

from leukemia_guide import safety
from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.understanding.recognition import WORDS
from tools.corpus import build, collisions
from tools.corpus.interaction_models import MODELS, ROOT, said_in
from tools.corpus.shipped_model import cleaned
from tools.corpus.templates import TemplateFault, expand

LOCALES = sorted(path.stem for path in MODELS.glob("*.json"))
LARGEST = 0.7 * 1_500_000
"""Bytes: Amazon takes 1.5 MB, and a model must be able to grow."""
OF_DANGER = {"EmergencyIntent": "emergency", "CareTeamIntent": "care_team", "CrisisIntent": "crisis"}


@pytest.fixture(params=LOCALES, scope="module")
def shipped(request: pytest.FixtureRequest) -> dict[str, Any]:
    text = (MODELS / f"{request.param}.json").read_text("utf-8")
    language_model: dict[str, Any] = json.loads(text)["interactionModel"]["languageModel"]
    return language_model


def said(language_model: Mapping[str, Any]) -> list[str]:
    return [name for of in language_model["types"] for value in of["values"] for name in said_in(value)]


def samples(language_model: Mapping[str, Any]) -> list[str]:
    return [sample for intent in language_model["intents"] for sample in intent["samples"]]


def test_all_that_is_made_of_the_corpus_is_fresh_and_no_phrase_belongs_to_two_intents() -> None:
    assert build.main(["--check"]) == 0
    assert set(LOCALES) == read_toml(CONTENT / "locales.toml", CONTENT).keys()


def test_samples_hold_only_what_amazon_reads(shipped: dict[str, Any]) -> None:
    allowed = re.compile(r"[^\W\d_](?:[\w' .{}-]*[\w}.'])?|\{\w+\}.*")
    assert [sample for sample in samples(shipped) if not allowed.fullmatch(sample)] == []


def test_no_sample_names_the_skill_or_a_wake_word(shipped: dict[str, Any]) -> None:
    words = re.compile(rf"\b(?:alexa|{shipped['invocationName']})\b")
    assert [sample for sample in samples(shipped) if words.search(sample)] == []


def test_english_leaves_the_built_in_intents_to_amazon() -> None:
    text = (MODELS / "en-US.json").read_text("utf-8")
    intents = json.loads(text)["interactionModel"]["languageModel"]["intents"]
    assert [intent["name"] for intent in intents if intent["name"].startswith("AMAZON.") and intent["samples"]] == []


def test_every_other_intent_has_phrases(shipped: dict[str, Any]) -> None:
    bare = [i["name"] for i in shipped["intents"] if not i["samples"] and not i["name"].startswith("AMAZON.")]
    assert bare == []


def test_slots_have_one_type_each_and_every_type_has_values(shipped: dict[str, Any]) -> None:
    types: dict[str, set[str]] = {}
    for intent in shipped["intents"]:
        named = {slot["name"] for slot in intent.get("slots", ())}
        used = {slot for sample in intent["samples"] for slot in re.findall(r"\{(\w+)\}", sample)}
        assert used <= named, intent["name"]
        for slot in intent.get("slots", ()):
            types.setdefault(slot["name"], set()).add(slot["type"])
    assert {name: of for name, of in types.items() if len(of) > 1} == {}
    assert {next(iter(of)) for of in types.values()} == {of["name"] for of in shipped["types"]}
    assert [of["name"] for of in shipped["types"] if not of["values"]] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_a_model_is_small_enough_as_it_is_sent(locale: str) -> None:
    assert (MODELS / f"{locale}.json").stat().st_size <= LARGEST


def test_values_hold_only_what_amazon_reads(shipped: dict[str, Any]) -> None:
    """At most 140 letters; no brackets, commas or other marks, and no number in digits by itself."""
    allowed = re.compile(r"[^\W_](?:[\w' .]*[\w.'])?")
    digits = re.compile(r"(?<![\w.])\d+(?![\w.])")
    assert [name for name in said(shipped) if len(name) > 140] == []
    assert [name for name in said(shipped) if not allowed.fullmatch(name) or digits.search(name)] == []


def test_every_phrase_of_an_intent_of_ours_brings_words(shipped: dict[str, Any]) -> None:
    """A sample without a slot would leave nothing to recognize where Amazon guessed wrongly."""
    own = [intent for intent in shipped["intents"] if not intent["name"].startswith("AMAZON.")]
    assert {
        intent["name"]: bare for intent in own if (bare := [one for one in intent["samples"] if "{" not in one])
    } == {}


@pytest.mark.parametrize(("locale", "language"), [("en-US", "en"), ("es-US", "es")])
def test_what_is_said_of_danger_names_its_own_kind_and_sign_as_the_guard_hears_them(locale: str, language: str) -> None:
    shipped = json.loads((MODELS / f"{locale}.json").read_text("utf-8"))["interactionModel"]["languageModel"]
    types = {of["name"]: of["values"] for of in shipped["types"]}
    for name, kind in OF_DANGER.items():
        (intent,) = (intent for intent in shipped["intents"] if intent["name"] == name)
        (slot,) = intent["slots"]
        for value in types[slot["type"]]:
            assert value["id"].partition(":")[0] in (kind, WORDS), (name, value["id"])
            for words in said_in(value):
                heard = safety.recognize(words, language)
                assert heard is None or heard.kind == kind, (name, words, heard)
                assert heard is None or value["id"] in (heard.id, WORDS, kind), (name, words, heard)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Is 101 a fever, or not?", "Is one hundred and one a fever or not"),
        ("38.5 (under the arm)", "thirty eight point five under the arm"),
        ("what is t315i", "what is t315i"),
        ("...", None),
        ("why " * 40, None),
    ],
)
def test_a_value_is_written_as_amazon_reads_it(text: str, value: str | None) -> None:
    assert cleaned(text, "en") == value


def test_no_carrier_takes_everything(shipped: dict[str, Any]) -> None:
    slots = {slot["name"]: slot["type"] for intent in shipped["intents"] for slot in intent.get("slots", ())}
    assert "AMAZON.SearchQuery" not in slots.values()
    alone = [slot for sample in samples(shipped) for slot in re.findall(r"^\{(\w+)\}$", sample)]
    assert len(alone) == len(set(alone))


@pytest.mark.parametrize(
    ("template", "phrases"),
    [
        ("slow down", ["slow down"]),
        ("(what|who) is it", ["what is it", "who is it"]),
        ("[please] stop", ["please stop", "stop"]),
        ("about [the|a] {topic}", ["about the {topic}", "about a {topic}", "about {topic}"]),
        ("(mom|dad)'s pills", ["mom's pills", "dad's pills"]),
        ("(a [b|c] d|e)", ["a b d", "a c d", "a d", "e"]),
    ],
)
def test_a_template_stands_for_its_phrases(template: str, phrases: list[str]) -> None:
    assert list(expand(template)) == phrases


def test_a_large_template_stands_for_a_spread_with_every_alternative() -> None:
    spread = list(expand("(a|b|c|d|e|f) (1|2|3|4|5) [x|y|z]", most=10))
    assert len(spread) <= 10
    assert {letter for phrase in spread for letter in phrase.split()} == set("abcdef12345xyz")


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ("(what is it", "a bracket is not closed"),
        ("what] is", "a bracket is not closed"),
        ("what is it|who is it", "outside of brackets"),
        ("what .. is it", "for patterns alone"),
        ("treat* it", "for patterns alone"),
        ("what (?! is) it", "for patterns alone"),
    ],
)
def test_a_template_that_cannot_be_spelled_out_is_refused_in_words(template: str, why: str) -> None:
    with pytest.raises(TemplateFault, match=re.escape(why)):
        list(expand(template))


def test_a_phrase_in_two_intents_is_found() -> None:
    intents = [{"name": name, "samples": ["go on {topic}"], "slots": []} for name in ("One", "Two")]
    found = collisions.same({"intents": intents, "types": []})
    assert [(one.first_place, one.second_place) for one in found] == [("One", "Two")]


def test_near_phrases_of_two_intents_are_listed_and_of_one_are_not() -> None:
    places = {"how long does it last": {"One"}, "how long do i last": {"Two"}, "how long does it lasts": {"One"}}
    pairs = {(one.first, one.second) for one in collisions.near(places, 85)}
    assert ("how long does it last", "how long do i last") in pairs
    assert ("how long does it last", "how long does it lasts") not in pairs


def test_the_models_folder_is_the_one_that_is_committed() -> None:
    assert MODELS == ROOT / "interaction_model"
