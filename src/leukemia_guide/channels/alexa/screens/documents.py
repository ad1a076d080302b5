"""The APL documents of content/screens: each is the shared layout with a middle of its own."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from leukemia_guide.channels.alexa.sdk_objects import PlainJson
from leukemia_guide.library.folder import FOLDER

DOCUMENTS: Final = ("answer", "number", "topics", "phases", "steps", "alarm")


@lru_cache
def document(name: str) -> PlainJson:
    """A whole APL document. Raises OSError or ValueError where its file cannot be read."""
    shared, own = _read("layout"), _read(name)
    return PlainJson({**shared, "layouts": {**shared["layouts"], **own}})


def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((Path(FOLDER) / "screens" / f"{name}.json").read_text(encoding="utf-8"))
    return found
