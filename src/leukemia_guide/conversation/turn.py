"""One turn: what was asked, what is remembered, when and where; and the answer that a behaviour gives to it."""

from __future__ import annotations

from dataclasses import dataclass

from leukemia_guide.conversation.moment import Moment
from leukemia_guide.conversation.question import Question
from leukemia_guide.conversation.reply import Line, Part, Role
from leukemia_guide.conversation.state import State
from leukemia_guide.library import Library, Passage, Source
from leukemia_guide.safety import Alarm


@dataclass(frozen=True, slots=True)
class Answer:
    """`offer` is what to offer next: one question for yes or no, two or three to choose from, none for an open
    "what else?", and None where the session closes. `disclaims` on what is general information; `urgent` where
    words were not understood or not covered, so that the reply ends with what to do if it is urgent."""

    said: tuple[Part, ...]
    offer: tuple[Question, ...] | None = ()
    line: Line | None = None
    disclaims: bool = False
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """Everything that a behaviour may look at. A behaviour is a function from a turn to an answer.

    `denied` is what may have been an alarm, where the listener just said that it is none.
    """

    question: Question
    state: State
    moment: Moment
    library: Library
    denied: Alarm | None = None

    def say(self, section: str, key: str, **names: str) -> Part:
        """A sentence of the strings. The one for this channel alone is preferred, such as `send.number_alexa`."""
        here = f"{key}_{self.moment.channel}"
        return Part(Role.ANSWER, self.library.say(section, here if self.library.has(section, here) else key, **names))

    def source(self, *passages: Passage) -> Part:
        """Names one or two publishers, each with its year where the copy read has one."""
        named = {
            source.publisher: source for passage in passages for source in map(self.library.source, passage.sources)
        }
        spoken = [self._spoken(source) for source in named.values()][:2]
        if len(spoken) == 1:
            return Part(Role.SOURCE, self.library.say("source", "one", first=spoken[0]))
        return Part(Role.SOURCE, self.library.say("source", "two", first=spoken[0], second=spoken[1]))

    def _spoken(self, source: Source) -> str:
        if source.year is None:
            return source.publisher
        return self.library.say("source", "with_year", publisher=source.publisher, year=str(source.year))
