"""A region may say some sentences and passages its own way, each with what it rests on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from leukemia_guide.library import ContentFault, open_library
from leukemia_guide.library.content_files import CONTENT

OURS = """like = "GB"

[strings.limits]
feelings = "Someone in Australia can listen."

[topics.fever.what]
says = "Fever is told of in Australia."
facts = ["B79"]
sources = ["R35"]

[topics.fever.more_1]
says = "More on fever in Australia."
facts = ["B79"]
sources = ["R35"]
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    root = tmp_path / "content"
    shutil.copytree(CONTENT, root)
    (root / "en" / "regions" / "AU.toml").write_text(OURS, encoding="utf-8")
    return root


def test_a_regions_own_words_are_said_there_and_nowhere_else(content: Path) -> None:
    there, elsewhere = open_library("en", "AU", content), open_library("en", "US", content)

    assert there.say("limits", "feelings") == "Someone in Australia can listen."
    assert there.topic("fever").passages["what"].text == "Fever is told of in Australia."
    assert there.topic("fever").more[0].facts == ("B79",)
    assert there.topic("fever").more[1:] != ()
    assert "Australia" not in elsewhere.topic("fever").passages["what"].text
    assert "Australia" not in elsewhere.say("limits", "feelings")


@pytest.mark.parametrize(
    ("right", "wrong", "why"),
    [
        ("feelings", "feeling", "'feeling' is no sentence of strings.toml"),
        ("topics.fever.what", "topics.fevers.what", "[topics.fevers] is no topic"),
        ("topics.fever.more_1", "topics.fever.more_99", "[topics.fever.more_99] stands for no passage"),
        ('sources = ["R35"]', "sources = []", "needs 'facts' and 'sources'"),
    ],
)
def test_what_stands_for_nothing_is_refused_by_file_and_place(content: Path, right: str, wrong: str, why: str) -> None:
    path = content / "en" / "regions" / "AU.toml"
    path.write_text(OURS.replace(right, wrong, 1), encoding="utf-8")

    with pytest.raises(ContentFault) as fault:
        open_library("en", "AU", content)

    assert str(fault.value).startswith("en/regions/AU.toml: ")
    assert why in str(fault.value)
