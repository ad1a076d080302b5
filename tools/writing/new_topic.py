"""`make topic ID=bone_marrow_test`: lays out a new topic, says what is still to be written where, and at last asks it.

A topic is content/topics/<id>.toml (its group, and the facts and sources of each passage), and in each language
content/<language>/topics/<id>.toml (the words) and an entry of corpus/<language>/names.toml. What is marked MISSING is
not written yet. English comes first: once it is whole the topic answers there. Another language is laid out when it is
asked for (IN=es), since a language with marks in it answers nothing until they are written.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from leukemia_guide.library import ContentFault
from leukemia_guide.library.content_files import CONTENT, read_content, read_toml
from leukemia_guide.library.missing import MISSING, missing_in
from tools.corpus import build
from tools.corpus.replay import device_in, first_locales
from tools.corpus.rows import CORPUS, CorpusFault, read_rows
from tools.writing.audit import audited
from tools.writing.reviews import languages

FIRST: Final = "en"
ENOUGH_QUESTIONS: Final = 10
"""Whole questions that make a topic known without its name; the topics that are there have 30 to 200."""
GROUNDS: Final = f"""group = "{MISSING} one of the groups of the other topics, such as phases, medicines or practical"

[what]
facts = ["{MISSING} ids of content/evidence/facts.toml"]
sources = ["{MISSING} one or two ids of content/sources.toml that say so"]
"""
WORDS: Final = f"""name = "{MISSING} the name inside a sentence, such as the bone marrow test"
title = "{MISSING} the name on a card, such as Bone marrow test"
simpler = "{MISSING} the topic in one plain sentence that names it"

what = "{MISSING} what it is, at most 50 words in sentences of at most 20, the name first"
"""


def grounds_of(topic_id: str) -> Path:
    return CONTENT / "topics" / f"{topic_id}.toml"


def words_of(topic_id: str, language: str) -> Path:
    return CONTENT / language / "topics" / f"{topic_id}.toml"


def lay_out(topic_id: str, language: str) -> Iterator[Path]:
    """Writes what is not there yet of one language, and tells each file."""
    for path, text in ((grounds_of(topic_id), GROUNDS), (words_of(topic_id, language), WORDS)):
        if not path.exists():
            path.write_text(text, encoding="utf-8")
            yield path
    names = CORPUS / language / "names.toml"
    if topic_id not in read_toml(names, CORPUS.parent):
        written = names.read_text(encoding="utf-8").rstrip("\n")
        names.write_text(f'{written}\n\n[{topic_id}]\nalso = ["{MISSING} what people call it"]\n', encoding="utf-8")
        yield names


def left_to_write(topic_id: str, language: str) -> Iterator[str]:
    """What one language still lacks, one line each: file, key, what belongs there."""
    for path in (grounds_of(topic_id), words_of(topic_id, language)):
        for where, sentence in missing_in(read_toml(path, CONTENT)):
            yield f"{path.relative_to(CONTENT.parent)}: {where}: {sentence.removeprefix(MISSING).strip()}"
    names = read_toml(CORPUS / language / "names.toml", CORPUS.parent).get(topic_id, {})
    for where, sentence in missing_in(names):
        yield f"corpus/{language}/names.toml: [{topic_id}] {where}: {sentence.removeprefix(MISSING).strip()}"


def few_questions(topic_id: str, language: str) -> Iterator[str]:
    """A hint where people's own questions are few; the topic answers to its names without them."""
    asked = sum(topic_id in row.topics for row in read_rows(language, "train"))
    if asked < ENOUGH_QUESTIONS:
        yield f"corpus/{language}/train.tsv: {asked} questions about it; {ENOUGH_QUESTIONS} make it easy to find"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.writing.new_topic",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("topic", help="the topic's id: small letters and _, such as bone_marrow_test")
    parser.add_argument("--language", choices=languages(), default=FIRST, help="the language to write in (default: en)")
    chosen = parser.parse_args(arguments)
    topic_id: str = chosen.topic
    if not re.fullmatch("[a-z][a-z0-9_]{1,40}", topic_id):
        print(f"{topic_id!r} is no id; write small letters and _, such as bone_marrow_test", file=sys.stderr)
        return 2
    try:
        for language in dict.fromkeys((FIRST, chosen.language)):
            for path in lay_out(topic_id, language):
                print(f"laid out {path.relative_to(CONTENT.parents[2])}")
            if left := list(left_to_write(topic_id, language)):
                print(f"{language}: still to write:", *left, sep="\n  ")
                return 1
            print(*few_questions(topic_id, language), *_breaches(topic_id, language), sep="\n")
            if build.main([]):
                return 1
            _ask(topic_id, language)
    except (ContentFault, CorpusFault) as fault:
        print(fault, file=sys.stderr)
        return 1
    for language in languages():
        if not words_of(topic_id, language).exists():
            print(
                f"{language}: content/{language}/topics/{topic_id}.toml is not there yet; lay it out with IN={language}"
            )
    return 0


def _breaches(topic_id: str, language: str) -> list[str]:
    return [f"  BREACH {breach}" for breach in audited(language, [topic_id]).breaches]


def _ask(topic_id: str, language: str) -> None:
    """Asks for it by its name, as someone would who types it."""
    name = read_content(language, only=[topic_id])["topics"][topic_id]["says"]["name"]
    heard = device_in(first_locales()[language]).say(name)
    print(f"{language}: to {name!r} the guide answers: {heard.speech}")


if __name__ == "__main__":
    sys.exit(main())
