"""Lambda's Python, where this machine has it: it alone makes compiled files that Lambda can use.

A bundle's files lose their timestamps, so Lambda's Python would compile each again at every start. What is compiled
with an unchecked hash is used as it is. `python -m tools.release.lambda_python` puts Lambda's runtime client for it
into build/, for the tests and benchmarks that run the package as Lambda does.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
VERSION: Final = "3.13"
CLIENT: Final = ROOT / "build" / f"runtime-client-{VERSION}"
CLIENT_PARTS: Final = ("awslambdaric", "simplejson", "snapshot-restore-py")
COMPILE: Final = """
import importlib.util, py_compile, sys
for path in sys.stdin.read().splitlines():
    py_compile.compile(
        path, importlib.util.cache_from_source(path), path, doraise=True,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
"""


@cache
def lambda_python() -> str | None:
    """The interpreter of Lambda's version: on PATH, or of pyenv; None where there is none that runs."""
    for candidate in _candidates():
        asked = [candidate, "-I", "-c", "import sys; print('{}.{}'.format(*sys.version_info))"]
        try:
            found = subprocess.run(asked, capture_output=True, text=True, timeout=20, check=False)
        except (OSError, subprocess.TimeoutExpired):
            continue
        if found.stdout.strip() == VERSION:
            return candidate
    return None


def _candidates() -> Iterator[str]:
    name = f"python{VERSION}"
    if sysconfig.get_python_version() == VERSION:
        yield sys.executable
    for folder in os.get_exec_path():
        if (Path(folder) / name).exists():
            yield str(Path(folder) / name)
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for found in sorted(versions.glob(f"{VERSION}.*/bin/{name}"), reverse=True):
        yield str(found)


def compile_all(folder: Path, python: str) -> None:
    """Compiles every source file under `folder`, the same bytes each time; names in tracebacks are from `folder`."""
    sources = sorted(str(path.relative_to(folder)) for path in folder.rglob("*.py"))
    subprocess.run(
        [python, "-P", "-s", "-S", "-W", "ignore", "-c", COMPILE],
        input="\n".join(sources), text=True, cwd=folder, env={"PYTHONHASHSEED": "0"}, check=True,
    )  # fmt: skip


def install_client() -> int:
    """Lambda's runtime client in the locked version, for Lambda's Python; nothing to do where that is not here."""
    if lambda_python() is None or CLIENT.exists():
        return 0
    locked = (ROOT / "requirements.lock").read_text(encoding="utf-8").replace(" \\\n", " ").splitlines()
    wanted = "\n".join(line for line in locked if line.startswith(tuple(f"{name}==" for name in CLIENT_PARTS)))
    listed = CLIENT.with_name(f"{CLIENT.name}.txt")
    listed.parent.mkdir(exist_ok=True)
    listed.write_text(wanted + "\n", encoding="utf-8")
    command = [
        sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes",
        "--no-deps", "--only-binary=:all:", "--python-version", VERSION, "--target", str(CLIENT), "-r", str(listed),
    ]  # fmt: skip
    return subprocess.run(command, check=False).returncode


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.release.lambda_python", description=__doc__)
    parser.add_argument("--where", action="store_true", help="install nothing; print where Lambda's Python is, if here")
    if parser.parse_args(arguments).where:
        print(lambda_python() or "")
        return 0
    return install_client()


if __name__ == "__main__":
    sys.exit(main())
