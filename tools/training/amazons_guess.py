"""A classifier that stands in for Amazon's: naive Bayes over the shipped interaction model alone.

It is of another kind than our own recognizer, and knows nothing of this project but what Amazon is sent. From an
utterance it guesses an intent; then it fills a slot as Amazon does: from the sample of that intent whose words enclose
it, where what is left looks like a value of the slot, else the open slot takes all words. A value resolves where it is
one of the slot's, or nearly. What Amazon teaches itself (the built-in intents) a short list stands in for.

Its limits: Amazon's own models know the language and are better at it; they hear speech, with its own mistakes; and
nobody outside knows what they do with a slot. Read its figure as an estimate, and its changes before its height."""

from __future__ import annotations

import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from rapidfuzz import fuzz, process

from leukemia_guide.understanding import Recognition, Slot
from leukemia_guide.understanding.recognition import LAUNCH, NOT_UNDERSTOOD
from tools.corpus.interaction_models import MODELS, said_in
from tools.corpus.phrases import read_phrases

SMOOTHING: Final = 0.1
LETTERS: Final = (3, 4)
LIKE_A_VALUE: Final = 72.0
"""Of 100: how like a value what is left of a sample must be, to fill its slot."""
RESOLVED: Final = 93.0
"""Of 100: how like a value what was said must be, to resolve to it."""
KNOWN: Final = 0.25
"""Of an utterance's words, those that the model has too; below it Amazon's fallback is what is left, without words."""
NOT_HEARD: Final = re.compile(r"[^\w' ]+")
HOLE: Final = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Carrier:
    """A sample with holes, as a pattern over folded words, with the slots of its holes and how many words it gives."""

    pattern: re.Pattern[str]
    slots: tuple[str, ...]
    given: int


class _Learned:
    """Naive Bayes over phrases, each with its intent; `words` are all of theirs."""

    def __init__(self, phrases: list[tuple[str, str]]) -> None:
        counted: dict[str, Counter[str]] = defaultdict(Counter)
        for said, intent in phrases:
            counted[intent].update(_features(said))
        self.words = frozenset(word for said, _ in phrases for word in said.split())
        rows = Counter(intent for _, intent in phrases)
        known = {feature for of in counted.values() for feature in of}
        self._odds: dict[str, dict[str, float]] = {}
        self._unseen, self._before = {}, {}
        for intent, of in counted.items():
            total = of.total() + SMOOTHING * len(known)
            self._odds[intent] = {feature: math.log((times + SMOOTHING) / total) for feature, times in of.items()}
            self._unseen[intent] = math.log(SMOOTHING / total)
            self._before[intent] = math.log(rows[intent] / len(phrases))

    def likeliest(self, said: str) -> str:
        """The intent that the words most likely are."""
        features = list(_features(said))
        scores = {
            intent: self._before[intent] + sum(of.get(feature, self._unseen[intent]) for feature in features)
            for intent, of in self._odds.items()
        }
        return max(sorted(scores), key=lambda intent: scores[intent])


class AmazonsGuess:
    """`model` is the inner part of an interaction model; `builtin` what is said for the intents without samples. What
    opens the skill is taken off before anything is guessed, as Amazon does."""

    def __init__(self, model: Mapping[str, Any], builtin: Mapping[str, Iterable[str]]) -> None:
        self._types = {of["name"]: _folded_values(of["values"]) for of in model["types"]}
        self._slots = {
            intent["name"]: {slot["name"]: slot["type"] for slot in intent.get("slots", ())}
            for intent in model["intents"]
        }
        self._carriers = {intent["name"]: _carriers(intent["samples"]) for intent in model["intents"]}
        self._open = {
            intent["name"]: HOLE.sub(r"\1", sample)
            for intent in model["intents"]
            for sample in reversed(intent["samples"])
            if HOLE.fullmatch(sample) and not self._slots[intent["name"]][sample[1:-1]].startswith(("TOPIC", "LINE"))
        }
        self._opening = re.compile(rf"^(?:[^ ]+ ){{0,3}}{plain(model['invocationName'])}\b ?(?:please$)?")
        self._model, self._builtin = model, builtin

    def __call__(self, words: str) -> Recognition:
        """What Amazon might hand over for these words."""
        said = self._opening.sub("", plain(words))
        tokens = said.split()
        if not tokens and words:
            return Recognition(LAUNCH)
        if sum(token in self._learned.words for token in tokens) < KNOWN * len(tokens):
            return Recognition(NOT_UNDERSTOOD)
        intent = self._learned.likeliest(said)
        return Recognition(intent, self._filled(intent, said))

    @cached_property
    def _learned(self) -> _Learned:
        """Only when something is guessed: whether words are a sample is told without it."""
        builtin = ((plain(said), name) for name, of in self._builtin.items() for said in of)
        return _Learned([*self._phrases(), *builtin])

    def _phrases(self) -> Iterator[tuple[str, str]]:
        """Every sample with one value after the other in its holes, and every value of an open slot."""
        turns: Counter[str] = Counter()
        for intent in self._model["intents"]:
            types = self._slots[intent["name"]]
            for sample in intent["samples"]:
                if HOLE.fullmatch(sample):
                    yield from ((said, intent["name"]) for said in self._types[types[sample[1:-1]]])
                    continue
                filled = sample
                for slot in HOLE.findall(sample):
                    values = list(self._types[types[slot]])
                    filled = filled.replace(f"{{{slot}}}", values[turns[types[slot]] % len(values)], 1)
                    turns[types[slot]] += 1
                yield plain(filled), intent["name"]

    def exactly(self, words: str) -> Iterator[dict[str, Slot]]:
        """The slots of every sample that these words are, value by value."""
        said = plain(words)
        for intent, carriers in self._carriers.items():
            types = self._slots[intent]
            for carrier in carriers:
                if (values := _fitting(carrier, said)) and all(
                    value in self._types[types[slot]] for slot, value in values.items()
                ):
                    yield {slot: self._resolved(value, types[slot]) for slot, value in values.items()}

    def _filled(self, intent: str, said: str) -> dict[str, Slot]:
        types = self._slots.get(intent, {})
        whole = self._open.get(intent)
        if whole and said in self._types[types[whole]]:
            return {whole: self._resolved(said, types[whole])}
        for carrier in self._carriers.get(intent, ()):
            values = _fitting(carrier, said)
            if values and all(self._looks_like(value, types[slot]) for slot, value in values.items()):
                return {slot: self._resolved(value, types[slot]) for slot, value in values.items()}
        return {whole: self._resolved(said, types[whole])} if whole else {}

    def _looks_like(self, value: str, slot_type: str) -> bool:
        values = self._types[slot_type]
        return (
            value in values
            or process.extractOne(value, values.keys(), scorer=fuzz.ratio, score_cutoff=LIKE_A_VALUE) is not None
        )

    def _resolved(self, value: str, slot_type: str) -> Slot:
        values = self._types[slot_type]
        if value not in values:
            found = process.extractOne(value, values.keys(), scorer=fuzz.ratio, score_cutoff=RESOLVED)
            return Slot(value, (values[found[0]],) if found else ())
        return Slot(value, (values[value],))


def amazons_guess_in(locale: str, language: str) -> AmazonsGuess:
    """Taught by the committed interaction model of a locale. Raises OSError where there is none."""
    model = json.loads((MODELS / f"{locale}.json").read_text(encoding="utf-8"))
    builtin = {name: of["says"] for name, of in read_phrases(language).builtin.items()}
    return AmazonsGuess(model["interactionModel"]["languageModel"], builtin)


def plain(words: str) -> str:
    """Words as a slot's value has them: small, with their apostrophes and without other marks."""
    return " ".join(NOT_HEARD.sub(" ", words.lower().replace("’", "'")).split())


def _folded_values(values: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for value in values:
        for said in said_in(value):
            found.setdefault(plain(said), value["id"])
    return found


def _carriers(samples: Iterable[str]) -> list[Carrier]:
    """Those with holes, the ones that give most words first."""
    found = []
    for sample in samples:
        slots = tuple(HOLE.findall(sample))
        if slots:
            given = [plain(part) for part in HOLE.split(sample)[::2]]
            spaced = (
                re.escape(part).join((" " * (place > 0), " " * (place < len(slots))))
                for place, part in enumerate(given)
            )
            pattern = "(.+)".join(part if part.strip() else "" for part in spaced)
            found.append(Carrier(re.compile(pattern), slots, sum(len(part.split()) for part in given)))
    return sorted(found, key=lambda carrier: -carrier.given)


def _fitting(carrier: Carrier, said: str) -> dict[str, str]:
    """What fills the holes of the sample, where the words are one."""
    found = carrier.pattern.fullmatch(said)
    return dict(zip(carrier.slots, found.groups(), strict=True)) if found else {}


def _features(said: str) -> Iterator[str]:
    tokens = said.split()
    yield from tokens
    yield from (f"{first} {second}" for first, second in zip(("^", *tokens), (*tokens, "$"), strict=True))
    for token in tokens:
        for size in LETTERS:
            yield from (f"~{token[start : start + size]}" for start in range(len(token) - size + 1))
