"""Lambda's Python, where this machine has it: it alone makes compiled files that Lambda can use.

A bundle's files lose their timestamps, so Lambda's Python would compile each again at every start. What is compiled
with an unchecked hash is used as it is. `python -m tools.release.lambda_python` puts two things for it into build/:
what the package carries that is compiled for Lambda's processor, and Lambda's runtime client, for the tests and
benchmarks that run the package as Lambda does.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from packaging.markers import Marker

ROOT: Final = Path(__file__).resolve().parents[2]
VERSION: Final = "3.13"
CLIENT: Final = ROOT / "build" / f"runtime-client-{VERSION}"
CLIENT_PARTS: Final = ("awslambdaric", "simplejson", "snapshot-restore-py")
NATIVE: Final = ROOT / "build" / f"lambda-native-{VERSION}"
NATIVE_PARTS: Final = ("numpy", "rapidfuzz")
"""What the package carries that is not pure Python."""
PLATFORMS: Final = ("manylinux_2_28_x86_64", "manylinux_2_27_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64")
"""What runs on Amazon Linux 2023, on the processor that template.yaml names."""
PIN: Final = re.compile(r"([\w.-]+)==([^\s;]+)(?: ; (.*?))? +(--hash=.*)")
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


def install() -> int:
    """Both, in the locked versions; no runtime client where Lambda's Python is not here."""
    wanted: list[tuple[Path, tuple[str, ...], list[str]]]
    wanted = [(NATIVE, NATIVE_PARTS, [f"--platform={one}" for one in PLATFORMS])]
    if lambda_python() is not None:
        wanted.append((CLIENT, CLIENT_PARTS, []))
    return max(_install(*one) for one in wanted)


def pinned(locked: str) -> Iterator[tuple[str, str, str]]:
    """The name, version and hashes of each distribution that a lock file pins for Lambda's Python, whatever the Python
    that reads it."""
    there = {"python_version": VERSION, "python_full_version": f"{VERSION}.0", "sys_platform": "linux"}
    for line in locked.replace(" \\\n", " ").splitlines():
        if found := PIN.match(line):
            name, version, marker, hashes = found.groups()
            if marker is None or Marker(marker).evaluate(there):
                yield name, version, hashes


def _install(folder: Path, parts: tuple[str, ...], more: list[str]) -> int:
    locked = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    wanted = "".join(f"{name}=={version} {hashes}\n" for name, version, hashes in pinned(locked) if name in parts)
    listed = folder.with_name(f"{folder.name}.txt")
    if folder.exists() and listed.exists() and listed.read_text(encoding="utf-8") == wanted:
        return 0
    shutil.rmtree(folder, ignore_errors=True)
    listed.parent.mkdir(exist_ok=True)
    listed.write_text(wanted, encoding="utf-8")
    command = [
        sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes",
        "--no-deps", "--only-binary=:all:", "--no-compile", "--ignore-requires-python", "--python-version", VERSION,
        *more, "--target", str(folder), "-r", str(listed),
    ]  # fmt: skip
    return subprocess.run(command, check=False).returncode


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.release.lambda_python", description=__doc__)
    parser.add_argument("--where", action="store_true", help="install nothing; print where Lambda's Python is, if here")
    if parser.parse_args(arguments).where:
        print(lambda_python() or "")
        return 0
    return install()


if __name__ == "__main__":
    sys.exit(main())
