"""What is compared: the package as it is shipped, the same with ten times the content, and the least skill there is.

The bare skill has one handler that says one sentence, with the SDK around it, installed as `pip install --target`
leaves it where nothing compiles: Lambda then compiles every file at every start.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from string import ascii_lowercase
from typing import Any, Final

from leukemia_guide.simulator.pretend_lambda import Runtime, own_runtime
from tools.release.lambda_python import CLIENT, NATIVE_PARTS, compile_all, lambda_python
from tools.release.package import package, read_contents
from tools.release.vendored import vendored_files

TIMES: Final = 10
CONTACT: Final = "contact"
"""The group of the telephone lines, of which each stands in center.toml too: these are not multiplied."""
BARE_SKILL: Final = """from ask_sdk_core.skill_builder import SkillBuilder

builder = SkillBuilder()


@builder.request_handler(can_handle_func=lambda handler_input: True)
def answer(handler_input):
    return handler_input.response_builder.speak("Welcome.").ask("What would you like to know?").response


lambda_handler = builder.lambda_handler()
"""


def runtime(folder: Path) -> Runtime:
    """Lambda's Python where it is here with Lambda's client, else this one, with its client alone in `folder`."""
    python = lambda_python()
    return Runtime(python, CLIENT) if python is not None and CLIENT.exists() else own_runtime(folder)


def lay_out_arms(folder: Path, python: str) -> dict[str, Path]:
    """Makes each arm's folder, compiled for `python` where it is a compiled one."""
    arms = {name: folder / name for name in ("ours", "ours, 10 times the content", "bare, compiled", "bare")}
    _unpack(arms["ours"], None, python)
    _unpack(arms["ours, 10 times the content"], ten_times(read_contents()), python)
    bare = [(path, content) for path, content in vendored_files() if not path.startswith(NATIVE_PARTS)]
    for name in ("bare", "bare, compiled"):
        for path, content in (*bare, ("lambda_function.py", BARE_SKILL.encode())):
            (arms[name] / path).parent.mkdir(parents=True, exist_ok=True)
            (arms[name] / path).write_bytes(content)
    compile_all(arms["bare, compiled"], python)
    return arms


def ten_times(contents: Mapping[str, Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    """The same languages with ten times the topics, each copy under an id and names of its own: with a letter more,
    since a figure in the words would be work by itself."""
    return {
        language: {**content, "topics": dict(_multiplied(content["topics"]))} for language, content in contents.items()
    }


def _multiplied(topics: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for topic_id, topic in topics.items():
        yield topic_id, topic
        if topic["rests_on"]["group"] == CONTACT:
            continue
        for mark in ascii_lowercase[1:TIMES]:
            copy = deepcopy(topic)
            says = copy["says"]
            says["name"], says["title"] = f"{says['name']} {mark}", f"{says['title']} {mark}"
            heard = says.get("heard", {})
            says["heard"] = {key: [f"{name} {mark}" for name in heard[key]] for key in heard}
            yield f"{topic_id}_{mark}", copy


def _unpack(folder: Path, contents: Mapping[str, Mapping[str, Any]] | None, python: str) -> None:
    dist = folder.with_name(f"{folder.name} dist")
    for _ in package(dist, contents):
        pass
    with zipfile.ZipFile(dist / "lambda.zip") as bundle:
        bundle.extractall(folder)
    if python != lambda_python():
        compile_all(folder, python)
