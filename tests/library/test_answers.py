"""Which passage answers an aspect, and what is refused when a topic file names an aspect that nobody can ask."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from leukemia_guide.library import ContentFault, Library, Passage, Topic, open_library
from leukemia_guide.library.content_files import CONTENT, read_content
from tools.release.seal import seal


def passage(text: str, *answers: str) -> Passage:
    return Passage(text, (), (), answers=answers)


TOPIC = Topic(
    id="pill",
    group="medicines",
    name="the pill",
    title="The pill",
    simpler="A pill.",
    passages={"what": passage("what", "how_given", "why"), "who": passage("who")},
    more=(
        passage("call", "at_home", "who"),
        passage("steps", "what", "how_given"),
        passage("aim", "why", "at_home"),
        passage("home", "at_home"),
    ),
)


@pytest.mark.parametrize(
    ("aspect", "heard"),
    [
        ("what", "what"),
        ("who", "who"),
        ("why", "aim"),
        ("at_home", "call"),
        ("how_given", "what"),
        ("hurt", None),
    ],
)
def test_its_own_passage_answers_then_the_one_that_answers_it_best(aspect: str, heard: str | None) -> None:
    answered = TOPIC.answer(aspect)
    assert (answered.text if answered else None) == heard


@pytest.mark.parametrize(
    ("aspect", "heard"),
    [
        ("what", ["call", "steps", "aim", "home"]),
        ("who", ["call", "steps", "aim", "home"]),
        ("at_home", ["aim", "home", "steps"]),
        ("hurt", ["call", "steps", "aim", "home"]),
    ],
)
def test_more_begins_with_what_was_asked_and_repeats_nothing(aspect: str, heard: list[str]) -> None:
    assert [further.text for further in TOPIC.further(aspect)] == heard


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ('answers = ["kinds"]', "topics/imatinib.toml: 'what' answers 'kinds'; list some of what, how_long"),
        ('answers = "why"', "topics/imatinib.toml: 'what' answers 'why'; list some of what, how_long"),
    ],
)
def test_an_aspect_that_nobody_can_ask_is_refused(tmp_path: Path, written: str, fault: str) -> None:
    root = tmp_path / "content"
    shutil.copytree(CONTENT, root)
    file = root / "topics" / "imatinib.toml"
    text = file.read_text(encoding="utf-8")
    assert text.count('answers = ["how_given"]') == 1
    file.write_text(text.replace('answers = ["how_given"]', written), encoding="utf-8")

    with pytest.raises(ContentFault) as refused:
        open_library("en", "US", root)
    assert str(refused.value).startswith(fault)


def sealed(language: str, root: Path) -> Library:
    for name, content in seal(read_content(language)):
        (root / "sealed" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "sealed" / name).write_bytes(content)
    return open_library(language, "US", root)


@pytest.mark.parametrize("language", ["en", "es"])
def test_sealed_the_same_passages_answer(tmp_path: Path, language: str) -> None:
    opened, written = sealed(language, tmp_path), open_library(language, "US")
    assert any(one.answers for topic in written for one in written.topic(topic).more)
    for topic in written:
        assert opened.topic(topic) == written.topic(topic)
