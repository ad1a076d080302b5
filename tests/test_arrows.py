"""Who may know whom: the rooms point inwards, and what Lambda is sent needs nothing that stays here."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.release.package import carried

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "leukemia_guide"
KNOWS: dict[str, set[str]] = {
    "safety": set(),
    "library": {"safety"},
    "telephone": set(),
    "understanding": {"safety", "library"},
    "conversation": {"safety", "library", "telephone"},
    "speech": {"safety", "library", "conversation", "telephone"},
    "guide": {"safety", "library", "understanding", "conversation"},
    "channels": {"safety", "library", "understanding", "conversation", "telephone", "speech", "guide"},
    "server": {"safety", "library", "understanding", "conversation", "guide", "channels"},
    "simulator": {"safety", "library", "understanding", "conversation", "guide", "channels", "server"},
    "cli": {"guide", "library", "channels", "simulator", "server"},
    "__main__": {"cli"},
}
"""What each room may import; telephone and speech are modules of one idea."""
OUTSIDE = ("tools", "benchmarks", "tests")
ONLY_WHERE_ALEXA_IS = ("ask_sdk_core", "ask_sdk_model")
ONLY_WHERE_THE_WEB_IS = ("flask", "gunicorn", "werkzeug", "cryptography", "certifi", "twilio")
ONLY_WHERE_ASSISTANTS_ARE = ("mcp", "mcp_types", "uvicorn", "itsdangerous", "wyoming")
HEAVY = ("numpy", "rapidfuzz")


def imports_of(path: Path) -> Iterator[str]:
    """The modules that a file imports, as dotted names; relative ones made whole."""
    home = ("leukemia_guide", *path.relative_to(PACKAGE).with_suffix("").parts) if PACKAGE in path.parents else ()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level:
            base = home[: len(home) - node.level]
            for name in node.names:
                yield ".".join([*base, *([node.module] if node.module else []), name.name])
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{name.name}" for name in node.names)


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def modules() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if path.parent != PACKAGE or path.name != "__init__.py")


def known_rooms(path: Path) -> set[str]:
    named = [name.split(".") for name in imports_of(path) if name.startswith("leukemia_guide.")]
    return {parts[1] for parts in named if parts[1] in KNOWS} - {room_of(path)}


def test_every_room_has_its_place() -> None:
    assert {room_of(path) for path in modules()} == KNOWS.keys()


@pytest.mark.parametrize("room", KNOWS)
def test_a_room_knows_only_what_lies_inwards(room: str) -> None:
    outwards = {
        str(path.relative_to(ROOT)): sorted(known_rooms(path) - KNOWS[room])
        for path in modules()
        if room_of(path) == room and known_rooms(path) - KNOWS[room]
    }
    assert outwards == {}


def test_no_module_of_the_package_knows_tools_benchmarks_or_tests() -> None:
    found = [(path.name, name) for path in modules() for name in imports_of(path) if name.split(".")[0] in OUTSIDE]
    assert found == []


def test_tools_know_no_tests_and_benchmarks_know_no_tests() -> None:
    for folder in ("tools", "benchmarks"):
        for path in (ROOT / folder).rglob("*.py"):
            assert not [name for name in imports_of(path) if name.split(".")[0] == "tests"], path


def test_the_conversation_knows_neither_alexa_nor_flask_and_only_channels_do() -> None:
    for path in modules():
        named = {name.split(".")[0] for name in imports_of(path)}
        if room_of(path) not in ("channels", "server", "simulator"):
            assert not named & set(ONLY_WHERE_ALEXA_IS), path
            assert not named & set(ONLY_WHERE_THE_WEB_IS), path
        if "web" in path.parts:
            assert not named & set(ONLY_WHERE_ALEXA_IS), path


def test_only_the_channels_for_assistants_know_their_protocols() -> None:
    """So that no other process pays for them."""
    for path in modules():
        named = {name.split(".")[0] for name in imports_of(path)}
        if "mcp" not in path.parts and path.stem not in ("wyoming", "assistants"):
            assert not named & set(ONLY_WHERE_ASSISTANTS_ARE), path


def test_what_lambda_is_sent_imports_nothing_that_stays_here() -> None:
    """What reads the content's own files, which are sealed, is imported late and may stay."""
    sent = [path for path in carried() if path.suffix == ".py"]
    held = {".".join(("leukemia_guide", *path.relative_to(PACKAGE).with_suffix("").parts)) for path in sent}
    held |= {name.removesuffix(".__init__") for name in held}
    late = {"leukemia_guide.library.content_files"}
    for path in sent:
        for name in imports_of(path):
            heavy = () if room_of(path) == "understanding" else HEAVY
            assert name.split(".")[0] not in (*heavy, *ONLY_WHERE_THE_WEB_IS), f"{path}: {name}"
            module = name if name in held else name.rpartition(".")[0]
            if name.startswith("leukemia_guide."):
                assert module in held or any(name.startswith(one) for one in late), f"{path}: {name}"


def test_no_two_modules_of_another_meaning_share_a_name() -> None:
    """The languages of safety have the same modules each; packages and entry points have their fixed names."""
    named: dict[str, list[str]] = {}
    for path in (*modules(), *(ROOT / "tools").rglob("*.py"), *(ROOT / "benchmarks").glob("*.py")):
        if not path.name.startswith("__") and "languages" not in path.parts:
            named.setdefault(path.stem, []).append(str(path.relative_to(ROOT)))
    assert {name: paths for name, paths in named.items() if len(paths) > 1} == {}


def test_no_module_is_too_long_to_read_at_one_sitting() -> None:
    """Pattern tables aside: those are read a line at a time."""
    long = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for folder in ("src", "tools", "benchmarks")
        for path in (ROOT / folder).rglob("*.py")
        if "languages" not in path.parts
    }
    assert {name: lines for name, lines in long.items() if lines > 220} == {}
