"""A turn of the talk page as JSON: what came in, read as untrusted; what goes out, made to be shown and spoken."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlencode

from leukemia_guide import safety
from leukemia_guide.channels.web.addresses import topic_address
from leukemia_guide.channels.web.alarm_calls import calls_for, names_the_team
from leukemia_guide.channels.web.region import region_of
from leukemia_guide.channels.web.suggestions import suggestions_for
from leukemia_guide.conversation import Channel, Kind, Line, Part, Question, Reply, Role
from leukemia_guide.conversation.offers import words_of
from leukemia_guide.conversation.question import LINES
from leukemia_guide.guide import Answered, Request
from leukemia_guide.library import AS_WRITTEN, Library
from leukemia_guide.safety import Alarm
from leukemia_guide.speech import plain
from leukemia_guide.telephone import dial

LONGEST_UTTERANCE: Final = 1000
LONGEST_NAME: Final = 64
HAS_A_LINE: Final = (Kind.CONTACT, Kind.HOURS)


class Unusable(ValueError):
    """What the page sent cannot be used. Its text is told to the caller; `said` is the key of the same in the words
    of the listener's language, where that language is known."""

    def __init__(self, text: str, locale: str | None = None, said: str | None = None) -> None:
        super().__init__(text)
        self.locale, self.said = locale, said


def read_request(body: bytes, locales: Mapping[str, Mapping[str, str]]) -> Request:
    """Raises Unusable for what is not a turn."""
    try:
        sent = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        raise Unusable("The request is not JSON.") from None
    if not isinstance(sent, dict):
        raise Unusable("The request is not a JSON object.")
    locale, words, touched, state, zone = map(sent.get, ("locale", "utterance", "question", "state", "zone"))
    if not isinstance(locale, str) or locale not in locales:
        raise Unusable(f"This guide does not speak that language. It speaks {', '.join(locales)}.")
    if words is not None and not (isinstance(words, str) and words.strip()):
        raise Unusable("The question is empty.", locale, "refused_empty")
    if words is not None and len(words) > LONGEST_UTTERANCE:
        raise Unusable("The question is too long.", locale, "refused_long")
    question = Question.parse(touched)
    if touched is not None and (question is None or words is not None):
        raise Unusable("What was touched is not a question of this guide.", locale, "refused_touched")
    if state is not None and not isinstance(state, dict):
        raise Unusable("The state of the conversation is not one of this guide's.", locale, "refused_state")
    if zone is not None and not (isinstance(zone, str) and len(zone) <= LONGEST_NAME and zone.isprintable()):
        raise Unusable("The time zone is not the name of one.", locale, "refused_zone")
    region = region_of(locales[locale]["region"], zone or None)
    touched_id = question.id if question else None
    return Request(Channel.PAGE, locale, region, state, words, touched=touched_id, zone=lambda: zone or None)


def as_json(answered: Answered, request: Request) -> dict[str, Any]:
    """The reply as the page shows and speaks it. `offers` and `next` can be touched: send back the `question` of one.
    `calls` are the numbers of a danger; `team` says that the listener's own team is to be called; `read` is where the
    answer can be read."""
    reply, library = answered.reply, answered.library
    pronunciations = library.pronunciations if library else AS_WRITTEN
    danger = reply.alarm or _suspected(reply)
    informs = library is not None and not danger and (reply.line or reply.text_of(Role.SOURCE))
    following = suggestions_for(reply, answered.state, library) if library and not danger else []
    return {
        "title": reply.title,
        "parts": [_part(part) for part in reply.parts],
        "speech": plain(" ".join(part.text for part in reply.parts if part.language is None), pronunciations),
        "reprompt": plain(reply.reprompt, pronunciations) if reply.reprompt else None,
        "pace": reply.pace.value,
        "line": _line(reply, request, library),
        "alarm": reply.alarm.kind.value if reply.alarm else None,
        "perhaps": danger.kind.value if danger and not reply.alarm else None,
        "calls": calls_for(danger, request.region, library) if danger else [],
        "team": bool(danger and names_the_team(danger)),
        "offers": _offers(reply, library),
        "next": [{"label": one.label, "question": one.question.id} for one in following],
        "read": _page_of(reply.question, library),
        "disclaimer": library.say("disclaimer", "short") if library and informs else None,
        "unreviewed": library.say("card", "unreviewed") if library and not reply.reviewed else None,
        "state": answered.state.keep(),
        "end": not reply.open,
    }


def apologised(sentence: str) -> dict[str, Any]:
    """The same shape with one sentence, where nothing else could be answered."""
    nothing = dict.fromkeys(("reprompt", "line", "alarm", "perhaps", "disclaimer", "unreviewed", "state"))
    part = {"role": Role.ANSWER.value, "text": sentence}
    empty: dict[str, Any] = {"offers": [], "next": [], "calls": [], "team": False, "read": None}
    return {"title": "", "parts": [part], "speech": sentence, "pace": "normal", "end": True, **empty, **nothing}


def _part(part: Part) -> dict[str, str]:
    """`locale` is given where the words are in another language than the session's, for its own voice."""
    shown = {"role": part.role.value, "text": part.text}
    return {**shown, "locale": safety.voice_of(part.language).locale} if part.language else shown


def _suspected(reply: Reply) -> Alarm | None:
    """The alarm that the reply asks about."""
    return safety.alarm_named(reply.question.detail) if reply.question.kind is Kind.PERHAPS else None


def _page_of(question: Question, library: Library | None) -> str | None:
    """The address of the topic's page; none where the question is about no one topic."""
    if library is None or question.kind is not Kind.TOPIC or question.topic is None:
        return None
    return topic_address(library.language, question.topic)


def _line(reply: Reply, request: Request, library: Library | None) -> dict[str, str | None] | None:
    line = reply.line
    if line is None:
        return None
    shown = {"number": line.number, "label": line.label, "hours": line.hours, "opening": line.opening}
    call = library.say("page", "call", number=line.number) if library else line.number
    return {**shown, "dial": dial(line.number), "call": call, "calendar": _calendar(reply.question, line, request)}


def _calendar(question: Question, line: Line, request: Request) -> str | None:
    """Where the calendar file lies; none for a line without hours, or where there is no clock."""
    if question.kind not in HAS_A_LINE or line.opening is None:
        return None
    place = {"locale": request.locale, **({"zone": zone} if (zone := request.zone()) else {})}
    return f"/calendar/{LINES[question.topic or 'appointments']}.ics?{urlencode(place)}"


def _offers(reply: Reply, library: Library | None) -> list[dict[str, str]]:
    """A choice as one button for each thing named; a yes-or-no offer as its two answers. To an alarm there is no "no":
    its one button asks to hear it again."""
    yes_or_no = len(reply.offer) == 1 or reply.question.kind is Kind.PERHAPS
    if library and yes_or_no and not reply.alarm:
        labelled = [(library.say("offer", "yes"), reply.offer[0]), (library.say("offer", "no"), Question(Kind.NO))]
    elif len(reply.offer) < 2:
        labelled = [(reply.text_of(Role.OFFER), question) for question in reply.offer]
    else:
        labelled = [(_label(question, library), question) for question in reply.offer]
    return [{"label": label, "question": question.id} for label, question in labelled]


def _label(question: Question, library: Library | None) -> str:
    if library and question.topic:
        return library.topic(question.topic).title
    return words_of((question,), library) if library and question.kind is not Kind.ALARM else ""
