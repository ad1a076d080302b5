"""Whether center.toml tells all that is needed to give a number and to say whether anyone answers it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time
from typing import Any, Final
from zoneinfo import ZoneInfo

from leukemia_guide.library.faults import ContentFault

FILE: Final = "center.toml"
NAMES: Final = ("center", "page", "city", "zone", "zone_time", "holiday")
LINES: Final = ("new_patient_line", "main_line")
NUMBER: Final = re.compile(r"\d{3}-\d{3}-\d{4}")


def check_center(center: Mapping[str, Any], language: str) -> None:
    """Raises ContentFault at the first thing that is missing or cannot be told."""
    for key in ("page", "zone", "country_code", "home_regions", "lines", "names"):
        if not center.get(key):
            raise ContentFault(FILE, f"no {key!r}")
    _check_zone(center["zone"])
    for name in NAMES:
        if not center["names"].get(language, {}).get(name):
            raise ContentFault(FILE, f"[names.{language}] has no {name!r}")
    for line_id in LINES:
        line = center["lines"].get(line_id)
        if not isinstance(line, Mapping):
            raise ContentFault(FILE, f"no [lines.{line_id}]")
        _check_line(line, f"[lines.{line_id}]")


def _check_zone(zone: object) -> None:
    try:
        ZoneInfo(str(zone))
    except (KeyError, ValueError, OSError):
        raise ContentFault(FILE, f"'zone' is {zone!r}; write an IANA name such as America/New_York") from None


def _check_line(line: Mapping[str, Any], where: str) -> None:
    if not NUMBER.fullmatch(str(line.get("number"))):
        raise ContentFault(FILE, f"{where} 'number' is {line.get('number')!r}; write it as 646-497-9154")
    if "days" not in line:
        return
    days = line["days"]
    if not isinstance(days, list) or not days or not set(days) <= set(range(1, 8)):
        raise ContentFault(FILE, f"{where} 'days' is {days!r}; list the days as 1 (Monday) to 7 (Sunday)")
    opens, closes = (_time(line, key, where) for key in ("opens", "closes"))
    if closes <= opens:
        raise ContentFault(FILE, f"{where} 'closes' is not after 'opens'")


def _time(line: Mapping[str, Any], key: str, where: str) -> time:
    try:
        return time.fromisoformat(str(line.get(key)))
    except ValueError:
        raise ContentFault(FILE, f"{where} {key!r} is {line.get(key)!r}; write a time such as 08:00") from None
