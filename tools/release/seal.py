"""What is worked out when the guide is packaged, so that it need not be at each start.

The content of each language as leukemia_guide/library/sealed.py reads it, and what safety looks for by which words.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from leukemia_guide.library.library import natural_order
from leukemia_guide.safety.guard.compiled_language import CompiledLanguage
from leukemia_guide.safety.language import language_of


def seal(content: Mapping[str, Any]) -> Iterator[tuple[str, bytes]]:
    """The files of one language that was read and checked: each one's path under sealed/, and its bytes."""
    language, topics = content["language"], content["topics"]
    guide = {**content, "topics": list(topics), "order": natural_order(topics)}
    yield f"{language}/unlisted.json", _json(guide.pop("unlisted")())
    yield f"{language}/guide.json", _json(guide)
    for topic_id, topic in topics.items():
        yield f"{language}/topics/{topic_id}.json", _json(topic)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def seal_alarms(code: str) -> bytes:
    """The module `prepared` of a language of `safety`: where to look for which words, worked out beforehand."""
    known = CompiledLanguage(language_of(code))
    vocabulary = ", ".join(map(repr, sorted(known.vocabulary)))
    signs = ", ".join(f"{key!r}: {tuple(places)!r}" for key, places in sorted(known.signs.by_key.items()))
    return f"VOCABULARY = frozenset({{{vocabulary}}})\nSIGNS = {{{signs}}}\n".encode()
