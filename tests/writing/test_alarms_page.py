"""The page for a clinician says what the guide says."""

from __future__ import annotations

from tools.writing.alarms_page import FIGURES, PAGE, words


def test_the_page_for_a_clinician_is_what_is_said() -> None:
    written, _, figures = PAGE.read_text(encoding="utf-8").partition(FIGURES)
    assert written.strip() == "\n".join(words()).strip(), "run `make alarms` and commit docs/alarms.md"
    assert "crisis" in figures
