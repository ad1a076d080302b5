"""Which topics a query is about: what the guide understood, then what is named like it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rapidfuzz import fuzz, process

from leukemia_guide.conversation import Kind, Question
from leukemia_guide.library import Library
from leukemia_guide.safety.normalizer import fold_words

MOST: Final = 8
ALIKE: Final = 90
"""How much of a topic's name must stand in the query, in any order, of 100."""


def nearest_first(query: str, understood: Question, library: Library) -> Sequence[str]:
    """The ids of topics, at most MOST. None where a name was said that the guide does not cover: what is near a
    medicine is not that medicine."""
    if understood.kind is Kind.UNLISTED:
        return ()
    nearest = (understood.detail or "").split(":") if understood.kind is Kind.LOST else []
    meant = [topic_id for topic_id in (understood.topic, understood.other, *nearest) if topic_id in library]
    names = {topic_id: fold_words(library.topic(topic_id).title) for topic_id in library}
    alike = process.extract(
        fold_words(query), names, scorer=fuzz.token_set_ratio, processor=None, score_cutoff=ALIKE, limit=MOST
    )
    return list(dict.fromkeys((*(str(topic_id) for topic_id in meant), *(found for _, _, found in alike))))[:MOST]
