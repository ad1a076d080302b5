"""A hello, thanks and a good night are each answered as such; who is in treatment is told of the care team."""

from __future__ import annotations

import pytest

from leukemia_guide.conversation import Kind, Moment, Question, State, converse
from leukemia_guide.guide.questions import question_of
from leukemia_guide.library import Library
from tests.conftest import shared_libraries
from tools.writing.reviews import languages


@pytest.fixture(params=languages(), scope="module")
def library(request: pytest.FixtureRequest) -> Library:
    return shared_libraries(request.param, "US")


@pytest.mark.parametrize("courtesy", ["hello", "good_evening", "thanks", "good_night"])
def test_each_courtesy_has_its_answer_and_only_a_good_night_ends(
    library: Library, moment: Moment, courtesy: str
) -> None:
    reply, _ = converse(Question(Kind.SOCIAL, detail=courtesy), State(), moment, library)

    assert reply.text.startswith(library.say("courtesy", courtesy))
    assert reply.open == (courtesy != "good_night")


def test_a_courtesy_that_is_none_of_these_is_answered_all_the_same(library: Library, moment: Moment) -> None:
    reply, _ = converse(Question(Kind.SOCIAL), State(), moment, library)

    assert reply.text.startswith(library.say("guide", "social"))


def test_who_is_in_treatment_and_asks_whom_to_call_is_not_given_a_line_for_new_patients(library: Library) -> None:
    asked = question_of("ContactIntent", {"line": ("appointments",), "caller": ("current_patient",)}, library)

    assert asked == Question(Kind.TOPIC, "care_team_line")
