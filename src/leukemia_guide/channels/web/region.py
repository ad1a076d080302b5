"""Where someone on the page is: only where browser language and time zone agree, since emergency numbers hang on it."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def region_of(locale_region: str, zone: str | None) -> str | None:
    """The locale's region, or None where the zone lies in another country or in none that is known.

    Without a zone the locale stands alone.
    """
    if zone is None:
        return locale_region
    return locale_region if locale_region in countries_of(zone) else None


def countries_of(zone: str) -> frozenset[str]:
    """The countries that keep a zone's time; browsers still name some zones as they were once called."""
    countries = _countries()
    return countries.get(zone) or countries.get(_former_names().get(zone, ""), frozenset())


@cache
def _countries() -> dict[str, frozenset[str]]:
    rows = [line.split("\t") for line in _lines("zone.tab") if not line.startswith("#")]
    return {row[2].strip(): frozenset(row[0].split(",")) for row in rows if len(row) > 2}


@cache
def _former_names() -> dict[str, str]:
    links = [line.split() for line in _lines("tzdata.zi") if line.startswith("L ")]
    return {former: present for _, present, former in links}


def _lines(name: str) -> list[str]:
    return files("tzdata").joinpath("zoneinfo", name).read_text(encoding="utf-8").splitlines()
