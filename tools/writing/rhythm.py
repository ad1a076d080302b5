"""How answers sound one after the other: how varied their sentences are, and what is said again and again."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from leukemia_guide.library import Library
from tools.writing.passages import sentences, spoken_by, words

SHORT: Final = 7
"""Words of a sentence that stands there chopped off, where many do."""
TOPICS_OF_ONE_SENTENCE: Final = 3


@dataclass(frozen=True, slots=True)
class Rhythm:
    """`mean` words a sentence; `spread`, their standard deviation; `short`, the share of those of 7 words or fewer."""

    mean: float
    spread: float
    short: float

    def __str__(self) -> str:
        return f"{self.mean:.1f} words a sentence, spread {self.spread:.1f}, short ones {self.short:.0%}"


def rhythm_of(library: Library, topics: list[str]) -> Rhythm:
    """Over all sentences of these topics, of which there must be one."""
    lengths = [
        len(words(sentence))
        for topic_id in topics
        for spoken in spoken_by(library.topic(topic_id))
        for sentence in sentences(spoken.text)
    ]
    return Rhythm(
        statistics.mean(lengths), statistics.pstdev(lengths), sum(one <= SHORT for one in lengths) / len(lengths)
    )


def said_too_often(library: Library) -> Iterator[tuple[str, list[str]]]:
    """Sentences that stand in more topics than three, with the topics."""
    topics: dict[str, list[str]] = defaultdict(list)
    for topic_id in library:
        said = {sentence for spoken in spoken_by(library.topic(topic_id)) for sentence in sentences(spoken.text)}
        for sentence in said:
            topics[sentence].append(topic_id)
    yield from ((sentence, where) for sentence, where in topics.items() if len(where) > TOPICS_OF_ONE_SENTENCE)
