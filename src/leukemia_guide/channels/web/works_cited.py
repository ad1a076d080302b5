"""Where a source lies, for those that can be followed: sources.toml is for editors, and not all of it is links."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from leukemia_guide.library.content_files import CONTENT, read_toml

ADDRESS: Final = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[\w.~/?=&%,+-]*)?", re.IGNORECASE)
SECOND_HAND: Final = re.compile(r"\b(?:mirror|cop(?:y|ies)|scanned|weak)\b", re.IGNORECASE)
"""What was read in a copy is named and not linked: the copy is not the publisher's."""


@cache
def links() -> Mapping[str, str]:
    """The https address of each source that can be followed, by its id. Raises ContentFault for an unreadable file."""
    return MappingProxyType(links_in(read_toml(CONTENT / "sources.toml", CONTENT)))


def links_in(sources: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Of these tables of sources.toml, the addresses that are whole and are the publisher's."""
    return {
        source_id: f"https://{source['address']}"
        for source_id, source in sources.items()
        if ADDRESS.fullmatch(source.get("address", ""))
        and "..." not in source["address"]
        and not SECOND_HAND.search(f"{source.get('title', '')} {source.get('note', '')}")
    }
