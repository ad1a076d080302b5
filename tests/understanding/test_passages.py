"""A passage of a topic is found by what it says; what no passage answers is known to be answered by none."""

from __future__ import annotations

import numpy as np
import pytest

from leukemia_guide.guide.questions import question_of
from leukemia_guide.library import ASPECTS, Library, open_library
from leukemia_guide.understanding.passage_classifier import TopicPassages, pack_passages, read_passages, told_by
from leukemia_guide.understanding.passage_matcher import (
    MORE,
    SILENT,
    Entry,
    Passages,
    asked_for,
    open_passages,
    stems_of,
)
from tools.writing.reviews import languages


@pytest.fixture(params=languages(), scope="module")
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_words_of_one_passage_alone_speak_for_it() -> None:
    driving, fever = (
        Entry("more_1", ("at_home",), stems_of(("driving",))),
        Entry("more_2", ("at_home",), stems_of(("fever",))),
    )
    others = {f"other_{number}": [Entry("what", ("what",), stems_of(("cells",)))] for number in range(3)}
    passages = Passages({"car_t": [driving, fever], **others})

    features = passages.features("car_t", {"at_home": 0.9}, ("can", "i", "drive", "driving", "home"))

    assert features["more_1"]["shared"] == 1.0
    assert features["more_2"]["shared"] == 0.0
    assert features["more_1"]["aspect"] == features["more_2"]["aspect"] == 0.9


def test_every_passage_of_every_topic_is_known(language: str) -> None:
    library, passages = open_library(language), open_passages(language)
    for topic_id in library:
        topic = library.topic(topic_id)
        known = set(passages.features(topic_id, {}, ()))
        assert {f"{MORE}_{number}" for number in range(1, len(topic.more) + 1)} <= known
        for aspect in ASPECTS:
            silent = topic.answer(aspect) is None and library.has("silence", aspect)
            assert (f"{SILENT}_{aspect}" in known) == silent, (topic_id, aspect)


def test_the_passage_that_answers_is_asked_for_as_if_it_were_an_aspect(english: Library) -> None:
    topic = english.topic("car_t")
    for number, passage in enumerate(topic.more, 1):
        asked = question_of("AskTopicIntent", {"topic": ("car_t",), "passage": (f"more_{number}",)}, english)
        assert topic.answer(asked.aspect) is passage


def test_a_passage_that_is_not_there_asks_what_it_is(english: Library) -> None:
    asked = question_of("AskTopicIntent", {"topic": ("car_t",), "passage": ("more_99",)}, english)
    assert asked.aspect == "what"


def test_the_words_with_which_people_ask_speak_for_a_passage() -> None:
    driving = Entry("more_1", ("at_home",), stems_of(("driving",)), {"wheel": 30, "behin": 30, "when": 20}, 80)
    fever = Entry("more_2", ("at_home",), stems_of(("fever",)), {"hot": 30, "when": 20}, 50)
    unasked = Entry("more_3", ("at_home",), stems_of(("school",)))

    likely = asked_for([driving, fever, unasked], ("when", "can", "he", "be", "behind", "the", "wheel"))

    assert likely["more_1"] > likely["more_3"] > likely["more_2"]


def test_words_that_nobody_asked_with_speak_for_no_passage() -> None:
    driving, fever = Entry("more_1", (), frozenset(), {"wheel": 3}, 3), Entry("more_2", (), frozenset(), {"hot": 3}, 3)

    assert asked_for([driving, fever], ("perhaps",)) == {"more_1": 0.5, "more_2": 0.5}


def learned_driving_and_fever() -> TopicPassages:
    """Of two passages: who says "wheel" means the first, who asks what to do at home the second; else both alike."""
    told = told_by(("wheel",), {"at_home": 0.9})
    weights = dict(zip(told, ([100, 0], [0, 50]), strict=True))
    seen = np.array(sorted(weights), np.uint32)
    return TopicPassages(
        ("more_1", "more_2"),
        seen,
        np.array([weights[int(one)] for one in seen], np.int8),
        np.array([0.1, 0.1], np.float32),
        np.zeros(2, np.float32),
    )


def test_a_passage_is_likelier_by_the_words_that_were_learned_for_it() -> None:
    learned = learned_driving_and_fever()

    assert learned.likelihoods(told_by(("wheel",), {}))["more_1"] > 0.9
    assert learned.likelihoods(told_by((), {"at_home": 0.9}))["more_2"] > 0.9
    assert learned.likelihoods(told_by(("perhaps",), {})) == {"more_1": 0.5, "more_2": 0.5}


def test_what_was_learned_is_a_feature_of_each_passage_and_a_topic_without_it_is_told_by_the_rest() -> None:
    entries = [Entry("more_1", ("at_home",), frozenset()), Entry("more_2", ("at_home",), frozenset())]
    passages = Passages({"car_t": entries, "crs": entries}, {"car_t": learned_driving_and_fever()})

    learned = passages.features("car_t", {}, (), ("wheel",))
    unlearned = passages.features("crs", {}, (), ("wheel",))

    assert learned["more_1"]["learned"] > learned["more_2"]["learned"]
    assert unlearned["more_1"]["learned"] == unlearned["more_2"]["learned"] == 0.0


def test_the_classifiers_of_all_topics_are_kept_as_they_were() -> None:
    one = learned_driving_and_fever()
    other = one._replace(ids=("what", "who"), bias=np.array([0.5, 0.0], np.float32))

    kept = read_passages(pack_passages({"crs": other, "car_t": one}))

    assert list(kept) == ["car_t", "crs"]
    assert kept["crs"].likelihoods({}) == pytest.approx(other.likelihoods({}))
    assert kept["car_t"].likelihoods(told_by(("wheel",), {})) == pytest.approx(one.likelihoods(told_by(("wheel",), {})))


def test_no_topic_learned_is_kept_too() -> None:
    assert read_passages(pack_passages({})) == {}
