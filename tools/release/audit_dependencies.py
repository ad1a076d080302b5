"""`python -m tools.release.audit_dependencies`: what is carried to recognizers, its licences and known faults.

Licences come from what each distribution says of itself; one that is not known to allow this fails the audit. Known
faults come from pip-audit, which asks a public database; where that cannot be reached, the reason is told, and
the audit says that it looked at licences only.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from tools.release.bill_of_materials import licence_of
from tools.release.vendored import LEFT_OUT, pins

ROOT: Final = Path(__file__).resolve().parents[2]
PIP_AUDIT: Final = "tools/release/requirements.lock"
LOCKS: Final = ("lambda/requirements.txt", "requirements.lock", "tools/hearing/requirements.lock", PIP_AUDIT)
ALLOWED: Final = ("Apache", "BSD", "MIT", "Dual License", "Python Software Foundation")


class NotAudited(Exception):
    """Why nothing could be said about known faults."""


def licences() -> Iterator[tuple[str, str, str]]:
    """Name, version and licence of each distribution in the package."""
    for name, version in pins().items():
        yield name, version, licence_of(name)


def known_faults() -> dict[str, Any]:
    """What pip-audit found for the locks; it is installed into build/ the first time.

    Raises NotAudited where the database answered for nothing.
    """
    folder = ROOT / "build" / "pip-audit"
    program = folder / "bin" / "pip-audit"
    try:
        if not program.exists():
            subprocess.run([sys.executable, "-m", "venv", folder], check=True, capture_output=True)
            quietly = [
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--require-hashes",
                "-r",
                str(ROOT / PIP_AUDIT),
            ]
            subprocess.run([folder / "bin" / "python", "-m", "pip", *quietly], check=True, capture_output=True)
    except subprocess.CalledProcessError as fault:
        raise NotAudited(f"pip-audit could not be installed (status {fault.returncode})") from None
    asked = [part for lock in LOCKS for part in ("--requirement", str(ROOT / lock))]
    options = ["--disable-pip", "--require-hashes", "--progress-spinner", "off", "--timeout", "10", "--format", "json"]
    found = subprocess.run([program, *options, *asked], capture_output=True, text=True, check=False)
    try:
        answered: dict[str, Any] = json.loads(found.stdout)
    except ValueError:
        raise NotAudited((found.stderr.strip().splitlines() or ["pip-audit said nothing"])[-1][:160]) from None
    if all("skip_reason" in one for one in answered["dependencies"]):
        raise NotAudited(f"the database knew none of {len(answered['dependencies'])} distributions")
    return answered


def faults_against(look_up: Callable[[], dict[str, Any]] = known_faults) -> Iterator[str]:
    """What stands against a release: a fault that is known, or that nobody could look."""
    try:
        answered = look_up()
    except NotAudited as reason:
        yield f"known faults of the dependencies were not looked up: {reason}"
        return
    yield from _told(answered)


def _told(answered: dict[str, Any]) -> Iterator[str]:
    for one in answered["dependencies"]:
        if "skip_reason" in one:
            yield f"{one['name']}: not audited, {one['skip_reason']}"
        for fault in one.get("vulns", ()):
            mended = ", ".join(fault["fix_versions"]) or "no version"
            yield f"{one['name']} {one['version']}: {fault['id']}, mended in {mended}"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.release.audit_dependencies", description=__doc__)
    parser.parse_args(arguments)
    refused = []
    for name, version, licence in licences():
        print(f"{name:18} {version:14} {licence}")
        if not licence.startswith(ALLOWED):
            refused.append(name)
    for name, reason in LEFT_OUT.items():
        print(f"{name:18} left out: {reason}")
    if refused:
        print(f"no licence that is known to allow this: {', '.join(refused)}", file=sys.stderr)
        return 1
    try:
        told = list(_told(known_faults()))
    except NotAudited as reason:
        print(f"Licences only; known faults were NOT looked up: {reason}. A release is refused until they are.")
        return 0
    print("\n".join(told) or "No known fault.")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
