"""`python -m tools.lock`: pins every dependency in pyproject.toml, with hashes, for Python 3.11 to 3.13."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
LOCKS: Final = {
    "lambda/requirements.txt": ("--group", "pyproject.toml:lambda"),
    "requirements.lock": ("--all-extras", "--group", "test", "pyproject.toml"),
    "tools/release/requirements.lock": ("--group", "pyproject.toml:audit", "--constraint", "requirements.lock"),
    "tools/hearing/requirements.lock": ("--group", "pyproject.toml:spoken", "--constraint", "requirements.lock"),
}


def main() -> int:
    for name, chosen in LOCKS.items():
        print(f"pinning {name} ...", flush=True)
        command = [
            sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11",
            "--generate-hashes", "--no-emit-index-url", "--no-header", *chosen, "-o", name,
        ]  # fmt: skip
        if status := subprocess.run(command, cwd=ROOT, check=False).returncode:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main())
