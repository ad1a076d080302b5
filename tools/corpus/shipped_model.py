"""What Amazon is sent: the language's phrases, placed so that as many of the words that people say as can be arrive.

A sample without a slot brings none of its words. So every whole phrase of an intent fills a slot of that intent, one
open slot type a shape of question (`whole` in content/intents.toml), which also catches what is like it. Its ids say
what becomes of it: a topic; SAID, the intent itself; WORDS, that our own recognizer is asked. Whole things said of
danger fill a slot of their kind (see shipped_alarms). Rows of the corpus that no template spells out teach the slots
more, as far as there is room."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, zip_longest
from typing import Any, Final

from num2words import num2words

from leukemia_guide.safety.normalizer import fold_words
from leukemia_guide.understanding.recognition import SAID, WORDS
from tools.corpus.interaction_models import said_in, value_of
from tools.corpus.phrases import Phrases
from tools.corpus.rows import Row
from tools.corpus.shipped_alarms import ALARM_SLOTS, CARRIED, OF_KIND, alarm_values, slot_of

LONGEST: Final = 140
ROOM: Final = 1_030_000
"""Bytes, as it is written: 70 % of the 1.5 MB that Amazon takes, and a little less."""
TAUGHT: Final = (
    "danger", "emergency", "reply", "unknown", "advice", "paraphrase", "follow_up", "navigation", "offtopic",
    "look_alike", "story",
)  # fmt: skip
"""The kinds of rows that teach, the most needed first."""
NUMBER: Final = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")
NOT_SAID: Final = re.compile(r"[^\w' .-]|_")
COST: Final = 4
"""Bytes that a synonym costs beside its letters."""
Values = dict[str, list[str]]


def ship(model: Mapping[str, Any], content: Mapping[str, Any], phrases: Phrases) -> dict[str, Any]:
    """The intents and slot types as they are sent, from those that are spelled out for our own recognizer."""
    language, places = phrases.language, open_slots(content["intents"])
    types: dict[str, Values] = {of["name"]: _written(of["values"], language) for of in model["types"]}
    types |= alarm_values(model, types.pop("SIGN"), language)
    intents = []
    for intent in model["intents"]:
        name, samples = intent["name"], intent["samples"]
        slots = {slot["name"]: slot["type"] for slot in intent.get("slots", ())}
        if name in ALARM_SLOTS:
            samples, slots = _of_an_alarm(name, model)
        elif name in places:
            slot, slot_type = places[name]
            becomes = WORDS if _is_narrowed(content["intents"][name]) else SAID
            values = types.setdefault(slot_type, {})
            taken = {fold_words(said) for said in chain.from_iterable(values.values())}
            whole = (sample for sample in samples if "{" not in sample and fold_words(sample) not in taken)
            values.setdefault(becomes, []).extend(_clean(whole, language))
            samples = _each_once([*(one for one in samples if "{" in one), f"{{{slot}}}"])
            slots = {**slots, slot: slot_type}
        intents.append({"name": name, "samples": samples, **_declared(slots)})
    _teach(types, phrases.rows, {name: of for name, (_, of) in places.items()}, intents, language)
    return {"intents": intents, "types": _all_types(types)}


def open_slots(intents: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    """By intent, the slot that its whole phrases fill, and its type."""
    asked = {
        name: (slot, slot_type)
        for name, of in intents.items()
        for slot, (slot_type, _) in of.get("slots", {}).items()
        if slot_type.startswith(("ASKED_", "ABOUT", "TOLD"))
    }
    return asked | {name: (of["whole"][0], of["whole"][1]) for name, of in intents.items() if "whole" in of}


def _is_narrowed(entry: Mapping[str, Any]) -> bool:
    """Whether an answer of the intent is narrowed by a slot, which only the words can tell."""
    return any(role == "detail" for _, role in entry.get("slots", {}).values())


def cleaned(text: str, language: str) -> str | None:
    """The words as a slot value may hold them: no digits by themselves, no commas, no brackets; None where nothing that
    fits is left."""
    spelled = NUMBER.sub(
        lambda found: num2words(float(found[0]) if "." in found[0] else int(found[0]), lang=language), text
    )
    plain = " ".join(NOT_SAID.sub(" ", spelled.replace("’", "'").replace("-", " ")).split()).strip(" .'")
    return plain if plain and len(plain) <= LONGEST and not NUMBER.search(plain) else None


def _clean(said: Iterable[str], language: str) -> list[str]:
    found: dict[str, str] = {}
    for text in said:
        if (plain := cleaned(text, language)) and plain.lower() not in found:
            found[plain.lower()] = plain
    return list(found.values())


def _written(values: Iterable[Mapping[str, Any]], language: str) -> Values:
    return {of["id"]: _clean(said_in(of), language) for of in values}


def _of_an_alarm(name: str, model: Mapping[str, Any]) -> tuple[list[str], dict[str, str]]:
    """The slot alone, and within the carriers of EmergencyIntent, in which a sign is named."""
    slot, slot_type = ALARM_SLOTS[name]
    carriers = next(of["samples"] for of in model["intents"] if of["name"] == CARRIED)
    carried = [one.replace("{sign}", f"{{{slot}}}") for one in carriers if "{sign}" in one and name != "CrisisIntent"]
    return _each_once([*carried, f"{{{slot}}}"]), {slot: slot_type}


def _each_once(samples: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(samples))


def _declared(slots: Mapping[str, str]) -> dict[str, Any]:
    return {"slots": [{"name": name, "type": of} for name, of in slots.items()]} if slots else {}


def _teach(
    types: dict[str, Values],
    rows: Iterable[Row],
    places: Mapping[str, str],
    intents: list[dict[str, Any]],
    language: str,
) -> None:
    """Adds the rows' words, in the order of TAUGHT, each once, until the room is full."""
    seen = {fold_words(said) for said in chain.from_iterable(chain.from_iterable(of.values()) for of in types.values())}
    seen |= {fold_words(sample) for intent in intents for sample in intent["samples"]}
    room = ROOM - len(_compact({"intents": intents, "types": _all_types(types)}).encode())
    waiting: dict[str, list[str]] = defaultdict(list)
    for row in sorted((row for row in rows if row.kind in TAUGHT), key=lambda row: TAUGHT.index(row.kind)):
        if plain := cleaned(row.text, language):
            asked = places.get(row.intents[0]) if len(row.intents) == 1 else None
            if slot_type := slot_of(row, plain, language) or asked:
                waiting[slot_type].append(plain)
    for plain, slot_type in _in_turn(waiting):
        if (folded := fold_words(plain)) in seen:
            continue
        seen.add(folded)
        room -= len(plain.encode()) + COST
        if room < 0:
            return
        types.setdefault(slot_type, {}).setdefault(WORDS, []).append(plain)


def _in_turn(waiting: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    """One of each slot type after the other, of danger as many as of all the rest, until none is left."""
    danger, rest = (
        _dealt({of: said for of, said in waiting.items() if (of in OF_KIND.values()) == wanted})
        for wanted in (True, False)
    )
    for pair in zip_longest(danger, rest):
        yield from filter(None, pair)


def _dealt(waiting: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    for turn in zip_longest(*waiting.values()):
        yield from ((said, of) for said, of in zip(turn, waiting, strict=True) if said)


def _all_types(types: Mapping[str, Values]) -> list[dict[str, Any]]:
    """Every slot type that has a value, in Amazon's shape."""
    return [
        {"name": name, "values": [value_of(key, said) for key, said in values.items() if said]}
        for name, values in types.items()
        if any(values.values())
    ]


def lines_of(model: Mapping[str, Any]) -> str:
    """The model as compact JSON, an intent or a slot value a line, so that a change can be read."""
    inner = model["interactionModel"]["languageModel"]
    rest = {key: value for key, value in inner.items() if key not in ("intents", "types")}
    intents = _lined(inner["intents"])
    types = ",\n".join(f'{{"name":{_compact(of["name"])},"values":{_lined(of["values"])}}}' for of in inner["types"])
    whole = f'{_compact(rest)[:-1]},"intents":{intents},"types":[{types}]}}'
    return f'{{"interactionModel":{{"languageModel":{whole}}}}}\n'


def _lined(items: Iterable[object]) -> str:
    lines = ",\n".join(map(_compact, items))
    return f"[\n{lines}\n]"


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
