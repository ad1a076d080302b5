"""Sentences that a new language has not written yet. They carry a mark, and nothing that carries it is ever spoken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from leukemia_guide.library.faults import ContentFault

MISSING: Final = "MISSING:"


def refuse_missing(table: Mapping[str, object], file: str) -> None:
    """Raises ContentFault at the first sentence that carries the mark."""
    for where, sentence in missing_in(table):
        original = sentence.removeprefix(MISSING).strip()
        raise ContentFault(file, f"{where} is not written yet; the mark says: {original}")


def missing_in(value: object, where: str = "") -> Iterator[tuple[str, str]]:
    """Each marked sentence, and the keys that lead to it, such as "offer.number"."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from missing_in(inner, f"{where}.{key}" if where else str(key))
    elif isinstance(value, list):
        for number, inner in enumerate(value, 1):
            yield from missing_in(inner, f"{where}, number {number}")
    elif isinstance(value, str) and value.startswith(MISSING):
        yield where, value
