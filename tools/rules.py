"""The rules that every answer is held to, each a function from a topic to its breaches.

The tests and `make audit` walk the same rules. Grades are Flesch-Kincaid by textstat, with the names that an
answer cannot do without (terms.tsv) counted as one plain word.
"""

from __future__ import annotations

import re
import tomllib
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from leukemia_guide.library import Topic
from leukemia_guide.library.reading import CONTENT

ROOT: Final = Path(__file__).resolve().parent.parent
ANSWER_WORDS: Final = 50
SIMPLER_WORDS: Final = 25
SENTENCE_WORDS: Final = 20
HARDEST_GRADE: Final = 8.0
NEVER_SAID: Final = {
    "a promise": r"\b(will (?:cure|save|be fine|work for you)|guarantee\w*|always works?|never fails?|completely safe)\b",
    "a superlative": r"\b(best (?:chance|hospital|cent(?:er|re)|treatment|choice)|unmatched|world.class|top hospital)\b",
    "talk of war": r"\b(fight|fights|fighting|battle|battles|warrior|beat cancer|lose|losing|win|wins)\b",
    "false comfort": r"\b(don'?t worry|nothing to worry|no need to worry|great question|be fine)\b",
    "a dose": r"\b(milligrams?|mg|micrograms?|per square meter|units per)\b",
    "a survival figure": r"\b(survival rate|survive|\d+ ?%|percent)\b",
}
NUMBER_WORDS: Final = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100}


@dataclass(frozen=True, slots=True)
class Breach:
    """What is wrong with one passage of one topic: `where` is an aspect, "simpler" or "more 1"."""

    topic: str
    where: str
    why: str

    def __str__(self) -> str:
        return f"{self.topic}, {self.where}: {self.why}"


def passages(topic: Topic) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Each passage as (where, text, fact ids); the plain sentence rests on all the topic's facts."""
    every_fact = tuple(fact for passage in (*topic.passages.values(), *topic.more) for fact in passage.facts)
    yield "simpler", topic.simpler, every_fact
    for aspect, passage in topic.passages.items():
        yield aspect, passage.text, passage.facts
    for number, passage in enumerate(topic.more, 1):
        yield f"more {number}", passage.text, passage.facts


def words(text: str) -> list[str]:
    return re.findall(r"[^\s]+", re.sub(r"\s[-–—]\s", " ", text))


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.?!])\s+", text.replace("Dr. ", "Dr ").replace("St. ", "St ")) if part]


def breaches(topic: Topic, names: tuple[str, ...]) -> Iterator[Breach]:
    """Every breach of one English topic; `names` are what its first sentence may call it."""
    for where, text, fact_ids in passages(topic):
        limit = SIMPLER_WORDS if where == "simpler" else ANSWER_WORDS
        if len(words(text)) > limit:
            yield Breach(topic.id, where, f"{len(words(text))} words; {limit} at most")
        for sentence in sentences(text):
            if len(words(sentence)) > SENTENCE_WORDS:
                yield Breach(topic.id, where, f"a sentence of {len(words(sentence))} words: {sentence!r}")
        for what, pattern in NEVER_SAID.items():
            if found := re.search(pattern, text, re.IGNORECASE):
                yield Breach(topic.id, where, f"{what}: {found[0]!r}")
        for number in numbers(text) - _numbers_in_facts(fact_ids):
            yield Breach(topic.id, where, f"the number {number} stands in none of {', '.join(fact_ids)}")
        for fact in fact_ids:
            if fact not in facts():
                yield Breach(topic.id, where, f"no fact {fact}")
        if not where.startswith("more") and not any(_says(name, sentences(text)[0]) for name in names):
            yield Breach(topic.id, where, f"the first sentence does not name it: {sentences(text)[0]!r}")
    if (grade := reading_grade(topic)) > HARDEST_GRADE:
        yield Breach(topic.id, "all passages", f"reading grade {grade:.1f}; {HARDEST_GRADE:.0f} at most")


def reading_grade(topic: Topic) -> float:
    """US school grade (Flesch-Kincaid) over all of a topic's passages."""
    return grade_of(" ".join(text for _, text, _ in passages(topic)))


def grade_of(text: str) -> float:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from textstat import textstat
    plain = _names().sub("thing", text)
    return float(textstat.flesch_kincaid_grade(plain))


def numbers(text: str) -> set[float]:
    """The numbers in a text, in digits or words. "One" is left out: it is more often a pronoun."""
    bare = re.sub(r"\b[\w-]*\d[\d-]*-\d{3,4}\b", " ", text)
    found = {float(match.replace(",", "")) for match in re.findall(r"\d[\d,]*(?:\.\d+)?", bare)}
    found |= {float(NUMBER_WORDS[word]) for word in re.findall(r"[a-z]+", bare.lower()) if word in NUMBER_WORDS}
    return found - {1.0}


@cache
def facts() -> Mapping[str, Any]:
    return tomllib.loads((CONTENT / "evidence" / "facts.toml").read_text(encoding="utf-8"))


def _numbers_in_facts(fact_ids: tuple[str, ...]) -> set[float]:
    said = " ".join(facts()[fact]["says"] for fact in fact_ids if fact in facts())
    return numbers(said) | {float(match) for match in re.findall(r"\d+", said)}


@cache
def _names() -> re.Pattern[str]:
    rows = (ROOT / "tests" / "content" / "terms.tsv").read_text(encoding="utf-8").splitlines()[1:]
    terms = {term.strip() for row in rows for cell in row.split("\t")[2:4] for term in cell.split(";")}
    return re.compile(
        "|".join(rf"\b{re.escape(term)}\b" for term in sorted(terms, key=len, reverse=True)), re.IGNORECASE
    )


def _says(name: str, sentence: str) -> bool:
    return re.sub(r"\W+", " ", name.lower()).strip() in re.sub(r"\W+", " ", sentence.lower())
