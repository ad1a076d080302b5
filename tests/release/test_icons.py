"""The icons are of the sizes that a store and a phone's home screen ask for, and what their source draws."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from tools.release.icons import DRAWN, draw


@pytest.mark.parametrize(("folder", "size"), DRAWN)
def test_an_icon_is_drawn_from_its_source_in_the_size_of_its_name(folder: Path, size: int) -> None:
    icon = (folder / f"icon-{size}.png").read_bytes()
    assert struct.unpack(">II", icon[16:24]) == (size, size)
    assert icon == draw(size), "run `make icons`"
