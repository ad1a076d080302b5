"""What can be touched: the questions that the voice has just offered, so that a touch asks what could be said."""

from __future__ import annotations

from dataclasses import dataclass

from leukemia_guide.conversation import Kind, Question, Reply, Role
from leukemia_guide.library import Library


@dataclass(frozen=True, slots=True)
class Touch:
    """A label to read, what a screen reader says for it, and the question that touching it asks."""

    label: str
    spoken: str
    question: Question

    def shown(self) -> dict[str, str]:
        """As the screen's document reads it."""
        return {"label": self.label, "spoken": self.spoken, "question": self.question.id}


def touches(reply: Reply, library: Library | None) -> tuple[Touch, ...]:
    """The offer; to an open question the list of what can be asked; nothing where the session closes."""
    offered = reply.text_of(Role.OFFER)
    if not reply.open:
        return ()
    if reply.question.kind is Kind.PERHAPS and library is not None:
        return yes_or_no(reply, library)
    if reply.alarm or library is None:
        return tuple(Touch(offered, offered, question) for question in reply.offer)
    if len(reply.offer) == 1:
        return (Touch(_label(reply.offer[0], library), offered, reply.offer[0]),)
    return tuple(touch(question, library) for question in reply.offer or (Question(Kind.LIST),))


def yes_or_no(reply: Reply, library: Library) -> tuple[Touch, ...]:
    """The two answers to the question whether there is danger; a no is said as such, and answers what was asked."""
    asked = reply.text_of(Role.OFFER)
    yes, no = (library.say("offer", key) for key in ("yes", "no"))
    return Touch(yes, f"{asked} {yes}", reply.offer[0]), Touch(no, f"{asked} {no}", Question(Kind.NO))


def touch(question: Question, library: Library) -> Touch:
    """A question to touch among others, by the name of its topic."""
    label = library.topic(question.topic).title if question.topic else _label(question, library)
    return Touch(label, label, question)


def _label(question: Question, library: Library) -> str:
    if question.kind is Kind.CONTACT:
        return library.say("screen", question.detail or "number")
    if question.page:
        return library.say("screen", "more")
    return library.topic(question.topic).title if question.topic else library.say("title", question.kind)
