"""How many turns with words are worked on at once, so that a busy page leaves room for Alexa and for alarms.

Recognizing words is computing, and a process computes one thing at a time: more at once would only take turns away
from whoever must be answered. So one is worked on, a few wait for a moment, and the words of whoever finds no place are
searched for danger alone, one after the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition, Lock
from typing import Final

from leukemia_guide.guide import Request
from leukemia_guide.guide.danger import heard_in
from leukemia_guide.guide.door import language_of

AT_ONCE: Final = 1
WAITING: Final = 8
SECONDS: Final = 2.0
RETRY_AFTER: Final = "2"
"""In seconds, as the header has it."""


class Places:
    """The places of one process. `urgent` is held by whoever found none, while being searched for danger, and answered
    where there is some."""

    def __init__(self, at_once: int = AT_ONCE, waiting: int = WAITING, seconds: float = SECONDS) -> None:
        self._freed = Condition()
        self._to_work, self._to_wait, self._seconds = at_once, waiting, seconds
        self.urgent = Lock()

    @property
    def is_full(self) -> bool:
        """Whether there is no place left, not even to wait at."""
        return not (self._to_work or self._to_wait)

    @contextmanager
    def place(self) -> Iterator[bool]:
        """Whether there is a place to work at, perhaps after a moment; it is given back at the end."""
        with self._freed:
            has_place = self._to_work > 0 or self._waited()
            self._to_work -= has_place
        try:
            yield has_place
        finally:
            with self._freed:
                self._to_work += has_place
                self._freed.notify()

    def _waited(self) -> bool:
        if not self._to_wait:
            return False
        self._to_wait -= 1
        try:
            return self._freed.wait_for(lambda: self._to_work > 0, self._seconds)
        finally:
            self._to_wait += 1


def is_urgent(request: Request) -> bool:
    """Whether words tell of danger, or answer an alarm that was raised before."""
    alarmed = isinstance(request.state, dict) and bool(request.state.get("alarm"))
    return alarmed or (request.words is not None and heard_in(request.words, language_of(request)) is not None)
