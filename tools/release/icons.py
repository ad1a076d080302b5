"""`python -m tools.release.icons`: draws the icons from assets/icon.svg: assets/icon-<size>.png for the store, and
icon-<size>.png beside the page for a phone's home screen.

With --check it writes nothing and fails where a committed icon is not what would be drawn.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

import resvg_py

ASSETS: Final = Path(__file__).resolve().parents[2] / "assets"
PAGE: Final = ASSETS.parent / "src" / "leukemia_guide" / "channels" / "web" / "page"
DRAWN: Final = (*((ASSETS, size) for size in (108, 512)), *((PAGE, size) for size in (192, 512)))
"""In pixels, wide and high: what the store asks for, and what browsers do."""


def draw(size: int) -> bytes:
    """The icon as a PNG file."""
    drawn = resvg_py.svg_to_bytes(svg_path=str(ASSETS / "icon.svg"), width=size, height=size)
    return bytes(drawn)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.release.icons", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where an icon is stale")
    chosen = parser.parse_args(arguments)
    for folder, size in DRAWN:
        path, drawn = folder / f"icon-{size}.png", draw(size)
        if path.exists() and path.read_bytes() == drawn:
            continue
        if chosen.check:
            print(f"{path.relative_to(ASSETS.parent)} is stale: run `make icons` and commit it", file=sys.stderr)
            return 1
        path.write_bytes(drawn)
        print(f"drew {path.relative_to(ASSETS.parent)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
