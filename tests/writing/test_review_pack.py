"""The pack for a clinician: what could harm first, every answer as heard, after a signature only what has changed."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from leukemia_guide.library.content_files import CONTENT, read_content
from tools.writing.changes import changes
from tools.writing.review_pack import document
from tools.writing.review_sheets import sheets
from tools.writing.reviews import sign

TODAY, A_YEAR_ON = date(2026, 11, 29), date(2027, 11, 29)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    root = tmp_path / "content"
    shutil.copytree(CONTENT, root)
    return root


def test_the_most_dangerous_topics_come_first_and_none_is_left_out() -> None:
    pack = [sheet.id for sheet in sheets("en")]

    assert pack[0] == "methotrexate"
    assert pack.index("emergencies") < pack.index("induction")
    assert set(pack) == set(read_content("en")["topics"])


def test_each_answer_stands_as_it_is_heard_with_its_facts_and_sources() -> None:
    (sheet,) = [sheet for sheet in sheets("es") if sheet.id == "imatinib"]
    said = read_content("es")["topics"]["imatinib"]["says"]

    html = document("es", [sheet], {"language_name": "Español"})

    assert [answer.text for answer in sheet.heard][:2] == [said["simpler"], said["what"]]
    assert all(answer.facts and answer.sources for answer in sheet.heard if answer.where != "simpler")
    assert "make sign TOPIC=imatinib IN=es" in html
    assert "http" not in html.replace("https://", "http://").split("</style>")[0]


def test_what_is_signed_leaves_the_pack_and_comes_back_as_a_change(content: Path) -> None:
    sign("en", "induction", reviewer="A. Person, hematologist", today=TODAY, until=A_YEAR_ON, root=content)
    assert "induction" not in [sheet.id for sheet in sheets("en", root=content)]

    path = content / "en" / "topics" / "induction.toml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("Induction is the", "Induction was the", 1), encoding="utf-8"
    )

    (sheet,) = [sheet for sheet in sheets("en", root=content) if sheet.id == "induction"]
    changed = [answer for answer in sheet.heard if answer.changes]
    assert sheet.signed == "A. Person, hematologist, 2026-11-29"
    assert len(changed) == 1
    html = document("en", [sheet], {"language_name": "English"})
    assert "<del>is</del> <ins>was</ins>" in html


def test_changes_hold_both_texts() -> None:
    before, after = "It may take four weeks.", "It often takes about four weeks."

    runs = list(changes(before, after))

    assert " ".join(run.text for run in runs if run.kind != "new") == before
    assert " ".join(run.text for run in runs if run.kind != "gone") == after
