"""A signature holds for the words that were signed, and for a year; everything else is told as unsigned."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from leukemia_guide.channels.alexa.card import card_for
from leukemia_guide.conversation import Channel, Kind, Moment, Question, State, converse
from leukemia_guide.library import ContentFault, open_library
from leukemia_guide.library.content_files import CONTENT
from tools.writing.reviews import languages, open_reviews, sign

TODAY = date(2026, 11, 24)
A_YEAR_ON = date(2027, 11, 24)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    root = tmp_path / "content"
    shutil.copytree(CONTENT, root)
    return root


def signed(content: Path) -> None:
    sign("en", "induction", reviewer="A. Person, hematologist", today=TODAY, until=A_YEAR_ON, root=content)


def card_of_induction(content: Path) -> str:
    library = open_library("en", "US", content)
    moment = Moment(Channel.ALEXA, datetime(2026, 11, 24, tzinfo=UTC), "US")
    reply, _ = converse(Question(Kind.TOPIC, "induction"), State(), moment, library)
    card = card_for(reply, library)
    assert card
    return card.text


def waiting(content: Path, today: date = TODAY) -> list[str]:
    return [line for line in open_reviews("en", today, content) if line.startswith("en/induction:")]


def test_unsigned_words_say_so_on_the_card(content: Path) -> None:
    assert "Not yet reviewed by a clinician." in card_of_induction(content)
    assert waiting(content) == ["en/induction: not signed"]


def test_signed_words_do_not(content: Path) -> None:
    signed(content)

    assert "Not yet reviewed" not in card_of_induction(content)
    assert waiting(content) == []


def test_an_edited_answer_loses_its_signature(content: Path) -> None:
    signed(content)
    path = content / "en" / "topics" / "induction.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("first phase", "opening phase"), encoding="utf-8")

    assert "Not yet reviewed by a clinician." in card_of_induction(content)
    assert "the words have changed" in waiting(content)[0]


def test_other_names_to_be_heard_by_do_not_touch_the_signature(content: Path) -> None:
    signed(content)
    path = content / "en" / "topics" / "induction.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("also = [", 'also = ["the beginning phase", ', 1), encoding="utf-8")

    assert waiting(content) == []


def test_a_review_that_is_due_is_told(content: Path) -> None:
    signed(content)

    assert waiting(content, A_YEAR_ON) == ["en/induction: review was due on 2027-11-24"]


def test_signing_what_is_no_topic_is_refused_in_words(content: Path) -> None:
    with pytest.raises(ContentFault, match="no such topic"):
        sign("en", "astrology", reviewer="A. Person", today=TODAY, until=A_YEAR_ON, root=content)


def test_a_broken_ledger_is_refused_in_one_line(content: Path) -> None:
    (content / "en" / "reviews.toml").write_text('[induction]\nreviewer = "A. Person"\n', encoding="utf-8")

    with pytest.raises(ContentFault, match=r"^en/reviews.toml: \[induction\] needs exactly"):
        open_library("en", "US", content)


def test_every_language_has_a_ledger() -> None:
    for language in languages():
        assert (CONTENT / language / "reviews.toml").exists()
