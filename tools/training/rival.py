"""A plain classifier of the shipped phrases: tf-idf of characters 2 to 4 and words 1 to 2, logistic regression.

It knows nothing of this project but the phrases with their slots filled, so it shows what they teach someone else's
model. Amazon teaches the built-in intents itself; here their short list stands in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import cycle
from typing import Final

from leukemia_guide.understanding import Recognition, Slot
from leukemia_guide.understanding.phrasebook import Phrasebook, Sample, read_phrasebook

FILLINGS: Final = 1
FIRMNESS: Final = 20.0
Phrase = tuple[str, str, str, str]


def train(language: str) -> Callable[[str], Recognition]:
    """A recognizer of an intent and a topic; one classifier each. Takes about half a minute."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415
    from sklearn.pipeline import FeatureUnion, make_pipeline  # noqa: PLC0415

    def classifier() -> object:
        characters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True, min_df=2)
        words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, token_pattern=r"\S+")  # noqa: S106
        judge = LogisticRegression(C=FIRMNESS, max_iter=120, tol=1e-3)
        return make_pipeline(FeatureUnion([("characters", characters), ("words", words)]), judge)

    phrasebook = read_phrasebook(language)
    phrases = list(filled_phrases(phrasebook))
    intents = classifier().fit([words for words, *_ in phrases], [intent for _, intent, *_ in phrases])  # type: ignore[attr-defined]
    about = [(words, topic) for words, _, topic, _ in phrases if topic]
    topics = classifier().fit([words for words, _ in about], [topic for _, topic in about])  # type: ignore[attr-defined]

    def recognize(words: str) -> Recognition:
        said = words.lower()
        return Recognition(str(intents.predict([said])[0]), {"topic": Slot(words, (str(topics.predict([said])[0]),))})

    return recognize


def filled_phrases(phrasebook: Phrasebook) -> Iterator[Phrase]:
    """Words, intent, topic and aspect (empty where there is none): every phrase with some values in its slots, each
    value of a topic at least in one phrase."""
    values = {
        kind: cycle([(said.lower(), found) for said, found in of.items()]) for kind, of in phrasebook.values.items()
    }
    for sample in phrasebook.samples:
        if sample.asked:
            slot, found = sample.asked
            yield sample.words, sample.intent, found if slot.startswith("asked") else "", ""
            continue
        if sample.words in ("{topic}", "{line}", "{disease}"):
            kind = phrasebook.types[sample.slots[0]]
            for said, found in phrasebook.values[kind].items():
                yield said.lower(), sample.intent, "" if kind == "DISEASE" else found, ""
            continue
        for _ in range(FILLINGS if sample.slots else 1):
            yield _fill(sample, phrasebook, values)


def _fill(sample: Sample, phrasebook: Phrasebook, values: Mapping[str, Iterator[tuple[str, str]]]) -> Phrase:
    words, topic = sample.words, ""
    for slot in sample.slots:
        said, found = next(values[phrasebook.types[slot]])
        words = words.replace(f"{{{slot}}}", said, 1)
        if slot in ("topic", "line"):
            topic = found
    return words, sample.intent, topic, phrasebook.aspects.get(sample.words, "")
