"""An answer as data, for hosts that say it in their own words: each field is true alone, a danger has only its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from leukemia_guide.channels.mcp.assistant_words import AssistantWords
from leukemia_guide.channels.mcp.citing import Citations
from leukemia_guide.channels.mcp.place import Place
from leukemia_guide.conversation import Kind, Moment, Question, Reply, Role
from leukemia_guide.conversation.alarms import action_of
from leukemia_guide.conversation.moment import Channel
from leukemia_guide.guide import Answered
from leukemia_guide.library import Library
from leukemia_guide.safety import alarm_named
from leukemia_guide.telephone import dial

APPOINTMENTS: Final = "appointments"
OF_ONE_TOPIC: Final = frozenset({Kind.TOPIC, Kind.ADVICE, Kind.CONTACT, Kind.HOURS})
"""The answers that tell something of their question's topic; a choice only names it."""


def is_of_danger(reply: Reply) -> bool:
    """Whether the reply tells what to do in danger, or asks if there is some."""
    return reply.alarm is not None or reply.question.kind is Kind.PERHAPS


def structured(answered: Answered, place: Place, citations: Citations, conversation: str) -> dict[str, Any]:
    """What `ask` and `read_topic` give. Where there is danger: the words, the action, and the handle that keeps it."""
    reply, library = answered.reply, answered.library
    told: dict[str, Any] = {"say": reply.text, "kind": reply.question.kind.value, "language": place.language}
    if is_of_danger(reply):
        told["alarm"] = _danger(reply, place) | _dialled(reply)
    elif library is not None:
        told |= _informing(reply, library, citations)
    return told | {"conversation": conversation}


def shown(told: Mapping[str, Any], words: Callable[[str], AssistantWords]) -> str:
    """The same as plain text: in danger the words alone, for which no others are opened."""
    if "alarm" in told:
        return str(told["say"])
    lines = [told["say"]]
    if telephone := told.get("telephone"):
        lines.append(" · ".join(filter(None, map(telephone.get, ("whose", "number", "hours")))))
    lines += [source_line(source, words(told["language"])) for source in told.get("sources", ())]
    lines += [told[key] for key in ("disclaimer", "review") if key in told and told[key] not in told["say"]]
    return "\n".join(lines)


def source_line(source: Mapping[str, Any], words: AssistantWords) -> str:
    """A source on one line; the day of reading says that it is one."""
    known = (source.get("publisher"), source.get("title"), source.get("address"), str(source.get("year", "")))
    return " · ".join(filter(None, (*known, words.say("pages", "read_on", date=source["read"]))))


def _danger(reply: Reply, place: Place) -> dict[str, Any]:
    """The action alone; where something was told back to an alarm, what helps now; in doubt, the question too."""
    said, kind = reply.text_of(Role.ANSWER), reply.question.kind
    if kind is Kind.PERHAPS:
        suspected = alarm_named(reply.question.detail).kind.value
        return {"kind": suspected, "action": said, "certain": False, "question": reply.text_of(Role.OFFER)}
    alarm = reply.alarm or alarm_named(None)
    if kind is Kind.ALARM:
        said = action_of(alarm, place.language, Moment(Channel.ASSISTANT, region=place.region))
    return {"kind": alarm.kind.value, "action": said, "certain": True}


def _dialled(reply: Reply) -> dict[str, str]:
    """The number of the action, where it has one of its own in the region that was stated."""
    return {"number": reply.line.number, "dial": dial(reply.line.number)} if reply.line else {}


def _informing(reply: Reply, library: Library, citations: Citations) -> dict[str, Any]:
    question, sources = reply.question, citations.of(reply, library)
    told: dict[str, Any] = {"title": reply.title}
    if question.topic and question.kind in OF_ONE_TOPIC:
        told["topic"] = question.topic
    if question.kind is Kind.TOPIC:
        told["aspect"] = question.aspect
    if sources:
        told["sources"] = sources
    if sources or reply.line:
        # What is said of health or of a number; a goodbye needs no review.
        told["reviewed"] = question.topic is not None and reply.reviewed
        told |= {} if told["reviewed"] else {"review": library.say("card", "unreviewed")}
        told["disclaimer"] = library.say("disclaimer", "short")
    if reply.line:
        told["telephone"] = _telephone(reply, library)
    if reply.open:
        told["next"] = {"question": reply.text_of(Role.OFFER), "answers": _answers(reply.offer, library)}
    return told


def _telephone(reply: Reply, library: Library) -> dict[str, Any]:
    line = reply.line
    assert line is not None
    told = {
        "number": line.number,
        "dial": dial(line.number),
        "whose": library.center["names"][library.language]["center"],
        "purpose": library.topic(reply.question.topic or APPOINTMENTS).passages["what"].text,
        "hours": line.hours,
        "opening": line.opening,
    }
    return {key: value for key, value in told.items() if value}


def _answers(offer: tuple[Question, ...], library: Library) -> list[str]:
    """What may be said back: yes or no to one offer, a name of a choice."""
    if len(offer) == 1:
        return [library.say("offer", key) for key in ("yes", "no")]
    return [library.topic(question.topic).name for question in offer if question.topic]
