"""Every telephone number: how it is dialled, from where, and how it is said digit by digit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

NORTH_AMERICAN: Final = re.compile(r"\+?1?(\d{10})")


def dial(number: str) -> str:
    """The address of a `tel:` link: "646-497-9154" is "tel:+16464979154", "911" is "tel:911"."""
    digits = re.sub(r"[^\d+]", "", number)
    full = NORTH_AMERICAN.fullmatch(digits)
    return f"tel:+1{full[1]}" if full and "-" in number else f"tel:{digits}"


def dialled_from(number: str, center: Mapping[str, Any], region: str | None) -> str:
    """A number of the center as it is dialled from a region: with the country's code from abroad."""
    at_home = region is None or region in center["home_regions"]
    return number if at_home else f"+{center['country_code']}-{number}"


def spaced(number: str) -> str:
    """646-497-9154 as "6 4 6, 4 9 7, 9 1 5 4"."""
    return ", ".join(" ".join(group) for group in number.lstrip("+").replace(" ", "-").split("-"))
