"""What can be asked of the guide, from any channel."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

INSTEAD: Final = "instead"
"""The detail of a topic question: its `other` was not asked about too, but may have been meant instead."""
NEARLY: Final = "nearly"
"""The detail of a topic question whose passage likely does not answer just what was asked; behind a colon the one that
"more" says first."""
UNSPOKEN: Final = "unspoken"
"""The detail of a language question: what was asked came in a language that the guide does not speak."""
LINES: Final = MappingProxyType(
    {"appointments": "new_patient_line", "new_patient_line": "new_patient_line", "main_line": "main_line"}
)
"""The topics that are telephone lines, and which line of the center each is."""
PAGE: Final = re.compile(r"\d{1,2}")
ID: Final = re.compile(r"[a-z0-9_:]*")


class Kind(StrEnum):
    """The kinds of question; each is answered, or steered to another question, in one place."""

    LAUNCH = "launch"
    TOPIC = "topic"
    COMPARE = "compare"
    CHOICE = "choice"
    CONTACT = "contact"
    CONNECT = "connect"
    HOURS = "hours"
    LIST = "list"
    HELP = "help"
    ABOUT = "about"
    ALARM = "alarm"
    PERHAPS = "perhaps"
    AFTER_ALARM = "after_alarm"
    ADVICE = "advice"
    PROGNOSIS = "prognosis"
    FEELINGS = "feelings"
    OTHER_DISEASE = "other_disease"
    NOT_COVERED = "not_covered"
    UNLISTED = "unlisted"
    LANGUAGE = "language"
    SEND = "send"
    SOCIAL = "social"
    LOST = "lost"
    STOP = "stop"
    YES = "yes"
    NO = "no"
    REPEAT = "repeat"
    SLOWER = "slower"
    FASTER = "faster"
    SIMPLER = "simpler"
    MORE = "more"
    NEXT = "next"
    PREVIOUS = "previous"
    START_OVER = "start_over"


KINDS: Final = frozenset(Kind)
SPOKEN_OF: Final = frozenset({Kind.TOPIC, Kind.COMPARE, Kind.ADVICE})
"""The kinds of which a topic was spoken, so that "it" means that one afterwards."""
OF_ALARMS: Final = frozenset({Kind.ALARM, Kind.AFTER_ALARM, Kind.PERHAPS})


@dataclass(frozen=True, slots=True)
class Question:
    """One question, by ids only.

    `aspect` is one of library.ASPECTS, "simpler", or "more_2" for a passage that is asked for by what it says; `page`
    counts from 1 what "more" says after the answer to that aspect, 0 is the answer itself; `other` is the second topic
    of a comparison, of a choice, or of two asked at once; `detail` narrows the kind: an alarm as it is kept, what was
    told back to one, a caller, what is asked about the guide, INSTEAD, NEARLY, the id of a name that is not covered,
    the topics nearest to what was not understood as `a:b:c`.
    """

    kind: Kind
    topic: str | None = None
    aspect: str = "what"
    page: int = 0
    other: str | None = None
    detail: str | None = None

    @property
    def id(self) -> str:
        """The question as one short string, such as `topic/induction/how_long`, for the session."""
        parts = (self.kind, self.topic or "", self.aspect, str(self.page), self.other or "", self.detail or "")
        return "/".join(parts)

    @property
    def continued(self) -> Question:
        """The topic question that "more" asks after this one."""
        aspect = "what" if self.aspect == "simpler" else self.aspect
        return Question(Kind.TOPIC, self.topic, aspect, self.page + 1, detail=self.detail if self.is_nearly else None)

    @property
    def is_nearly(self) -> bool:
        """Whether the passage is only near what was asked."""
        return self.kind is Kind.TOPIC and (self.detail or "").partition(":")[0] == NEARLY

    @property
    def following(self) -> str | None:
        """What "more" says first, where what was heard is only near what was asked."""
        return (self.detail or "").partition(":")[2] or None if self.is_nearly else None

    @classmethod
    def parse(cls, text: object) -> Question | None:
        """The question of an id; None for anything else, since the text comes from outside."""
        if not isinstance(text, str) or text.count("/") != 5 or len(text) > 200:
            return None
        kind, topic, aspect, page, other, detail = text.split("/")
        ids = (topic, aspect, other, detail)
        if kind not in KINDS or not PAGE.fullmatch(page) or not all(map(ID.fullmatch, ids)):
            return None
        return cls(Kind(kind), topic or None, aspect, int(page), other or None, detail or None)
