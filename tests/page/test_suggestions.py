"""What the page offers to press: what to ask next, and the numbers of an alarm."""

from __future__ import annotations

import pytest

from leukemia_guide import safety
from leukemia_guide.channels.web.alarm_calls import calls_for
from leukemia_guide.channels.web.suggestions import suggestions_for
from leukemia_guide.conversation import Kind, Moment, Question, State, converse, known_question
from tests.conftest import shared_libraries


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_suggestion_can_be_asked_and_none_is_an_appointment_line(language: str, moment: Moment) -> None:
    library = shared_libraries(language, "US")
    for topic_id in library:
        if library.group(topic_id) == "contact":
            continue
        reply, state = converse(Question(Kind.TOPIC, topic_id), State(), moment, library)
        found = suggestions_for(reply, state, library)
        assert found, topic_id
        assert len({one.label for one in found}) == len(found), topic_id
        for one in found:
            assert known_question(one.question.id, library) == one.question
            assert one.question.kind is Kind.TOPIC
            assert library.group(str(one.question.topic)) != "contact"


def test_aspects_of_the_topic_come_first_and_the_one_just_told_is_not_among_them(moment: Moment) -> None:
    library = shared_libraries("en", "US")
    reply, state = converse(Question(Kind.TOPIC, "induction", "how_long"), State(), moment, library)
    labels = [one.label for one in suggestions_for(reply, state, library)]
    assert labels[:3] == ["What it is", "Side effects", "Who it is for"]
    assert "How long it takes" not in labels


def test_after_the_number_the_topic_that_was_spoken_of_is_near(moment: Moment) -> None:
    library = shared_libraries("en", "US")
    _, state = converse(Question(Kind.TOPIC, "induction"), State(), moment, library)
    reply, state = converse(Question(Kind.YES), state, moment, library)
    assert reply.question.kind is Kind.CONTACT
    assert suggestions_for(reply, state, library)[0].label == "Induction"


@pytest.mark.parametrize(
    "asked", [Question(Kind.ADVICE), Question(Kind.FEELINGS), Question(Kind.STOP), Question(Kind.LOST)]
)
def test_where_nothing_was_told_nothing_is_suggested(asked: Question, moment: Moment) -> None:
    library = shared_libraries("en", "US")
    reply, state = converse(asked, State(topic="induction"), moment, library)
    assert suggestions_for(reply, state, library) == []


@pytest.mark.parametrize(
    ("alarm", "region", "dialled"),
    [
        ("emergency:chest", "US", ["tel:911"]),
        ("emergency:chest", None, []),
        ("crisis:self", "US", ["tel:988", "sms:988"]),
        ("crisis:self", "GB", ["tel:116123"]),
        ("crisis:self_now", "CA", ["tel:911", "tel:988", "sms:988"]),
        ("care_team:overdose", "US", ["tel:+18002221222"]),
        ("care_team:fever", "US", []),
        ("emergency:chest:crisis:self", "US", ["tel:911", "tel:988", "sms:988"]),
        ("crisis:other:care_team:fever", "AU", ["tel:131114"]),
    ],
)
def test_each_number_of_an_alarm_is_pressed_in_its_order(alarm: str, region: str | None, dialled: list[str]) -> None:
    found = calls_for(safety.alarm_named(alarm), region, shared_libraries("en", region))
    assert [call["dial"] for call in found] == dialled


def test_without_a_library_a_button_has_the_number_alone() -> None:
    assert calls_for(safety.alarm_named("emergency:chest"), "US", None) == [{"label": "911", "dial": "tel:911"}]
