"""`make due`: what must be looked at again, the longest overdue first.

Facts that age (approvals, labels, ages, telephone lines, hours) by their `look_again`, the day on which a person last
dialled the center's numbers, and clinicians' signatures. Exit status 1 where something is due; DAY=2027-06-01 asks for
another day.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

from leukemia_guide.library import ContentFault
from leukemia_guide.library.content_files import CONTENT, read_content, read_toml
from tools.writing.grounds import grounds
from tools.writing.reviews import languages

DIALLED_HOLDS: Final = timedelta(days=91)
"""Numbers and hours are dialled anew each quarter; the page that lists them shows no date of its own."""


def due(today: date, root: Path = CONTENT) -> Iterator[tuple[date, str]]:
    """Each thing that is due by this day, with the day since when. Raises ContentFault."""
    spoken_in = _spoken_in(root)
    for key, fact in read_toml(root / "evidence" / "facts.toml", root).items():
        if (again := fact.get("look_again")) and (day := date.fromisoformat(again)) <= today:
            where = ", ".join(spoken_in.get(key, [])) or "no topic"
            yield day, f"evidence/facts.toml: [{key}] in {where}: {_opening(fact)}"
    checked = str(read_toml(root / "center.toml", root)["numbers_checked"])
    since = date.fromisoformat(checked) + DIALLED_HOLDS if checked else date.min
    if since <= today:
        yield since, "center.toml: dial both numbers, then write the day in 'numbers_checked'"
    for language in languages(root):
        ledger = read_toml(root / language / "reviews.toml", root)
        for topic_id in read_content(language, root)["topics"]:
            if topic_id in ledger and (day := date.fromisoformat(ledger[topic_id]["next"])) <= today:
                yield day, f"{language}/reviews.toml: [{topic_id}] to be read again by a clinician"


def _spoken_in(root: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for file, _, ground in grounds(root):
        for fact in ground.get("facts", []):
            topic_id = Path(file).stem
            if topic_id not in found.setdefault(fact, []):
                found[fact].append(topic_id)
    return found


def _opening(fact: dict[str, Any], length: int = 90) -> str:
    says = " ".join(str(fact["says"]).split())
    return says if len(says) <= length else says[:length].rsplit(" ", 1)[0] + " ..."


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.writing.due", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--day", type=date.fromisoformat, default=date.today(), help="as of this day; today if not said"
    )
    chosen = parser.parse_args(arguments)
    try:
        found = sorted(due(chosen.day))
    except ContentFault as fault:
        print(fault, file=sys.stderr)
        return 1
    for since, what in found:
        print(f"{'never' if since == date.min else since}  {what}")
    print(f"{len(found)} due as of {chosen.day}.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
