"""How many turns were not understood, by locale: it tells the owner how well the guide hears, and nothing of words."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Collection
from threading import Lock
from typing import Final

log: Final = logging.getLogger("leukemia_guide.server.counting")
ELSEWHERE: Final = "other"


class NotUnderstood:
    """Counts within this process, and logs each count: the sum over all processes is the number of such lines."""

    def __init__(self, locales: Collection[str]) -> None:
        self._locales = frozenset(locales)
        self._counts: Counter[str] = Counter()
        self._lock = Lock()

    def count(self, locale: str) -> None:
        """Counts one turn. A locale that the guide does not have comes from outside, and is counted without a name."""
        known = locale if locale in self._locales else ELSEWHERE
        with self._lock:
            self._counts[known] += 1
            counted = self._counts[known]
        log.info("not understood", extra={"locale": known, "count": counted})

    @property
    def counts(self) -> dict[str, int]:
        """What this process has counted so far, by locale."""
        return dict(self._counts)
