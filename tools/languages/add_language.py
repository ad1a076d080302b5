"""`python -m tools.languages.add_language pt`: lays out a new language, each sentence marked as not yet written.

The loader refuses a marked sentence, so that the tests fail until all is written. Beside each mark stands what the
model language says; docs/adding-a-language.md says how to go on. With --left it lays out nothing and counts the marks.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from leukemia_guide.library.missing import MISSING
from tools.languages.laying_out import marked, marked_code, one_of_each

ROOT: Final = Path(__file__).resolve().parents[2]
MODEL: Final = "en"
CONTENT: Final = Path("src/leukemia_guide/content")
SAFETY: Final = Path("src/leukemia_guide/safety/languages")
CORPUS: Final = Path("corpus")
OTHERS: Final = (Path("src/leukemia_guide/understanding/languages"), Path("tools/writing"))
OWN_WAYS: Final = ("pronunciations.toml", "reviews.toml")


def files_of(language: str, root: Path) -> list[Path]:
    """Every file that belongs to this language alone."""
    found = [*(root / CONTENT / language).rglob("*.toml"), *(root / SAFETY / language).rglob("*.py")]
    found += (path for kind in ("*.toml", "*.tsv") for path in (root / CORPUS / language).glob(kind))
    found += [file for folder in OTHERS if (file := root / folder / f"{language}.toml").exists()]
    return sorted(found)


def left_in(language: str, root: Path = ROOT) -> Iterator[tuple[Path, int]]:
    """Each file of the language with marks in it, and how many."""
    center = root / CONTENT / "center.toml"
    for path in [*files_of(language, root), center]:
        text = path.read_text(encoding="utf-8")
        part = text.partition(f"[names.{language}]")[2] if path == center else text
        if marks := part.count(MISSING):
            yield path, marks


def lay_out(language: str, root: Path = ROOT) -> list[Path]:
    """Writes the files. Raises FileExistsError where the language has a file already."""
    if there := files_of(language, root):
        raise FileExistsError(f"{there[0].relative_to(root)}: the language {language!r} has files already")
    written = []
    for path in files_of(MODEL, root):
        if path.parent.name == "regions":
            continue
        relative = path.relative_to(root)
        parts = [language if part == MODEL else part for part in relative.with_suffix("").parts]
        to = root / Path(*parts).with_suffix(path.suffix)
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_text(_laid_out(path, language), encoding="utf-8")
        written.append(to)
    _name_the_center(language, root)
    return written


def _laid_out(path: Path, language: str) -> str:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        return marked_code(text, language)
    if path.name in OWN_WAYS:
        return ""
    if path.suffix == ".tsv":
        return text.partition("\n")[0] + "\n"
    return _toml(path, tomllib.loads(text))


def _toml(path: Path, table: Mapping[str, Any]) -> str:
    import tomli_w  # noqa: PLC0415 - only whoever lays out a language needs it

    if CORPUS.name in path.parts or path.parent.name == "languages":
        kept = {key: {} if key in ("rewrites", "alike") else value for key, value in table.items()}
        return tomli_w.dumps(marked(one_of_each(kept)))
    return tomli_w.dumps(marked(table))


def _name_the_center(language: str, root: Path) -> None:
    """Adds the center's names at the end of center.toml, which belongs to no language."""
    path = root / CONTENT / "center.toml"
    text = path.read_text(encoding="utf-8")
    names = tomllib.loads(text)["names"][MODEL]
    lines = [f"[names.{language}]", *(f'{key} = "{MISSING} {name}"' for key, name in names.items())]
    path.write_text(text.rstrip("\n") + "\n\n" + "\n".join(lines) + "\n", encoding="utf-8")


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.languages.add_language", description=__doc__)
    parser.add_argument("language", help="two letters, such as pt")
    parser.add_argument("--left", action="store_true", help="lay out nothing; say what is still to be written")
    chosen = parser.parse_args(arguments)
    if not re.fullmatch("[a-z]{2}", chosen.language):
        print(f"{chosen.language!r} is not a language; write its two letters, such as pt", file=sys.stderr)
        return 2
    if not chosen.left:
        try:
            lay_out(chosen.language, root)
        except FileExistsError as fault:
            print(fault, file=sys.stderr)
            return 1
    marks = dict(left_in(chosen.language, root))
    for path, many in marks.items():
        print(f"{path.relative_to(root)}: {many} to write")
    print(f"{sum(marks.values())} to write in {len(marks)} files; docs/adding-a-language.md says how")
    return 1 if marks and chosen.left else 0


if __name__ == "__main__":
    sys.exit(main())
