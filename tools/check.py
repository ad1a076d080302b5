"""`python -m tools.check`: everything that `make test` checks, each step named as it starts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
CODE: Final = ("lambda", "listening", "server", "simulator", "tools", "benchmarks", "tests")
STEPS: Final = {
    "lint": ("ruff", "check", *CODE),
    "types": ("mypy",),
    "interaction models are fresh": ("tools.phrases.model", "--check"),
    "the store manifest is fresh": ("tools.shipping.manifest", "--check"),
    "answers keep the rules": ("tools.writing.audit", "--quiet"),
    "tests": ("pytest", "-n", "auto", "-m", "not browser"),
}


def main() -> int:
    failed = []
    for name, (module, *arguments) in STEPS.items():
        print(f"== {name}", flush=True)
        if subprocess.run([sys.executable, "-m", module, *arguments], cwd=ROOT, check=False).returncode:
            failed.append(name)
    print(f"FAILED: {', '.join(failed)}" if failed else "All checks passed.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
