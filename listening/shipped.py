"""The shipped interaction model as listening reads it: samples with their slots, values with their ids."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from leukemia_guide.library.reading import CONTENT

MODELS: Final = Path(__file__).resolve().parent.parent / "interaction_model"
SLOT: Final = re.compile(r"\{(\w+)\}")
WHOLE_QUESTIONS: Final = ("ASKED", "ABOUT", "SIGN", "MATTER")


@dataclass(frozen=True, slots=True)
class Sample:
    """A phrase of an intent. `slots` are the names in its braces, in order; `asked` fills a slot by the whole phrase:
    (slot, id)."""

    intent: str
    words: str
    slots: tuple[str, ...] = ()
    asked: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Shipped:
    """One locale's model. `values` gives for each slot type its spoken values and the id of each."""

    invocation: str
    samples: tuple[Sample, ...]
    values: Mapping[str, Mapping[str, str]]
    types: Mapping[str, str]


def read_shipped(locale: str) -> Shipped:
    """Raises OSError where the locale has no model; `make model` writes them."""
    text = (MODELS / f"{locale}.json").read_text(encoding="utf-8")
    language_model = json.loads(text)["interactionModel"]["languageModel"]
    values: dict[str, dict[str, str]] = {
        slot_type["name"]: {
            said: value["id"]
            for value in slot_type["values"]
            for said in (value["name"]["value"], *value["name"]["synonyms"])
        }
        for slot_type in language_model["types"]
    }
    types = {slot["name"]: slot["type"] for intent in language_model["intents"] for slot in intent.get("slots", ())}
    samples = [
        *_samples(language_model["intents"], types, values),
        *_built_in(locale.partition("-")[0]),
    ]
    return Shipped(language_model["invocationName"], tuple(samples), values, types)


def _samples(
    intents: list[dict[str, Any]], types: Mapping[str, str], values: Mapping[str, Mapping[str, str]]
) -> Iterator[Sample]:
    for intent in intents:
        for words in intent["samples"]:
            slots = tuple(SLOT.findall(words))
            if len(slots) == 1 and words == f"{{{slots[0]}}}" and types[slots[0]].startswith(WHOLE_QUESTIONS):
                for said, found in values.get(types[slots[0]], {}).items():
                    yield Sample(intent["name"], said, asked=(slots[0], found))
            else:
                yield Sample(intent["name"], words, slots)


def _built_in(language: str) -> Iterator[Sample]:
    """What people say for the intents that Amazon teaches itself, which a model ships without."""
    phrases = tomllib.loads((CONTENT / language / "phrases.toml").read_text(encoding="utf-8"))
    for name, entry in phrases.get("builtin", {}).items():
        for words in entry["says"]:
            yield Sample(name, words)
