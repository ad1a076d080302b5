"""The words that people ask with tell topics apart, beside what they name."""

from __future__ import annotations

from leukemia_guide.understanding.asked_words import FEATURES, AskedWords, Counted

WORDS = AskedWords(
    {
        "maintenance": [Counted({"maint": 40, "month": 30, "long": 20}, 90), Counted({"pills": 10, "maint": 5}, 15)],
        "alcohol": [Counted({"wine": 30, "maint": 5, "glass": 20}, 55), Counted({"beer": 20}, 20)],
        "unasked": [Counted({}, 0)],
    }
)


def test_a_question_about_wine_in_maintenance_is_about_wine() -> None:
    told = WORDS.features(("maintenance", "alcohol"), frozenset({"glass", "wine", "maint"}))

    assert set(told["alcohol"]) == set(FEATURES)
    assert told["alcohol"]["asked_first"] == told["alcohol"]["passage_first"] == 1.0
    assert told["maintenance"]["asked_behind"] < 0.0
    assert WORDS.likeliest(("glass", "wine", "maint"), 1) == ["alcohol"]


def test_words_that_nobody_asked_with_tell_no_topics_apart() -> None:
    told = WORDS.features(("maintenance", "alcohol"), frozenset({"perhaps"}))

    assert told["maintenance"]["asked"] == told["alcohol"]["asked"] == 0.0
    assert WORDS.likeliest(("perhaps",), 3) == []


def test_a_topic_that_is_not_known_has_no_such_features() -> None:
    assert "sun" not in WORDS.features(("sun",), frozenset({"wine"}))


def test_a_topic_about_which_nobody_asked_has_none_either() -> None:
    assert WORDS.features(("unasked", "alcohol"), frozenset({"month"})).keys() == {"alcohol"}
    assert "unasked" not in WORDS.likeliest(("month",), 3)
