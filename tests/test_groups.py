"""Tests that share something costly are run by one worker; nothing else tells where no heed is taken of that."""

from __future__ import annotations

import pytest


@pytest.mark.xdist_group("one group")
def test_a_test_is_handed_out_by_its_group(request: pytest.FixtureRequest) -> None:
    if not request.config.getoption("loadgroup", default=False):
        pytest.skip("all tests are run by one process, or are not handed out by groups")
    assert request.node.nodeid.endswith("@one group"), "pytest and pytest-xdist do not fit together"
