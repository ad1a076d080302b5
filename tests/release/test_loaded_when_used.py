"""The SDK's models in the package: loaded when they are used, and the same classes under the same names."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from leukemia_guide.simulator.pretend_lambda import ALONE
from tools.release.loaded_when_used import loaded_when_used
from tools.release.vendored import PackageFault, vendored_files

EVERY_NAME = """
import importlib, pathlib, sys
sys.path.insert(0, sys.argv[1])
root, names = pathlib.Path(sys.argv[1]), 0
for line in sys.stdin:
    package, module, name = line.split()
    found = getattr(importlib.import_module(package), name)
    assert found is getattr(importlib.import_module(package + "." + module), name), line
    assert found.__module__ == package + "." + module and name in dir(importlib.import_module(package)), line
    names += 1
import ask_sdk_model
try:
    ask_sdk_model.NoSuchName
except AttributeError as fault:
    assert "NoSuchName" in str(fault)
print(names)
"""


def names_of_the_sdk() -> list[str]:
    """Each name that a package of the SDK's models has, as the SDK itself writes it."""
    packages = {path: source.decode() for path, source in vendored_files() if path.startswith("ask_sdk_model/")}
    return [
        f"{Path(path).parent.as_posix().replace('/', '.')} {line.split()[1].lstrip('.')} {line.split()[3]}"
        for path, source in packages.items()
        if path.endswith("__init__.py")
        for line in source.splitlines()
        if line.startswith("from .")
    ]


def test_every_name_of_the_sdk_is_there_and_is_the_class_of_its_module(unpacked: Path) -> None:
    names = names_of_the_sdk()
    ran = subprocess.run(
        [sys.executable, *ALONE, "-c", EVERY_NAME, str(unpacked)],
        input="\n".join(names), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.stderr == ""
    assert int(ran.stdout) == len(names) > 500


@pytest.mark.parametrize(
    "source", ["import os", "from .a import B as C", "from .a import *", "from . import a", "B = 1"]
)
def test_a_package_that_does_more_is_not_packaged(source: str) -> None:
    with pytest.raises(PackageFault, match="line 1: more than"):
        loaded_when_used("ask_sdk_model/some/__init__.py", source.encode())


def test_what_is_no_package_of_the_models_stays_as_it_is() -> None:
    for path in ("ask_sdk_model/slot.py", "ask_sdk_core/utils/__init__.py", "six.py"):
        assert loaded_when_used(path, b"import os") == b"import os"
