"""What a locale says by itself: its language and region. Needs no content, so that an alarm is answered without any."""

from __future__ import annotations

import re
from typing import Final

from leukemia_guide import safety

REGION: Final = re.compile("[A-Z]{2}")


def language_and_region(locale: str | None) -> tuple[str | None, str | None]:
    """The language and region of a locale such as "en-GB"; None for a language that the guide does not speak, and
    for what is no country's code."""
    language, _, region = (locale or "").partition("-")
    return language if safety.speaks(language) else None, region if REGION.fullmatch(region) else None
