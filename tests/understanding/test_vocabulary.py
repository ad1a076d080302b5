"""What a classifier knows of an utterance: each of its features apart, and how much the unknown counts."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from leukemia_guide.understanding.features import danger_blocks, hashed
from leukemia_guide.understanding.model import CLASSIFIERS, Model, read_model
from leukemia_guide.understanding.vocabulary import vocabulary_of

COMMON, RARE, STRANGE = hashed(("fever", "hives", "hedgehog"))
WORDS = vocabulary_of([[[COMMON]], [[COMMON]], [[COMMON, RARE]], [[COMMON, RARE]], [[STRANGE]]], least=2, unseen=0.5)


def test_what_was_seen_once_is_not_known() -> None:
    rows, _ = WORDS.weigh([[COMMON, STRANGE, RARE]])

    assert sorted(WORDS.hashes[rows]) == sorted((COMMON, RARE))


def test_a_rare_feature_counts_more_and_a_block_is_of_length_one() -> None:
    rows, weights = WORDS.weigh([[COMMON, RARE]])
    weighed = dict(zip(WORDS.hashes[rows], weights, strict=True))

    assert weighed[RARE] > weighed[COMMON]
    assert float(weights @ weights) == pytest.approx(1)


def test_what_is_not_known_leaves_less_to_the_rest() -> None:
    (known,) = WORDS.weigh([[COMMON]])[1]
    (beside_a_stranger,) = WORDS.weigh([[COMMON, STRANGE]])[1]
    (beside_a_great_one,) = WORDS._replace(unseen=2 * WORDS.unseen).weigh([[COMMON, STRANGE]])[1]

    assert beside_a_great_one < beside_a_stranger < known


def test_nothing_said_weighs_nothing() -> None:
    assert [len(of) for of in WORDS.weigh([[], []])] == [0, 0]


@pytest.fixture(scope="module", params=["en", "es"])
def model(request: pytest.FixtureRequest) -> Model:
    return read_model(request.param)


def test_each_feature_that_is_known_has_its_weights(model: Model) -> None:
    for name in CLASSIFIERS:
        vocabulary = getattr(model, name).vocabulary
        assert np.all(np.diff(vocabulary.hashes.astype(np.int64)) > 0), name
        assert len(vocabulary.rarity) == len(vocabulary.hashes) == len(getattr(model, name).weights), name


def test_words_that_nobody_said_have_no_place_among_those_of_danger(model: Model) -> None:
    """When all that tells of danger shared 131,072 places, nearly every made-up word fell on one of them."""
    made_up = [f"q{first}x{second}" for first, second in pairwise("zjvwkfpbgdmtlnrs")]
    words, _, _ = danger_blocks(made_up)

    assert len(model.kinds.vocabulary.weigh([words])[0]) < len(words) / 5
