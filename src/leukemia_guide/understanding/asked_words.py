"""How much likelier the words of a question are from someone who asks about a topic than from anyone.

The words that people ask with are counted by passage (see passage_matcher). Here the same counts tell topics apart: by
all questions about a topic, and by those of its likeliest passage, which knows "wine during maintenance" for a question
about wine."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

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
        self._passages = {topic: asked for topic, of in topics.items() if (asked := [one for one in of if one.words])}
        together = [_together(of) for of in self._passages.values()]
        everyones = _together(together)
        self._places = {topic: place for place, topic in enumerate(self._passages)}
        self._shares = {stem: many / everyones.words for stem, many in everyones.stems.items()}
        self._rows = {stem: row for row, stem in enumerate(self._shares)}
        self._words = np.array([of.words for of in together], np.float64)
        self._counts = np.zeros((len(self._rows), len(together)), np.uint16)
        for place, of in enumerate(together):
            self._counts[[self._rows[stem] for stem in of.stems], place] = list(of.stems.values())

    def likeliest(self, stems: Iterable[str], many: int) -> list[str]:
        """The topics about which these words are likeliest asked, so many of them."""
        usual = self._usual(stems)
        topics = tuple(self._passages)
        return [topics[place] for place in np.argsort(-self._of_topics(usual), kind="stable")[:many]] if usual else []

    def features(self, topics: Collection[str], stems: Iterable[str]) -> dict[str, dict[str, float]]:
        """Of each of the topics, by the names in FEATURES; nothing of one that has no passages."""
        usual = self._usual(stems)
        known = [topic for topic in topics if topic in self._places]
        of_topics = self._of_topics(usual)
        asked = {topic: float(of_topics[self._places[topic]]) / SCALE for topic in known}
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
        return {stem: self._shares[stem] for stem in stems if stem in self._shares}

    def _of_topics(self, usual: Mapping[str, float]) -> NDArray[np.float64]:
        """Of every topic, in their order."""
        shares = np.fromiter(usual.values(), np.float64, len(usual))
        told = np.log(self._counts[[self._rows[stem] for stem in usual]] / shares[:, None] + OF_ALL)
        found: NDArray[np.float64] = (told - np.log(self._words + OF_ALL)).sum(axis=0)
        return found

    def _of_passages(self, topic: str, usual: Mapping[str, float]) -> float:
        """Of the topic's likeliest passage. Each stem is expected of all of them alike, and more of a passage for which
        people asked with it; few passages have more than a few of the stems."""
        place = self._places[topic]
        words = float(self._words[place])
        in_topic = self._counts[[self._rows[stem] for stem in usual], place].tolist()
        beside = [
            OF_TOPIC * (0.5 * many / words / share + 0.5) for share, many in zip(usual.values(), in_topic, strict=True)
        ]
        expected = {
            stem: share * weight
            for (stem, share), weight, many in zip(usual.items(), beside, in_topic, strict=True)
            if many
        }
        return sum(map(math.log, beside)) + max(
            sum([math.log1p(one.stems[stem] / usually) for stem, usually in expected.items() if stem in one.stems])
            - len(usual) * math.log(one.words + OF_TOPIC)
            for one in self._passages[topic]
        )


def _together(many: Iterable[Counted]) -> Counted:
    found: Counter[str] = Counter()
    for one in many:
        found.update(one.stems)
    return Counted(dict(found), found.total())
