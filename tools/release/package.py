"""`python -m tools.release.package`: makes dist/lambda.zip, and dist/skill-package/ as ask-cli deploys it.

The same commit gives the same bytes: names sorted, times and permissions fixed, nothing of the machine inside.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from leukemia_guide.library import ContentFault
from leukemia_guide.library.content_files import CONTENT, read_content, read_toml
from leukemia_guide.safety.language import code_of
from tools.release.bill_of_materials import bill_of_materials
from tools.release.lambda_python import VERSION, compile_all, lambda_python
from tools.release.loaded_when_used import loaded_when_used
from tools.release.manifest import build_manifest
from tools.release.seal import seal, seal_alarms
from tools.release.vendored import PackageFault, vendored_files

ROOT: Final = Path(__file__).resolve().parents[2]
DIST: Final = ROOT / "dist"
ENTRY: Final = ROOT / "lambda" / "lambda_function.py"
SOURCE: Final = ROOT / "src"
ROOMS: Final = (
    "content/screens",
    "safety",
    "library",
    "conversation",
    "guide",
    "channels/__init__.py",
    "channels/alexa",
    "understanding",
    "__init__.py",
    "speech.py",
    "telephone.py",
)
"""What goes into Lambda's zip, under src/leukemia_guide. Of `understanding` a start loads the names alone; the
recognizer and what it needs are opened ahead of a snapshot, or when words first arrive that Amazon did not resolve."""
CARRIED: Final = (".py", ".json", ".npz", ".toml")
MODELS: Final = ROOT / "interaction_model"
THE_START_OF_ZIP: Final = (1980, 1, 1, 0, 0, 0)
REGULAR_FILE: Final = 0o100644 << 16
UNIX: Final = 3
LEVEL: Final = 4
"""Of compression: 9 takes six times as long, for a twentieth less."""
PRESSED: Final = ".npz"
"""What is compressed already."""
PROFILES: Final = ("default", "__ENVIRONMENT_ASK_PROFILE__")
"""The profile of a person who signed in with `ask configure`, and the one made of environment variables."""


def package(dist: Path = DIST, contents: Mapping[str, Mapping[str, Any]] | None = None) -> Iterator[str]:
    """Writes both packages, and tells what it wrote. Raises ContentFault or PackageFault.

    `contents` are the languages' contents where they are not those of the project.
    """
    dist.mkdir(parents=True, exist_ok=True)
    python = lambda_python()
    bundle = dist / "lambda.zip"
    files = _compiled(dict(_sources(contents or read_contents())), python)
    write_zip(bundle, files)
    yield f"{bundle.name}: {len(files)} files, {bundle.stat().st_size / 1e6:.1f} MB"
    bill = dist / "lambda.cdx.json"
    bill.write_text(bill_of_materials(bundle.read_bytes(), version("leukemia-guide")), encoding="utf-8")
    yield f"{bill.name}: what it is made of, in CycloneDX"
    if python is None:
        yield f"without compiled files, since no python{VERSION} is here: a cold start takes about 3 times as long"
    shutil.rmtree(dist / "skill-package", ignore_errors=True)
    for path, text in _skill_package():
        (dist / path).parent.mkdir(parents=True, exist_ok=True)
        (dist / path).write_text(text, encoding="utf-8")
    yield f"skill-package: {', '.join(read_toml(CONTENT / 'locales.toml', CONTENT))}"


def read_contents() -> dict[str, Mapping[str, Any]]:
    """Each language that a locale answers in, read and checked; a topic that one has not written is a ContentFault."""
    locales = read_toml(CONTENT / "locales.toml", CONTENT)
    contents: dict[str, Mapping[str, Any]] = {
        place["language"]: read_content(place["language"]) for place in locales.values()
    }
    for language, content in contents.items():
        for topic_id in content["unwritten"]:
            raise ContentFault(
                f"{language}/topics/{topic_id}.toml", f"not written; `make topic ID={topic_id}` lays it out"
            )
    return contents


def write_zip(path: Path, files: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w") as bundle:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, THE_START_OF_ZIP)
            how = zipfile.ZIP_STORED if name.endswith(PRESSED) else zipfile.ZIP_DEFLATED
            entry.compress_type, entry.create_system, entry.external_attr = how, UNIX, REGULAR_FILE
            bundle.writestr(entry, files[name], compresslevel=LEVEL)


def _sources(contents: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, bytes]]:
    for name, content in vendored_files():
        yield name, loaded_when_used(name, content)
    yield ENTRY.name, ENTRY.read_bytes()
    for path in carried():
        yield str(path.relative_to(SOURCE)), path.read_bytes()
    for language, words in contents.items():
        for name, sealed in seal(words):
            yield f"leukemia_guide/content/sealed/{name}", sealed
        if code_of(language) == language:
            yield f"leukemia_guide/safety/languages/{language}/prepared.py", seal_alarms(language)


def carried() -> Iterator[Path]:
    """The project's own files that Lambda is sent, besides its entry and the sealed content."""
    for room in ROOMS:
        whole = SOURCE / "leukemia_guide" / room
        for path in [whole] if whole.is_file() else whole.rglob("*"):
            if path.suffix in CARRIED:
                yield path


def _compiled(files: dict[str, bytes], python: str | None) -> dict[str, bytes]:
    """The same files, each source with its compiled one where Lambda's Python is here."""
    if python is None:
        return files
    with tempfile.TemporaryDirectory() as staging:
        folder = Path(staging)
        for name, content in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
        compile_all(folder, python)
        return files | {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.pyc")}


def _skill_package() -> Iterator[tuple[str, str]]:
    profile = {"skillMetadata": {"src": "./skill-package"}}
    resources = {"askcliResourcesVersion": "2020-03-31", "profiles": dict.fromkeys(PROFILES, profile)}
    yield "ask-resources.json", _json(resources)
    if skill_id := read_toml(CONTENT / "owner.toml", CONTENT)["skill_id"]:
        states = {"askcliStatesVersion": "2020-03-31", "profiles": {key: {"skillId": skill_id} for key in PROFILES}}
        yield ".ask/ask-states.json", _json(states)
    yield "skill-package/skill.json", _json(build_manifest())
    for locale in read_toml(CONTENT / "locales.toml", CONTENT):
        model = MODELS / f"{locale}.json"
        if not model.exists():
            raise PackageFault(f"interaction_model/{locale}.json is missing: run `make model`")
        yield f"skill-package/interactionModels/custom/{locale}.json", model.read_text(encoding="utf-8")


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def main(arguments: list[str] | None = None) -> int:
    argparse.ArgumentParser(prog="python -m tools.release.package", description=__doc__).parse_args(arguments)
    try:
        for line in package():
            print(line)
    except (ContentFault, PackageFault) as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
