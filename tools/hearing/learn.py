"""`python -m tools.hearing.learn`: teaches listening from the shipped phrases; `make model` runs it after writing them.

Two judges per language over words and letter runs: which intent a masked utterance has (logistic regression, whose
odds mean something), and which topic a whole question is about (linear support vectors, which do better where each
label has few phrases). Only this step needs scikit-learn; what it leaves is a file of small numbers.
With --check it learns nothing and fails where the weights belong to other phrases.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from leukemia_guide.library.reading import CONTENT, read_toml
from listening.ears import Ears
from listening.features import LETTER_RUNS, SIZE, features_of, rarity_of
from listening.learned import LEARNED, read_learned
from listening.shipped import Shipped, read_shipped
from listening.words import manners_of
from tools.hearing.lessons import Lesson, intent_lessons, topic_lessons

FIRMNESS: Final = 5.0
STEPS: Final = 200
CLOSE_ENOUGH: Final = 1e-3
EVENING: Final = {"intents": 0.0, "topics": 0.3}
MARGIN: Final = 0.5
SHARPNESS: Final = 4.0
COARSEST: Final = 127
Kept = dict[str, Any]


def lessons_of(shipped: Shipped, language: str) -> dict[str, list[Lesson]]:
    """What each judge is taught."""
    ears = Ears(shipped, manners_of(language))
    return {"intents": intent_lessons(shipped, ears), "topics": topic_lessons(shipped, ears)}


def fingerprint_of(lessons: Mapping[str, list[Lesson]]) -> str:
    """Changes when anything that is taught changes, or how it is taught."""
    how = [FIRMNESS, STEPS, CLOSE_ENOUGH, EVENING, MARGIN, SHARPNESS, SIZE, LETTER_RUNS]
    told = {name: sorted([*lesson.tokens, "", lesson.label] for lesson in of) for name, of in lessons.items()}
    return hashlib.sha256(json.dumps([how, told]).encode()).hexdigest()


def learn(lessons: list[Lesson], prefix: str) -> Kept:
    """One judge's arrays, as `listening.learned` reads them."""
    from scipy.sparse import csr_matrix  # type: ignore[import-untyped]  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415
    from sklearn.svm import LinearSVC  # noqa: PLC0415

    rarity = rarity_of([lesson.tokens for lesson in lessons])
    rows = [features_of(lesson.tokens, rarity) for lesson in lessons]
    starts = np.cumsum([0, *(len(places) for places, _ in rows)])
    places, weights = (np.concatenate(of) for of in zip(*rows, strict=True))
    met, columns = np.unique(places, return_inverse=True)
    seen = csr_matrix((weights, columns, starts), shape=(len(rows), len(met)))
    labels = [lesson.label for lesson in lessons]
    often = Counter(labels)
    fair = [(len(labels) / often[label]) ** EVENING[prefix] for label in labels]
    if prefix == "intents":
        judge = LogisticRegression(C=FIRMNESS, max_iter=STEPS, tol=CLOSE_ENOUGH).fit(seen, labels, sample_weight=fair)
        sharpness = 1.0
    else:
        judge = LinearSVC(C=MARGIN, random_state=0).fit(seen, labels, sample_weight=fair)
        sharpness = SHARPNESS
    scales = np.abs(judge.coef_).max(axis=1) / COARSEST
    learned = np.zeros((SIZE, len(judge.classes_)), np.int8)
    learned[met] = np.round(judge.coef_.T / scales)
    return {
        f"{prefix}_labels": np.array(judge.classes_, dtype=np.str_),
        f"{prefix}_weights": learned,
        f"{prefix}_scales": (scales * sharpness).astype(np.float32),
        f"{prefix}_bias": (judge.intercept_ * sharpness).astype(np.float32),
        f"{prefix}_rarity": rarity.astype(np.float32),
    }


def languages() -> dict[str, str]:
    """Each language and the first locale that speaks it, whose model it learns from."""
    first: dict[str, str] = {}
    for locale, place in read_toml(CONTENT / "locales.toml", CONTENT).items():
        first.setdefault(place["language"], locale)
    return first


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.hearing.learn", description=__doc__)
    parser.add_argument("--check", action="store_true", help="learn nothing; fail where the weights are stale")
    chosen = parser.parse_args(arguments)
    stale = False
    for language, locale in languages().items():
        lessons = lessons_of(read_shipped(locale), language)
        fingerprint = fingerprint_of(lessons)
        if fingerprint == _known(language):
            continue
        if chosen.check:
            print(f"listening/learned/{language}.npz is stale: run `make model` and commit it", file=sys.stderr)
            stale = True
            continue
        kept: Kept = {"fingerprint": np.array(fingerprint)}
        for name, of in lessons.items():
            kept |= learn(of, name)
        LEARNED.mkdir(exist_ok=True)
        np.savez_compressed(LEARNED / f"{language}.npz", **kept)
        print(f"wrote listening/learned/{language}.npz")
    return 1 if stale else 0


def _known(language: str) -> str | None:
    try:
        return read_learned(language).fingerprint
    except (OSError, KeyError, ValueError):
        return None


if __name__ == "__main__":
    sys.exit(main())
