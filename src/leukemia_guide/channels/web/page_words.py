"""The words that the page itself needs, in a locale: what stands on it, and what it says when it is left alone."""

from __future__ import annotations

from typing import Any, Final

from leukemia_guide import safety
from leukemia_guide.channels.web.addresses import numbers_address, topics_address
from leukemia_guide.channels.web.alarm_calls import calls_for, names_the_team
from leukemia_guide.conversation import Role
from leukemia_guide.library import Library
from leukemia_guide.speech import plain
from leukemia_guide.telephone import dial

SECTION: Final = "page"
SAID_BY_THE_SERVER: Final = ("call", "text", "text_body", "calendar_title")
REFUSALS: Final = "refused_"
LINE: Final = "new_patient_line"
LIST: Final = "list"
CRISIS: Final = safety.alarm_named("crisis")


def words_for(library: Library, locale: str, region: str | None) -> dict[str, Any]:
    """`say` holds each sentence by its key. `urgent` is what to do where the guide cannot be reached, in the
    listener's region, one button for each number; `danger` are the plain words of danger by kind, with their action.
    Both are for where the guide cannot be reached. `pages` are the addresses of the pages to read."""
    return {
        "locale": locale,
        "say": {
            **{key: library.say(SECTION, key) for key in library.keys(SECTION) if _is_the_pages(key)},
            "title": library.say("title", "guide"),
            "maker": library.say("about", "maker"),
            "disclaimer": library.say("about", "disclaimer"),
            "in_short": library.say("disclaimer", "short"),
            "review": "" if all(map(library.reviewed, library)) else library.say("about", "review"),
            "ask_what": library.say("offer", "open"),
            "urgent": safety.if_urgent(library.language, region),
        },
        "list": {key: library.say(LIST, key) for key in library.keys(LIST)},
        "urgent": calls_for(safety.alarm_named(None), region, library) + calls_for(CRISIS, region, library),
        "danger": [
            _danger(kind, language, library, region)
            for kind in safety.plain_signs(library.language)
            for language in sorted(safety.language_codes(), key=lambda code: code != library.language)
        ],
        "pages": {"topics": topics_address(library.language), "numbers": numbers_address(library.language)},
    }


def _danger(kind: str, told_in: str, library: Library, region: str | None) -> dict[str, Any]:
    """What a page that cannot reach the guide says to plain words of danger, in the shape of a reply. Words in another
    language than the session's are answered in that one too (rule 11)."""
    alarm = safety.alarm_named(kind)
    spoken = safety.spoken(alarm, library.language, region)
    parts = [{"role": Role.ANSWER.value, "text": text} for text in (spoken.action, spoken.reason) if text]
    if told_in != library.language:
        action = safety.spoken(alarm, told_in, region).action
        parts.append({"role": Role.ANSWER.value, "text": action, "locale": safety.voice_of(told_in).locale})
    return {
        "id": alarm.id,
        "signs": safety.plain_signs(told_in)[kind],
        "alarm": kind,
        "parts": parts,
        "speech": plain(f"{spoken.action} {spoken.reason}", library.pronunciations),
        "calls": calls_for(alarm, region, library),
        "team": names_the_team(alarm),
    }


def without_script(library: Library) -> dict[str, str]:
    """The number, for a browser that runs no script."""
    number = library.center["lines"][LINE]["number"]
    return {
        "label": library.topic(LINE).title,
        "call": library.say(SECTION, "call", number=number),
        "dial": dial(number),
    }


def privacy_of(library: Library) -> tuple[str, list[str]]:
    """The privacy page's title and its paragraphs."""
    title, *paragraphs = (library.say("privacy", key) for key in library.keys("privacy"))
    return title, paragraphs


def _is_the_pages(key: str) -> bool:
    return key not in SAID_BY_THE_SERVER and not key.startswith(REFUSALS)
