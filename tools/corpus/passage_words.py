"""The words of every passage, from the content, as the recognizer matches a question with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from leukemia_guide.library import ASPECTS, Library, Topic
from leukemia_guide.understanding.passage_matcher import MORE, SILENT, stems_of
from leukemia_guide.understanding.phrasing import Phrasing


def passage_words(content: Mapping[str, Any], phrasing: Phrasing) -> dict[str, list[tuple[str, list[str], str]]]:
    """For each topic its passages: the id, the aspects answered, and the stems of the words. An aspect that no passage
    answers, and of which the guide says so, stands as one without words."""
    library = Library(content)
    return {topic_id: list(_entries(library.topic(topic_id), library, phrasing)) for topic_id in library}


def _entries(topic: Topic, library: Library, phrasing: Phrasing) -> Iterator[tuple[str, list[str], str]]:
    for aspect, passage in topic.passages.items():
        yield aspect, list(dict.fromkeys((aspect, *passage.answers))), _stems(passage.text, phrasing)
    for number, passage in enumerate(topic.more, 1):
        yield f"{MORE}_{number}", list(passage.answers), _stems(passage.text, phrasing)
    for aspect in ASPECTS:
        if topic.answer(aspect) is None and library.has("silence", aspect):
            yield f"{SILENT}_{aspect}", [aspect], ""


def _stems(text: str, phrasing: Phrasing) -> str:
    return " ".join(sorted(stems_of(phrasing.merge_synonyms(phrasing.plain(text)))))
