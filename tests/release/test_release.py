"""A release is refused for every reason at once."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from leukemia_guide.library.content_files import CONTENT, read_content, read_toml
from leukemia_guide.library.ledger import fingerprint
from tools.release.audit_dependencies import NotAudited, faults_against
from tools.release.release import reasons_against

TODAY = date(2026, 11, 24)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    root = tmp_path / "content"
    shutil.copytree(CONTENT, root)
    return root


def fill(path: Path, key: str, value: str) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    (place,) = [place for place, line in enumerate(lines) if line.startswith(f"{key} =")]
    lines[place] = f'{key} = "{value}"'
    path.write_text("\n".join(lines), encoding="utf-8")


def make_ready(root: Path, *, but: str = "") -> None:
    for key in read_toml(root / "owner.toml", root):
        if key != but:
            fill(root / "owner.toml", key, "something")
    fill(root / "center.toml", "numbers_checked", TODAY.isoformat())


def sign_all(root: Path) -> None:
    """Every topic in every language, as `tools.writing.reviews sign` would write it."""
    for language in dict.fromkeys(place["language"] for place in read_toml(root / "locales.toml", root).values()):
        topics = read_content(language, root)["topics"]
        signed = "".join(
            f'[{topic_id}]\nreviewer = "A. Person"\ndate = "{TODAY}"\nnext = "2027-11-24"\n'
            f'words = "{fingerprint(topic["says"])}"\n'
            for topic_id, topic in topics.items()
        )
        (root / language / "reviews.toml").write_text(signed, encoding="utf-8")


def test_everything_that_is_wanting_is_named_at_once(content: Path) -> None:
    for key in read_toml(content / "owner.toml", content):
        fill(content / "owner.toml", key, "")
    fill(content / "center.toml", "numbers_checked", "")
    (content / "en" / "reviews.toml").write_text("", encoding="utf-8")
    told = list(reasons_against(TODAY, content))
    for key in ("skill_id", "privacy_address", "icon_small", "icon_large", "endpoint"):
        assert f"owner.toml: '{key}' is empty" in told
    assert "center.toml: 'numbers_checked' is empty; dial both numbers, then write the day" in told
    assert "en/induction: not signed" in told
    assert len([line for line in told if line.startswith("en/")]) == len(read_content("en", content)["topics"])


def test_what_is_signed_checked_and_owned_may_go_out(content: Path) -> None:
    make_ready(content)
    sign_all(content)
    assert list(reasons_against(TODAY, content)) == []


@pytest.mark.parametrize("key", ["skill_id", "privacy_address", "icon_small", "icon_large", "endpoint"])
def test_one_empty_line_is_enough_to_refuse(content: Path, key: str) -> None:
    make_ready(content, but=key)
    sign_all(content)
    assert list(reasons_against(TODAY, content)) == [f"owner.toml: '{key}' is empty"]


@pytest.mark.parametrize("written", ["yesterday", "2027-01-01"])
def test_a_day_that_cannot_be_is_no_check_of_the_numbers(content: Path, written: str) -> None:
    make_ready(content)
    fill(content / "center.toml", "numbers_checked", written)
    sign_all(content)
    (reason,) = reasons_against(TODAY, content)
    assert "numbers_checked" in reason


def test_words_changed_after_signing_are_refused(content: Path) -> None:
    make_ready(content)
    sign_all(content)
    path = content / "en" / "topics" / "induction.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("first phase", "very first phase"), encoding="utf-8")
    (reason,) = reasons_against(TODAY, content)
    assert reason.startswith("en/induction: the words have changed")


def test_what_nobody_could_look_up_stands_against_a_release() -> None:
    def fail() -> dict[str, Any]:
        raise NotAudited("the database did not answer")

    assert list(faults_against(fail)) == [
        "known faults of the dependencies were not looked up: the database did not answer"
    ]


def test_a_known_fault_stands_against_a_release_and_a_clean_look_does_not() -> None:
    clean = {"name": "six", "version": "1.17.0", "vulns": []}
    faulty = {"name": "tzdata", "version": "1", "vulns": [{"id": "PYSEC-0", "fix_versions": ["2"]}]}

    assert list(faults_against(lambda: {"dependencies": [clean, faulty]})) == ["tzdata 1: PYSEC-0, mended in 2"]
    assert list(faults_against(lambda: {"dependencies": [clean]})) == []
