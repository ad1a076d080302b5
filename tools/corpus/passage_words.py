"""The words of every passage, from the content, and those of the questions that rows of the corpus put to it, as the
recognizer matches a question with them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from leukemia_guide.library import ASPECTS, Library, Topic
from leukemia_guide.understanding.passage_matcher import MORE, SILENT, asking_stems, stems_of
from leukemia_guide.understanding.phrasing import Phrasing
from tools.corpus.rows import Row

Words = tuple[str, list[str], str]
Asked = dict[tuple[str, str], list[frozenset[str]]]


def passage_words(
    content: Mapping[str, Any], phrasing: Phrasing, rows: Iterable[Row] = ()
) -> dict[str, list[tuple[str, list[str], str, dict[str, int], int]]]:
    """For each topic its passages: the id, the aspects answered, and the stems of the words; then the stems of the
    questions that the rows put to it, each with how many have it, and how many stems that makes; the passage itself
    counts as one of them. An aspect that no passage answers, and of which the guide says so, stands as one without
    words."""
    library = Library(content)
    words = {topic_id: list(_entries(library.topic(topic_id), library, phrasing)) for topic_id in library}
    asked = _asked(rows, words, phrasing)
    for topic_id, said in spoken_passages(library, phrasing).items():
        for passage_id, stems in said.items():
            asked[topic_id, passage_id].append(stems)
    return {
        topic_id: [(*entry, *_counted(asked[topic_id, entry[0]])) for entry in of] for topic_id, of in words.items()
    }


def _asked(rows: Iterable[Row], words: Mapping[str, list[Words]], phrasing: Phrasing) -> Asked:
    """By topic and passage the stems of each question: of a row that names its passage, and of one that opens a session
    and tells what is asked about a topic, where just one passage answers that first."""
    found: Asked = defaultdict(list)
    for row in rows:
        if not row.right_topics or not (row.opens_session or row.slots.get("passage")):
            continue
        topic = row.right_topics[0]
        for passage in row.slots.get("passage", ())[:1] or _first_to_answer(row, words.get(topic, [])):
            found[topic, passage].append(asking_stems(phrasing.plain(row.text)))
    return found


def spoken_passages(library: Library, phrasing: Phrasing) -> dict[str, dict[str, frozenset[str]]]:
    """By topic and passage the stems of all words that are spoken, as if they were a question."""
    found = {}
    for topic_id in library:
        topic = library.topic(topic_id)
        further = {f"{MORE}_{number}": passage for number, passage in enumerate(topic.more, 1)}
        found[topic_id] = {
            passage_id: asking_stems(phrasing.plain(passage.text))
            for passage_id, passage in {**topic.passages, **further}.items()
        }
    return found


def _first_to_answer(row: Row, entries: list[Words]) -> tuple[str, ...]:
    aspects = row.slots.get("aspect", ())
    found = [entry_id for entry_id, answers, _ in entries if answers and answers[0] in aspects]
    return tuple(found) if len(aspects) == len(found) == 1 else ()


def _counted(questions: list[frozenset[str]]) -> tuple[dict[str, int], int]:
    counted = Counter(stem for stems in questions for stem in sorted(stems))
    return dict(sorted(counted.items())), counted.total()


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
