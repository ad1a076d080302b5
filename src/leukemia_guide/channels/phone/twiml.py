"""A turn of a call as TwiML: what is said, in which voice, and what the carrier does then."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from twilio.twiml.voice_response import VoiceResponse

from leukemia_guide.channels.phone.call import Call
from leukemia_guide.channels.phone.speaking_places import SpeakingPlaces, hints_in
from leukemia_guide.channels.phone.spoken_turn import Said, Spoken, Then
from leukemia_guide.speech import INTERPRETED, RATES, pieces
from leukemia_guide.telephone import dial

BEFORE_A_QUESTION: Final = "400ms"
DIGITS: Final = "80%"
PATIENCE: Final = 6
"""Seconds of silence before the next step."""
RINGING: Final = 30
"""Seconds for which the line is let ring."""
PAUSE: Final = 1


class TwimlWriter:
    """`address_of` is where the next turn of a call is sent, by the name of that turn."""

    def __init__(self, places: SpeakingPlaces, address_of: Callable[[str, Call], str]) -> None:
        self._places, self._address_of = places, address_of

    def write(self, spoken: Spoken) -> str:
        """The whole document."""
        response = VoiceResponse()
        into = self._listening(response, spoken.call) if spoken.then is Then.LISTEN else response
        for said in spoken.said:
            if said.paused:
                into.pause(length=PAUSE)
            self._say(into, said, spoken.call.region)
        if spoken.then is Then.CONNECT and spoken.number:
            response.dial(
                dial(spoken.number).removeprefix("tel:"),
                action=self._address_of("dialled", spoken.call),
                method="POST",
                timeout=RINGING,
                record="do-not-record",
            )
        elif spoken.then is not Then.LISTEN:
            response.hangup()
        return str(response)

    def _listening(self, response: VoiceResponse, call: Call) -> Any:
        return response.gather(
            input="speech dtmf",
            action=self._address_of("turn", call),
            method="POST",
            language=self._places.locale(call.language, call.region),
            hints=hints_in(call.language) or None,
            speech_model="phone_call",
            enhanced=True,
            speech_timeout="auto",
            # Words of danger are often those that a filter would take out.
            profanity_filter=False,
            barge_in=True,
            timeout=PATIENCE,
            num_digits=1,
            finish_on_key="",
            action_on_empty_result=True,
        )

    def _say(self, into: Any, said: Said, region: str | None) -> None:
        # Without a voice of its own a language is spoken in the carrier's.
        voice = self._places.voice(said.language, region)
        say = into.say(voice=voice, language=None if voice else self._places.locale(said.language, region))
        if said.apart:
            say.break_(time=BEFORE_A_QUESTION)
        rate = RATES.get(said.pace)
        words = say.prosody(rate=rate) if rate else say
        for piece in pieces(said.text, said.pronunciations):
            if read_as := INTERPRETED.get(piece.kind or ""):
                words.prosody(rate=DIGITS).say_as(piece.text, interpret_as=read_as)
            elif piece.kind:
                words.sub(piece.text, alias=said.pronunciations[piece.text])
            else:
                words.append(piece.text)
