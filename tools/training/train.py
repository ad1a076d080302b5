"""Fits the recognizer's two classifiers of each language, over words and letter runs; `make model` runs it.

Which intent a masked utterance has (logistic regression, whose probabilities mean something), and which topic a whole
question is about (linear support vectors, which do better where each label has few phrases). Only this step needs
scikit-learn; what it leaves is a file of small numbers.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.understanding.features import LETTER_RUNS, SIZE, features_of, rarity_of
from leukemia_guide.understanding.masking import Masker
from leukemia_guide.understanding.model import MODELS_FOLDER, read_model
from leukemia_guide.understanding.phrasebook import read_phrasebook
from leukemia_guide.understanding.phrasing import phrasing_of
from tools.corpus.rows import read_rows
from tools.training.examples import Example, intent_examples, topic_examples

INVERSE_REGULARIZATION: Final = 5.0
"""Of the intents' logistic regression. This, the next four and SHARPNESS were set by hand on the development rows."""
MOST_STEPS: Final = 200
TOLERANCE: Final = 1e-3
BALANCE: Final = {"intents": 0.0, "topics": 0.3}
"""How far a label with few examples is made up for, from 0 (not at all) to 1 (wholly)."""
MARGIN_PENALTY: Final = 0.5
SHARPNESS: Final = 4.0
"""By how much the topics' distances are multiplied, so that a softmax of them looks like probabilities."""
LARGEST_WEIGHT: Final = 127
"""Weights are kept as whole numbers of one byte."""
Kept = dict[str, Any]


def examples_of(language: str) -> dict[str, list[Example]]:
    """What each classifier is taught: the phrasebook, and the training rows that do not stand in it."""
    phrasebook = read_phrasebook(language)
    masker = Masker(phrasebook, phrasing_of(language))
    rows = [row for row in read_rows(language, "train") if row.kind != "sample"]
    return {"intents": intent_examples(phrasebook, rows, masker), "topics": topic_examples(phrasebook, rows, masker)}


def fingerprint_of(examples: Mapping[str, list[Example]]) -> str:
    """Changes when anything that is taught changes, or how it is taught."""
    how = [INVERSE_REGULARIZATION, MOST_STEPS, TOLERANCE, BALANCE, MARGIN_PENALTY, SHARPNESS, SIZE, LETTER_RUNS]
    told = {name: sorted([*example.tokens, "", example.label] for example in of) for name, of in examples.items()}
    return hashlib.sha256(json.dumps([how, told]).encode()).hexdigest()


def fit(examples: list[Example], prefix: str) -> Kept:
    """One classifier's arrays, as `leukemia_guide.understanding.model` reads them."""
    from scipy.sparse import csr_matrix  # type: ignore[import-untyped]  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415
    from sklearn.svm import LinearSVC  # noqa: PLC0415

    rarity = rarity_of([example.tokens for example in examples])
    rows = [features_of(example.tokens, rarity) for example in examples]
    starts = np.cumsum([0, *(len(places) for places, _ in rows)])
    places, weights = (np.concatenate(of) for of in zip(*rows, strict=True))
    met, columns = np.unique(places, return_inverse=True)
    seen = csr_matrix((weights, columns, starts), shape=(len(rows), len(met)))
    labels = [example.label for example in examples]
    often = Counter(labels)
    fair = [(len(labels) / often[label]) ** BALANCE[prefix] for label in labels]
    if prefix == "intents":
        judge = LogisticRegression(C=INVERSE_REGULARIZATION, max_iter=MOST_STEPS, tol=TOLERANCE).fit(
            seen, labels, sample_weight=fair
        )
        sharpness = 1.0
    else:
        judge = LinearSVC(C=MARGIN_PENALTY, random_state=0).fit(seen, labels, sample_weight=fair)
        sharpness = SHARPNESS
    scales = np.abs(judge.coef_).max(axis=1) / LARGEST_WEIGHT
    model = np.zeros((SIZE, len(judge.classes_)), np.int8)
    model[met] = np.round(judge.coef_.T / scales)
    return {
        f"{prefix}_labels": np.array(judge.classes_, dtype=np.str_),
        f"{prefix}_weights": model,
        f"{prefix}_scales": (scales * sharpness).astype(np.float32),
        f"{prefix}_bias": (judge.intercept_ * sharpness).astype(np.float32),
        f"{prefix}_rarity": rarity.astype(np.float32),
    }


def languages() -> list[str]:
    """Each language that a locale speaks."""
    locales = read_toml(CONTENT / "locales.toml", CONTENT)
    return list(dict.fromkeys(place["language"] for place in locales.values()))


def stale() -> list[str]:
    """The languages whose weights belong to another corpus, each told in a line."""
    found = [language for language in languages() if fingerprint_of(examples_of(language)) != _known(language)]
    for language in found:
        print(f"{_name(language)} is stale: run `make model` and commit it", file=sys.stderr)
    return found


def fit_what_is_stale() -> None:
    """Writes the weights of each language whose corpus has changed. Takes up to half a minute a language."""
    for language in languages():
        examples = examples_of(language)
        fingerprint = fingerprint_of(examples)
        if fingerprint == _known(language):
            continue
        kept: Kept = {"fingerprint": np.array(fingerprint)}
        for name, of in examples.items():
            print(f"fitting {language} {name} on {len(of)} examples ...", flush=True)
            kept |= fit(of, name)
        MODELS_FOLDER.mkdir(exist_ok=True)
        np.savez_compressed(MODELS_FOLDER / f"{language}.npz", **kept)
        print(f"wrote {_name(language)}", flush=True)


def _name(language: str) -> str:
    return f"src/leukemia_guide/understanding/models/{language}.npz"


def _known(language: str) -> str | None:
    try:
        return read_model(language).fingerprint
    except (OSError, KeyError, ValueError):
        return None
