"""The languages of a call: which locale serves one in the country that was called, with its words and its voice."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from leukemia_guide.guide.locales import language_and_region
from leukemia_guide.library import Library

HINTS: Final = Path(__file__).parent / "hints"
log: Final = logging.getLogger("leukemia_guide.phone")


class SpeakingPlaces:
    """`locales` are those of locales.toml; `libraries` opens the words of a language in a region's spelling."""

    def __init__(
        self, locales: Mapping[str, Mapping[str, str]], libraries: Callable[[str, str | None], Library]
    ) -> None:
        self._locales, self._libraries = locales, libraries
        self.languages: Final = tuple(dict.fromkeys(place["language"] for place in locales.values()))

    def locale(self, language: str, region: str | None) -> str:
        """The locale of a language in a country, else the language's first."""
        of_it = [name for name, place in self._locales.items() if place["language"] == language]
        return next((name for name in of_it if self._locales[name]["region"] == region), of_it[0])

    def voice(self, language: str, region: str | None) -> str | None:
        """The voice in which the language is spoken there; None where the locale names none."""
        return self._locales[self.locale(language, region)].get("voice")

    def library(self, language: str, region: str | None) -> Library | None:
        """The words of a language there; None where they cannot be had, and an alarm is answered all the same."""
        try:
            return self._libraries(language, language_and_region(self.locale(language, region))[1])
        except Exception as fault:
            log.error("no words for the telephone", extra={"fault": type(fault).__name__})
            return None

    def others(self, language: str) -> tuple[str, ...]:
        """The other languages, beginning with the one that follows this."""
        place = self.languages.index(language)
        return self.languages[place + 1 :] + self.languages[:place]


@cache
def hints_in(language: str) -> str:
    """What may be said, as the carrier's recognizer is told it: parted by commas; nothing where no file lists it."""
    file = HINTS / f"{language}.txt"
    return ",".join(file.read_text(encoding="utf-8").splitlines()) if file.exists() else ""
