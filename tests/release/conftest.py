"""The packages as they are shipped, made once, and the interpreters that may run them."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from leukemia_guide.simulator.pretend_lambda import Function, Runtime, own_runtime, running
from leukemia_guide.simulator.request_envelope import SKILL_ID
from tools.release.lambda_python import CLIENT, lambda_python
from tools.release.package import package


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One worker runs all tests of the packages, so that these are built once."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("packages"))


@pytest.fixture(scope="session")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("dist")
    list(package(folder))
    return folder


@pytest.fixture(scope="session")
def unpacked(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip alone, where nobody may write."""
    folder: Path = tmp_path_factory.mktemp("task")
    with zipfile.ZipFile(dist / "lambda.zip") as bundle:
        bundle.extractall(folder)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    return folder


@pytest.fixture(scope="session", params=["this Python", "Lambda's Python"])
def runtime(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Runtime:
    if request.param == "this Python":
        return own_runtime(tmp_path_factory.mktemp("client"))
    if (python := lambda_python()) is None or not CLIENT.exists():
        pytest.skip("no python3.13 on this machine, or no runtime client for it: `make setup` looks for both")
    return Runtime(python, CLIENT)


@pytest.fixture
def function(unpacked: Path, runtime: Runtime) -> Iterator[Function]:
    with running(unpacked, runtime, {"SKILL_ID": SKILL_ID}) as started:
        yield started
