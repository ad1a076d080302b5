"""Which topics a clinician has signed, as their words stand now.

The ledger of a language is content/<language>/reviews.toml: a table per signed topic with the `reviewer`, the `date`
and `next` review (ISO dates), and `words`, the fingerprint of what was signed. Other words have another fingerprint,
so a signature holds for exactly the words it was given to.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any, Final

from leukemia_guide.library.faults import ContentFault
from leukemia_guide.library.topic import PASSAGES

SIGNED_KEYS: Final = frozenset({"reviewer", "date", "next", "words"})
SPOKEN: Final = ("name", "title", "simpler", *PASSAGES, "more")
DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


def fingerprint(says: Mapping[str, Any]) -> str:
    """Sixteen hexadecimal digits for everything that a topic says; what it only hears does not count."""
    spoken = {key: says[key] for key in SPOKEN if key in says}
    return hashlib.sha256(json.dumps(spoken, sort_keys=True).encode()).hexdigest()[:16]


def signed_topics(topics: Mapping[str, Mapping[str, Any]], ledger: Mapping[str, Any]) -> list[str]:
    """The ids of the topics whose signature is of the words that they say now."""
    return [
        topic_id
        for topic_id, topic in topics.items()
        if topic_id in ledger and ledger[topic_id]["words"] == fingerprint(topic["says"])
    ]


def check_ledger(ledger: Mapping[str, Any], file: str) -> None:
    """Raises ContentFault for an entry that is no signature."""
    for topic_id, entry in ledger.items():
        if not isinstance(entry, Mapping) or set(entry) != SIGNED_KEYS:
            raise ContentFault(file, f"[{topic_id}] needs exactly {', '.join(sorted(SIGNED_KEYS))}")
        for key in ("date", "next"):
            if not DATE.fullmatch(str(entry[key])):
                raise ContentFault(file, f"[{topic_id}] '{key}' is {entry[key]!r}; write a date such as 2026-11-23")
