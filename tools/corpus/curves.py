"""`make curves`: what each limit of understanding/thresholds.py does to the development rows, over its range.

A line for each value: the share taken rightly by groups of kinds, and how much is not understood or asks back. The
value in use is marked. Where a limit is moved, these figures belong into the decision record.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from leukemia_guide.understanding import thresholds
from leukemia_guide.understanding.recognition import NOT_UNDERSTOOD
from tools.corpus.measure import Recognize, is_right
from tools.corpus.rows import Row, languages, read_rows
from tools.corpus.understand import recognizer_in

RANGES: Final[Mapping[str, tuple[float, ...]]] = MappingProxyType(
    {
        "TOLD_BACK": (0.2, 0.3, 0.4, 0.5, 0.6),
        "LIMIT": (0.3, 0.35, 0.4, 0.45, 0.5, 0.6),
        "LIMIT_TOPIC": (0.3, 0.4, 0.5, 0.6, 0.7),
        "UNDERSTOOD": (0.2, 0.3, 0.35, 0.4, 0.5),
        "ANSWERED": (0.1, 0.16, 0.22, 0.28, 0.34, 0.4),
        "UNLISTED": (0.3, 0.4, 0.5, 0.6, 0.7),
        "CAUGHT": (0.3, 0.4, 0.5, 0.6, 0.7),
        "MEDICINE_CAUGHT": (0.5, 0.6, 0.7, 0.8, 0.9),
        "NEAR_NAME": (0.55, 0.6, 0.65, 0.7, 0.74),
        "COMPARED": (0.2, 0.3, 0.4, 0.5),
    }
)
GROUPS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "told": frozenset({"core", "paraphrase", "story"}),
        "follow_up": frozenset({"follow_up"}),
        "mishearing": frozenset({"mishearing"}),
        "advice": frozenset({"advice"}),
        "outside": frozenset({"offtopic", "unknown"}),
        "quiet": frozenset({"quiet"}),
        "reply": frozenset({"reply"}),
    }
)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.corpus.curves", description=__doc__)
    parser.add_argument("--language", choices=languages(), help="one language; all of them when none is named")
    parser.add_argument("--limit", choices=sorted(RANGES), help="one limit; all of them when none is named")
    chosen = parser.parse_args(arguments)
    for language in [chosen.language] if chosen.language else languages():
        rows, recognize = read_rows(language, "dev"), recognizer_in(language)
        for limit in [chosen.limit] if chosen.limit else RANGES:
            print(f"\n{language} {limit:16}" + "".join(f"{group:>11}" for group in (*GROUPS, "fallback")), flush=True)
            for line in curve(limit, rows, recognize):
                print(line, flush=True)
    return 0


def curve(limit: str, rows: list[Row], recognize: Recognize) -> Iterable[str]:
    """A line for each value of a limit; the limit is as before when the lines are told."""
    used = getattr(thresholds, limit)
    told: list[str] = []
    try:
        for value in RANGES[limit]:
            setattr(thresholds, limit, value)
            told.append(f"{'*' if value == used else ' '} {value:17.2f}{_shares(rows, recognize)}")
    finally:
        setattr(thresholds, limit, used)
    return told


def _shares(rows: list[Row], recognize: Recognize) -> str:
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    lost = 0
    for row in rows:
        group = next((name for name, kinds in GROUPS.items() if row.kind in kinds), None)
        if group is None:
            continue
        found = recognize(row)
        asked[group] += 1
        right[group] += is_right(row, found)
        lost += found.intent == NOT_UNDERSTOOD
    shares = (right[group] / max(asked[group], 1) for group in GROUPS)
    return "".join(f"{share:11.1%}" for share in (*shares, lost / max(asked.total(), 1)))


if __name__ == "__main__":
    sys.exit(main())
