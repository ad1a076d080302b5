"""The wheel: one package, with everything that it needs, which answers where nothing else of the project is."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from tools.release.package import ROOT

WITHOUT_FLASK = """
import importlib.util, sys
find = importlib.util.find_spec
importlib.util.find_spec = lambda name, *more: None if name == "flask" else find(name, *more)
from leukemia_guide.cli import main
sys.exit(main(["serve"]))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from the files that git would commit, so that nothing left over from another build is in it."""
    source, built = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "src", "pyproject.toml", "README.md", "LICENSE"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    for name in listed:
        if (ROOT / name).exists():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes((ROOT / name).read_bytes())
    building = ["-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--disable-pip-version-check"]
    subprocess.run([sys.executable, *building, "-w", str(built), str(source)], check=True)
    (found,) = built.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel and, from the one that runs the tests, what the wheel depends on."""
    home: Path = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], check=True)
    site = next(home.glob("lib/python*/site-packages"))
    with zipfile.ZipFile(wheel) as bundle:
        bundle.extractall(site)
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return home


def run(environment: Path, *command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    python = str(environment / "bin" / "python")
    return subprocess.run([python, *command], cwd=cwd, capture_output=True, text=True, check=False, timeout=60)


def test_it_brings_one_name_and_all_that_the_package_reads(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as bundle:
        names = bundle.namelist()
    assert {name.split("/")[0] for name in names if ".dist-info" not in name} == {"leukemia_guide"}
    packaged = {path.relative_to(ROOT / "src") for path in (ROOT / "src" / "leukemia_guide").rglob("*")}
    kinds = (".py", ".toml", ".json", ".npz", ".html", ".js", ".css", ".txt")
    wanted = {str(path) for path in packaged if path.suffix in kinds}
    assert wanted - set(names) == set()


def test_it_answers_outside_of_the_project(environment: Path, tmp_path: Path) -> None:
    told = run(environment, "-m", "leukemia_guide", "ask", "what is induction", cwd=tmp_path)
    assert "first phase" in told.stdout, told.stderr
    where = run(environment, "-c", "import leukemia_guide; print(leukemia_guide.__file__)", cwd=tmp_path)
    assert str(environment) in where.stdout


def test_without_the_servers_extra_it_says_in_a_line_what_is_missing(environment: Path, tmp_path: Path) -> None:
    told = run(environment, "-c", WITHOUT_FLASK, cwd=tmp_path)
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr == "serve needs flask: pip install 'leukemia-guide[server]'\n"
