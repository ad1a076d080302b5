"""What is said in one turn of a call, and what happens then; `twiml` writes it as the carrier reads it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from leukemia_guide.channels.phone.call import Call
from leukemia_guide.conversation import Kind, Pace, Part, Reply, Role
from leukemia_guide.library import AS_WRITTEN, Library, Pronunciations


class Then(Enum):
    """What happens when all is said."""

    LISTEN = "listen"
    CONNECT = "connect"
    HANG_UP = "hang up"


@dataclass(frozen=True, slots=True)
class Said:
    """Sentences in the voice of one language. `apart` sets them off from what was said before; `paused` waits first, so
    that whoever knows what to say need not hear them."""

    text: str
    language: str
    pronunciations: Pronunciations = AS_WRITTEN
    pace: Pace = Pace.NORMAL
    apart: bool = False
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Spoken:
    """One turn. `number` is what is dialled where the call is passed on."""

    said: tuple[Said, ...]
    then: Then
    call: Call
    number: str | None = None


def said_of(reply: Reply, language: str, library: Library | None, by_key: str) -> Iterator[Said]:
    """The reply's parts in their voices. `by_key` is said with the offer. Without a library names are said as they are
    written."""
    known = library.pronunciations if library else AS_WRITTEN
    for (other, role), parts in groupby(reply.parts, _manner):
        text = " ".join(part.text for part in parts)
        if role is Role.OFFER and by_key:
            text = f"{text} {by_key}"
        yield Said(text, other or language, AS_WRITTEN if other else known, reply.pace, apart=role is not Role.ANSWER)


def then_of(reply: Reply) -> Then:
    """A question is listened to, the last words before a call is passed on are followed by it, and any other statement
    ends the call. After an alarm nothing is connected, whatever was asked."""
    if reply.open:
        return Then.LISTEN
    passed_on = reply.question.kind is Kind.CONNECT and reply.line and reply.alarm is None
    return Then.CONNECT if passed_on else Then.HANG_UP


def _manner(part: Part) -> tuple[str | None, Role]:
    """What is said in one breath: the answer with its source and disclaimer; apart from it the offer, and what to do if
    it is urgent."""
    return part.language, part.role if part.role in (Role.OFFER, Role.URGENT) else Role.ANSWER
