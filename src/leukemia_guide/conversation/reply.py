"""A reply in parts, from which speech, card and screen are all made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from leukemia_guide.conversation.question import Question
from leukemia_guide.conversation.state import Pace
from leukemia_guide.safety import Alarm


class Role(StrEnum):
    """What a part is for. An OFFER is the only part that asks; it is what keeps the session open."""

    ANSWER = "answer"
    SOURCE = "source"
    DISCLAIMER = "disclaimer"
    OFFER = "offer"
    URGENT = "urgent"


class Part(NamedTuple):
    """One or more whole sentences with one role; `language` is theirs, where it is not that of the session."""

    role: Role
    text: str
    language: str | None = None


class Line(NamedTuple):
    """A telephone number to show: its digits as printed, what it is for, its hours and whether it is open.

    `holiday` says that the opening tells of a holiday, which the hours do not know. `may_be_open` is false where the
    line is known to be closed, and where it has hours and there is no telling the time.
    """

    number: str
    label: str
    hours: str | None = None
    opening: str | None = None
    holiday: bool = False
    may_be_open: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said, and what `yes` would then ask (`offer`).

    `question` is the question that was answered, after "again" or "yes" were resolved. `reprompt_text` stands in
    for the offer's own words where silence must hear something else.
    """

    question: Question
    title: str
    parts: tuple[Part, ...]
    offer: tuple[Question, ...] = ()
    reprompt_text: str | None = None
    line: Line | None = None
    alarm: Alarm | None = None
    pace: Pace = Pace.NORMAL
    reviewed: bool = True

    @property
    def open(self) -> bool:
        """A question keeps the session open, a statement closes it."""
        return Role.OFFER in [part.role for part in self.parts]

    @property
    def reprompt(self) -> str | None:
        """What is said into silence; None when the session closes."""
        if not self.open:
            return None
        return self.reprompt_text or self.text_of(Role.OFFER)

    @property
    def text(self) -> str:
        """All sentences, in the order in which they are said."""
        return " ".join([part.text for part in self.parts])

    def text_of(self, *roles: Role) -> str:
        """The sentences of these roles, in the order in which they are said."""
        return " ".join([part.text for part in self.parts if part.role in roles])
