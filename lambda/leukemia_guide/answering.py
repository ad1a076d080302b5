"""One turn on any channel: an alarm first, whatever else is broken; then what the library answers; then less.

What stands between a listener and an answer may fail one by one (content, listening, a behaviour); each failure takes
away as little as it can (rule 12 of the conversation contract). Where nothing is left, the caller apologises.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from leukemia_guide.conversation import Moment, Question, Reply, State, converse, raise_alarm, restore
from leukemia_guide.library import Library
from leukemia_guide.safety import Alarm

log: Final = logging.getLogger("leukemia_guide")


@dataclass(frozen=True, slots=True)
class Answered:
    """`library` is None where none could be opened; then only an alarm can have been answered."""

    reply: Reply
    state: State
    library: Library | None


def answer(
    moment: Moment,
    language: str,
    kept: object,
    *,
    opening: Callable[[], Library],
    alarm: Alarm | None,
    asking: Callable[[Library], Question],
) -> Answered:
    """Answers one turn.

    `kept` is the session's state as it was handed out, untrusted. `alarm` is the one that the words themselves raise,
    found without a library; `asking` gives the question that the words or the touch asked. Raises what stood in the
    way where only an apology is left.
    """
    library = _opened(opening)
    state = restore(kept, library or ())
    if alarm is None:
        try:
            if library is None:
                raise LookupError("no library to answer from")
            return Answered(*converse(asking(library), state, moment, library), library)
        except Exception as fault:
            if state.alarm is None:
                raise
            log.error("fault after an alarm: %s", type(fault).__name__)
            alarm = state.alarm
    return Answered(*raise_alarm(alarm, state, moment, language), library)


def time_by(clock: Callable[[], datetime]) -> datetime | None:
    """The time now; None where there is no telling it."""
    try:
        return clock()
    except Exception as fault:
        log.warning("no clock: %s", type(fault).__name__)
        return None


def _opened(opening: Callable[[], Library]) -> Library | None:
    try:
        return opening()
    except Exception as fault:
        # A fault of the content is one line about a file, and holds nothing of any listener.
        log.error("no library: %s", fault)
        return None
