"""Two topics that are both to be answered: compared, asked about at once, or both picked from what was offered."""

from __future__ import annotations

from typing import Final

from leukemia_guide.understanding import thresholds
from leukemia_guide.understanding.entities import EntityMatch
from leukemia_guide.understanding.phrasing import Phrasing, Tokens
from leukemia_guide.understanding.ranking import Ranked
from leukemia_guide.understanding.reader import ENDING, Read, Reader
from leukemia_guide.understanding.recognition import Context
from leukemia_guide.understanding.topic_features import GENERIC, NAMES

VERSUS: Final = "versus"


def pair_of(read: Read, ranked: list[Ranked], aspect: str, context: Context, reader: Reader) -> tuple[str, ...]:
    """Two topics that are both to be answered: compared, asked about at once, or both picked from what was offered."""
    if aspect == VERSUS:
        return _compared(read, ranked, context) or ()
    picked = reader.phrasing.picked(read.tokens, context.offered)
    return _asked_at_once(read, reader) or (picked if len(picked) > 1 else ())


def first_question(read: Read, phrasing: Phrasing) -> Tokens:
    """What comes before the last question, where it asks about a topic by name, and the last question about another;
    of much that comes before, the end."""
    first = read.tokens[: read.asks_from][-ENDING:]
    if phrasing.asking.isdisjoint(first):
        return ()
    named = [(name, topic) for name in read.names if name.slot_type == "TOPIC" for topic in name.ids]
    before = {topic for name, topic in named if name.end <= read.asks_from} - GENERIC
    after = {topic for name, topic in named if name.start >= read.asks_from} - GENERIC
    return first if before and after and before.isdisjoint(after) else ()


def _asked_at_once(read: Read, reader: Reader) -> tuple[str, ...]:
    """The two topics that the last question names, where it names two that are joined and nothing else."""
    named = [name for name in read.names if name.slot_type in NAMES and name.start >= read.asks_from]
    named = [name for name in named if not any(_within(name, other) for other in named)]
    refused = reader.phrasing.refused(read.tokens)
    topics = [name.ids[0] for name in named if name.ids[0] not in GENERIC and name.start not in refused]
    joined = len(named) == 2 and named[1].start - named[0].end == 1
    return tuple(topics) if joined and len(set(topics)) == 2 else ()


def _within(name: EntityMatch, other: EntityMatch) -> bool:
    return name is not other and other.start <= name.start and name.end <= other.end and other.length > name.length


def _compared(read: Read, ranked: list[Ranked], context: Context) -> tuple[str, str] | None:
    """The two topics that are compared: both named, or likely both, or the two spoken of last."""
    named = list(dict.fromkeys(name.ids[0] for name in read.names if name.slot_type in NAMES))
    likely = [one.topic for one in ranked if one.topic in named or one.likely >= thresholds.COMPARED]
    if len(likely) >= 2:
        first, second = sorted(likely[:2], key=lambda topic: named.index(topic) if topic in named else len(named))
        return first, second
    spoken = [topic for topic in (*context.offered, context.before, context.topic) if topic]
    if not named and len(spoken) >= 2:
        return spoken[0], spoken[1]
    others = [topic for topic in (context.topic,) if topic and topic not in likely]
    return (others[0], likely[0]) if others and likely else None
