"""Labelled utterances, and what a listener made of them.

A file has tab-separated columns: utterance, intent, topic, kind. Where two labels are right they are joined by "|"; a
topic of "-" means none, or any.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ALARMS: Final = frozenset({"EmergencyIntent", "CrisisIntent"})
ABOUT_TOPICS: Final = frozenset(
    {"AskTopicIntent", "AskDurationIntent", "AskSideEffectsIntent", "AskWhoGetsItIntent", "CompareTopicsIntent"}
)
MEDICINES: Final = frozenset({"medicines", "chemo_medicines"})
Answer = tuple[str, tuple[str, ...]]
Hearing = Callable[[str], Answer]


@dataclass(frozen=True, slots=True)
class Labelled:
    """An utterance and the intents and topics that are right for it; no topics where any is."""

    words: str
    intents: tuple[str, ...]
    topics: tuple[str, ...]
    kind: str

    def accepts(self, intent: str, topics: tuple[str, ...]) -> bool:
        """Whether the intent is right, and the first topic, which is the one that would be answered."""
        return intent in self.intents and (not self.topics or any(topics[:1] == (topic,) for topic in self.topics))


@dataclass(frozen=True, slots=True)
class Mistake:
    """What was heard instead, with the topics that the words filled in."""

    labelled: Labelled
    intent: str
    topics: tuple[str, ...]

    def __str__(self) -> str:
        right, heard = "|".join(self.labelled.intents), " ".join((self.intent, *self.topics))
        about = "|".join(self.labelled.topics) or "-"
        return f"{self.labelled.kind}: {self.labelled.words!r} is {right} {about}, heard {heard}"

    def harms(self, groups: Mapping[str, str]) -> Iterator[str]:
        """What makes it worse than not to be understood. `groups` are the topics' groups."""
        wanted, topic = self.labelled, next(iter(self.topics), "")
        if self.intent in ALARMS and not ALARMS & set(wanted.intents):
            yield "mistaken for an alarm"
        if self.intent in ABOUT_TOPICS and not ABOUT_TOPICS & set(wanted.intents):
            yield "answered as a plain topic"
        asked_which = len(self.topics) > 1
        if groups.get(topic) in MEDICINES and wanted.topics and topic not in wanted.topics and not asked_which:
            yield "another medicine"
        if self.intent == "AMAZON.FallbackIntent":
            yield "not understood"


def read_labelled(path: Path) -> list[Labelled]:
    """Raises OSError where there is no file, ValueError where a line has fewer than four columns."""
    labelled = []
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(rows, None)
        for number, row in enumerate(rows, 2):
            if len(row) < 4:
                raise ValueError(f"{path}:{number}: {len(row)} columns; needed are utterance, intent, topic, kind")
            words, intents, topics, kind = row[:4]
            wanted = () if "-" in topics.split("|") else tuple(topics.split("|"))
            labelled.append(Labelled(words, tuple(intents.split("|")), wanted, kind))
    return labelled


def judge(labelled: Iterable[Labelled], hear: Hearing) -> tuple[Counter[str], list[Mistake]]:
    """How many utterances there are of each kind, and those that were mistaken."""
    asked: Counter[str] = Counter()
    mistakes = []
    for one in labelled:
        asked[one.kind] += 1
        intent, topics = hear(one.words)
        if not one.accepts(intent, topics):
            mistakes.append(Mistake(one, intent, topics))
    return asked, mistakes
