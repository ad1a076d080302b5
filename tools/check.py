"""`make test`: everything that is checked without a browser, Node or a proxy, each step named as it starts."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
COVERED: Final = ("--cov", "--cov-report", "term-missing:skip-covered")
STEPS: Final = {
    "lint": ("ruff", "check", "."),
    "format": ("ruff", "format", "--check", "--quiet", "."),
    "types": ("mypy",),
    "tests": (
        "pytest",
        "-n",
        "auto",
        "--dist",
        "loadgroup",
        "-m",
        "not browser and not clients and not assistants and not proxy",
    ),
}
ALONE: Final = {"OPENBLAS_NUM_THREADS": "1"}
"""As on Lambda: there is a worker for each core already, and threads that numpy adds would only wait for a turn."""

UNKEPT: Final = "PYTHONDONTWRITEBYTECODE"
"""Not heeded: each worker, and each of the many processes that tests start, would compile every source anew."""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.check", description=__doc__)
    parser.add_argument("--coverage", action="store_true", help="show what no test runs; takes longer")
    coverage = COVERED if parser.parse_args(arguments).coverage else ()
    failed: list[str] = []
    environment = {name: value for name, value in os.environ.items() if name != UNKEPT} | ALONE
    for name, (module, *options) in STEPS.items():
        print(f"== {name}", flush=True)
        more = coverage if name == "tests" else ()
        command = [sys.executable, "-m", module, *options, *more]
        if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode:
            failed.append(name)
    print(f"FAILED: {', '.join(failed)}" if failed else "All checks passed.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
