"""The interaction model that is shipped: fresh, without collisions, within the platform's rules."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import pytest

from leukemia_guide.library.content_files import CONTENT, read_toml
from tools.corpus import build, collisions
from tools.corpus.interaction_models import MODELS, ROOT
from tools.corpus.templates import TemplateFault, expand

LOCALES = sorted(path.stem for path in MODELS.glob("*.json"))
LARGEST = 1_000_000


@pytest.fixture(params=LOCALES, scope="module")
def shipped(request: pytest.FixtureRequest) -> dict[str, Any]:
    text = (MODELS / f"{request.param}.json").read_text("utf-8")
    language_model: dict[str, Any] = json.loads(text)["interactionModel"]["languageModel"]
    return language_model


def said(language_model: Mapping[str, Any]) -> list[str]:
    values = [value["name"] for of in language_model["types"] for value in of["values"]]
    return [name for value in values for name in (value["value"], *value["synonyms"])]


def samples(language_model: Mapping[str, Any]) -> list[str]:
    return [sample for intent in language_model["intents"] for sample in intent["samples"]]


def test_all_that_is_made_of_the_corpus_is_fresh() -> None:
    assert build.main(["--check"]) == 0
    assert set(LOCALES) == read_toml(CONTENT / "locales.toml", CONTENT).keys()


def test_no_phrase_belongs_to_two_intents_and_no_name_to_two_topics(shipped: dict[str, Any]) -> None:
    assert [str(collision) for collision in collisions.same(shipped)] == []


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


def test_values_and_the_model_are_small_enough(shipped: dict[str, Any]) -> None:
    assert [name for name in said(shipped) if len(name) > 140] == []
    assert len(json.dumps(shipped)) < LARGEST


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
