"""Reads a language's content files into one plain shape, the one that the package seals (see `sealed`).

Shape: {"topics": {id: {...}}, "strings": {section: {key: sentence}}, "publishers": {key: name},
"sources": {id: {"publisher": key, "year": year, "read": date}}, "center": {...}, "locales": {...}, ...}.
Under "unlisted" is a function: it reads {section: {id: name}}, thousands of names, when one is first asked for.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

from leukemia_guide.library.checking import check_content, check_unlisted
from leukemia_guide.library.faults import ContentFault
from leukemia_guide.library.folder import FOLDER
from leukemia_guide.library.ledger import check_ledger, signed_topics
from leukemia_guide.library.missing import refuse_missing

CONTENT: Final = Path(FOLDER)
LANGUAGE_FILES: Final = ("strings", "publishers", "pronunciations")
SHARED_FILES: Final = ("sources", "center", "locales", "intents")


def read_toml(path: Path, root: Path) -> dict[str, Any]:
    """The file's tables. Raises ContentFault when it is missing, not UTF-8 or not TOML."""
    name = str(path.relative_to(root))
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ContentFault(name, "the file is missing; write it, or restore it from version control") from None
    except UnicodeDecodeError as fault:
        raise ContentFault(name, f"not UTF-8 text at byte {fault.start}; save it as UTF-8") from None
    except tomllib.TOMLDecodeError as fault:
        raise ContentFault(name, f"not readable as TOML: {fault}") from None


def read_words(path: Path, root: Path) -> dict[str, Any]:
    """The tables of a file of one language. Raises ContentFault also where a sentence is marked as not yet written."""
    table = read_toml(path, root)
    refuse_missing(table, str(path.relative_to(root)))
    return table


def read_content(language: str, root: Path = CONTENT, only: Collection[str] = ()) -> dict[str, Any]:
    """Everything that one language can say, checked; of the topics `only` those named, when some are.

    A topic that the language has no file for is left out, and named under `unwritten`: it may be new and written in
    another language first. A test, and the package, refuse it. Raises ContentFault at the first fault.
    """
    content: dict[str, Any] = {"language": language}
    for name in SHARED_FILES:
        content[name] = read_toml(root / f"{name}.toml", root)
    refuse_missing({"names": {language: content["center"].get("names", {}).get(language, {})}}, "center.toml")
    for name in LANGUAGE_FILES:
        content[name] = read_words(root / language / f"{name}.toml", root)
    content["unlisted"] = cache(partial(read_unlisted, language, root))
    content["regions"] = _read_regions(root / language / "regions", root)
    grounds = sorted((root / "topics").glob("*.toml"))
    written = [path for path in grounds if (root / language / "topics" / path.name).exists()]
    content["unwritten"] = [path.stem for path in grounds if path not in written]
    content["topics"] = {
        path.stem: {
            "rests_on": read_words(path, root),
            "says": read_words(root / language / "topics" / path.name, root),
        }
        for path in written
        if not only or path.stem in only
    }
    content["sources"] = {
        key: {"publisher": source.get("publisher"), "year": source.get("year"), "read": source.get("read")}
        for key, source in content["sources"].items()
    }
    ledger = read_toml(root / language / "reviews.toml", root)
    check_ledger(ledger, f"{language}/reviews.toml")
    content["reviewed"] = signed_topics(content["topics"], ledger)
    check_content(content, {path.stem for path in (root / "topics").glob("*.toml")})
    return content


def read_unlisted(language: str, root: Path = CONTENT) -> dict[str, dict[str, str]]:
    """The names that the guide does not cover, by section and id; none where the language has no such file.

    Raises ContentFault at the first that is no name.
    """
    path = root / language / "unlisted.toml"
    if not path.exists():
        return {}
    sections = read_words(path, root)
    check_unlisted(sections, str(path.relative_to(root)))
    return sections


def _read_regions(folder: Path, root: Path) -> dict[str, Any]:
    """Each region's spelling, with that of the region it is `like` beneath its own, and what only it says: sentences of
    strings.toml and passages of topics, each with what it rests on.
    """
    read = {path.stem: read_words(path, root) for path in sorted(folder.glob("*.toml"))}
    for region, table in read.items():
        if table.get("like", region) not in read:
            file = str((folder / f"{region}.toml").relative_to(root))
            raise ContentFault(file, f"'like' is {table['like']!r}, which is no region of this language")
    return {
        region: {
            "spelling": {**read[table.get("like", region)].get("spelling", {}), **table.get("spelling", {})},
            "strings": table.get("strings", {}),
            "topics": table.get("topics", {}),
        }
        for region, table in read.items()
    }
