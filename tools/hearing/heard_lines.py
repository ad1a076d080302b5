"""Lines and what a recognizer heard of them: kept in a file, and compared by what the guide makes of either.

tests/understanding/heard_en.tsv has the corpus's columns, and before them `heard`; "-" where nothing was. Its lines are
held-out rows: whoever tunes reads it as little as corpus/en/test.tsv, and of it only counts are told."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from rapidfuzz.distance import Levenshtein

from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.safety.normalizer import fold_words
from leukemia_guide.understanding import Recognition
from tools.corpus.measure import ABOUT_TOPICS, MEDICINES, Recognize, is_right, topics_in
from tools.corpus.rows import ANY, COLUMNS, CorpusFault, Row, known_names, parse_row

ROOT: Final = Path(__file__).resolve().parents[2]
KEPT: Final = ROOT / "tests" / "understanding" / "heard_en.tsv"
HEADER: Final = ("heard", *COLUMNS)


@dataclass(frozen=True, slots=True)
class HeardLine:
    """A row as it was spoken, and what was heard: maybe nothing."""

    row: Row
    heard: str

    @property
    def as_heard(self) -> Row:
        """The row with what was heard for its words: right is still what was right."""
        return replace(self.row, text=self.heard)

    @property
    def word_errors(self) -> tuple[int, int]:
        """Words wrong, missing or too many, and words spoken; case, points and accents do not count."""
        spoken, heard = fold_words(self.row.text).split(), fold_words(self.heard).split()
        return Levenshtein.distance(spoken, heard), len(spoken)


@dataclass(slots=True)
class Lost:
    """What became of the lines, counted by kind. `alarms` are of the lines that must raise one."""

    lines: Counter[str] = field(default_factory=Counter)
    wrong_words: Counter[str] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)
    right_from_text: Counter[str] = field(default_factory=Counter)
    right_from_heard: Counter[str] = field(default_factory=Counter)
    another_medicine: Counter[str] = field(default_factory=Counter)
    alarms: int = 0
    alarms_from_text: int = 0
    alarms_from_heard: int = 0

    @property
    def share_of_another_medicine(self) -> float:
        return self.another_medicine.total() / max(self.lines.total(), 1)


def compare(lines: Iterable[HeardLine], recognize: Recognize) -> Lost:
    found, medicines = Lost(), medicine_topics()
    for line in lines:
        kind = line.row.kind
        from_text, from_heard = recognize(line.row), recognize(line.as_heard)
        wrong, words = line.word_errors
        found.lines[kind] += 1
        found.wrong_words[kind] += wrong
        found.words[kind] += words
        found.right_from_text[kind] += is_right(line.row, from_text)
        found.right_from_heard[kind] += is_right(line.row, from_heard)
        found.another_medicine[kind] += is_another_medicine(line.row, from_text, from_heard, medicines)
        if line.row.must_alarm:
            found.alarms += 1
            found.alarms_from_text += line.row.accepts_alarm(from_text.alarm)
            found.alarms_from_heard += line.row.accepts_alarm(from_heard.alarm)
    return found


def is_another_medicine(
    row: Row, from_text: Recognition, from_heard: Recognition, medicines: Mapping[str, str]
) -> bool:
    """Whether what was heard is answered as a medicine that was not asked about.

    Right are the medicines that the row names; of a row that names none, the one that its text is taken for. Where
    the guide asks which of two is meant, nothing is answered yet."""
    topics = topics_in(from_heard)
    answered = from_heard.intent in ABOUT_TOPICS and len(topics) == 1 and topics[0] in medicines
    return answered and topics[0] not in (row.right_topics or topics_in(from_text))


def medicine_topics() -> dict[str, str]:
    """The topics that are medicines, and the group of each."""
    groups = {path.stem: read_toml(path, CONTENT)["group"] for path in (CONTENT / "topics").glob("*.toml")}
    return {topic: group for topic, group in groups.items() if group in MEDICINES}


def read_heard(path: Path = KEPT) -> list[HeardLine]:
    """Raises CorpusFault at the first line that cannot be used, OSError where there is no such file."""
    known = known_names()
    with path.open(encoding="utf-8", newline="") as lines:
        cells = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        if tuple(next(cells, ())) != HEADER:
            raise CorpusFault(path.name, 1, f"the header must be {', '.join(HEADER)}, separated by tabs")
        return [
            HeardLine(parse_row(cell[1:], path.name, number, known), cell[0] if cell[0] != ANY else "")
            for number, cell in enumerate(cells, 2)
        ]


def labelled_anew(lines: Iterable[HeardLine], rows: Iterable[Row]) -> list[HeardLine]:
    """The same lines, each labelled as the row with its words is now; what is no row keeps its labels."""
    now = {row.text: row for row in rows}
    return [line if line.row.kind == "exact" else replace(line, row=now.get(line.row.text, line.row)) for line in lines]


def write_heard(lines: Iterable[HeardLine], path: Path = KEPT) -> None:
    text = "".join("\t".join(cells) + "\n" for cells in (HEADER, *map(_cells, lines)))
    path.write_text(text, encoding="utf-8")


def _cells(line: HeardLine) -> tuple[str, ...]:
    row = line.row
    slots = ";".join(f"{name}={'|'.join(ids)}" for name, ids in row.slots.items())
    labels = ("|".join(row.intents) or ANY, slots or ANY, "|".join(row.alarms), row.kind)
    return (line.heard or ANY, row.text, *labels, row.situation, row.writer, row.after)
