"""What is in the packages, and that they are the same whoever makes them."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from leukemia_guide.library import Library
from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.library.library import open_library
from tools.release.lambda_python import lambda_python, pinned
from tools.release.package import ROOT
from tools.release.vendored import PackageFault, pins, vendored_files

LOCALES = sorted(read_toml(CONTENT / "locales.toml", CONTENT))
RUNS = {
    "ask_sdk_core", "ask_sdk_model", "ask_sdk_runtime", "dateutil", "holidays", "lambda_function.py", "leukemia_guide",
    "numpy", "numpy.libs", "rapidfuzz", "six.py", "tzdata",
}  # fmt: skip
COMPILED = ("numpy/", "numpy.libs/", "rapidfuzz/")
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
BUILD_ELSEWHERE = """
import os, sys
from pathlib import Path
os.umask(0o077)
from tools.release.package import package
list(package(Path(sys.argv[1])))
"""


def names(dist: Path) -> list[str]:
    with zipfile.ZipFile(dist / "lambda.zip") as bundle:
        return bundle.namelist()


def test_two_builds_give_the_same_bytes(dist: Path, tmp_path: Path) -> None:
    settings = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Kolkata", "LC_ALL": "C"}
    subprocess.run([sys.executable, "-c", BUILD_ELSEWHERE, str(tmp_path)], cwd=ROOT, env=settings, check=True)

    def digests(folder: Path) -> dict[str, str]:
        files = (path for path in folder.rglob("*") if path.is_file())
        return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    assert digests(tmp_path) == digests(dist)


def test_the_zip_is_small_and_holds_only_what_runs(dist: Path) -> None:
    held = names(dist)
    assert (dist / "lambda.zip").stat().st_size < 40_000_000
    assert not [name for name in held if name.endswith((".pyd", ".tsv", ".pyi", "RECORD")) or "/tests/" in name]
    assert not [name for name in held if name.endswith(".so") and not name.startswith(COMPILED)]
    assert {name.rpartition("/")[0] for name in held if name.endswith(".toml")} == {
        "leukemia_guide/understanding/languages"
    }
    tops = {name.split("/")[0] for name in held}
    assert {top for top in tops if not top.endswith((".dist-info", "__pycache__"))} == RUNS


@pytest.mark.skipif(lambda_python() is None, reason="no python3.13 on this machine makes compiled files")
def test_every_source_file_has_a_compiled_one_that_needs_no_timestamp(dist: Path) -> None:
    with zipfile.ZipFile(dist / "lambda.zip") as bundle:
        sources = [name for name in bundle.namelist() if name.endswith(".py")]
        for name in sources:
            folder, _, file = name.rpartition("/")
            compiled = f"{folder}/__pycache__/{file[:-3]}.cpython-313.pyc".lstrip("/")
            flags = int.from_bytes(bundle.read(compiled)[4:8], "little")
            assert flags == 0b01, f"{compiled}: checked against its source, whose time is lost"


def test_every_distribution_carries_its_licence_or_names_it(dist: Path) -> None:
    held = names(dist)
    for name, version in pins().items():
        folder = f"{name.replace('-', '_')}-{version}.dist-info/"
        assert [file for file in held if file.startswith(folder)], f"{name} says nothing of its licence"


def test_both_locks_pin_the_same_wheels() -> None:
    def locked(path: Path) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for line in path.read_text(encoding="utf-8").splitlines():
            if "==" in line and not line.startswith((" ", "#")):
                name = line.split(" ")[0]
                found[name] = []
            elif "--hash" in line:
                found[name].append(line.strip(" \\"))
        return found

    carried, whole = locked(ROOT / "lambda" / "requirements.txt"), locked(ROOT / "requirements.lock")
    assert {name: whole.get(name) for name in carried} == carried


def test_a_dependency_that_was_changed_by_hand_is_not_packaged(monkeypatch: pytest.MonkeyPatch) -> None:
    read = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: read(path) + (b"#" if path.name == "six.py" else b""))
    with pytest.raises(PackageFault, match=r"six\.py is not what six installed"):
        list(vendored_files())


def test_a_dependency_of_another_version_is_not_packaged(tmp_path: Path) -> None:
    wanted = tmp_path / "requirements.txt"
    wanted.write_text("six==0.0.1 \\\n    --hash=sha256:00\n", encoding="utf-8")
    with pytest.raises(PackageFault, match=r"six is .*, but requirements\.txt pins 0\.0\.1"):
        list(vendored_files(wanted))


def test_what_is_compiled_is_for_lambdas_python_whatever_python_packages() -> None:
    assert pins()["numpy"] in {version for name, version, _ in pinned(LOCK) if name == "numpy"}
    older, newer = (f"numpy=={number} ; python_full_version {which} '3.12' --hash=sha256:{number}" for number, which in
                    ((1, "<"), (2, ">=")))  # fmt: skip
    assert list(pinned(f"{older}\n{newer}\n")) == [("numpy", "2", "--hash=sha256:2")]


def test_the_skill_package_holds_every_locale(dist: Path) -> None:
    custom = dist / "skill-package" / "interactionModels" / "custom"
    assert sorted(path.stem for path in custom.iterdir()) == LOCALES
    manifest: dict[str, Any] = json.loads((dist / "skill-package" / "skill.json").read_bytes())["manifest"]
    assert sorted(manifest["publishingInformation"]["locales"]) == LOCALES
    resources = json.loads((dist / "ask-resources.json").read_bytes())
    for profile in resources["profiles"].values():
        assert (dist / profile["skillMetadata"]["src"] / "skill.json").exists()


@pytest.mark.parametrize("language", ["en", "es"])
def test_sealed_content_says_what_the_files_say(unpacked: Path, language: str) -> None:
    sealed = open_library(language, "US", unpacked / "leukemia_guide" / "content")
    written = open_library(language, "US")

    def told(library: Library) -> dict[str, Any]:
        return {
            topic_id: (library.topic(topic_id), library.next_after(topic_id), library.before(topic_id))
            for topic_id in library
        }

    assert list(sealed) == list(written)
    assert told(sealed) == told(written)


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_was_worked_out_for_alarms_is_what_would_be(unpacked: Path, language: str) -> None:
    from leukemia_guide.safety.guard.compiled_language import CompiledLanguage
    from leukemia_guide.safety.language import language_of

    place = unpacked / "leukemia_guide" / "safety" / "languages" / language / "prepared.py"
    prepared: dict[str, Any] = {}
    exec(place.read_text(encoding="utf-8"), prepared)
    fresh = CompiledLanguage(language_of(language))
    assert prepared["VOCABULARY"] == fresh.vocabulary
    assert {key: list(places) for key, places in prepared["SIGNS"].items()} == fresh.signs.by_key


def test_the_bill_of_materials_is_valid_and_names_all_that_is_carried(dist: Path) -> None:
    # Loaded here: it takes a second and a half, which every worker would wait for.
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    text = (dist / "lambda.cdx.json").read_text(encoding="utf-8")
    bill = json.loads(text)
    named = {(one["name"], one["version"]) for one in bill["components"]}

    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    assert named == set(pins().items())
    assert all(one["licenses"] for one in bill["components"])
    assert (
        bill["metadata"]["component"]["hashes"][0]["content"]
        == hashlib.sha256((dist / "lambda.zip").read_bytes()).hexdigest()
    )
    assert "timestamp" not in text
