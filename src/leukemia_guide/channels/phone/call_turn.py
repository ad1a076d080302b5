"""One turn of a call: what the caller said or pressed goes through the door, and comes back as what is said and done.

A key is a question that was asked, a silence one that is asked again. What is not said or not understood is met by
steps: again, three topics by key, the number, goodbye. After an alarm each step but the last is its action.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from leukemia_guide import safety
from leukemia_guide.channels.phone.call import Call
from leukemia_guide.channels.phone.keypad import OTHER_LANGUAGE, asked_by
from leukemia_guide.channels.phone.line_words import SECTION, is_said, keys_of_choice, welcome
from leukemia_guide.channels.phone.speaking_places import SpeakingPlaces
from leukemia_guide.channels.phone.spoken_turn import Said, Spoken, Then, said_of, then_of
from leukemia_guide.conversation import Channel, Kind, Question, Reply, Role, State, alarm_spoken_of
from leukemia_guide.conversation.offers import NUMBER, SLOWLY, words_of
from leukemia_guide.guide import Guide, Request
from leukemia_guide.library import Library

ONCE_MORE, THE_NUMBER, GOODBYE = 1, 3, 4
"""The steps, by how many turns in a row were silent or not understood; between the first two, topics by key."""
PUT_THROUGH: Final = frozenset({"completed", "answered"})
NOT_PUT_THROUGH: Final = MappingProxyType({"busy": "busy", "no-answer": "no_answer"})


@dataclass(frozen=True, slots=True)
class CallTurn:
    """`state` is what the call kept; `library` holds the words of its language, None where they cannot be had."""

    guide: Guide
    places: SpeakingPlaces
    call: Call
    state: State
    library: Library | None

    def opens(self) -> Spoken:
        """The welcome."""
        return self._asks(Question(Kind.LAUNCH))

    def tells(self, words: str) -> Spoken:
        """Two things that the line itself offers are understood without a model: the other language, and being
        connected. A sound that is no word is silence."""
        if self.library and is_said(words, "noise", self.library):
            return self.is_silent()
        if self.library and is_said(words, "switch", self.library):
            return self._in_the_other_language()
        offered = self.state.offer[0].kind if self.state.offer else None
        if self.library and offered is Kind.CONNECT and is_said(words, "connect", self.library):
            return self._asks(Question(Kind.YES))
        return self._answers(words=words)

    def presses(self, key: str) -> Spoken:
        """A key that means nothing here hears what the keys mean."""
        if key == OTHER_LANGUAGE:
            return self._in_the_other_language()
        if question := asked_by(key, self.state.offer):
            return self._asks(question)
        return self._asks_again(self._own("no_such_key"), self._own("keys"))

    def is_silent(self) -> Spoken:
        """Nothing was said; the next step."""
        misses = self.call.misses + 1
        if misses >= GOODBYE:
            return self._goodbye()
        if misses == ONCE_MORE or alarm_spoken_of(self.state):
            return replace(self, call=replace(self.call, misses=misses))._asks_again()
        question = NUMBER if misses == THE_NUMBER and self._may_tell_the_number() else Question(Kind.LIST)
        return self._asks(question, self._own("not_heard"), misses=misses)

    def comes_back(self, outcome: str) -> Spoken:
        """After the call was passed on; where nobody was reached, the number is read out."""
        if outcome in PUT_THROUGH:
            return Spoken((self._own("call_ended"),), Then.HANG_UP, self.call)
        last = self.state.last
        topic = last.topic if last and last.kind is Kind.CONNECT else NUMBER.topic
        why = self._own(NOT_PUT_THROUGH.get(outcome, "failed"))
        return self._asks(Question(Kind.CONTACT, topic, detail=SLOWLY), why)

    def _in_the_other_language(self) -> Spoken:
        """What was said last, in the language that follows."""
        other = next(iter(self.places.others(self.call.language)), self.call.language)
        return replace(self, call=replace(self.call, language=other))._asks(Question(Kind.REPEAT))

    def _asks(self, question: Question, *before: Said, misses: int = 0) -> Spoken:
        return self._answers(*before, touched=question.id, misses=misses)

    def _answers(self, *before: Said, words: str | None = None, touched: str | None = None, misses: int = 0) -> Spoken:
        """Through the door. `misses` is what this turn leaves of them, where it is understood."""
        call = self.call
        locale = self.places.locale(call.language, call.region)
        answered = self.guide.answer(
            Request(Channel.PHONE, locale, call.region, call.kept, words=words, touched=touched)
        )
        reply, library = answered.reply, answered.library
        missed = _is_missed(reply.question)
        now = replace(call, kept=answered.state.keep(), misses=call.misses + 1 if missed else misses)
        after = replace(self, call=now, state=answered.state, library=library)
        return after._does_not_understand(reply) if missed else after._speaks(reply, *before)

    def _does_not_understand(self, reply: Reply) -> Spoken:
        """The next step, which ends as the reply does: with what to do if it is urgent."""
        if self.call.misses >= GOODBYE:
            return self._goodbye()
        if self.call.misses < THE_NUMBER or not self._may_tell_the_number():
            return self._speaks(reply)
        sorry = Said(reply.text_of(Role.ANSWER), self.call.language, pace=reply.pace)
        urgent = Said(reply.text_of(Role.URGENT), self.call.language, pace=reply.pace, apart=True)
        spoken = self._asks(NUMBER, sorry, misses=self.call.misses)
        return replace(spoken, said=(*spoken.said, urgent))

    def _speaks(self, reply: Reply, *before: Said) -> Spoken:
        call, library = self.call, self.library
        if library and reply.question.kind is Kind.LAUNCH:
            return Spoken((*before, *welcome(reply, call, library, self.places)), Then.LISTEN, call)
        by_name_alone = reply.question.kind is Kind.LOST and call.misses == ONCE_MORE
        by_key = keys_of_choice(reply.offer, library) if library and not by_name_alone else ""
        said = (*before, *said_of(reply, call.language, library, by_key))
        then = then_of(reply)
        return Spoken(said, then, call, reply.line.number if reply.line and then is Then.CONNECT else None)

    def _asks_again(self, *before: Said) -> Spoken:
        """What was asked last; where that was about danger, all of it."""
        if alarm_spoken_of(self.state):
            return self._asks(Question(Kind.REPEAT), *before, misses=self.call.misses)
        library = self._words()
        asked = f"{words_of(self.state.offer, library)} {keys_of_choice(self.state.offer, library)}".rstrip()
        again = Said(asked, self.call.language, library.pronunciations, self.state.pace, apart=True)
        return Spoken((*before, again), Then.LISTEN, self.call)

    def _goodbye(self) -> Spoken:
        """The last words to someone who is not heard: after an alarm its action first, else at the end what to do if it
        is urgent."""
        call, alarm = self.call, self.state.alarm
        last = self._own("hanging_up")
        if alarm:
            action = safety.spoken(alarm, call.language, call.region, by_phone=True).action
            return Spoken((Said(action, call.language), last), Then.HANG_UP, call)
        urgent = safety.if_urgent(call.language, call.region, by_phone=True)
        return Spoken((last, Said(urgent, call.language, pace=self.state.pace)), Then.HANG_UP, call)

    def _may_tell_the_number(self) -> bool:
        """Unasked, once, and never where an alarm was raised or half heard: after that it counts as offered."""
        return self.state.alarm is None and not self.state.number_offered

    def _own(self, key: str) -> Said:
        """A sentence of the line's own."""
        library = self._words()
        return Said(library.say(SECTION, key), self.call.language, library.pronunciations, self.state.pace)

    def _words(self) -> Library:
        """Raises LookupError where there are none."""
        if self.library is None:
            raise LookupError("no words for the telephone")
        return self.library


def _is_missed(question: Question) -> bool:
    """Whether what was said was not understood; after an alarm that is told back as "lost"."""
    return question.kind is Kind.LOST or (question.kind is Kind.AFTER_ALARM and question.detail == "lost")
