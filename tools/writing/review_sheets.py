"""The sheets of the review pack: each topic's answers as they are heard, with all that they rest on."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from leukemia_guide.conversation import Channel, Kind, Moment, Question, State, converse
from leukemia_guide.library import ADVICE, Library
from leukemia_guide.library.content_files import CONTENT, read_content, read_toml
from tools.writing.changes import Run, changes
from tools.writing.evidence import facts
from tools.writing.passages import spoken_by
from tools.writing.reading_ease import reading_ease
from tools.writing.reviews import signed_words
from tools.writing.style import style_of

GIT: Final = shutil.which("git") or "git"
FOLDER: Final = Path(__file__).resolve().parent
LATER: Final = State(disclaimed=True, number_offered=True)
"""In the middle of a session, where an answer carries neither the disclaimer nor the number."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One answer: where it stands in the topic's file, what is heard of it and around it, and the changes since it was
    signed, if any."""

    where: str
    before: str
    text: str
    after: str
    facts: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]
    changes: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """One topic as a clinician reads it. `signed` says by whom and when, for words that have changed since."""

    id: str
    title: str
    group: str
    grade: float
    changed: str
    signed: str
    heard: tuple[Heard, ...]


def sheets(language: str, *, everything: bool = False, root: Path = CONTENT) -> Iterator[Sheet]:
    """What there is to read, what could harm most first. Raises ContentFault."""
    content = read_content(language, root)
    library = Library(content, "US")
    ledger = read_toml(root / language / "reviews.toml", root)
    titles = read_toml(root / "sources.toml", root)
    for topic_id in sorted(library, key=lambda one: _urgency(one, library.group(one))):
        if library.reviewed(topic_id) and not everything:
            continue
        topic = library.topic(topic_id)
        entry, says = ledger.get(topic_id), content["topics"][topic_id]["says"]
        yield Sheet(
            topic_id,
            topic.title,
            library.group(topic_id),
            reading_ease(topic, style_of(language)),
            _last_change(root / language / "topics" / f"{topic_id}.toml"),
            f"{entry['reviewer']}, {entry['date']}" if entry else "",
            tuple(
                replace(heard, changes=_changes(signed_words(language, topic_id, root), says, heard.where))
                for heard in _heard(library, topic_id, titles)
            ),
        )


def _heard(library: Library, topic_id: str, titles: Mapping[str, Any]) -> Iterator[Heard]:
    moment = Moment(Channel.PAGE, region="US")
    for spoken in spoken_by(library.topic(topic_id)):
        name, _, number = spoken.where.partition(" ")
        reply, _ = converse(_asked(topic_id, name, number), LATER, moment, library)
        before_it, _, after_it = reply.text.partition(spoken.text)
        yield Heard(
            spoken.where,
            before_it,
            spoken.text,
            after_it,
            tuple((fact, facts()[fact]["says"]) for fact in spoken.facts if spoken.where != "simpler"),
            tuple(_named(titles[source]) for source in spoken.sources if spoken.where != "simpler"),
        )


def _asked(topic_id: str, name: str, number: str) -> Question:
    if name == "more":
        return Question(Kind.TOPIC, topic_id, page=int(number))
    return Question(Kind.ADVICE, topic_id) if name == ADVICE else Question(Kind.TOPIC, topic_id, name)


def _changes(signed: Mapping[str, Any] | None, says: Mapping[str, Any], where: str) -> tuple[Run, ...]:
    """As the editor wrote them, with the holes for names; nothing where nobody has signed before."""
    was, is_now = _written(signed, where) if signed else "", _written(says, where)
    return tuple(changes(was, is_now)) if signed and was != is_now else ()


def _written(says: Mapping[str, Any], where: str) -> str:
    name, _, number = where.partition(" ")
    if name != "more":
        return str(says.get(name, ""))
    passage = dict(enumerate(says.get("more", []), 1)).get(int(number), "")
    return passage if isinstance(passage, str) else " ".join(passage)


def _named(source: Mapping[str, Any]) -> str:
    year = source.get("year") or "no date shown"
    return f"{source['title']} ({year}), {source['address']}, read {source['read']}"


def _urgency(topic_id: str, group: str) -> tuple[int, int, str]:
    order = tomllib.loads((FOLDER / "review_order.toml").read_text(encoding="utf-8"))

    def place(one: str, among: list[str]) -> int:
        return among.index(one) if one in among else len(among)

    return place(topic_id, order["topics"]), place(group, order["groups"]), topic_id


def _last_change(path: Path) -> str:
    told = subprocess.run(
        [GIT, "log", "-1", "--format=%cs", "--", path.name],
        cwd=path.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    return told.stdout.strip() or "not yet committed"
