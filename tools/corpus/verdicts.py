"""What second readers said of replies, who knew nothing of how the guide works: corpus/<language>/verdicts.tsv.

Columns: `row`, the first ten hexadecimal digits of the SHA-256 of a test row's text, so that the file tells no words;
`kind` of the row; `answered`, the question that was answered then; `verdict`, one of VERDICTS; `reader`.
"""

from __future__ import annotations

import csv
import hashlib
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from tools.corpus.rows import CORPUS, CorpusFault

VERDICTS: Final = MappingProxyType(
    {
        "yes": "answered what was asked",
        "second": "offered it second",
        "part": "were about the right thing only",
        "no": "did not",
    }
)
COLUMNS: Final = ("row", "kind", "answered", "verdict", "reader")


@dataclass(frozen=True, slots=True)
class Verdict:
    """One reader's verdict on the reply to one row, as the file's columns have it."""

    row: str
    kind: str
    answered: str
    verdict: str
    reader: str


def named(text: str) -> str:
    """A row's name in the file."""
    return hashlib.sha256(text.encode()).hexdigest()[:10]


def read_verdicts(language: str, root: Path = CORPUS) -> list[Verdict]:
    """None where the language has no such file. Raises CorpusFault at a line that is no verdict."""
    path = root / language / "verdicts.tsv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as lines:
        cells = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(cells, None)
        found = []
        for number, line in enumerate(cells, 2):
            if len(line) != len(COLUMNS) or line[3] not in VERDICTS:
                reason = f"needs {', '.join(COLUMNS)}; the verdict is one of {', '.join(VERDICTS)}"
                raise CorpusFault(f"corpus/{language}/verdicts.tsv", number, reason)
            found.append(Verdict(*line))
        return found
