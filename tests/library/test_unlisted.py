"""The names that are not covered are read when one is first asked for, and never before."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from leukemia_guide.library import ContentFault, Library, open_library
from leukemia_guide.library.content_files import CONTENT, read_content
from leukemia_guide.library.unlisted import Unlisted
from tools.release.seal import seal

WRITTEN = '[medicines]\nwarfarin = "warfarin"\n\n[sicknesses]\nhairy_cell_leukemia = "hairy cell leukemia"\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(CONTENT, tmp_path / "content")
    (tmp_path / "content" / "en" / "unlisted.toml").write_text(WRITTEN, encoding="utf-8")
    return tmp_path / "content"


def sealed_in(root: Path) -> Path:
    for name, content in seal(read_content("en", root)):
        (root / "sealed" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "sealed" / name).write_bytes(content)
    return root


def check_names(library: Library) -> None:
    assert library.unlisted("warfarin") == Unlisted("medicines", "warfarin")
    assert library.unlisted("hairy_cell_leukemia") == Unlisted("sicknesses", "hairy cell leukaemia")
    assert library.unlisted("strange") is None


def test_a_name_is_found_by_its_id_and_spelled_as_the_region_does(root: Path) -> None:
    check_names(open_library("en", "GB", root))


def test_sealed_it_is_found_as_well(root: Path) -> None:
    check_names(open_library("en", "GB", sealed_in(root)))


def test_to_open_the_library_reads_no_names(root: Path) -> None:
    file = root / "en" / "unlisted.toml"
    file.write_text("[medicines", encoding="utf-8")
    library = open_library("en", "US", root)
    assert library.topic("induction")
    with pytest.raises(ContentFault, match=r"^en/unlisted.toml: not readable as TOML"):
        library.unlisted("warfarin")


def test_to_open_the_sealed_library_reads_no_names(root: Path) -> None:
    (sealed_in(root) / "sealed" / "en" / "unlisted.json").write_text("broken", encoding="utf-8")
    library = open_library("en", "US", root)
    assert library.topic("induction")
    with pytest.raises(ValueError, match="Expecting value"):
        library.unlisted("warfarin")


def test_a_language_without_the_file_knows_no_such_name(root: Path) -> None:
    (root / "en" / "unlisted.toml").unlink()
    assert open_library("en", "US", root).unlisted("warfarin") is None


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ('[pills]\nwarfarin = "warfarin"', "unknown key 'pills'"),
        ('[medicines]\nWarfarin = "warfarin"', r"\[medicines\] 'Warfarin' is 'warfarin'"),
        ('[medicines]\nwarfarin = " "', r"\[medicines\] 'warfarin' is ' '"),
    ],
)
def test_what_is_no_name_is_refused_in_one_line(root: Path, written: str, reason: str) -> None:
    (root / "en" / "unlisted.toml").write_text(written, encoding="utf-8")
    with pytest.raises(ContentFault, match=rf"^en/unlisted.toml: {reason}"):
        open_library("en", "US", root).unlisted("warfarin")


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_name_of_the_project_can_be_said(language: str) -> None:
    names = read_content(language)["unlisted"]()
    assert {section for section in names if names[section]} == {"medicines", "tests", "sicknesses"}
