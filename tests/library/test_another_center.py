"""Another center runs the guide by changing one file: no name, number, hour or zone is in the code."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from leukemia_guide.conversation import Channel, Kind, Moment, Question, State, converse
from leukemia_guide.library import ContentFault, Library, open_library
from leukemia_guide.library.content_files import CONTENT

A_SATURDAY = datetime(2026, 11, 28, 18, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Library:
    root = tmp_path_factory.mktemp("another") / "content"
    shutil.copytree(CONTENT, root)
    shutil.copy(Path(__file__).parent / "another_center.toml", root / "center.toml")
    return open_library("en", "US", root)


def heard(question: Question, library: Library, region: str = "US") -> str:
    moment = Moment(Channel.ALEXA, A_SATURDAY, region, lambda: "America/New_York")
    return converse(question, State(), moment, library)[0].text


def test_the_number_hours_and_zone_are_the_other_centers(elsewhere: Library) -> None:
    said = heard(Question(Kind.CONTACT), elsewhere)

    assert "303-555-0142" in said
    assert "Monday to Saturday, 7 a.m. to 7:30 p.m. Mountain time" in said
    assert "open now, until 7:30 p.m. Mountain. That is 9:30 p.m. your time" in said
    assert "646" not in said


def test_from_abroad_its_number_begins_with_its_countrys_code(elsewhere: Library) -> None:
    assert "+1-303-555-0142" in heard(Question(Kind.CONTACT), elsewhere, "GB")


def test_its_name_stands_wherever_the_guide_speaks_of_the_center(elsewhere: Library) -> None:
    for matter in ("maker", "source", "age", "center"):
        said = heard(Question(Kind.ABOUT, detail=matter), elsewhere)
        assert "High Plains" in said
        assert "Memorial" not in said


@pytest.mark.parametrize(
    ("line", "becomes", "reason"),
    [
        ('opens = "07:00"', 'opens = "7 o\'clock"', "opens"),
        ('zone = "America/Denver"', 'zone = "Mountain"', "zone"),
        ("days = [1, 2, 3, 4, 5, 6]", "days = [0, 9]", "days"),
        ('number = "303-555-0142"', "", "number"),
        ('closes = "19:30"', 'closes = "06:00"', "closes"),
    ],
)
def test_a_broken_center_is_refused_in_one_line(tmp_path: Path, line: str, becomes: str, reason: str) -> None:
    root = tmp_path / "content"
    shutil.copytree(CONTENT, root)
    text = (Path(__file__).parent / "another_center.toml").read_text(encoding="utf-8")
    assert line in text
    (root / "center.toml").write_text(text.replace(line, becomes, 1), encoding="utf-8")

    with pytest.raises(ContentFault, match=rf"^center.toml: .*{reason}"):
        open_library("en", "US", root)
