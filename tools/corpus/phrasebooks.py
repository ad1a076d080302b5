"""What the recognizer opens at run time, from the same phrases as Amazon's model: the phrasebook, and the names of
topics.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from leukemia_guide.understanding.phrasebook import SLOT, Phrasebook, Sample
from leukemia_guide.understanding.topic_names import bare_name
from tools.corpus.phrases import Phrases

FILLED_BY_WHOLE_QUESTIONS: Final = ("ASKED", "ABOUT", "SIGN", "MATTER")


def build_phrasebook(model: Mapping[str, Any], phrases: Phrases) -> Phrasebook:
    """`model` is the interaction model of the language's first locale, the inner part."""
    values = {
        slot_type["name"]: {
            said: value["id"]
            for value in slot_type["values"]
            for said in (value["name"]["value"], *value["name"]["synonyms"])
        }
        for slot_type in model["types"]
    }
    types = {slot["name"]: slot["type"] for intent in model["intents"] for slot in intent.get("slots", ())}
    builtin = (Sample(name, words) for name, entry in phrases.builtin.items() for words in entry["says"])
    return Phrasebook((*_samples(model["intents"], types, values), *builtin), values, types)


def _samples(
    intents: list[dict[str, Any]], types: Mapping[str, str], values: Mapping[str, Mapping[str, str]]
) -> Iterator[Sample]:
    for intent in intents:
        for words in intent["samples"]:
            slots = tuple(SLOT.findall(words))
            if len(slots) == 1 and words == f"{{{slots[0]}}}" and types[slots[0]].startswith(FILLED_BY_WHOLE_QUESTIONS):
                for said, found in values.get(types[slots[0]], {}).items():
                    yield Sample(intent["name"], said, asked=(slots[0], found))
            else:
                yield Sample(intent["name"], words, slots)


def index_names(content: Mapping[str, Any], phrases: Phrases) -> dict[str, list[str]]:
    """A bare name, and the same run together, to the ids it may mean."""
    index: dict[str, list[str]] = {}
    for topic_id, topic in content["topics"].items():
        for name in phrases.names_of(topic_id, topic["says"]):
            plain = bare_name(name)
            for form in (plain, plain.replace(" ", "")):
                if topic_id not in index.setdefault(form, []):
                    index[form].append(topic_id)
    return index
