"""What can be asked of the guide, from any channel."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

PAGE: Final = re.compile(r"\d{1,2}")
ID: Final = re.compile(r"[a-z0-9_:]*")


class Kind(StrEnum):
    """The kinds of question; each is answered, or steered to another question, in one place."""

    LAUNCH = "launch"
    TOPIC = "topic"
    COMPARE = "compare"
    CHOICE = "choice"
    CONTACT = "contact"
    HOURS = "hours"
    LIST = "list"
    HELP = "help"
    ABOUT = "about"
    ALARM = "alarm"
    ADVICE = "advice"
    PROGNOSIS = "prognosis"
    FEELINGS = "feelings"
    OTHER_DISEASE = "other_disease"
    NOT_COVERED = "not_covered"
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


@dataclass(frozen=True, slots=True)
class Question:
    """One question, by ids only.

    `aspect` is one of library.ASPECTS or "simpler"; `page` counts the "more" passages from 1, 0 is the answer
    itself; `other` is the second topic of a comparison, of a choice, or of two asked at once; `detail` narrows
    the other kinds: an alarm's id, a caller, what is asked about the guide.
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

    @classmethod
    def parse(cls, text: object) -> Question | None:
        """The question of an id; None for anything else, since the text comes from outside."""
        if not isinstance(text, str) or text.count("/") != 5 or len(text) > 200:
            return None
        kind, topic, aspect, page, other, detail = text.split("/")
        ids = (topic, aspect, other, detail)
        if kind not in tuple(Kind) or not PAGE.fullmatch(page) or not all(map(ID.fullmatch, ids)):
            return None
        return cls(Kind(kind), topic or None, aspect, int(page), other or None, detail or None)
