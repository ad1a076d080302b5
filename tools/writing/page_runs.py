"""`python -m tools.writing.page_runs PAGE.txt`: keeps the hashes of each eight words running of the center's page.

`make audit` then tells where an answer repeats the page, without the page's text being in this project.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.writing.evidence import PAGE_RUNS, runs


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.writing.page_runs", description=__doc__)
    parser.add_argument("page", type=Path, help="the page's text")
    page = parser.parse_args(arguments).page
    try:
        kept = sorted(set(runs(page.read_text(encoding="utf-8"))))
    except (OSError, UnicodeDecodeError) as fault:
        print(f"{page}: {fault}; give the page saved as UTF-8 text", file=sys.stderr)
        return 1
    PAGE_RUNS.write_text("# Hashes of each eight words running of the center's page.\n" + "\n".join(kept) + "\n")
    print(f"kept {len(kept)} hashes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
