"""Each rule is a function from one passage to what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from leukemia_guide.library import Topic
from tools.writing.evidence import facts, said_in, stands_in_page
from tools.writing.passages import SpokenPassage, sentences, spoken_by, words
from tools.writing.reading_ease import reading_ease
from tools.writing.said_numbers import numbers, telephones
from tools.writing.style import Style

ANSWER_WORDS: Final = 50
SIMPLER_WORDS: Final = 25
SENTENCE_WORDS: Final = 20


@dataclass(frozen=True, slots=True)
class Breach:
    """What is wrong with one passage of one topic."""

    topic: str
    where: str
    why: str

    def __str__(self) -> str:
        return f"{self.topic}, {self.where}: {self.why}"


def breaches(topic: Topic, names: Sequence[str], style: Style) -> Iterator[Breach]:
    """Every breach of one topic; `names` are what its first sentence may call it."""
    for spoken in spoken_by(topic):
        for rule in RULES:
            for why in rule(spoken, style):
                yield Breach(topic.id, spoken.where, why)
        first = sentences(spoken.text)[0]
        if not spoken.where.startswith("more") and not any(_says(name, first) for name in names):
            yield Breach(topic.id, spoken.where, f"the first sentence does not name it: {first!r}")
    ease = reading_ease(topic, style)
    if style.too_hard(ease, style.hardest):
        yield Breach(topic.id, "all passages", f"reads at {ease:.1f}; {style.hardest:.0f} is the limit")


def _is_short(spoken: SpokenPassage, style: Style) -> Iterator[str]:
    limit = SIMPLER_WORDS if spoken.where == "simpler" else ANSWER_WORDS
    if len(words(spoken.text)) > limit:
        yield f"{len(words(spoken.text))} words; {limit} at most"
    for sentence in sentences(spoken.text):
        if len(words(sentence)) > SENTENCE_WORDS:
            yield f"a sentence of {len(words(sentence))} words: {sentence!r}"


def _says_nothing_forbidden(spoken: SpokenPassage, style: Style) -> Iterator[str]:
    for what, pattern in style.never_said.items():
        if found := pattern.search(spoken.text):
            yield f"{what}: {found[0]!r}"
    if "?" in spoken.text:
        yield "a question inside an answer"


def _numbers_stand_in_facts(spoken: SpokenPassage, style: Style) -> Iterator[str]:
    known = said_in(spoken.facts)
    known_numbers = numbers(known, "en") | {float(figures) for figures in re.findall(r"\d+(?:\.\d+)?", known)}
    for number in numbers(spoken.text, style.language) - known_numbers:
        yield f"the number {number:g} stands in none of {', '.join(spoken.facts)}"
    for digits in telephones(spoken.text) - telephones(known):
        yield f"the telephone number {digits} stands in none of {', '.join(spoken.facts)}"


def _sources_say_it(spoken: SpokenPassage, style: Style) -> Iterator[str]:
    for fact in spoken.facts:
        if fact not in facts():
            yield f"no fact {fact}"
    say_it = {source for fact in spoken.facts if fact in facts() for source in facts()[fact]["sources"]}
    for source in spoken.sources:
        if source not in say_it:
            yield f"source {source} says none of {', '.join(spoken.facts)}"


def _is_our_own(spoken: SpokenPassage, style: Style) -> Iterator[str]:
    if stands_in_page(spoken.text):
        yield "eight words running stand in the center's page"


RULES: Final[tuple[Callable[[SpokenPassage, Style], Iterator[str]], ...]] = (
    _is_short,
    _says_nothing_forbidden,
    _numbers_stand_in_facts,
    _sources_say_it,
    _is_our_own,
)


def _says(name: str, sentence: str) -> bool:
    return re.sub(r"\W+", " ", name.lower()).strip() in re.sub(r"\W+", " ", sentence.lower())
