"""The sealed form of the content: checked when it was packaged, and read a piece at a time, so that size costs nothing.

Of each language there are three kinds of JSON under sealed/<language>/: guide.json holds what every answer needs, with
the ids of all topics, and for each that follows another in the natural order which one; topics/<id>.json a topic;
unlisted.json the names that the guide does not cover.
`tools.release.seal` writes them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from leukemia_guide.library.folder import FOLDER

if TYPE_CHECKING:
    from pathlib import Path


def open_sealed(language: str, root: Path | None = None) -> Mapping[str, Any] | None:
    """The shape that `reading` gives, with `order` worked out; None where nothing is sealed there."""
    folder = os.path.join(root or FOLDER, "sealed", language)
    try:
        guide = _read(folder, "guide")
    except FileNotFoundError:
        return None
    return {
        **guide,
        "topics": _SealedTopics(os.path.join(folder, "topics"), guide["topics"]),
        "unlisted": cache(partial(_read, folder, "unlisted")),
    }


class _SealedTopics(Mapping[str, Any]):
    """Topics by id, each read when it is first asked for."""

    def __init__(self, folder: str, ids: list[str]) -> None:
        self._folder = folder
        self._read: dict[str, Any] = dict.fromkeys(ids)

    def __getitem__(self, topic_id: str) -> Any:
        if self._read[topic_id] is None:
            self._read[topic_id] = _read(self._folder, topic_id)
        return self._read[topic_id]

    def __contains__(self, topic_id: object) -> bool:
        return topic_id in self._read

    def __iter__(self) -> Iterator[str]:
        return iter(self._read)

    def __len__(self) -> int:
        return len(self._read)


def _read(folder: str, name: str) -> Any:
    with open(os.path.join(folder, f"{name}.json"), "rb") as file:
        return json.load(file)
