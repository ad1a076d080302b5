"""The card in the Alexa app: what was said, its source, the disclaimer, and the number where it may stand."""

from __future__ import annotations

from typing import NamedTuple

from leukemia_guide.conversation import Kind, Reply, Role
from leukemia_guide.library import Library


class Card(NamedTuple):
    """What the Alexa app shows."""

    title: str
    text: str


def card_for(reply: Reply, library: Library | None) -> Card | None:
    """None for a reply that informs of nothing. That of an alarm, or of what may be one, is its action
    alone, and needs no library.
    """
    answer = reply.text_of(Role.ANSWER)
    if reply.alarm or reply.question.kind is Kind.PERHAPS:
        return Card(reply.title, answer)
    if library is None:
        return None
    source = reply.text_of(Role.SOURCE)
    if not source and reply.line is None:
        return None
    lines = [answer]
    if source:
        lines.append(source)
    lines.append(library.say("disclaimer", "short"))
    if source and not reply.reviewed:
        lines.append(library.say("card", "unreviewed"))
    if reply.line:
        if reply.line.hours and reply.line.hours not in answer:
            lines.append(reply.line.hours)
        lines.append(library.say("card", "number", label=reply.line.label, number=reply.line.number))
    return Card(reply.title, "\n".join(lines))
