"""The arguments of a tool, read as untrusted."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import islice
from typing import Any, Final

from leukemia_guide.channels.mcp.place import Place, Places
from leukemia_guide.channels.mcp.refusing_calls import Refused

LONGEST_WORDS: Final = 1000
LONGEST_NAME: Final = 64
REGION: Final = re.compile("[A-Za-z]{2}")
DEEPEST: Final = 4
MOST_TEXTS: Final = 4


class Arguments:
    """What a caller sent to one tool. Each reading raises Refused for what cannot be used."""

    def __init__(self, sent: Mapping[str, Any] | None, known: Collection[str]) -> None:
        self.sent: Mapping[str, Any] = sent or {}
        if any(name not in known for name in self.sent):
            raise Refused("unknown_argument", names=", ".join(known))

    def text(self, name: str, most: int = LONGEST_NAME) -> str | None:
        """A text of at most so many characters; None where it was left out, or is empty."""
        value = self.sent.get(name)
        if value is None:
            return None
        if not isinstance(value, str):
            raise Refused("not_text", name=name)
        if len(value) > most:
            raise Refused("long", most=str(most))
        return value if value.strip() else None

    def words(self, name: str) -> str:
        """Words that must be there."""
        words = self.text(name, LONGEST_WORDS)
        if words is None:
            raise Refused("empty" if name in self.sent else "missing", name=name)
        return words

    def one_of(self, name: str, known: Collection[str], default: str | None = None, key: str | None = None) -> str:
        """One of the names that are known; `key` is what is told where it is another."""
        value = self.text(name) or default
        if value is None:
            raise Refused("missing", name=name)
        if value not in known:
            raise Refused(key or name, names=", ".join(known))
        return value

    def place(self, places: Places) -> Place:
        """Where to answer."""
        locale, region = self.text("locale"), self.text("region")
        if locale is not None and locale not in places.names:
            raise Refused("locale", names=", ".join(places.names))
        if region is not None and not REGION.fullmatch(region):
            raise Refused("region")
        return places.at(locale, region.upper() if region else None)


def texts_in(sent: Mapping[str, Any]) -> Collection[str]:
    """What may be words in a call that cannot be used, so that danger in it is still heard: the first few texts, at any
    depth that is not absurd, of a long one its beginning and its end."""
    return dict.fromkeys(islice(_texts(sent), MOST_TEXTS))


def _texts(sent: object, depth: int = 0) -> Iterator[str]:
    if isinstance(sent, str) and sent.strip():
        yield sent[:LONGEST_WORDS]
        if len(sent) > LONGEST_WORDS:
            yield sent[-LONGEST_WORDS:]
    elif depth < DEEPEST and isinstance(sent, Mapping | list):
        for value in sent.values() if isinstance(sent, Mapping) else sent:
            yield from _texts(value, depth + 1)
