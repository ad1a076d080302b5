"""The trained model of a language, models/<language>.npz: `make model` fits it, and nothing is learned at run time.

Three classifiers (what is asked, which aspect, which topic) and five small regressions that weigh what is known of a
topic (two: at the opening of a session, and within one), of a topic's passage, of whether the best one answers, and of
a name that the guide does not have; a small classifier of each topic's passages;
two classifiers of danger (which kind, which sign) with their limits; one of what is said back to an alarm. A check
refuses weights that belong to another corpus.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from leukemia_guide.understanding.classifier import LinearClassifier
from leukemia_guide.understanding.passage_classifier import TopicPassages, pack_passages, read_passages
from leukemia_guide.understanding.recognition import Context
from leukemia_guide.understanding.suspicion import DangerModel, Limits
from leukemia_guide.understanding.vocabulary import Vocabulary, Weights

MODELS_FOLDER: Final = Path(__file__).resolve().parent / "models"
CLASSIFIERS: Final = ("intents", "aspects", "topics", "kinds", "signs", "replies")
REGRESSIONS: Final = ("ranker", "ranker_within", "novelty", "passages", "answered")


@dataclass(frozen=True, slots=True)
class Regression:
    """A logistic regression over a few named features: each less its `mean`, by its `scale`, times its `weight`."""

    names: tuple[str, ...]
    mean: Weights
    scale: Weights
    weight: Weights
    bias: float

    def probability(self, features: Mapping[str, float]) -> float:
        """From 0 to 1. A feature that is not given counts as 0."""
        values = np.asarray([features.get(name, 0.0) for name in self.names], np.float32)
        return float(1 / (1 + np.exp(-(((values - self.mean) / self.scale) @ self.weight + self.bias))))


@dataclass(frozen=True, slots=True)
class Model:
    """`ranker` weighs the topics of what opens a session, `ranker_within` those of what is said within one.
    `fingerprint` tells the corpus and the settings that all was fitted on."""

    intents: LinearClassifier
    aspects: LinearClassifier
    topics: LinearClassifier
    kinds: LinearClassifier
    signs: LinearClassifier
    replies: LinearClassifier
    ranker: Regression
    ranker_within: Regression
    novelty: Regression
    passages: Regression
    answered: Regression
    answers: Mapping[str, TopicPassages]
    limits: Mapping[str, Limits]
    fingerprint: str

    def ranker_of(self, context: Context) -> Regression:
        """Which of the two weighs what is said after what the session was about."""
        return self.ranker_within if context.is_within else self.ranker

    @property
    def danger(self) -> DangerModel:
        """The part that listens for danger."""
        return DangerModel(self.kinds, self.signs, self.limits)


def pack(model: Model) -> dict[str, Any]:
    """The model as arrays, from which `read_model` makes it again. Of hashes in order what each is above the one before
    it, the lowest bytes of all first, then the next: both pack smaller."""
    kept: dict[str, Any] = {"fingerprint": np.array(model.fingerprint)}
    for name in CLASSIFIERS:
        one: LinearClassifier = getattr(model, name)
        kept |= {
            f"{name}_labels": np.array(one.labels, dtype=np.str_),
            f"{name}_hashes": _in_planes(np.diff(one.vocabulary.hashes, prepend=np.uint32(0))),
            f"{name}_rarity": one.vocabulary.rarity.astype(np.float16),
            f"{name}_unseen": np.float32(one.vocabulary.unseen),
            f"{name}_weights": one.weights,
            f"{name}_scales": one.scales,
            f"{name}_bias": one.bias,
            f"{name}_sharpness": np.float32(one.sharpness),
        }
    for name in REGRESSIONS:
        two: Regression = getattr(model, name)
        kept |= {
            f"{name}_names": np.array(two.names, dtype=np.str_),
            f"{name}_values": np.stack([two.mean, two.scale, two.weight]).astype(np.float32),
            f"{name}_bias": np.float32(two.bias),
        }
    kept |= pack_passages(model.answers)
    kinds = sorted(model.limits)
    kept["limits_kinds"] = np.array(kinds, dtype=np.str_)
    kept["limits_values"] = np.array([model.limits[kind] for kind in kinds], np.float32)
    return kept


def read_model(language: str) -> Model:
    """Raises OSError where there is no model of the language; `make model` makes one."""
    with np.load(MODELS_FOLDER / f"{language}.npz", allow_pickle=False) as kept:
        parts: dict[str, Any] = {name: _classifier(name, kept) for name in CLASSIFIERS}
        parts |= {name: _regression(name, kept) for name in REGRESSIONS}
        limits = zip(
            map(str, kept["limits_kinds"]), (Limits(*map(float, of)) for of in kept["limits_values"]), strict=True
        )
        return Model(**parts, answers=read_passages(kept), limits=dict(limits), fingerprint=str(kept["fingerprint"]))


def _in_planes(numbers: NDArray[np.uint32]) -> NDArray[np.uint8]:
    return np.ascontiguousarray(numbers.astype("<u4").view(np.uint8).reshape(-1, 4).T)


def _from_planes(planes: NDArray[np.uint8]) -> NDArray[np.uint32]:
    return np.ascontiguousarray(planes.T).view("<u4").ravel().astype(np.uint32)


def _classifier(name: str, kept: Mapping[str, Any]) -> LinearClassifier:
    rarity = kept[f"{name}_rarity"].astype(np.float32)
    return LinearClassifier(
        tuple(str(label) for label in kept[f"{name}_labels"]),
        Vocabulary(
            np.cumsum(_from_planes(kept[f"{name}_hashes"]), dtype=np.uint32), rarity, float(kept[f"{name}_unseen"])
        ),
        kept[f"{name}_weights"],
        kept[f"{name}_scales"],
        kept[f"{name}_bias"],
        float(kept[f"{name}_sharpness"]),
    )


def _regression(name: str, kept: Mapping[str, Any]) -> Regression:
    mean, scale, weight = kept[f"{name}_values"]
    return Regression(tuple(map(str, kept[f"{name}_names"])), mean, scale, weight, float(kept[f"{name}_bias"]))
