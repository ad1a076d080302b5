"""`python -m tools.phrases.model`: writes interaction_model/<locale>.json from the phrases and the topics.

Refuses a phrase of two intents and a name of two topics. Afterwards our own listening learns from what was written
(tools.hearing.learn). With --check it writes nothing and fails where a committed file is not what would be written.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from leukemia_guide.library import ContentFault
from leukemia_guide.library.naming import names_of
from leukemia_guide.library.reading import CONTENT, read_content, read_toml, read_words
from tools.hearing import learn
from tools.phrases import collisions
from tools.phrases.templates import TemplateFault, expand

ROOT: Final = Path(__file__).resolve().parents[2]
MODELS: Final = ROOT / "interaction_model"
ASPECT_SLOTS: Final = {
    "ASKED_WHAT": "what",
    "ASKED_HOW_LONG": "how_long",
    "ASKED_SIDE_EFFECTS": "side_effects",
    "ASKED_WHO": "who",
}


def build_model(locale: str, content: Mapping[str, Any], phrases: Mapping[str, Any]) -> dict[str, Any]:
    """The interaction model of one locale, in Amazon's shape."""
    place = content["locales"][locale]
    spelling = content["regions"].get(place["region"], {}).get("spelling", {})
    language_model: dict[str, Any] = {"invocationName": place["invocation"]}
    if "fallback" in place:
        language_model["modelConfiguration"] = {"fallbackIntentSensitivity": {"level": place["fallback"]}}
    language_model["intents"] = [
        _intent(name, entry, phrases.get(name, {}).get("samples", []), spelling)
        for name, entry in content["intents"].items()
    ]
    language_model["types"] = [
        {"name": name, "values": values}
        for name in _slot_types(content["intents"])
        if (values := _values(name, content, phrases.get("slots", {}), spelling))
    ]
    return {"interactionModel": {"languageModel": language_model}}


def _intent(name: str, entry: Mapping[str, Any], samples: list[str], spelling: Mapping[str, str]) -> dict[str, Any]:
    slots = entry.get("slots", {})
    whole_questions = [f"{{{slot}}}" for slot, (slot_type, _) in slots.items() if slot_type in ASPECT_SLOTS]
    expanded = [_spelled(phrase, spelling) for sample in samples for phrase in expand(sample)]
    intent: dict[str, Any] = {"name": name, "samples": _each_once([*expanded, *whole_questions])}
    if slots:
        intent["slots"] = [{"name": slot, "type": slot_type} for slot, (slot_type, _) in slots.items()]
    return intent


def _slot_types(intents: Mapping[str, Any]) -> list[str]:
    return _each_once(slot_type for entry in intents.values() for slot_type, _ in entry.get("slots", {}).values())


def _values(
    slot_type: str, content: Mapping[str, Any], slots: Mapping[str, Any], spelling: Mapping[str, str]
) -> list[dict[str, Any]]:
    if slot_type in slots:
        return [
            _value(key, (phrase for name in said for phrase in expand(name)), spelling)
            for key, said in slots[slot_type].items()
        ]
    found = []
    for topic_id, topic in content["topics"].items():
        contact = topic["rests_on"]["group"] == "contact"
        if slot_type in ASPECT_SLOTS:
            said: Iterable[str] = topic["says"].get("asked", {}).get(ASPECT_SLOTS[slot_type], ())
        elif contact == (slot_type == "LINE"):
            said = names_of(topic)
        else:
            continue
        if words := list(said):
            found.append(_value(topic_id, words, spelling))
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


def models() -> dict[str, str]:
    """Every locale's model as its file's text. Raises ContentFault or TemplateFault."""
    locales = read_toml(CONTENT / "locales.toml", CONTENT)
    contents: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {}
    texts = {}
    for locale, place in locales.items():
        language = place["language"]
        if language not in contents:
            contents[language] = read_content(language), read_words(CONTENT / language / "phrases.toml", CONTENT)
        texts[locale] = written(build_model(locale, *contents[language]))
    return texts


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.phrases.model", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a committed file is stale")
    chosen = parser.parse_args(arguments)
    try:
        texts = models()
    except (ContentFault, TemplateFault, tomllib.TOMLDecodeError) as fault:
        print(fault, file=sys.stderr)
        return 1
    if found := {str(same) for text in texts.values() for same in collisions.same(_language_model(text))}:
        for collision in sorted(found):
            print(f"the same phrase twice: {collision}", file=sys.stderr)
        return 1
    stale = [locale for locale, text in texts.items() if not _is(MODELS / f"{locale}.json", text)]
    if chosen.check:
        for locale in stale:
            print(f"interaction_model/{locale}.json is stale: run `make model` and commit it", file=sys.stderr)
        return 1 if stale else learn.main(["--check"])
    MODELS.mkdir(exist_ok=True)
    for locale in stale:
        (MODELS / f"{locale}.json").write_text(texts[locale], encoding="utf-8")
        print(f"wrote interaction_model/{locale}.json")
    return learn.main([])


def _language_model(text: str) -> dict[str, Any]:
    language_model: dict[str, Any] = json.loads(text)["interactionModel"]["languageModel"]
    return language_model


def _is(path: Path, text: str) -> bool:
    return path.exists() and path.read_text(encoding="utf-8") == text


if __name__ == "__main__":
    sys.exit(main())
