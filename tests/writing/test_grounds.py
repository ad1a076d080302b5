"""Every fact has a source, every source a publisher that is on the list, an address and a year; what ages says when."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from leukemia_guide.library.content_files import CONTENT
from tools.writing import due
from tools.writing.grounds import evidence_breaches

GOOD_SOURCE = (
    'publisher = "acs"\ntitle = "Some page"\naddress = "cancer.org/some-page"\nyear = 2024\nread = "2026-11-29"\n'
)
SOURCE_FAULTS = {
    'publisher = "acs"': ('publisher = "wikidoc"', "publisher 'wikidoc' is not in content/publishers.toml"),
    'title = "Some page"\n': ("", "no 'title'"),
    'address = "cancer.org/some-page"\n': ("", "no 'address'"),
    "year = 2024\n": ("", "needs the page's 'year', or 'undated = true'"),
    "year = 2024": ("year = 2016", "is of 2016; read a newer one, or say in 'holds' why it still does"),
    'title = "Some page"': ('title = "A stored copy of some page"', "tells how it was found ('stored')"),
}
FACT_FAULTS = {
    'says = "Cells grow."\nsources = []\n': "no 'sources'",
    'sources = ["T1"]\n': "no 'says'",
    'says = "Cells grow."\nsources = ["T9"]\n': "rests on source 'T9', which sources.toml does not have",
    'says = "The label covers adults."\nsources = ["T1"]\n': "will age ('label')",
    'says = "Cells grow."\nsources = ["T1"]\nlook_again = "soon"\n': "'look_again' is 'soon'",
}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    for folder in ("evidence", "topics"):
        (tmp_path / folder).mkdir()
    shutil.copy(CONTENT / "publishers.toml", tmp_path)
    (tmp_path / "sources.toml").write_text(f"[T1]\n{GOOD_SOURCE}", encoding="utf-8")
    facts = (
        '[F1]\nsays = "Cells grow."\nsources = ["T1"]\n[F2]\nsays = "A rule of ours."\nsources = []\neditorial = true\n'
    )
    (tmp_path / "evidence" / "facts.toml").write_text(facts, encoding="utf-8")
    (tmp_path / "topics" / "cells.toml").write_text(
        '[what]\nfacts = ["F1", "F2"]\nsources = ["T1"]\n', encoding="utf-8"
    )
    return tmp_path


def test_sound_evidence_has_no_breach(content: Path) -> None:
    assert list(evidence_breaches(content)) == []


@pytest.mark.parametrize("good", SOURCE_FAULTS)
def test_a_source_is_refused_by_its_key(content: Path, good: str) -> None:
    bad, why = SOURCE_FAULTS[good]
    (content / "sources.toml").write_text(f"[T1]\n{GOOD_SOURCE.replace(good, bad)}", encoding="utf-8")

    (told,) = evidence_breaches(content)

    assert told.startswith("sources.toml: [T1] ")
    assert why in told


def test_one_page_is_not_two_sources(content: Path) -> None:
    with (content / "sources.toml").open("a", encoding="utf-8") as sources:
        sources.write(f"[T2]\n{GOOD_SOURCE}")

    assert list(evidence_breaches(content)) == ["sources.toml: [T2] is the page of [T1]; cite that one"]


@pytest.mark.parametrize("fact", FACT_FAULTS)
def test_a_fact_is_refused_by_its_key(content: Path, fact: str) -> None:
    with (content / "evidence" / "facts.toml").open("a", encoding="utf-8") as facts:
        facts.write(f"[F3]\n{fact}")

    (told,) = evidence_breaches(content)

    assert told.startswith("evidence/facts.toml: [F3] ")
    assert FACT_FAULTS[fact] in told


def test_no_passage_rests_on_rules_of_ours_alone(content: Path) -> None:
    (content / "topics" / "cells.toml").write_text('[[more]]\nfacts = ["F2"]\nsources = ["T1"]\n', encoding="utf-8")

    (told,) = evidence_breaches(content)

    assert told.startswith("topics/cells.toml: [more 1] rests on rules of ours alone")


def test_the_evidence_of_the_guide_is_sound() -> None:
    assert list(evidence_breaches()) == []


def test_what_ages_is_told_on_its_day_with_the_topics_that_say_it() -> None:
    dated = [told for _, told in due.due(date(2028, 1, 1)) if told.startswith("evidence/")]

    assert dated
    assert all(": [" in told and "] in " in told for told in dated)
    assert not [told for _, told in due.due(date(2026, 11, 29)) if told.startswith("evidence/")]
