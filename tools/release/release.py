"""`python -m tools.release.release`: the package, where it may go out to recognizers; else every reason why not.

It needs a clinician's signature under every topic in every language, both telephone numbers dialled by a person,
what only the owner can supply, and a look at the known faults of all that is carried, which needs a network.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

from leukemia_guide.library import ContentFault
from leukemia_guide.library.content_files import CONTENT, read_toml
from tools.release.audit_dependencies import faults_against
from tools.release.package import main as package
from tools.writing.reviews import open_reviews

OF_A_SERVER: Final = ("address", "allowed_hosts")
"""Of owner.toml what only a server of one's own needs."""


def reasons_against(today: date, root: Path = CONTENT) -> Iterator[str]:
    """What stands against a release, one line each: which file, what is wanting. Raises ContentFault."""
    for key, value in read_toml(root / "owner.toml", root).items():
        if key not in OF_A_SERVER and not str(value).strip():
            yield f"owner.toml: '{key}' is empty"
    yield from _unchecked_numbers(str(read_toml(root / "center.toml", root)["numbers_checked"]), today)
    locales = read_toml(root / "locales.toml", root)
    for language in dict.fromkeys(place["language"] for place in locales.values()):
        yield from open_reviews(language, today, root)


def _unchecked_numbers(checked: str, today: date) -> Iterator[str]:
    if not checked:
        yield "center.toml: 'numbers_checked' is empty; dial both numbers, then write the day"
        return
    try:
        day = date.fromisoformat(checked)
    except ValueError:
        yield f"center.toml: 'numbers_checked' is {checked!r}; write a day such as 2026-11-24"
        return
    if day > today:
        yield f"center.toml: 'numbers_checked' is {checked}, a day to come"


def main(arguments: list[str] | None = None) -> int:
    argparse.ArgumentParser(prog="python -m tools.release.release", description=__doc__).parse_args(arguments)
    try:
        against = [*reasons_against(date.today()), *faults_against()]
    except ContentFault as fault:
        against = [str(fault)]
    if against:
        print("\n".join(against), file=sys.stderr)
        print(f"Not released, for {len(against)} reasons.", file=sys.stderr)
        return 1
    return package([])


if __name__ == "__main__":
    sys.exit(main())
