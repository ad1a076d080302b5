"""What a locale says by itself: its language and region. Needs no content, so that an alarm is answered without any."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from leukemia_guide import safety

LOCALE: Final = re.compile("([a-z]{2})(?:[-_]([A-Z]{2}))?")
DEFAULT_LANGUAGE: Final = safety.FALLBACK
"""Answered in where a request names no locale, or what is none."""


class Place(NamedTuple):
    """The `language` that is answered in, and the region, None where it is not known. Of a language that the guide
    does not speak only danger is answered, in the default one."""

    language: str
    region: str | None
    is_spoken: bool = True


def locale_named(said: object) -> str:
    """The locale that was said; the default language where it is none."""
    return said if isinstance(said, str) and LOCALE.fullmatch(said) else DEFAULT_LANGUAGE


@lru_cache(maxsize=64)
def place_named(locale: str | None) -> Place:
    """The place of a locale such as "en-GB". What names none, such as a placeholder, is the default language's, with
    nobody's telephone numbers; and so are the numbers where the language is not one of ours."""
    named = LOCALE.fullmatch(locale or "")
    if named is None:
        return Place(DEFAULT_LANGUAGE, None)
    if not safety.speaks(named[1]):
        return Place(DEFAULT_LANGUAGE, None, is_spoken=False)
    return Place(named[1], named[2])


def language_and_region(locale: str | None) -> tuple[str | None, str | None]:
    """The language and region of a locale such as "en-GB"; None for a language that the guide does not speak, and
    for what is no country's code."""
    place = place_named(locale)
    return place.language if place.is_spoken else None, place.region
