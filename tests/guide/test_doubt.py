"""Words that may be danger and are not surely: the action, one question, and what becomes of each answer to it.

The words are development rows that the guide is in doubt about now, whatever the model; so nothing here hangs on one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from leukemia_guide import safety
from leukemia_guide.conversation import Channel, Kind, Question, Role, State
from leukemia_guide.guide import Answered, Guide, Request
from leukemia_guide.guide.session import context_of
from leukemia_guide.safety import Alarm, AlarmKind
from tests.conftest import guide_with, rows_of
from tests.remembering import BY_LANGUAGE, LOCALES, remembering_guide

YES = {"en": ("yes", "sort of", "since this morning yes"), "es": ("sí", "un poco", "sí desde esta mañana")}
NO = {"en": ("no", "no she is fine", "no nothing like that"), "es": ("no", "no está bien", "no nada de eso")}


class Talk:
    """One session on the page."""

    def __init__(self, language: str, region: str | None = "US") -> None:
        self._guide: Guide = remembering_guide()
        self._locale, self._region = LOCALES[language], region
        self._kept: Mapping[str, Any] | None = None

    def say(self, words: str) -> Answered:
        answered = self._guide.answer(Request(Channel.PAGE, self._locale, self._region, self._kept, words))
        self._kept = answered.state.keep()
        return answered


@cache
def doubtful(language: str) -> tuple[tuple[str, Alarm], ...]:
    """Development rows about which the guide asks, with what it suspects."""
    return tuple(_doubtful(language))


def _doubtful(language: str) -> Iterator[tuple[str, Alarm]]:
    guide = remembering_guide()
    for row in rows_of(language, "dev"):
        if row.kind in ("danger", "look_alike") and (alarm := guide.recognize(row.text, LOCALES[language]).suspected):
            yield row.text, alarm


def of_kind(language: str, kind: AlarmKind) -> list[tuple[str, Alarm]]:
    found = [(words, alarm) for words, alarm in doubtful(language) if alarm.kind is kind]
    assert found, f"the guide is in doubt about no development row of {kind}"
    return found[:6]


@BY_LANGUAGE
@pytest.mark.parametrize("kind", list(AlarmKind))
@pytest.mark.parametrize("region", ["US", "GB", None])
def test_it_says_the_action_and_asks_one_question(language: str, kind: AlarmKind, region: str | None) -> None:
    for words, alarm in of_kind(language, kind):
        reply = Talk(language, region).say(words).reply
        asked = safety.asked(alarm, language, region)
        assert reply.text == f"{asked.action} {asked.again}"
        assert reply.reprompt == reply.text, "silence hears the action again"
        assert reply.text.count("?") == 1
        assert reply.question.kind is Kind.PERHAPS


@BY_LANGUAGE
@pytest.mark.parametrize("kind", list(AlarmKind))
def test_a_yes_in_any_words_is_that_alarm(language: str, kind: AlarmKind) -> None:
    for words, alarm in of_kind(language, kind):
        for yes in YES[language]:
            talk = Talk(language)
            talk.say(words)
            answered = talk.say(yes)
            assert answered.reply.alarm is not None, (words, yes)
            assert answered.reply.alarm.gravity <= alarm.gravity
            assert answered.state.alarm == answered.reply.alarm


@BY_LANGUAGE
@pytest.mark.parametrize("kind", list(AlarmKind))
def test_a_no_answers_what_was_asked_and_of_despair_ends_with_the_line(language: str, kind: AlarmKind) -> None:
    for words, _ in of_kind(language, kind):
        for no in NO[language]:
            talk = Talk(language)
            talk.say(words)
            answered = talk.say(no)
            assert answered.reply.alarm is None, (words, no)
            if kind is AlarmKind.CRISIS:
                assert "988" in answered.reply.text_of(Role.URGENT)


@BY_LANGUAGE
def test_told_a_second_time_it_is_an_alarm(language: str) -> None:
    rows = of_kind(language, AlarmKind.CRISIS)
    for (first, _), (second, _) in pairwise(rows):
        talk = Talk(language)
        talk.say(first)
        answered = talk.say(second)
        assert answered.reply.alarm is not None, (first, second)


@BY_LANGUAGE
def test_after_the_question_it_means_what_was_asked_about(language: str) -> None:
    asked = []
    for words, _ in doubtful(language):
        answered = Talk(language).say(words)
        question = answered.reply.offer[1]
        if question.kind is Kind.TOPIC:
            asked.append(question.topic)
            assert context_of(answered.state).topic == question.topic, words
    assert asked, "no development row in doubt asks about a topic"


def test_after_the_question_two_that_were_compared_are_both_spoken_of() -> None:
    compared = Question(Kind.COMPARE, "imatinib", other="dasatinib")
    raised = Question(Kind.ALARM, detail="care_team:fever")
    asked = Question(Kind.PERHAPS, detail="care_team:fever")
    context = context_of(State(last=asked, topic="fever", offer=(raised, compared)))
    assert (context.topic, context.before) == ("imatinib", "dasatinib")


@BY_LANGUAGE
def test_despair_that_sounds_like_a_collapse_hears_both_numbers(language: str) -> None:
    """ "Better not to wake up any more" is a collapse to the guard, and despair to the second opinion."""
    guide, heard = remembering_guide(), 0
    for row in rows_of(language, "dev"):
        alarm = safety.recognize(row.text, language) if row.alarms[0].startswith("crisis") else None
        if row.kind == "danger" and alarm and alarm.kind is AlarmKind.EMERGENCY:
            raised = guide.recognize(row.text, LOCALES[language]).alarm
            heard += raised is not None and raised.kind is AlarmKind.CRISIS
            if raised and raised.kind is AlarmKind.CRISIS:
                text = Talk(language).say(row.text).reply.text
                assert text.index("911") < text.index("988"), row.text
    assert heard, "no development row of despair sounds like a collapse"


@BY_LANGUAGE
def test_no_danger_that_was_missed_is_followed_by_an_offer_of_the_number(language: str) -> None:
    offered = []
    for row in rows_of(language, "dev"):
        if row.kind == "danger":
            reply = Talk(language).say(row.text).reply
            if any(question.kind is Kind.CONTACT for question in reply.offer) or "646-497-9154" in reply.text:
                offered.append(row.text)
    assert len(offered) <= 1, offered


@cache
def overheard(language: str) -> tuple[tuple[str, Alarm], ...]:
    """Development rows in which the guard hears an alarm that the second opinion holds for unlikely."""
    guide = remembering_guide()
    rows = [row for row in rows_of(language, "dev") if row.kind in ("danger", "look_alike") and row.opens_session]
    found = [(row.text, safety.recognize(row.text, language)) for row in rows]
    return tuple(
        (words, alarm) for words, alarm in found if alarm and guide.recognize(words, LOCALES[language]).suspected
    )


@BY_LANGUAGE
def test_what_the_guard_hears_and_the_second_opinion_holds_for_unlikely_is_asked_about(language: str) -> None:
    assert overheard(language)
    for words, alarm in overheard(language):
        talk = Talk(language)
        reply = talk.say(words).reply
        asked = safety.asked(alarm, language, "US")
        assert reply.text == f"{asked.action} {asked.again}"
        assert talk.say(YES[language][0]).reply.alarm == alarm


@BY_LANGUAGE
def test_after_an_alarm_what_the_guard_hears_is_an_alarm(language: str) -> None:
    words = {"en": "I can't breathe", "es": "no puedo respirar"}[language]
    for again, _ in overheard(language):
        talk = Talk(language)
        talk.say(words)
        assert talk.say(again).reply.alarm is not None, again


@BY_LANGUAGE
def test_without_a_second_opinion_what_the_guard_hears_is_an_alarm(language: str) -> None:
    def broken(of: str) -> Any:
        raise OSError("no model")

    for words, alarm in overheard(language):
        answered = guide_with(recognizers=broken).answer(Request(Channel.PAGE, LOCALES[language], "US", None, words))
        assert answered.reply.alarm == alarm, words
