"""What lies ready in each language: its documents and its words for assistants."""

from __future__ import annotations

from collections.abc import Callable

from leukemia_guide.channels.mcp.assistant_words import AssistantWords, open_words
from leukemia_guide.channels.mcp.citing import Citations
from leukemia_guide.channels.mcp.topic_documents import Documents
from leukemia_guide.guide.once import Once
from leukemia_guide.library import Library


class Shelf:
    """Opens a language when it is first asked for."""

    def __init__(
        self, libraries: Callable[[str, str | None], Library], citations: Citations, public: str | None = None
    ) -> None:
        self._libraries, self._citations, self._public = libraries, citations, public
        self.words: Callable[[str], AssistantWords] = Once(open_words)
        self.documents: Callable[[str], Documents] = Once(self._documents)

    def _documents(self, language: str) -> Documents:
        return Documents(self._libraries(language, None), self.words(language), self._citations, self._public)
