"""The phrases of a language as the recognizer reads them: samples with their slots, slot values with their ids.

They are sealed in models/<language>.phrases.json, which `make model` makes from the corpus.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

MODELS: Final = Path(__file__).resolve().parent / "models"
SLOT: Final = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Sample:
    """A phrase of an intent. `slots` are the names in its braces, in order; `asked` fills a slot by the whole phrase:
    (slot, id)."""

    intent: str
    words: str
    slots: tuple[str, ...] = ()
    asked: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """`values` gives for each slot type its values, as tokens joined, and the id of each; `types` each slot's type.
    `ordinary` are the words that people use around names; `medicines` the topics that are medicines; `aspects` the
    words of samples that ask for one aspect of a topic beyond what it is, and which; `exact` is what `exact.forms_of`
    makes of the samples."""

    samples: tuple[Sample, ...]
    values: Mapping[str, Mapping[str, str]]
    types: Mapping[str, str]
    ordinary: frozenset[str] = frozenset()
    medicines: frozenset[str] = frozenset()
    aspects: Mapping[str, str] = field(default_factory=dict)
    exact: Mapping[str, int] = field(default_factory=dict)

    def sealed(self) -> dict[str, Any]:
        """As plain JSON, from which `opened` makes the same again: whole questions by slot and id, the rest by
        intent."""
        plain: dict[str, list[str]] = {}
        whole: dict[str, dict[str, dict[str, list[str]]]] = {}
        for sample in self.samples:
            if sample.asked:
                slot, found = sample.asked
                whole.setdefault(sample.intent, {}).setdefault(slot, {}).setdefault(found, []).append(sample.words)
            else:
                plain.setdefault(sample.intent, []).append(sample.words)
        ordinary = " ".join(sorted(self.ordinary))
        return {
            "samples": plain,
            "questions": whole,
            "values": self.values,
            "types": self.types,
            "ordinary": ordinary,
            "medicines": sorted(self.medicines),
            "aspects": self.aspects,
            "exact": self.exact,
        }

    @classmethod
    def opened(cls, sealed: Mapping[str, Any]) -> Phrasebook:
        """What `sealed` gave, made anew."""
        samples = [
            *(
                Sample(intent, words, tuple(SLOT.findall(words)) if "{" in words else ())
                for intent, phrases in sealed["samples"].items()
                for words in phrases
            ),
            *(
                Sample(intent, words, asked=(slot, found))
                for intent, slots in sealed["questions"].items()
                for slot, ids in slots.items()
                for found, questions in ids.items()
                for words in questions
            ),
        ]
        return cls(
            tuple(samples),
            sealed["values"],
            sealed["types"],
            frozenset(sealed["ordinary"].split()),
            frozenset(sealed["medicines"]),
            sealed["aspects"],
            sealed["exact"],
        )


def read_phrasebook(language: str) -> Phrasebook:
    """Raises OSError where the language has none; `make model` makes it."""
    return Phrasebook.opened(json.loads((MODELS / f"{language}.phrases.json").read_text(encoding="utf-8")))
