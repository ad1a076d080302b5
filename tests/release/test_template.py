"""template.yaml: what AWS is asked for, and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tools.release.package import ROOT


@pytest.fixture(scope="module")
def resources() -> dict[str, Any]:
    """As cfn-lint reads the template, with its short functions spelled out."""
    from cfnlint.decode import cfn_yaml

    found: dict[str, Any] = json.loads(json.dumps(cfn_yaml.load(str(ROOT / "template.yaml"))))["Resources"]
    return found


def test_cfn_lint_finds_nothing() -> None:
    command = [Path(sys.executable).with_name("cfn-lint"), "template.yaml"]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (found.stdout, found.returncode) == ("", 0)


def test_the_function_is_bound_to_one_skill_and_gives_up_when_alexa_does(resources: dict[str, Any]) -> None:
    (guide,) = [found["Properties"] for found in resources.values() if found["Type"] == "AWS::Serverless::Function"]
    assert (guide["Timeout"], guide["MemorySize"], guide["Runtime"]) == (8, 512, "python3.13")
    assert guide["Handler"] == "lambda_function.lambda_handler"
    assert guide["SnapStart"] == {"ApplyOn": "PublishedVersions"}
    assert guide["AutoPublishAlias"]
    (event,) = guide["Events"].values()
    assert event == {"Type": "AlexaSkill", "Properties": {"SkillId": {"Ref": "SkillId"}}}
    assert guide["Environment"]["Variables"] == {
        "SKILL_ID": {"Ref": "SkillId"},
        "OPENBLAS_NUM_THREADS": "1",
    }


def test_logs_are_kept_for_a_while_and_errors_raise_an_alarm(resources: dict[str, Any]) -> None:
    kinds = sorted(found["Type"] for found in resources.values())
    assert kinds == ["AWS::CloudWatch::Alarm", "AWS::Logs::LogGroup", "AWS::Serverless::Function"]
    (log,) = [found["Properties"] for found in resources.values() if found["Type"] == "AWS::Logs::LogGroup"]
    assert log["RetentionInDays"] <= 30
