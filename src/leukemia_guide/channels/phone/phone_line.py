"""A telephone number in every language: its calls, turn by turn. No turn raises; what fails is apologised for."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from leukemia_guide import safety
from leukemia_guide.channels.phone.call import Call
from leukemia_guide.channels.phone.call_turn import CallTurn
from leukemia_guide.channels.phone.speaking_places import SpeakingPlaces
from leukemia_guide.channels.phone.spoken_turn import Said, Spoken, Then
from leukemia_guide.conversation import restore
from leukemia_guide.guide import Guide

log: Final = logging.getLogger("leukemia_guide.phone")
LONGEST_UTTERANCE: Final = 1000


class PhoneLine:
    """`places` hold the words from which `guide` answers."""

    def __init__(self, guide: Guide, places: SpeakingPlaces) -> None:
        self._guide, self._places = guide, places

    def opens(self, call: Call) -> Spoken:
        """The welcome."""
        return self._take(call, CallTurn.opens)

    def hears(self, call: Call, words: str, key: str) -> Spoken:
        """What was said, or the key that was pressed; both are empty where nothing was."""
        if key:
            return self._take(call, lambda turn: turn.presses(key))
        if words.strip():
            return self._take(call, lambda turn: turn.tells(words[:LONGEST_UTTERANCE]))
        return self._take(call, CallTurn.is_silent)

    def after_dialling(self, call: Call, outcome: str) -> Spoken:
        """What became of the call that was passed on, in the carrier's own word for it."""
        return self._take(call, lambda turn: turn.comes_back(outcome))

    def _take(self, call: Call, turn: Callable[[CallTurn], Spoken]) -> Spoken:
        try:
            library = self._places.library(call.language, call.region)
            state = restore(call.kept, library or ())
            return turn(CallTurn(self._guide, self._places, call, state, library))
        except Exception as fault:
            log.error("fault", extra={"fault": type(fault).__name__})
            sorry = safety.apology(call.language, call.region, by_phone=True)
            return Spoken((Said(sorry, call.language),), Then.HANG_UP, call)
