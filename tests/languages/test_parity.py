"""Each language beside English: the same topics, sources and alarms, in words of its own and in one language alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, time
from functools import cache
from zoneinfo import ZoneInfo

import py3langid
import pytest

from leukemia_guide import safety
from leukemia_guide.conversation import Channel, Kind, Moment, Question, Reply, State, converse
from leukemia_guide.conversation.telling_time import clock_time
from leukemia_guide.library import ASPECTS, Library
from leukemia_guide.library.content_files import CONTENT, read_content, read_toml
from leukemia_guide.safety.language import language_of, sentences_of
from tests.conftest import shared_libraries
from tools.corpus.phrases import read_phrases
from tools.writing import sentences, words
from tools.writing.reviews import languages

OTHERS = [language for language in languages() if language != "en"]
LONG_ENOUGH = 4
CALLERS = ("current_patient", "no_referral", "for_a_child", "second_opinion", "far_away")
STATES = (
    State(),
    State(topic="induction", disclaimed=True, number_offered=True),
    State(topic="induction", offer=(Question(Kind.TOPIC, "car_t"),)),
    State(alarm=safety.Alarm(safety.AlarmKind.CARE_TEAM, "fever")),
)
OF_THEIR_OWN = (Kind.TOPIC, Kind.COMPARE, Kind.CHOICE, Kind.ABOUT, Kind.ALARM)


@pytest.fixture(params=OTHERS, scope="module")
def other(request: pytest.FixtureRequest) -> Library:
    return shared_libraries(request.param, "US")


def questions(library: Library) -> Iterator[Question]:
    """Every answer that the guide has, whatever it is about."""
    for topic_id in library:
        if library.group(topic_id) == "contact":
            yield Question(Kind.CONTACT, topic_id)
            yield Question(Kind.HOURS, topic_id)
            continue
        for aspect in (*ASPECTS, "simpler"):
            yield Question(Kind.TOPIC, topic_id, aspect)
        for page in range(1, len(library.topic(topic_id).more) + 2):
            yield Question(Kind.TOPIC, topic_id, page=page)
    yield from (Question(Kind.CONTACT, "appointments", detail=caller) for caller in CALLERS)
    yield from (Question(Kind.ABOUT, detail=about) for about in library.keys("about") if "_" not in about)
    yield from (Question(kind, "induction", other="maintenance") for kind in (Kind.COMPARE, Kind.CHOICE))
    yield from (Question(kind) for kind in Kind if kind not in OF_THEIR_OWN)


def moments() -> Iterator[Moment]:
    noon = datetime(2026, 11, 24, 12, tzinfo=ZoneInfo("America/New_York"))
    yield from (Moment(channel, noon, "US", lambda: "America/Los_Angeles") for channel in Channel)
    yield Moment(Channel.ALEXA, noon.replace(day=26), "US", lambda: "Pacific/Honolulu")
    yield Moment(Channel.ALEXA, noon.replace(hour=20), "US", lambda: "Europe/London")
    yield Moment(Channel.ALEXA, None, None)


@cache
def replies(language: str) -> list[Reply]:
    library = shared_libraries(language, "US")
    return [
        converse(question, state, moment, library)[0]
        for moment in moments()
        for state in STATES
        for question in questions(library)
    ]


@cache
def heard_in(language: str) -> frozenset[str]:
    texts = {text for reply in replies(language) for text in (reply.text, reply.reprompt or "")}
    return frozenset(sentence for text in texts for sentence in sentences(text))


@pytest.mark.parametrize("language", languages())
def test_every_topic_is_written_in_every_language(language: str) -> None:
    assert read_content(language)["unwritten"] == []


def test_each_question_is_answered_alike(other: Library) -> None:
    for ours, theirs in zip(replies(other.language), replies("en"), strict=True):
        roles = [{part.role for part in reply.parts} for reply in (ours, theirs)]
        assert roles[0] == roles[1], ours.question.id
        assert (ours.question, ours.offer, ours.open) == (theirs.question, theirs.offer, theirs.open), ours.question.id
        assert bool(ours.line) == bool(theirs.line), ours.question.id


def test_each_answer_rests_on_the_same_sources(other: Library, english: Library) -> None:
    for topic_id in english:
        ours, theirs = other.topic(topic_id), english.topic(topic_id)
        for aspect, passage in theirs.passages.items():
            assert ours.passages[aspect].sources == passage.sources, f"{topic_id}, {aspect}"
        assert [passage.sources for passage in ours.more] == [passage.sources for passage in theirs.more], topic_id


def test_no_sentence_is_shared_with_english(other: Library) -> None:
    assert heard_in(other.language) & heard_in("en") == set()


def test_a_detector_hears_one_language_alone(other: Library) -> None:
    py3langid.set_languages(["en", other.language])
    proper = {*other.center["names"]["en"].values(), *read_content(other.language)["publishers"].values()}
    names = re.compile("|".join(map(re.escape, sorted(proper, key=len, reverse=True))))
    bare = {names.sub("", said) for said in heard_in(other.language)}
    judged = {said for said in bare if len(words(said)) >= LONG_ENOUGH}
    assert len(judged) > 1000
    assert {said for said in judged if py3langid.classify(said)[0] != other.language} == set()


def test_the_same_signs_are_alarms(other: Library) -> None:
    ours, theirs = ({(sign.kind, sign.sign) for sign in language_of(code).signs} for code in (other.language, "en"))
    assert ours == theirs


def test_nothing_is_left_in_braces(other: Library) -> None:
    assert {said for said in heard_in(other.language) if "{" in said or "}" in said or "  " in said} == set()


def test_every_string_that_english_has_is_there(other: Library) -> None:
    ours, theirs = (read_toml(CONTENT / code / "strings.toml", CONTENT) for code in (other.language, "en"))
    for section, said in theirs.items():
        assert said.keys() - ours[section].keys() == set(), section
        for key, sentence in said.items():
            assert set(re.findall(r"{\w+}", sentence)) == set(re.findall(r"{\w+}", ours[section][key])), key


def test_every_intent_and_name_that_english_hears_is_heard(other: Library) -> None:
    ours, theirs = read_phrases(other.language), read_phrases("en")
    assert theirs.templates.keys() - ours.templates.keys() == set()
    assert theirs.builtin.keys() == ours.builtin.keys()
    for slot_type, names in theirs.slot_values.items():
        assert names.keys() == ours.slot_values[slot_type].keys(), slot_type


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("00:00", "la medianoche"),
        ("00:30", "las 12:30 de la noche"),
        ("01:00", "la 1 de la mañana"),
        ("01:30", "la 1:30 de la mañana"),
        ("08:00", "las 8 de la mañana"),
        ("12:00", "las 12 del mediodía"),
        ("12:30", "las 12:30 de la tarde"),
        ("13:00", "la 1 de la tarde"),
        ("13:30", "la 1:30 de la tarde"),
        ("18:00", "las 6 de la tarde"),
        ("19:00", "las 7 de la noche"),
        ("23:30", "las 11:30 de la noche"),
    ],
)
def test_a_time_of_day_in_spanish(at: str, said: str) -> None:
    assert clock_time(shared_libraries("es", "US"), time.fromisoformat(at)) == said


def test_one_o_clock_is_said_as_one_in_spanish() -> None:
    spanish = shared_libraries("es", "US")
    at_one = [
        (10, "Pacific/Honolulu", "En su hora, a la 1 de la tarde."),
        (20, "Europe/London", "En su hora, a la 1 de la tarde."),
        (6, "Europe/London", "En su hora, a la 1 de la tarde."),
        (18, "Europe/London", "En su hora, a la 1 de la tarde."),
    ]
    for hour, zone, told in at_one:
        now = datetime(2026, 11, 24, hour, tzinfo=ZoneInfo("America/New_York"))
        reply, _ = converse(
            Question(Kind.HOURS), State(), Moment(Channel.ALEXA, now, "US", lambda zone=zone: zone), spanish
        )
        assert told in reply.text
        assert "las 1 " not in reply.text


def test_no_spanish_article_stands_twice_or_uncontracted() -> None:
    clumsy = re.compile(r"\b(?:de el|a el|el el|la la|los los|las las|el la|sobre sobre|de de|a a)\b", re.IGNORECASE)
    assert {said for said in heard_in("es") if clumsy.search(said)} == set()


def test_a_question_in_spanish_has_both_its_marks() -> None:
    asked = {said for said in heard_in("es") if "?" in said}
    assert asked
    assert {said for said in asked if "¿" not in said} == set()


def test_the_spanish_crisis_line_is_said_to_answer_in_spanish() -> None:
    said = sentences_of("es")
    assert "en español" in " ".join(said.ways.values())
