"""The dependencies that the package carries, from where they were installed by their locked hashes: from .venv, and
what is compiled for Lambda's processor from build/ (see lambda_python).

Nothing is downloaded: each file must be what its distribution recorded when it was installed, and each distribution
must be the version that lambda/requirements.txt pins.
"""

from __future__ import annotations

import hashlib
import re
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, PackagePath, distribution, distributions
from pathlib import Path
from typing import Final

from tools.release.lambda_python import NATIVE, NATIVE_PARTS, pinned

REQUIREMENTS: Final = Path(__file__).resolve().parents[2] / "lambda" / "requirements.txt"
LEFT_OUT: Final = dict.fromkeys(
    ("requests", "certifi", "charset-normalizer", "idna", "urllib3"),
    "only the SDK's DefaultApiClient asks for it, which has no time limit and is not used",
)
NEVER_RUN: Final = re.compile(
    r"(?:^|/)(?:tests|include|f2py|doc|__pyinstaller|_pyinstaller)/"
    r"|^numpy/(?:char|core|ctypeslib|fft|ma|polynomial|random|rec|strings|testing)/"
    r"|^numpy/_core/(?:_simd|_\w*_tests)\."
    r"|\.(?:pyi|pxd|pyx|a|c|h|hpp|cmake)$|/conftest\.py$"
)
"""Of what is compiled: what serves those who build on it or test it, and what a recognizer never asks of it."""
KEPT_OF_METADATA: Final = re.compile(r"METADATA$|(?:.*/)?(?:LICEN[CS]E|NOTICE|COPYING|AUTHORS)", re.IGNORECASE)


class PackageFault(Exception):
    """Why nothing can be packaged, in one line."""


def pins(requirements: Path = REQUIREMENTS) -> dict[str, str]:
    """Each distribution that the package carries, and its version."""
    found = pinned(requirements.read_text(encoding="utf-8"))
    return {name: version for name, version, _ in found if name not in LEFT_OUT}


def vendored_files(requirements: Path = REQUIREMENTS) -> Iterator[tuple[str, bytes]]:
    """Every file to carry, by its path from the top. Raises PackageFault."""
    for name, version in pins(requirements).items():
        found = _installed(name, version)
        for file in found.files or ():
            if _is_carried(file) and not (name in NATIVE_PARTS and NEVER_RUN.search(str(file))):
                yield str(file), _unchanged(file, name)


def _installed(name: str, version: str) -> Distribution:
    native = name in NATIVE_PARTS
    try:
        found = next(iter(distributions(name=name, path=[str(NATIVE)]))) if native else distribution(name)
    except (PackageNotFoundError, StopIteration):
        raise PackageFault(f"{name} is not installed: run `make setup`") from None
    if found.version != version:
        raise PackageFault(f"{name} is {found.version}, but {REQUIREMENTS.name} pins {version}: run `make setup`")
    if not native and "Root-Is-Purelib: true" not in (found.read_text("WHEEL") or ""):
        raise PackageFault(f"{name} is not pure Python, and would not run on every Lambda machine")
    return found


def _is_carried(file: PackagePath) -> bool:
    if file.parts[0] in ("..", "bin") or file.suffix == ".pyc":
        return False
    folder, _, rest = str(file).partition("/")
    return not folder.endswith(".dist-info") or KEPT_OF_METADATA.match(rest) is not None


def _unchanged(file: PackagePath, name: str) -> bytes:
    content = Path(str(file.locate())).read_bytes()
    digest = urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    if file.hash is None or file.hash.mode != "sha256" or file.hash.value != digest:
        raise PackageFault(f"{file} is not what {name} installed: delete .venv and run `make setup`")
    return content
