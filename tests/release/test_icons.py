"""The store's icons are of the sizes that it asks for, and what their source draws."""

from __future__ import annotations

import struct

import pytest

from tools.release.icons import ASSETS, SIZES, draw


@pytest.mark.parametrize("size", SIZES)
def test_an_icon_is_drawn_from_its_source_in_the_size_of_its_name(size: int) -> None:
    icon = (ASSETS / f"icon-{size}.png").read_bytes()
    assert struct.unpack(">II", icon[16:24]) == (size, size)
    assert icon == draw(size), "run `make icons`"
