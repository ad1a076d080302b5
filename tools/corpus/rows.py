"""The rows of the corpus: a thing that someone said, and what it should be understood as.

A file corpus/<language>/<split>.tsv has a header and tab-separated columns: text, intent, slots, alarm, kind,
situation, writer, after. "-" is none; in `intent` and among ids it means any. Several right answers are joined by "|".
docs/corpus.md tells what each column holds."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Final
from zlib import crc32

from leukemia_guide.conversation import Kind, Question
from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.safety import SIGNS, Alarm, AlarmKind
from leukemia_guide.safety.normalizer import fold_words

CORPUS: Final = Path(__file__).resolve().parents[2] / "corpus"
SPLITS: Final = ("train", "dev", "test")
COLUMNS: Final = ("text", "intent", "slots", "alarm", "kind", "situation", "writer", "after")
KINDS: Final = frozenset(
    (
        "sample exact core paraphrase story follow_up unknown mishearing hearing navigation advice offtopic emergency"
        " alarm quiet red_team danger look_alike calm reply asked"
    ).split()
)
SLOTS: Final = frozenset("topic other line aspect passage disease matter caller about unknown told".split())
SAID_ANYWHERE: Final = frozenset({"paraphrase", "story"})
ELSEWHERE: Final = "elsewhere"
"""No kind of a row, but of every row of SAID_ANYWHERE told again within another session."""
COMPARE: Final = "CompareTopicsIntent"
AFTER_DANGER: Final = ("alarm", "perhaps")
ANY: Final = "-"
ANY_ALARM: Final = "any"
NOT_SIGNS: Final = frozenset((ANY, ANY_ALARM, *AlarmKind))
"""What may stand for an alarm without naming its sign."""


class CorpusFault(ValueError):
    """A row that cannot be used. Its text is one line: file, line, reason."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}")


@dataclass(frozen=True, slots=True)
class Row:
    """One thing said. Of `intents`, of the ids in each of `slots`, and of `alarms` any one is right.

    No intents mean that the intent is not judged. `alarms` holds alarms' ids, their kinds alone, "any", and "-" for
    none. `after` is the question that was answered just before, as its id; "-" where the line opens a session.
    """

    text: str
    intents: tuple[str, ...]
    slots: Mapping[str, tuple[str, ...]]
    alarms: tuple[str, ...]
    kind: str
    situation: str
    writer: str
    after: str

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics that are right; none where any is."""
        found = self.slots.get("topic") or self.slots.get("line") or ()
        return () if ANY in found else found

    @property
    def opens_session(self) -> bool:
        return self.after == ANY

    @property
    def after_danger(self) -> bool:
        """Whether it is said back to an alarm, or to the question whether there is one."""
        return self.after.partition(":")[0] in AFTER_DANGER

    @property
    def must_alarm(self) -> bool:
        return ANY not in self.alarms

    def accepts(self, intent: str, topics: tuple[str, ...]) -> bool:
        """Whether the intent is right, and the first topic, which is the one that would be answered."""
        right = not self.intents or intent in self.intents
        return right and (not self.topics or topics[:1] in {(topic,) for topic in self.right_topics})

    @property
    def right_topics(self) -> tuple[str, ...]:
        """The topics that are right to answer first; of a comparison, which says both, either."""
        others = self.slots.get("other", ()) if COMPARE in self.intents else ()
        return tuple(dict.fromkeys((*self.topics, *others)))

    def accepts_alarm(self, alarm: Alarm | None) -> bool:
        """Whether what is raised is right; the sign is judged only where the row names it."""
        if alarm is None:
            return not self.must_alarm
        return bool({ANY_ALARM, alarm.kind.value, alarm.id} & set(self.alarms))


def told_elsewhere(rows: Iterable[Row]) -> list[Row]:
    """Every row that opens a session and is about a topic, as if it were said in the middle of one about another: a new
    question must not be taken for more on the last topic. Which other topic hangs on the words alone."""
    chosen = [row for row in rows if row.kind in SAID_ANYWHERE and row.opens_session and row.right_topics]
    topics = sorted({topic for row in chosen for topic in row.right_topics})
    return [
        replace(row, kind=ELSEWHERE, after=Question(Kind.TOPIC, topics[crc32(row.text.encode()) % len(topics)]).id)
        for row in chosen
    ]


@dataclass(frozen=True, slots=True)
class Known:
    """What a row may name."""

    intents: frozenset[str]
    topics: frozenset[str]


def known_names() -> Known:
    intents = frozenset(read_toml(CONTENT / "intents.toml", CONTENT)) | {"LaunchRequest"}
    return Known(intents, frozenset(path.stem for path in (CONTENT / "topics").glob("*.toml")))


def read_rows(language: str, split: str, root: Path = CORPUS) -> list[Row]:
    """Raises CorpusFault at the first row that cannot be used, OSError where there is no such file."""
    path = root / language / f"{split}.tsv"
    return list(_rows_in(path, path.stat().st_mtime_ns, known_names()))


@lru_cache(maxsize=16)
def _rows_in(path: Path, changed: int, known: Known) -> tuple[Row, ...]:
    """`changed` tells a file from the same one as it was before: all who ask for a split share one reading of it."""
    name = f"corpus/{path.parent.name}/{path.name}"
    with path.open(encoding="utf-8", newline="") as lines:
        cells = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        if tuple(next(cells, ())) != COLUMNS:
            raise CorpusFault(name, 1, f"the header must be {', '.join(COLUMNS)}, separated by tabs")
        return tuple(parse_row(cell, name, number, known) for number, cell in enumerate(cells, 2))


def languages(root: Path = CORPUS) -> list[str]:
    return sorted(path.name for path in root.iterdir() if (path / "train.tsv").exists())


def parse_row(cells: list[str], file: str, line: int, known: Known) -> Row:
    def refuse(reason: str) -> CorpusFault:
        return CorpusFault(file, line, reason)

    if len(cells) != len(COLUMNS):
        raise refuse(f"{len(cells)} columns; needed are {len(COLUMNS)}: {', '.join(COLUMNS)}")
    text, intent, slots, alarm, kind, situation, writer, after = cells
    if empty := next((name for name, cell in zip(COLUMNS, cells, strict=True) if not cell.strip()), None):
        raise refuse(f"'{empty}' is empty; write - for none")
    if not fold_words(text):
        raise refuse(f"'text' is {text!r}, in which nothing is said")
    intents = () if intent == ANY else tuple(intent.split("|"))
    if strange := next((one for one in intents if one not in known.intents), None):
        raise refuse(f"no intent {strange!r}; content/intents.toml has them all")
    if kind not in KINDS:
        raise refuse(f"no kind {kind!r}; known are {', '.join(sorted(KINDS))}")
    if strange := next((one for one in alarm.split("|") if not _is_alarm(one)), None):
        raise refuse(f"no alarm {strange!r}; write -, any, {', '.join(AlarmKind)}, or a kind with its sign")
    if after != ANY and ":" not in after and Question.parse(after) is None:
        raise refuse(f"'after' is {after!r}; write the id of a question, such as topic/induction/what/0//")
    filled = dict(_slots(slots, refuse, known))
    return Row(text, intents, filled, tuple(alarm.split("|")), kind, situation, writer, after)


def _slots(slots: str, refuse: object, known: Known) -> Iterator[tuple[str, tuple[str, ...]]]:
    for pair in () if slots == ANY else slots.split(";"):
        name, equals, value = pair.partition("=")
        if name not in SLOTS or not equals or not value:
            raise refuse(f"no slot {pair!r}; write such as topic=induction, of {', '.join(sorted(SLOTS))}")  # type: ignore[operator]
        ids = tuple(value.split("|"))
        if name in ("topic", "other", "line"):
            strange = next((one for one in ids if one != ANY and one not in known.topics), None)
            if strange:
                raise refuse(f"no topic {strange!r}; content/topics/ has them all")  # type: ignore[operator]
        yield name, ids


def _is_alarm(alarm: str) -> bool:
    return alarm in NOT_SIGNS or Alarm.parse(alarm) is not None


def said_twice(rows: Mapping[str, Iterable[Row]]) -> Iterator[str]:
    """The same words in two splits, one line each. `rows` are those of one language, by split."""
    seen: dict[str, str] = {}
    for split, of_split in rows.items():
        for row in of_split:
            words = fold_words(row.text)
            if seen.setdefault(words, split) != split:
                yield f"{row.text!r} stands in {seen[words]}.tsv and in {split}.tsv"


ALARMS: Final = frozenset(f"{kind.value}:{sign}" for kind, signs in SIGNS.items() for sign in signs)
