"""A printed number as a telephone dials it."""

from __future__ import annotations

import re
from typing import Final

NORTH_AMERICAN: Final = re.compile(r"\+?1?(\d{10})")


def dial(number: str) -> str:
    """The address of a `tel:` link: "646-497-9154" is "tel:+16464979154", "911" is "tel:911"."""
    digits = re.sub(r"[^\d+]", "", number)
    full = NORTH_AMERICAN.fullmatch(digits)
    return f"tel:+1{full[1]}" if full and "-" in number else f"tel:{digits}"
