"""`make review`: what a clinician has to read, one document a language in build/review/.

The document is HTML, and PDF through Chromium.
Every answer as it will be heard in the US, with its facts, sources, reading grade and last change, and a place to
sign. What could harm most comes first (review_order.toml); what is signed as it stands is left out, and of what was
signed and has changed since, the change is shown. `--all` prints the signed ones too.
"""

from __future__ import annotations

import argparse
import base64
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from leukemia_guide.library import ContentFault
from leukemia_guide.library.content_files import read_content
from tools.browser import NoBrowser, chromium
from tools.writing.review_sheets import Sheet, sheets
from tools.writing.reviews import languages

FOLDER: Final = Path(__file__).resolve().parent
OUT: Final = Path(__file__).resolve().parents[2] / "build" / "review"


def document(language: str, pages: list[Sheet], words: Mapping[str, str]) -> str:
    """The HTML of one language's pack, whole in itself: nothing is loaded from elsewhere."""
    drawn = Environment(loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    return drawn.get_template("review_pack.html").render(
        language=language, name=words["language_name"], sheets=pages, today=date.today().isoformat()
    )


def printed(html: Path) -> bytes:
    """The same as PDF. Raises NoBrowser."""
    with chromium() as browser:
        browser.get(html.as_uri())
        settings = {"printBackground": True, "preferCSSPageSize": True}
        return base64.b64decode(browser.execute_cdp_cmd("Page.printToPDF", settings)["data"])


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.writing.review_pack",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--language", choices=languages(), help="one language; all of them when none is named")
    parser.add_argument("--all", action="store_true", help="also what is signed as it stands")
    chosen = parser.parse_args(arguments)
    OUT.mkdir(parents=True, exist_ok=True)
    for language in [chosen.language] if chosen.language else languages():
        print(f"{language}: writing the pack ...", flush=True)
        try:
            pages = list(sheets(language, everything=chosen.all))
            words = read_content(language)["strings"]["page"]
        except ContentFault as fault:
            print(fault, file=sys.stderr)
            return 1
        html = OUT / f"{language}.html"
        html.write_text(document(language, pages, words), encoding="utf-8")
        print(f"wrote build/review/{html.name}: {len(pages)} topics to read")
        try:
            html.with_suffix(".pdf").write_bytes(printed(html))
            print(f"wrote build/review/{language}.pdf")
        except NoBrowser as missing:
            print(f"no PDF: {missing}; print the HTML from a browser")
    return 0


if __name__ == "__main__":
    sys.exit(main())
