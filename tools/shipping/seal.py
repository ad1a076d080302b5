"""What is worked out when the guide is packaged, so that it need not be at each start.

The content of each language as leukemia_guide/library/sealed.py reads it, and what safety looks for by which words.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from leukemia_guide.library.library import natural_order
from leukemia_guide.library.naming import index_names
from leukemia_guide.safety.language import language_of
from leukemia_guide.safety.ready import Ready

NOT_SPOKEN: Final = ("heard", "asked")


def seal(content: Mapping[str, Any]) -> Iterator[tuple[str, bytes]]:
    """The files of one language that was read and checked: each one's path under sealed/, and its bytes."""
    language, topics = content["language"], content["topics"]
    yield f"{language}/guide.json", _json({**content, "topics": list(topics), "order": natural_order(topics)})
    yield f"{language}/names.json", _json(index_names(topics))
    for topic_id, topic in topics.items():
        says = {key: value for key, value in topic["says"].items() if key not in NOT_SPOKEN}
        yield f"{language}/topics/{topic_id}.json", _json({"rests_on": topic["rests_on"], "says": says})


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def seal_alarms(code: str) -> bytes:
    """The module `prepared` of a language of `safety`: where to look for which words, worked out beforehand."""
    known = Ready(language_of(code))
    vocabulary = ", ".join(map(repr, sorted(known.vocabulary)))
    signs = ", ".join(f"{key!r}: {tuple(places)!r}" for key, places in sorted(known.signs.by_key.items()))
    return f"VOCABULARY = frozenset({{{vocabulary}}})\nSIGNS = {{{signs}}}\n".encode()
