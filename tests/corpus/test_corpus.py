"""The corpus itself: every row can be used, no line stands in two splits, and all is understood as well as it was."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from leukemia_guide.library import Topic
from leukemia_guide.safety.normalizer import fold_words
from tests.conftest import rows_of, shared_libraries
from tests.remembering import BY_LANGUAGE, LOCALES, recognizing, remembering_guide
from tools.corpus import replay
from tools.corpus.heard_danger import listen, read_danger_floors, short_of
from tools.corpus.measure import NO_PASSAGE, PASSAGE, below_floors, measure, read_floors
from tools.corpus.phrases import read_phrases, spelled_rows
from tools.corpus.rows import COLUMNS, SPLITS, CorpusFault, read_rows, said_twice, told_elsewhere

HEADER = "\t".join(COLUMNS)
GOOD = "what is induction\tAskTopicIntent\ttopic=induction\t-\tcore\t-\tsomeone\t-"


@BY_LANGUAGE
def test_no_words_stand_in_two_splits(language: str) -> None:
    assert list(said_twice({split: rows_of(language, split) for split in SPLITS})) == []


@BY_LANGUAGE
def test_a_row_that_is_a_spelled_out_template_says_so(language: str) -> None:
    assert list(spelled_rows(read_phrases(language), {split: rows_of(language, split) for split in SPLITS})) == []


@BY_LANGUAGE
def test_no_row_stands_twice_in_its_split(language: str) -> None:
    for split in SPLITS:
        times = Counter(fold_words(row.text) for row in rows_of(language, split))
        assert [words for words, many in times.items() if many > 1] == [], split


@BY_LANGUAGE
def test_every_passage_that_a_row_names_stands_in_its_topic(language: str) -> None:
    library = shared_libraries(language, None)
    missing = [
        f"{split}: {row.text!r} names {topic_id}, {passage}"
        for split in SPLITS
        for row in rows_of(language, split)
        for topic_id in row.right_topics[:1]
        for passage in row.slots.get(PASSAGE, NO_PASSAGE)
        if (passage,) != NO_PASSAGE and not _stands_in(library.topic(topic_id), passage)
    ]
    assert missing == []


def _stands_in(topic: Topic, passage: str) -> bool:
    return passage in topic.passages or passage in {f"more_{number}" for number in range(1, len(topic.more) + 1)}


@BY_LANGUAGE
def test_a_row_of_danger_says_that_it_is_one_and_a_look_alike_that_it_is_none(language: str) -> None:
    rows = [row for split in SPLITS for row in rows_of(language, split) if row.kind in ("danger", "look_alike")]
    assert all(row.must_alarm == (row.kind == "danger") for row in rows)


@pytest.mark.parametrize("split", ["dev", "test"])
@BY_LANGUAGE
def test_every_kind_is_understood_and_danger_is_heard_at_least_as_well_as_their_floors(
    language: str, split: str
) -> None:
    """Both in one, since each row is recognized once for both."""
    rows, recognize = rows_of(language, split), recognizing(language)
    measured = measure([*rows, *told_elsewhere(rows)], recognize)
    heard = listen(rows, recognize, language)
    short = [*below_floors(measured, read_floors()[language][split])]
    assert [*short, *short_of(heard, read_danger_floors()[language][split])] == []


@BY_LANGUAGE
def test_every_reply_is_as_the_snapshot_has_it(language: str) -> None:
    locale = LOCALES[language]
    assert replay.changes(replay.read_snapshot(locale), replay.replay(language, locale, remembering_guide())) == [], (
        "see `make replay`"
    )


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (GOOD.replace("AskTopicIntent", "AskWhateverIntent"), "no intent 'AskWhateverIntent'"),
        (GOOD.replace("topic=induction", "topic=abduction"), "no topic 'abduction'"),
        (GOOD.replace("topic=induction", "subject=induction"), "no slot 'subject=induction'"),
        (GOOD.replace("\tcore", "\tbest"), "no kind 'best'"),
        (GOOD.replace("-\tcore", "care_team:hiccups\tcore"), "no alarm 'care_team:hiccups'"),
        (GOOD + "\t", "9 columns; needed are 8"),
        (GOOD.replace("what is induction", "..."), "in which nothing is said"),
        (GOOD.replace("someone", ""), "'writer' is empty"),
        (GOOD[:-1] + "induction", "'after' is 'induction'"),
    ],
)
def test_a_row_that_cannot_be_used_is_refused_with_file_line_and_reason(tmp_path: Path, row: str, why: str) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "dev.tsv").write_text(f"{HEADER}\n{GOOD}\n{row}\n", encoding="utf-8")
    with pytest.raises(CorpusFault) as refused:
        read_rows("en", "dev", tmp_path)
    assert str(refused.value).startswith("corpus/en/dev.tsv:3: ")
    assert why in str(refused.value)


def test_a_split_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "dev.tsv").write_text("utterance\tintent\n", encoding="utf-8")
    with pytest.raises(CorpusFault, match="the header must be text, intent"):
        read_rows("en", "dev", tmp_path)
    with pytest.raises(OSError, match=r"verse\.tsv"):
        read_rows("en", "verse", tmp_path)
