"""Lighthouse judges the pages: how quick on a slow phone, how accessible, how well found. `make page-audit` runs it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tools.browser import FLAGS

pytestmark = pytest.mark.browser

LIGHTHOUSE = Path(__file__).parent / "audit" / "node_modules" / ".bin" / "lighthouse"
LEAST = 0.95
JUDGED = {"performance", "accessibility", "best-practices", "seo"}


@pytest.mark.parametrize("path", ["", "en/topics/car_t", "es/topics", "es/numbers"])
def test_lighthouse_gives_at_least_95(address: str, path: str, tmp_path: Path) -> None:
    chromium = shutil.which("chromium")
    if chromium is None or not LIGHTHOUSE.exists():
        pytest.skip("no Lighthouse, or no Chromium: `make page-audit` installs it")
    told = tmp_path / "told.json"
    subprocess.run(
        [
            str(LIGHTHOUSE), address + path, "--quiet", "--output=json", f"--output-path={told}",
            f"--chrome-flags={' '.join(FLAGS)}",
        ],
        env={"CHROME_PATH": chromium, "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    judged = {name: found["score"] for name, found in json.loads(told.read_text())["categories"].items()}
    print(path or "/", judged)
    assert judged.keys() == JUDGED
    assert {name: score for name, score in judged.items() if score < LEAST} == {}
