"""A name that the guide knows to be one, and does not cover."""

from __future__ import annotations

from typing import Final, NamedTuple

SECTIONS: Final = ("medicines", "tests", "sicknesses")


class Unlisted(NamedTuple):
    """`section` is one of SECTIONS; `name` is as it is spoken, and as it is written."""

    section: str
    name: str
