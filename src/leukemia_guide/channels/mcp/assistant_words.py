"""What assistants read and show, in one language: content/<language>/assistants.toml."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from leukemia_guide.library.content_files import CONTENT, read_words

FILE = "assistants.toml"


class AssistantWords:
    """One language's words for tools, pages, prompts and refusals."""

    def __init__(self, language: str, table: Mapping[str, Any]) -> None:
        self.language = language
        self._table = table

    def say(self, *keys: str, **names: str) -> str:
        """The sentence under these keys; a hole takes a name. Raises KeyError where there is none."""
        found: Any = self._table
        for key in keys:
            found = found[key]
        return str(found).strip().format(**names) if names else str(found).strip()

    def keys(self, section: str) -> tuple[str, ...]:
        """The keys of a section, in its order."""
        return tuple(self._table[section])


def open_words(language: str) -> AssistantWords:
    """Raises ContentFault where the language has no such file, or one that is not written yet."""
    return AssistantWords(language, read_words(CONTENT / language / FILE, CONTENT))
