"""Which passage of a topic answers a question: by what is asked about it, by the words that the passage says, and by
those with which people asked for it, counted and learned.

A topic has several passages that answer the same aspect ("at home": a fever, driving, school). Their words are
models/<language>.passages.json, made by `make model` from the content and the corpus; what each weighs is fitted.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from leukemia_guide.understanding.asked_words import AskedWords, Counted
from leukemia_guide.understanding.features import STEM
from leukemia_guide.understanding.intent_groups import UNTOLD
from leukemia_guide.understanding.passage_classifier import LEAST, TopicPassages, told_by
from leukemia_guide.understanding.phrasebook import MODELS

WHAT: Final = "what"
SILENT: Final = "silent"
MORE: Final = "more"
FEATURES: Final = (
    "aspect", "aspect_log", "also", "own", WHAT, "shared", "distinctive", SILENT,
    "asked", "asked_log", "asked_first", "learned", "learned_log", "heard",
)  # fmt: skip
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
LETTERS: Final = 3
"""Shorter words tell nothing of what a passage is about."""
MOST: Final = 6.0
"""What many distinctive words together count at most, so that a long passage does not win by length."""
SMOOTHED: Final = 80.0
"""Words of the whole topic's questions that stand with those of each passage: one that nobody asked for is neither
likelier nor less likely by its words. Of 20, 40, 80 and 160, each writer's words held out, 80, 83, 85 and 84 of 100
English questions find their passage, and 80, 82, 82 and 81 Spanish ones: to compare; the aspects had seen them."""


class Entry(NamedTuple):
    """`id` is the aspect whose own passage it is, "more_2", or "silent_hurt" where the topic does not answer that.
    `answers` are the aspects that it answers, the best first; `stems` the beginnings of its words. `asked` are those
    of the questions that it answers, each with the number of questions that have it, which makes `words` together."""

    id: str
    answers: tuple[str, ...]
    stems: frozenset[str]
    asked: Mapping[str, int] = NOTHING
    words: int = 0


class Passages:
    """The passages of every topic of a language. `learned` are the topics' classifiers; one that has none, or whose
    passages it does not know, is told by the rest."""

    def __init__(self, topics: Mapping[str, Sequence[Entry]], learned: Mapping[str, TopicPassages] = NOTHING) -> None:
        self._topics = topics
        self._learned = learned
        self.asked_words = AskedWords(
            {topic: [Counted(entry.asked, entry.words) for entry in entries] for topic, entries in topics.items()}
        )

    def features(
        self,
        topic: str,
        asked: Mapping[str, float],
        words: Iterable[str],
        tokens: Iterable[str] = (),
        heard: str | None = None,
    ) -> dict[str, dict[str, float]]:
        """For each passage of a topic, by id, what speaks for it. `asked` are the aspects' likelihoods; `words` those
        that were said, without names, and `tokens` all of them; `heard` is the passage of this topic that was answered
        just before: who goes on asking rarely asks for it again."""
        entries, tokens = self._topics.get(topic, ()), tuple(tokens)
        by_questions = asked_for(entries, tokens)
        learned = (
            self._learned[topic].likelihoods(told_by(asking_stems(tokens), asked)) if topic in self._learned else {}
        )
        known = Counter(stem for entry in entries for stem in entry.stems)
        said = {stem: self._rarity(stem) / known[stem] for stem in stems_of(words) if known[stem]}
        whole = sum(said.values())
        plainly = asked.get(WHAT, 0.0) + asked.get(UNTOLD, 0.0)
        likely = {**asked, WHAT: plainly}
        found = {}
        for entry in entries:
            met = {stem: weight for stem, weight in said.items() if stem in entry.stems}
            aspect = likely.get(entry.answers[0], 0.0) if entry.answers else 0.0
            by_words, by_learning = by_questions[entry.id], learned.get(entry.id, 0.0)
            found[entry.id] = {
                "aspect": aspect,
                "aspect_log": math.log(aspect + LEAST),
                "also": max((likely.get(aspect, 0.0) for aspect in entry.answers[1:]), default=0.0),
                "own": float(not entry.id.startswith((MORE, SILENT))),
                WHAT: float(entry.id == WHAT),
                "shared": sum(met.values()) / whole if whole else 0.0,
                "distinctive": min(MOST, sum(weight for stem, weight in met.items() if known[stem] == 1)),
                SILENT: float(entry.id.startswith(SILENT)),
                "asked": by_words,
                "asked_log": math.log(by_words + LEAST),
                "asked_first": float(by_words == max(by_questions.values())),
                "learned": by_learning,
                "learned_log": math.log(by_learning + LEAST),
                "heard": float(entry.id == heard),
            }
        return found

    def asked_stems(self, topic: str) -> Mapping[str, Mapping[str, int]]:
        """By passage of a topic, the beginnings of the words that people asked for it with, each with how many did."""
        return {entry.id: entry.asked for entry in self._topics.get(topic, ())}

    def ids(self, topic: str) -> tuple[str, ...]:
        """Of a topic's passages, in their order."""
        return tuple(entry.id for entry in self._topics.get(topic, ()))

    def answers(self, topic: str, entry_id: str) -> tuple[str, ...]:
        """What a passage answers; nothing for one that is not there."""
        return next((entry.answers for entry in self._topics.get(topic, ()) if entry.id == entry_id), ())

    def _rarity(self, stem: str) -> float:
        return math.log(len(self._topics) / (1 + self._topics_with[stem])) if self._topics else 0.0

    @cached_property
    def _topics_with(self) -> Counter[str]:
        return Counter(
            stem for entries in self._topics.values() for stem in frozenset().union(*(one.stems for one in entries))
        )


def asked_for(entries: Sequence[Entry], tokens: Iterable[str]) -> dict[str, float]:
    """How likely each entry is by the words of the questions that it answers, beside the others of its topic."""
    said = asking_stems(tokens)
    all_words = sum(entry.words for entry in entries)
    logs = dict.fromkeys((entry.id for entry in entries), 0.0)
    for stem in said:
        in_topic = sum(entry.asked.get(stem, 0) for entry in entries)
        if not in_topic:
            continue
        usual = in_topic / all_words
        for entry in entries:
            logs[entry.id] += math.log((entry.asked.get(stem, 0) + SMOOTHED * usual) / (entry.words + SMOOTHED))
    best = max(logs.values(), default=0.0)
    raised = {entry_id: math.exp(of - best) for entry_id, of in logs.items()}
    whole = sum(raised.values()) or 1.0
    return {entry_id: of / whole for entry_id, of in raised.items()}


def asking_stems(tokens: Iterable[str]) -> frozenset[str]:
    """The beginnings of all words of a question: how it is asked tells as much as what it names."""
    return frozenset(token[:STEM] for token in tokens)


def stems_of(words: Iterable[str]) -> frozenset[str]:
    """The beginnings of the words that may tell what is spoken of."""
    return frozenset(word[:STEM] for word in words if len(word) >= LETTERS and word.isalpha())


def open_passages(language: str, learned: Mapping[str, TopicPassages] = NOTHING) -> Passages:
    """Raises OSError where the language has none; `make model` makes them. `learned` stands in the language's model."""
    return opened(json.loads((MODELS / f"{language}.passages.json").read_bytes()), learned)


def opened(sealed: Mapping[str, Any], learned: Mapping[str, TopicPassages] = NOTHING) -> Passages:
    """The passages as they are sealed: by topic, each as the fields of its entry. A stem that many entries have is kept
    once."""
    return Passages(
        {
            topic: [
                Entry(entry_id, tuple(answers), frozenset(map(sys.intern, stems.split())), asked, words)
                for entry_id, answers, stems, asked, words in entries
            ]
            for topic, entries in sealed.items()
        },
        learned,
    )
