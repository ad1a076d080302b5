"""Amazon's own classes read skill.json and every interaction model, and give back just what was written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_smapi_model.v1.skill.interaction_model.interaction_model_data import InteractionModelData
from ask_smapi_model.v1.skill.manifest.skill_manifest_envelope import SkillManifestEnvelope

ROOT = Path(__file__).resolve().parents[2]
MODELS = sorted((ROOT / "interaction_model").glob("*.json"))


def round_trip(text: str, kind: type) -> Any:
    serializer = DefaultSerializer()
    return without_nothing(serializer.serialize(serializer.deserialize(text, kind)))


def without_nothing(value: Any) -> Any:
    """The value without the keys that the classes add as None."""
    if isinstance(value, dict):
        return {key: without_nothing(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [without_nothing(inner) for inner in value]
    return value


def test_the_manifest_round_trips_without_loss() -> None:
    text = (ROOT / "skill.json").read_text(encoding="utf-8")

    assert round_trip(text, SkillManifestEnvelope) == json.loads(text)


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_every_model_round_trips_without_loss(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert round_trip(text, InteractionModelData) == json.loads(text)


def test_a_misspelt_key_would_be_seen() -> None:
    model = json.loads(MODELS[0].read_text(encoding="utf-8"))
    model["interactionModel"]["languageModel"]["intents"][0]["smaples"] = ["hello"]

    assert round_trip(json.dumps(model), InteractionModelData) != model
