"""What a host may offer while someone fills in a prompt or an address."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from leukemia_guide.channels.mcp.place import Places
from leukemia_guide.channels.mcp.shelf import Shelf
from leukemia_guide.safety.normalizer import fold_words

MOST: Final = 100


def completions(argument: str, begun: str, language: str | None, shelf: Shelf, places: Places) -> Sequence[str]:
    """What begins so, or has a word that does; nothing for an argument that is not completed."""
    first = language if language and language in places.languages else places.languages[0]
    library = shelf.documents(first).library
    known: dict[str, Sequence[str]] = {
        "treatment": [library.topic(topic_id).name for topic_id in library],
        "topic": list(library),
        "language": places.languages,
        "locale": places.names,
    }
    folded = fold_words(begun[:MOST])
    return [one for one in known.get(argument, ()) if f" {fold_words(one)}".find(f" {folded}") >= 0 or not folded][
        :MOST
    ]
