"""Which library answers which locale. Region, then language, then a plain refusal."""

from __future__ import annotations

import re
from collections.abc import Callable
from threading import Lock
from typing import Final

from leukemia_guide import safety
from leukemia_guide.library import Library, open_library

Opening = Callable[[str, str | None], Library]
REGION: Final = re.compile("[A-Z]{2}")


class Libraries:
    """Opens each language and region once, when it is first asked for."""

    def __init__(self, opening: Opening = open_library) -> None:
        self._opening = opening
        self._open: dict[tuple[str, str | None], Library] = {}
        self._lock = Lock()

    def library(self, language: str, region: str | None) -> Library:
        """Raises what the opening raises, each time anew: a fault is not remembered."""
        key = (language, region)
        with self._lock:
            if key not in self._open:
                self._open[key] = self._opening(language, region)
            return self._open[key]


def place_of(locale: str | None) -> tuple[str | None, str | None]:
    """The language and region of a locale such as "en-GB"; None for a language that the guide does not speak, and
    for what is no country's code. Needs no content, so that an alarm is answered without any."""
    language, _, region = (locale or "").partition("-")
    return language if safety.speaks(language) else None, region if REGION.fullmatch(region) else None
