"""The recipe of docs/adding-a-language.md, followed in a copy of the tree: laid out, refused, written, spoken."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

from leukemia_guide.conversation import Channel, Kind, Moment, Question, State, converse
from leukemia_guide.library import ContentFault, open_library
from leukemia_guide.library.content_files import CONTENT, read_content, read_toml
from leukemia_guide.library.missing import MISSING
from tools.languages.add_language import ROOT, files_of, lay_out, left_in, main
from tools.writing.reviews import languages

TOY = "qq"
FOLDERS = (
    "src/leukemia_guide/content",
    "src/leukemia_guide/safety/languages",
    "src/leukemia_guide/understanding/languages",
    "corpus",
    "tools/writing",
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def content_of(tree: Path) -> Path:
    return tree / FOLDERS[0]


def write_all(tree: Path, last: Path | None = None) -> None:
    """Writes every sentence of the toy language, except those of the `last` file."""
    for path in [*files_of(TOY, tree), content_of(tree) / "center.toml"]:
        if path != last:
            path.write_text(path.read_text(encoding="utf-8").replace(f"{MISSING} ", "Qua "), encoding="utf-8")


def test_a_language_has_a_file_for_each_of_the_model_language(tree: Path) -> None:
    lay_out(TOY, tree)
    ours, theirs = ({path.name for path in files_of(code, tree)} for code in (TOY, "en"))
    assert {name for name in theirs - ours if name != "en.toml"} == {path.name for path in CONTENT.glob("en/regions/*")}
    assert TOY in languages(content_of(tree))


def test_what_is_laid_out_is_refused_with_the_first_missing_sentence(tree: Path) -> None:
    lay_out(TOY, tree)
    with pytest.raises(ContentFault, match=r"^center.toml: names.qq.center is not written yet"):
        read_content(TOY, content_of(tree))
    for code in languages():
        assert read_content(code, content_of(tree))


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("strings.toml", "qq/strings.toml: guide.welcome is not written yet; the mark says: Welcome to"),
        ("publishers.toml", "qq/publishers.toml: msk_page is not written yet"),
        ("topics/what_is_all.toml", "qq/topics/what_is_all.toml: name is not written yet"),
    ],
)
def test_one_unwritten_file_is_enough_to_be_refused(tree: Path, file: str, told: str) -> None:
    lay_out(TOY, tree)
    write_all(tree, last=content_of(tree) / TOY / file)
    with pytest.raises(ContentFault) as caught:
        read_content(TOY, content_of(tree))
    assert str(caught.value).startswith(told)


def test_a_language_that_is_written_whole_answers(tree: Path) -> None:
    lay_out(TOY, tree)
    write_all(tree)
    library = open_library(TOY, None, content_of(tree))
    reply, _ = converse(Question(Kind.TOPIC, "induction"), State(), Moment(Channel.PAGE), library)
    assert reply.text.startswith("Qua ")
    assert list(left_in(TOY, tree)) == []


def test_safety_of_a_new_language_is_laid_out_as_code_that_is_read(tree: Path) -> None:
    lay_out(TOY, tree)
    modules = list((tree / FOLDERS[1] / TOY).rglob("*.py"))
    assert len(modules) == len(list((tree / FOLDERS[1] / "en").rglob("*.py")))
    sentences = (tree / FOLDERS[1] / TOY / "sentences.py").read_text(encoding="utf-8")
    for module in modules:
        ast.parse(module.read_text(encoding="utf-8"))
    assert f"{MISSING} Call {{emergency}} from a phone now." in sentences


def test_the_command_says_what_is_left(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([TOY], tree) == 0
    assert "content/qq/strings.toml" in capsys.readouterr().out
    assert main([TOY, "--left"], tree) == 1
    write_all(tree)
    capsys.readouterr()
    assert main([TOY, "--left"], tree) == 0
    assert capsys.readouterr().out.startswith("0 to write")


def test_a_language_that_is_there_is_never_laid_over(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.read_bytes() for path in files_of("es", tree)}
    assert main(["es"], tree) == 1
    assert "has files already" in capsys.readouterr().err
    assert before == {path: path.read_bytes() for path in files_of("es", tree)}


def test_what_is_no_language_is_refused(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["português"], tree) == 2
    assert "two letters" in capsys.readouterr().err


@pytest.mark.parametrize("language", languages())
def test_no_language_that_ships_has_anything_left_to_write(language: str) -> None:
    assert list(left_in(language)) == []


@pytest.mark.parametrize("locale", ["es-US"])
def test_a_shipped_locale_sets_no_sensitivity_that_its_language_does_not_know(locale: str) -> None:
    assert read_toml(CONTENT / "locales.toml", CONTENT)[locale]["invocation"] == "guía leucemia"
    assert "fallbackIntentSensitivity" not in (ROOT / "interaction_model" / f"{locale}.json").read_text(
        encoding="utf-8"
    )
