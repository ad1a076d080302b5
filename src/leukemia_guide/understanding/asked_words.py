"""How much likelier the words of a question are from someone who asks about a topic than from anyone.

The words that people ask with are counted by passage (see passage_matcher). Here the same counts tell topics apart: by
all questions about a topic, and by those of its likeliest passage, which knows "wine during maintenance" for a question
about wine."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

FEATURES: Final = ("asked", "asked_behind", "asked_first", "passage", "passage_behind", "passage_first")
OF_ALL: Final = 300.0
"""Words of anyone's questions that stand with those of a topic."""
OF_TOPIC: Final = 60.0
"""Words of the topic's questions and of anyone's, half and half, that stand with those of a passage."""
SCALE: Final = 10.0
"""Logarithms in tens, as large as the other features."""


class Counted(NamedTuple):
    """How many questions have each stem, and how many stems that makes."""

    stems: Mapping[str, int]
    words: int


class AskedWords:
    """Of one language: by topic the words of each of its passages' questions."""

    def __init__(self, topics: Mapping[str, Sequence[Counted]]) -> None:
        self._passages = topics
        together = {topic: _together(of) for topic, of in topics.items()}
        self._topics = {topic: of for topic, of in together.items() if of.words}
        self._all = _together(self._topics.values())

    def likeliest(self, stems: Iterable[str], many: int) -> list[str]:
        """The topics about which these words are likeliest asked, so many of them."""
        usual = self._usual(stems)
        likely = {topic: self._of_topic(topic, usual) for topic in self._topics} if usual else {}
        return sorted(likely, key=lambda topic: -likely[topic])[:many]

    def features(self, topics: Collection[str], stems: Iterable[str]) -> dict[str, dict[str, float]]:
        """Of each of the topics, by the names in FEATURES; nothing of one that has no passages."""
        usual = self._usual(stems)
        known = [topic for topic in topics if topic in self._topics]
        asked = {topic: self._of_topic(topic, usual) / SCALE for topic in known}
        passage = {topic: self._of_passages(topic, usual) / SCALE for topic in known}
        most_asked, most_passage = max(asked.values(), default=0.0), max(passage.values(), default=0.0)
        return {
            topic: {
                "asked": asked[topic],
                "asked_behind": asked[topic] - most_asked,
                "asked_first": float(bool(usual) and asked[topic] == most_asked),
                "passage": passage[topic],
                "passage_behind": passage[topic] - most_passage,
                "passage_first": float(bool(usual) and passage[topic] == most_passage),
            }
            for topic in known
        }

    def _usual(self, stems: Iterable[str]) -> dict[str, float]:
        """The stems that anyone asked with, each with its share of all."""
        return {stem: self._all.stems[stem] / self._all.words for stem in stems if stem in self._all.stems}

    def _of_topic(self, topic: str, usual: Mapping[str, float]) -> float:
        stems, words = self._topics[topic]
        of_all = math.log(words + OF_ALL)
        return sum(math.log(stems.get(stem, 0) / share + OF_ALL) - of_all for stem, share in usual.items())

    def _of_passages(self, topic: str, usual: Mapping[str, float]) -> float:
        of_topic = self._topics[topic]
        beside = {
            stem: OF_TOPIC * (0.5 * of_topic.stems.get(stem, 0) / max(of_topic.words, 1) / share + 0.5)
            for stem, share in usual.items()
        }
        return max(
            (
                sum(math.log(one.stems.get(stem, 0) / share + beside[stem]) for stem, share in usual.items())
                - len(usual) * math.log(one.words + OF_TOPIC)
                for one in self._passages[topic]
                if one.words
            ),
            default=0.0,
        )


def _together(many: Iterable[Counted]) -> Counted:
    found: Counter[str] = Counter()
    for one in many:
        found.update(one.stems)
    return Counted(dict(found), found.total())
