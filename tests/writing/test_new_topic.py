"""An editor lays out a new topic: which files it needs, what is still to be written, and a language that lags."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from leukemia_guide.library import ContentFault, open_library
from leukemia_guide.library.content_files import CONTENT, read_content
from tools.writing import new_topic as topic

ID = "spring_garden"


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    content, corpus = tmp_path / "src" / "content", tmp_path / "corpus"
    shutil.copytree(CONTENT, content)
    shutil.copytree(topic.CORPUS, corpus)
    monkeypatch.setattr(topic, "CONTENT", content)
    monkeypatch.setattr(topic, "CORPUS", corpus)
    return content


def write(tree: Path, name: str = "The spring garden") -> None:
    (tree / "topics" / f"{ID}.toml").write_text('group = "practical"\n\n[what]\nfacts = ["S11"]\nsources = ["page"]\n')
    said = f'name = "{name}"\ntitle = "{name}"\nsimpler = "{name} is green."\nwhat = "{name} is green in May."\n'
    (tree / "en" / "topics" / f"{ID}.toml").write_text(said, encoding="utf-8")


def test_what_is_laid_out_is_told_and_all_of_it_is_left_to_write(tree: Path) -> None:
    laid_out = {path.name for path in topic.lay_out(ID, "en")}
    assert laid_out == {f"{ID}.toml", "names.toml"}
    left = list(topic.left_to_write(ID, "en"))
    assert any(line.startswith(f"content/topics/{ID}.toml: what.facts") for line in left)
    assert any(line.startswith(f"content/en/topics/{ID}.toml: simpler: ") for line in left)
    assert any(line.startswith(f"corpus/en/names.toml: [{ID}] also") for line in left)
    assert list(topic.lay_out(ID, "en")) == []


def test_what_is_only_laid_out_is_never_spoken(tree: Path) -> None:
    list(topic.lay_out(ID, "en"))
    with pytest.raises(ContentFault, match=rf"^topics/{ID}\.toml: group is not written yet"):
        read_content("en", tree)


def test_a_topic_that_is_written_in_english_answers_there_and_is_left_out_elsewhere(tree: Path) -> None:
    write(tree)
    assert open_library("en", "US", tree).topic(ID).passages["what"].text == "The spring garden is green in May."
    spanish = read_content("es", tree)
    assert spanish["unwritten"] == [ID]
    assert ID not in spanish["topics"]


def test_an_id_that_cannot_be_one_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert topic.main(["Spring Garden"]) == 2
    assert "small letters" in capsys.readouterr().err
