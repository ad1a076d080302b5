"""Interaction models in Amazon's shape, one a locale, from the corpus and the content."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from leukemia_guide.understanding.intent_groups import PLAIN
from tools.corpus.phrases import Phrases
from tools.corpus.templates import expand

ROOT: Final = Path(__file__).resolve().parents[2]
MODELS: Final = ROOT / "interaction_model"
"""Amazon's files."""
WHOLE_QUESTIONS: Final = {
    "ASKED_WHAT": "AskTopicIntent",
    "ASKED_HOW_LONG": "AskDurationIntent",
    "ASKED_SIDE_EFFECTS": "AskSideEffectsIntent",
    "ASKED_WHO": "AskWhoGetsItIntent",
}
"""Slot types that a whole question fills, and the intent of those questions."""
NEAREST: Final = {"hurt": "AskSideEffectsIntent"}
"""The intent of an aspect that has none of its own where it is not the plain one: what Alexa then says is nearest."""


def build_model(content: Mapping[str, Any], phrases: Phrases) -> dict[str, Any]:
    """The intents and slot types of a language, in Amazon's shape, with every template spelled out."""
    return {
        "intents": [_intent(name, entry, _samples_of(name, phrases)) for name, entry in content["intents"].items()],
        "types": [
            {"name": name, "values": values}
            for name in _slot_types(content["intents"])
            if (values := _values(name, content, phrases))
        ],
    }


def localized(model: Mapping[str, Any], locale: str, content: Mapping[str, Any]) -> dict[str, Any]:
    """The whole interaction model of a locale, as its region spells."""
    place = content["locales"][locale]
    spelling = content["regions"].get(place["region"], {}).get("spelling", {})
    named: dict[str, Any] = {"invocationName": place["invocation"].partition("|")[0]}
    if "fallback" in place:
        named["modelConfiguration"] = {"fallbackIntentSensitivity": {"level": place["fallback"]}}
    inner = {**named, "intents": _spelled_intents(model, spelling), "types": _spelled_types(model, spelling)}
    return {"interactionModel": {"languageModel": inner}}


def _spelled_intents(model: Mapping[str, Any], spelling: Mapping[str, str]) -> list[dict[str, Any]]:
    return [
        {**intent, "samples": _each_once(_spelled(sample, spelling) for sample in intent["samples"])}
        for intent in model["intents"]
    ]


def _spelled_types(model: Mapping[str, Any], spelling: Mapping[str, str]) -> list[dict[str, Any]]:
    return [
        {
            "name": of["name"],
            "values": [
                value_of(value["id"], (_spelled(said, spelling) for said in said_in(value))) for value in of["values"]
            ],
        }
        for of in model["types"]
    ]


def said_in(value: Mapping[str, Any]) -> list[str]:
    """A slot value and its synonyms."""
    return [value["name"]["value"], *value["name"].get("synonyms", ())]


def _samples_of(intent: str, phrases: Phrases) -> list[str]:
    """An intent's templates, with those that ask for one aspect of a topic."""
    asked = [phrase for phrase, aspect in phrases.aspect_samples.items() if NEAREST.get(aspect, PLAIN) == intent]
    return [*phrases.templates.get(intent, {}).get("samples", []), *asked]


def _intent(name: str, entry: Mapping[str, Any], samples: list[str]) -> dict[str, Any]:
    slots = entry.get("slots", {})
    whole_questions = [f"{{{slot}}}" for slot, (slot_type, _) in slots.items() if slot_type in WHOLE_QUESTIONS]
    expanded = [phrase for sample in samples for phrase in expand(sample)]
    intent: dict[str, Any] = {"name": name, "samples": _each_once([*expanded, *whole_questions])}
    if slots:
        intent["slots"] = [{"name": slot, "type": slot_type} for slot, (slot_type, _) in slots.items()]
    return intent


def _slot_types(intents: Mapping[str, Any]) -> list[str]:
    return _each_once(slot_type for entry in intents.values() for slot_type, _ in entry.get("slots", {}).values())


def _values(slot_type: str, content: Mapping[str, Any], phrases: Phrases) -> list[dict[str, Any]]:
    if slot_type in phrases.slot_values:
        return [
            value_of(key, (phrase for name in said for phrase in expand(name)))
            for key, said in phrases.slot_values[slot_type].items()
        ]
    questions = _questions(phrases, WHOLE_QUESTIONS[slot_type]) if slot_type in WHOLE_QUESTIONS else None
    found = []
    for topic_id, topic in content["topics"].items():
        contact = topic["rests_on"]["group"] == "contact"
        if questions is not None:
            said: Iterable[str] = questions.get(topic_id, ())
        elif contact == (slot_type == "LINE"):
            said = phrases.names_of(topic_id, topic["says"])
        else:
            continue
        if words := list(said):
            found.append(value_of(topic_id, words))
    return found


def _questions(phrases: Phrases, intent: str) -> dict[str, list[str]]:
    """The whole questions of an intent, by topic."""
    found: dict[str, list[str]] = {}
    for row in phrases.samples:
        if intent in row.intents:
            found.setdefault(row.topics[0], []).append(row.text)
    return found


def value_of(key: str, said: Iterable[str]) -> dict[str, Any]:
    """A slot value by its id, the first that is said before its synonyms; each once, whatever its case."""
    once: dict[str, str] = {}
    for words in said:
        once.setdefault(words.lower(), words)
    first, *synonyms = once.values()
    return {"id": key, "name": {"value": first, **({"synonyms": synonyms} if synonyms else {})}}


def _spelled(phrase: str, spelling: Mapping[str, str]) -> str:
    return " ".join(spelling.get(word, word) for word in phrase.split(" "))


def _each_once(items: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(items))
