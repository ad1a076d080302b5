"""What facts and sources are held to: whose words may be read, and what must be known of a source.

A publisher stands in content/publishers.toml; a source has an address, and the year of the page or `undated = true`; a
fact has a source, or is a rule of ours (`editorial = true`) that no passage may rest on alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from leukemia_guide.library.content_files import CONTENT, read_toml

OLDEST: Final = 2018
"""What was read of approvals, warnings and practice is not older; an older source says in `holds` why it still does."""
HOW_IT_WAS_FOUND: Final = re.compile(
    r"\b(copy|copies|mirror|stored|archived?|github|third.party|reprint|quoted at)\b", re.I
)
AGES: Final = re.compile(
    r"\b(FDA|approv\w+|label\w*|licen[cs]ed|hours|helpline|hotline|telephone|\d{3}[- ]\d{3}[- ]\d{4}|8 a\.m\.)\b", re.I
)
"""Words of a fact that will not stay true by itself."""
DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


def evidence_breaches(root: Path = CONTENT) -> Iterator[str]:
    """Each as `file: [key] what is wrong`. Raises ContentFault where a file cannot be read."""
    kinds = read_toml(root / "publishers.toml", root)
    sources = read_toml(root / "sources.toml", root)
    facts = read_toml(root / "evidence" / "facts.toml", root)
    oldest = {one: kind.get("oldest", OLDEST) for kind in kinds.values() for one in kind["publishers"]}
    for key, source in sources.items():
        yield from (f"sources.toml: [{key}] {why}" for why in _wrong_with_source(source, oldest))
    yield from _listed_twice(sources)
    for key, fact in facts.items():
        yield from (f"evidence/facts.toml: [{key}] {why}" for why in _wrong_with_fact(fact, sources))
    for file, where, ground in grounds(root):
        cited = [fact for fact in ground.get("facts", []) if fact in facts]
        if cited and all(facts[fact].get("editorial") for fact in cited):
            yield f"{file}: [{where}] rests on rules of ours alone; cite a fact that was read"


def grounds(root: Path = CONTENT) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Each passage's file, place and what it rests on."""
    for path in sorted((root / "topics").glob("*.toml")):
        for key, value in read_toml(path, root).items():
            passages = value if isinstance(value, list) else [value]
            for number, ground in enumerate(passages, 1):
                if isinstance(ground, Mapping):
                    yield str(path.relative_to(root)), f"{key} {number}" if key == "more" else key, ground


def _wrong_with_source(source: Mapping[str, Any], oldest: Mapping[str, int]) -> Iterator[str]:
    publisher = source.get("publisher")
    if publisher not in oldest:
        yield f"publisher {publisher!r} is not in content/publishers.toml; read one that is"
    if not str(source.get("title", "")).strip():
        yield "no 'title'"
    if "." not in str(source.get("address", "")):
        yield "no 'address'; write the page's own, such as cancer.org/..."
    year = source.get("year")
    if (year is None) == (source.get("undated") is not True):
        yield "needs the page's 'year', or 'undated = true' where it shows none"
    if isinstance(year, int) and year < oldest.get(str(publisher), OLDEST) and not source.get("holds"):
        yield f"is of {year}; read a newer one, or say in 'holds' why it still does"
    if not DAY.fullmatch(str(source.get("read", ""))):
        yield "no 'read' day such as 2026-11-23"
    if found := HOW_IT_WAS_FOUND.search(f"{source.get('title', '')} {source.get('note', '')}"):
        yield f"tells how it was found ({found[0]!r}); name the page alone"


def _listed_twice(sources: Mapping[str, Any]) -> Iterator[str]:
    """One page under two ids would look like two sources that agree."""
    first: dict[str, str] = {}
    for key, source in sources.items():
        address = str(source.get("address", ""))
        if "/" in address and first.setdefault(address, key) != key:
            yield f"sources.toml: [{key}] is the page of [{first[address]}]; cite that one"


def _wrong_with_fact(fact: Mapping[str, Any], sources: Mapping[str, Any]) -> Iterator[str]:
    says = str(fact.get("says", ""))
    if not says.strip():
        yield "no 'says'"
    if not fact.get("sources") and not fact.get("editorial"):
        yield "no 'sources'; a fact without one is not spoken"
    for source in fact.get("sources", []):
        if source not in sources:
            yield f"rests on source {source!r}, which sources.toml does not have"
    look_again = fact.get("look_again")
    if look_again is not None and not DAY.fullmatch(str(look_again)):
        yield f"'look_again' is {look_again!r}; write a day such as 2027-05-29"
    if look_again is None and fact.get("sources") and (found := AGES.search(says)):
        yield f"will age ({found[0]!r}); say in 'look_again' when to read it anew"
