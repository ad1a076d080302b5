"""`python -m tools.release.icons`: draws the store's icons, assets/icon-<size>.png, from assets/icon.svg.

With --check it writes nothing and fails where a committed icon is not what would be drawn.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

import resvg_py

ASSETS: Final = Path(__file__).resolve().parents[2] / "assets"
SIZES: Final = (108, 512)
"""In pixels, wide and high: what the store asks for."""


def draw(size: int) -> bytes:
    """The icon as a PNG file."""
    drawn = resvg_py.svg_to_bytes(svg_path=str(ASSETS / "icon.svg"), width=size, height=size)
    return bytes(drawn)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.release.icons", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where an icon is stale")
    chosen = parser.parse_args(arguments)
    for size in SIZES:
        path, drawn = ASSETS / f"icon-{size}.png", draw(size)
        if path.exists() and path.read_bytes() == drawn:
            continue
        if chosen.check:
            print(f"assets/{path.name} is stale: run `make icons` and commit it", file=sys.stderr)
            return 1
        path.write_bytes(drawn)
        print(f"drew assets/{path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
