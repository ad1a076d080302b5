"""`python -m tools.corpus.collisions`: phrases of two intents and names of two topics that are the same, or nearly.

The same phrase in two places is a fault, and `make model` refuses it. Near ones are only listed, likest first: a person
judges whether a recognizer could confuse them. `--at-least 90` sets how like they must be.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from rapidfuzz import fuzz, process

from leukemia_guide.safety.normalizer import fold_words
from tools.corpus.interaction_models import MODELS, said_in

LIKE: Final = 92.0
SHORTEST: Final = 6
NAMES: Final = ("TOPIC", "LINE", "DISEASE")
ASKED: Final = ("ASKED_", "ABOUT", "TOLD", "SIGN", "TEAM_SIGN", "DESPAIR")
"""How the types begin that a whole question fills."""
Places = dict[str, set[str]]


@dataclass(frozen=True, slots=True)
class Collision:
    """Two phrases, or one phrase in two places; `likeness` is from 0 to 100."""

    first: str
    first_place: str
    second: str
    second_place: str
    likeness: float

    def __str__(self) -> str:
        return f"{self.likeness:5.1f}  {self.first!r} ({self.first_place})  {self.second!r} ({self.second_place})"


def same(model: Mapping[str, Any]) -> list[Collision]:
    """Phrases that belong to two intents, and names and whole questions that belong to two ids."""
    return [
        Collision(said, first, said, second, 100.0)
        for group in (phrases_of(model), names_of(model), questions_of(model))
        for said, places in group.items()
        for first, second in [sorted(places)[:2]] * (len(places) > 1)
    ]


def near(places: Places, at_least: float = LIKE) -> list[Collision]:
    """Pairs from different places that are nearly the same, likest first."""
    said = [words for words in places if len(words.replace(" ", "")) >= SHORTEST]
    likeness = process.cdist(said, said, scorer=fuzz.ratio, score_cutoff=at_least, dtype=np.float32)
    pairs = zip(*np.nonzero(np.triu(likeness, 1)), strict=True)
    found = [
        Collision(
            said[one], " ".join(places[said[one]]), said[two], " ".join(places[said[two]]), float(likeness[one, two])
        )
        for one, two in pairs
        if not places[said[one]] & places[said[two]]
    ]
    return sorted(found, key=lambda collision: -collision.likeness)


def phrases_of(model: Mapping[str, Any]) -> Places:
    """Samples, each slot as its type, and the whole questions that fill a slot alone, by intent."""
    places: Places = defaultdict(set)
    whole: dict[str, list[str]] = defaultdict(list)
    for question, ids in questions_of(model).items():
        whole[next(iter(ids)).split()[0]].append(question)
    for intent in model["intents"]:
        for slot in intent.get("slots", ()):
            for question in whole.get(slot["type"], ()):
                places[question].add(intent["name"])
        types = {slot["name"]: slot["type"] for slot in intent.get("slots", ())}
        for sample in intent["samples"]:
            masked = sample
            for slot, slot_type in types.items():
                masked = masked.replace(f"{{{slot}}}", f" {slot_type} ")
            places[fold_words(masked)].add(intent["name"])
    return places


def names_of(model: Mapping[str, Any]) -> Places:
    """Names of topics, lines and diseases by id."""
    return _values(model, NAMES)


def questions_of(model: Mapping[str, Any]) -> Places:
    """Whole questions by slot type and id."""
    return _values(model, ASKED)


def _values(model: Mapping[str, Any], types: tuple[str, ...]) -> Places:
    places: Places = defaultdict(set)
    for slot_type in model["types"]:
        if slot_type["name"].startswith(types):
            for value in slot_type["values"]:
                for said in said_in(value):
                    kind = "" if types is NAMES else f"{slot_type['name']} "
                    places[fold_words(said)].add(f"{kind}{value['id']}")
    return places


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.corpus.collisions", description=__doc__)
    parser.add_argument("--locale", default="en-US")
    parser.add_argument("--at-least", type=float, default=LIKE, metavar="LIKENESS")
    chosen = parser.parse_args(arguments)
    model = json.loads((MODELS / f"{chosen.locale}.json").read_text("utf-8"))["interactionModel"]["languageModel"]
    faults = same(model)
    for name, group in (("phrases", phrases_of), ("names", names_of), ("questions", questions_of)):
        print(f"near {name}:")
        for collision in near(group(model), chosen.at_least):
            print(f"  {collision}")
    for fault in faults:
        print(f"the same phrase twice: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
