"""What has changed between two texts, word by word, as a reader sees it."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple


class Run(NamedTuple):
    """Words that stand together: `kind` is "same", "gone" or "new"."""

    kind: str
    text: str


def changes(before: str, after: str) -> Iterator[Run]:
    """Runs that, read without the new ones, are `before`, and without the gone ones, `after`."""
    old, new = before.split(), after.split()
    for what, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            yield Run("same", " ".join(old[start:end]))
            continue
        if start < end:
            yield Run("gone", " ".join(old[start:end]))
        if new_start < new_end:
            yield Run("new", " ".join(new[new_start:new_end]))
