"""Interaction models in Amazon's shape, one a locale, from the corpus and the content."""

from __future__ import annotations

import json
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


def build_model(locale: str, content: Mapping[str, Any], phrases: Phrases) -> dict[str, Any]:
    """The interaction model of one locale, in Amazon's shape."""
    place = content["locales"][locale]
    spelling = content["regions"].get(place["region"], {}).get("spelling", {})
    language_model: dict[str, Any] = {"invocationName": place["invocation"]}
    if "fallback" in place:
        language_model["modelConfiguration"] = {"fallbackIntentSensitivity": {"level": place["fallback"]}}
    language_model["intents"] = [
        _intent(name, entry, _samples_of(name, phrases), spelling) for name, entry in content["intents"].items()
    ]
    language_model["types"] = [
        {"name": name, "values": values}
        for name in _slot_types(content["intents"])
        if (values := _values(name, content, phrases, spelling))
    ]
    return {"interactionModel": {"languageModel": language_model}}


def _samples_of(intent: str, phrases: Phrases) -> list[str]:
    """An intent's templates, with those that ask for one aspect of a topic."""
    asked = [phrase for phrase, aspect in phrases.aspect_samples.items() if NEAREST.get(aspect, PLAIN) == intent]
    return [*phrases.templates.get(intent, {}).get("samples", []), *asked]


def _intent(name: str, entry: Mapping[str, Any], samples: list[str], spelling: Mapping[str, str]) -> dict[str, Any]:
    slots = entry.get("slots", {})
    whole_questions = [f"{{{slot}}}" for slot, (slot_type, _) in slots.items() if slot_type in WHOLE_QUESTIONS]
    expanded = [_spelled(phrase, spelling) for sample in samples for phrase in expand(sample)]
    intent: dict[str, Any] = {"name": name, "samples": _each_once([*expanded, *whole_questions])}
    if slots:
        intent["slots"] = [{"name": slot, "type": slot_type} for slot, (slot_type, _) in slots.items()]
    return intent


def _slot_types(intents: Mapping[str, Any]) -> list[str]:
    return _each_once(slot_type for entry in intents.values() for slot_type, _ in entry.get("slots", {}).values())


def _values(
    slot_type: str, content: Mapping[str, Any], phrases: Phrases, spelling: Mapping[str, str]
) -> list[dict[str, Any]]:
    if slot_type in phrases.slot_values:
        return [
            _value(key, (phrase for name in said for phrase in expand(name)), spelling)
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
            found.append(_value(topic_id, words, spelling))
    return found


def _questions(phrases: Phrases, intent: str) -> dict[str, list[str]]:
    """The whole questions of an intent, by topic."""
    found: dict[str, list[str]] = {}
    for row in phrases.samples:
        if intent in row.intents:
            found.setdefault(row.topics[0], []).append(row.text)
    return found


def _value(key: str, said: Iterable[str], spelling: Mapping[str, str]) -> dict[str, Any]:
    first, *others = _each_once(_spelled(words, spelling) for words in said)
    lowered = {first.lower()}
    synonyms = [word for word in others if not (word.lower() in lowered or lowered.add(word.lower()))]  # type: ignore[func-returns-value]
    return {"id": key, "name": {"value": first, "synonyms": synonyms}}


def _spelled(phrase: str, spelling: Mapping[str, str]) -> str:
    return " ".join(spelling.get(word, word) for word in phrase.split(" "))


def _each_once(items: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(items))


def written(model: Mapping[str, Any]) -> str:
    return json.dumps(model, indent=2, ensure_ascii=False) + "\n"
