"""The words that the page itself needs, in a locale: what stands on it, and what it says when it is left alone."""

from __future__ import annotations

from typing import Any, Final

from leukemia_guide import safety
from leukemia_guide.library import Library
from leukemia_guide.telephone import dial

SECTION: Final = "page"
SAID_BY_THE_SERVER: Final = ("call", "calendar_title")
REFUSALS: Final = "refused_"
LINE: Final = "new_patient_line"


def words_for(library: Library, locale: str, region: str | None) -> dict[str, Any]:
    """`say` holds each sentence by its key. `urgent` is what to do where the guide cannot be reached, in the
    listener's region; its `dial` is None where that region is not known."""
    emergency = safety.spoken(safety.alarm_named(None), library.language, region).number
    return {
        "locale": locale,
        "say": {
            **{key: library.say(SECTION, key) for key in library.keys(SECTION) if _is_the_pages(key)},
            "title": library.say("title", "guide"),
            "maker": library.say("about", "maker"),
            "disclaimer": library.say("about", "disclaimer"),
            "review": "" if all(map(library.reviewed, library)) else library.say("about", "review"),
            "ask_what": library.say("offer", "open"),
            "urgent": safety.if_urgent(library.language, region),
        },
        "urgent": {
            "call": library.say(SECTION, "call", number=emergency) if emergency else None,
            "dial": dial(emergency) if emergency else None,
        },
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
