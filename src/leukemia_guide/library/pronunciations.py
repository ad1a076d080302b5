"""How names are said that are not said as they are written."""

from __future__ import annotations

from typing import Final


class Pronunciations(dict[str, str]):
    """What is said, by what is written. A library makes its own once, and it is the same as no other: so what was
    marked up with it can be kept under it."""

    def __hash__(self) -> int:  # type: ignore[override]
        return id(self)

    def __eq__(self, other: object) -> bool:
        return self is other


AS_WRITTEN: Final = Pronunciations()
"""Where no library says otherwise."""
