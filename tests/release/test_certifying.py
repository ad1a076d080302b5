"""docs/certifying.md is true to the letter: every test that it names is there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "certifying.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE)))


def test_every_test_that_it_names_is_there() -> None:
    assert len(NAMED) > 25
    missing = [f"{file}::{name}" for file, name in NAMED if f"def {name}(" not in (ROOT / file).read_text("utf-8")]
    assert missing == []


def test_every_line_says_how_it_is_shown() -> None:
    rows = [
        line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith(("| what", "| the console"))
    ]
    known = ("`tests/", "needs a console", "`make ", "the same")
    assert [row for row in rows if not any(how in row for how in known)] == []
