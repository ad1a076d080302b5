"""What a topic says, cut into passages, sentences and words as the contract counts them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from leukemia_guide.library import ADVICE, Passage, Topic

ABBREVIATIONS: Final = re.compile(r"\b(Dr|Dra|St|Sr|Sra|a|p)\. ?(?=\S)(?!$)")


@dataclass(frozen=True, slots=True)
class SpokenPassage:
    """One passage; `where` is an aspect, "simpler" or "more 1"."""

    where: str
    text: str
    facts: tuple[str, ...]
    sources: tuple[str, ...]


def spoken_by(topic: Topic) -> Iterator[SpokenPassage]:
    """Every passage; the plain sentence rests on all the topic's facts."""
    every: tuple[Passage, ...] = (*topic.passages.values(), *topic.more, *filter(None, (topic.advice,)))
    what = topic.passages["what"]
    yield SpokenPassage("simpler", topic.simpler, tuple(fact for one in every for fact in one.facts), what.sources)
    for aspect, passage in topic.passages.items():
        yield SpokenPassage(aspect, passage.text, passage.facts, passage.sources)
    if topic.advice:
        yield SpokenPassage(ADVICE, topic.advice.text, topic.advice.facts, topic.advice.sources)
    for number, passage in enumerate(topic.more, 1):
        yield SpokenPassage(f"more {number}", passage.text, passage.facts, passage.sources)


def words(text: str) -> list[str]:
    return re.findall(r"\S+", re.sub(r"\s[-–—]\s", " ", text))


def sentences(text: str) -> list[str]:
    joined = ABBREVIATIONS.sub(lambda found: found[0].replace(". ", " ").replace(".", ""), text)
    return [part for part in re.split(r"(?<=[.?!])\s+", joined) if part]
