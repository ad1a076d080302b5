"""What the telephone carrier's recognizer is told to expect: the names of topics, and what people call medicines.

A carrier takes 500 phrases of 100 letters at most. How recognizers mishear a name is left out: it would teach that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from tools.corpus.phrasebooks import MEDICINE_GROUPS
from tools.corpus.phrases import Phrases

MOST: Final = 500
LONGEST: Final = 100
PARTED_BY: Final = ","


def hints_of(content: Mapping[str, Any], phrases: Phrases) -> list[str]:
    """Each phrase once, however it is written."""
    found: dict[str, str] = {}
    for name in _names(content["topics"], phrases):
        if len(name) <= LONGEST and PARTED_BY not in name and "{" not in name:
            found.setdefault(name.casefold(), name)
    return list(found.values())[:MOST]


def _names(topics: Mapping[str, Any], phrases: Phrases) -> Iterator[str]:
    yield from (topic["says"]["name"] for topic in topics.values())
    for topic_id, topic in topics.items():
        if topic["rests_on"]["group"] in MEDICINE_GROUPS:
            yield from phrases.names.get(topic_id, {}).get("also", ())
