"""Fits the recognizer's model of each language; `make model` runs it where the corpus has changed.

Three linear classifiers (support vectors: what is asked, which aspect, which topic), each with a sharpness that makes
its scores probabilities; then the ranker and the novelty regression, on what the classifiers say of rows that they
were not fitted on (folds by writer), so that all they say is honest. Only this step needs scikit-learn; what it
leaves are small numbers.
"""

from __future__ import annotations

import hashlib
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from typing import Any, Final

import numpy as np

from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.understanding import answering, novelty, topic_features
from leukemia_guide.understanding.classifier import LinearClassifier
from leukemia_guide.understanding.features import asked_blocks, topic_blocks
from leukemia_guide.understanding.model import MODELS_FOLDER, Model, pack, read_model
from leukemia_guide.understanding.passage_matcher import FEATURES as OF_PASSAGES
from leukemia_guide.understanding.phrasebook import read_phrasebook
from leukemia_guide.understanding.phrasing import phrasing_of
from leukemia_guide.understanding.reader import Reader
from tools.corpus.rows import read_rows
from tools.training import teaching_danger
from tools.training.danger_limits import SETTINGS, curve_of, fit_limits, limited_by
from tools.training.examples import Example, phrase_examples, row_examples
from tools.training.fitting import FOLDS, LEAST_SEEN, Folds, Taught, fit_classifier, taught
from tools.training.teaching_danger import fit_danger, fit_replies, taught_by
from tools.training.teaching_passages import fit_passages
from tools.training.teaching_topics import fit_regressions

PENALTY: Final = {"intents": 0.3, "aspects": 0.3, "topics": 0.5}
"""Of 0.2, 0.3, 0.5 and 1, on development rows; between 0.2 and 1 at most 1 in 100 rows is named otherwise."""
SHOWN_ASPECT: Final = 0.3
"""What a row counts, where aspects are taught, whose writer was shown a passage and so chose no aspect: of 1, 0.3, 0.1
and 0, on development rows of both languages, 94.9, 96.0, 95.4 and 95.5 of 100 paraphrases and 86.8, 86.4, 88.1 and
87.4 stories have the right one, and fewer and fewer of what is asked about a passage."""
WAY: Final = 58
"""Raise it with every change of the code that changes what is taught, so that `make model` fits anew."""


def fit(language: str) -> tuple[Model, np.ndarray]:
    """All that a language's recognizer needs, and the curve of its limits. Takes four to seven minutes. Rows that were
    asked of a given passage teach no intent and no lacking name: who wrote them was told to ask about topics alone, so
    they say nothing of how often."""
    reader = Reader(read_phrasebook(language), phrasing_of(language))
    examples = examples_of(language, reader)
    classifiers: dict[str, LinearClassifier] = {}
    folds: dict[str, Folds] = {}
    taken_by: dict[str, list[Example]] = {
        "intents": [one for one in examples if one.intent and not one.shown],
        "aspects": [one for one in examples if one.aspect and not _names_another(one)],
        "topics": [one for one in examples if one.topic],
    }
    for name, taken in taken_by.items():
        print(f"{language}: fitting {name} on {len(taken)} examples ...", flush=True)
        classifiers[name], folds[name] = fit_classifier(_taught(name, taken), PENALTY[name])
    print(f"{language}: fitting the ranker ...", flush=True)
    told_topics = taken_by["topics"], examples, folds["topics"], classifiers["topics"]
    ranker, within, strange = fit_regressions(*told_topics, reader, language=language)
    of_passages = [one for one in examples if one.passages and (_names_another(one) or not one.aspect)]
    told = taken_by["aspects"], folds["aspects"], classifiers["aspects"]
    answers, weighed, answered = fit_passages(of_passages, *told, language)
    print(f"{language}: fitting what is danger ...", flush=True)
    danger, overheard = fit_danger(language)
    model = Model(
        **classifiers,
        kinds=danger.kinds,
        signs=danger.signs,
        replies=fit_replies(language),
        ranker=ranker,
        ranker_within=within,
        novelty=strange,
        passages=weighed,
        answered=answered,
        answers=answers,
        limits=fit_limits(danger, overheard, language),
        fingerprint=fingerprint_of(language),
    )
    return model, curve_of(danger, language)


def _taught(name: str, examples: list[Example]) -> Taught:
    """The examples as the classifier of that name sees them."""
    blocks_of = topic_blocks if name == "topics" else asked_blocks
    label = {"intents": "intent", "aspects": "aspect", "topics": "topic"}[name]
    return taught(
        [blocks_of(one.read.reading) for one in examples],
        [str(getattr(one, label)) for one in examples],
        [one.weight * (SHOWN_ASPECT if one.shown and name == "aspects" else 1.0) for one in examples],
        [one.writer for one in examples],
    )


def _names_another(one: Example) -> bool:
    """Whether who wrote it was shown a passage that is no aspect's own: which aspect it asks for nobody has said."""
    return one.shown and one.passages != (one.aspect,)


def examples_of(language: str, reader: Reader) -> list[Example]:
    rows = [row for row in read_rows(language, "train") if row.kind not in ("sample", "reply")]
    return [*phrase_examples(read_phrasebook(language), reader), *row_examples(rows, reader)]


def fingerprint_of(language: str) -> str:
    """Changes when anything that is taught changes, or how it is taught."""
    how: list[Any] = [WAY, PENALTY, SHOWN_ASPECT, FOLDS, LEAST_SEEN]
    how += [topic_features.FEATURES, novelty.FEATURES, OF_PASSAGES, answering.FEATURES]
    rows = [
        [row.text, row.intents, sorted(row.slots.items()), row.writer, row.after, row.kind == "reply"]
        for row in read_rows(language, "train")
        if row.kind != "sample"
    ]
    phrases = read_phrasebook(language).sealed()
    danger = [
        [SETTINGS, teaching_danger.SETTINGS],
        [[row.text, row.alarms, row.kind, row.writer] for row in (*taught_by(language), *limited_by(language))],
    ]
    told = json.dumps([how, rows, danger, phrases], sort_keys=True, default=str)
    return hashlib.sha256(told.encode()).hexdigest()


def languages() -> list[str]:
    """Each language that a locale speaks."""
    locales = read_toml(CONTENT / "locales.toml", CONTENT)
    return list(dict.fromkeys(place["language"] for place in locales.values()))


def stale() -> list[str]:
    """The languages whose model belongs to another corpus, each told in a line."""
    found = [language for language in languages() if fingerprint_of(language) != _known(language)]
    for language in found:
        print(f"{_name(language)} is stale: run `make model` and commit it", file=sys.stderr)
    return found


def fit_what_is_stale() -> None:
    """Writes the model of each language whose corpus has changed, the languages side by side."""
    chosen = [language for language in languages() if fingerprint_of(language) != _known(language)]
    with ProcessPoolExecutor() as workers:
        for language in workers.map(write, chosen):
            print(f"wrote {_name(language)}", flush=True)


def write(language: str) -> str:
    MODELS_FOLDER.mkdir(exist_ok=True)
    model, curve = fit(language)
    np.savez_compressed(MODELS_FOLDER / f"{language}.npz", **pack(model), limits_curve=curve)
    return language


def _name(language: str) -> str:
    return f"src/leukemia_guide/understanding/models/{language}.npz"


def _known(language: str) -> str | None:
    try:
        return read_model(language).fingerprint
    except (OSError, KeyError, ValueError):
        return None
