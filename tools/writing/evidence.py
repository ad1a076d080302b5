"""The facts that answers may rest on, and the runs of words that stand in the center's own page."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from leukemia_guide.library.content_files import CONTENT

RUN: Final = 8
PAGE_RUNS: Final = Path(__file__).resolve().parent / "page_runs.txt"
CITATION: Final = re.compile(r"\[[^\]]*\]")


@cache
def facts() -> Mapping[str, Any]:
    """By fact id: `says`, without its citations, and `sources`, the ids of those that say it."""
    read = tomllib.loads((CONTENT / "evidence" / "facts.toml").read_text(encoding="utf-8"))
    return {key: fact | {"says": CITATION.sub("", fact["says"])} for key, fact in read.items()}


def said_in(fact_ids: Iterable[str]) -> str:
    """What these facts say, one after the other; unknown ids are passed over."""
    return " ".join(facts()[fact_id]["says"] for fact_id in fact_ids if fact_id in facts())


def runs(text: str) -> Iterator[str]:
    """A short hash of each eight words running, so that a text can be compared without keeping it."""
    heard = re.findall(r"[a-z0-9]+", text.lower())
    for start in range(len(heard) - RUN + 1):
        yield hashlib.sha256(" ".join(heard[start : start + RUN]).encode()).hexdigest()[:12]


def stands_in_page(text: str) -> bool:
    """Whether eight words running stand in the center's page."""
    return any(run in _page_runs() for run in runs(text))


@cache
def _page_runs() -> frozenset[str]:
    return frozenset(line for line in PAGE_RUNS.read_text(encoding="utf-8").splitlines() if line[:1] != "#")
