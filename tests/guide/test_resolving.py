"""What Amazon hands over unresolved, or resolved wrongly, is answered as its words are on every other channel."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

import pytest

from leukemia_guide.conversation import Channel, Kind, State
from leukemia_guide.guide import Answered, Guide, Request
from leukemia_guide.library import Library
from leukemia_guide.library.content_files import CONTENT, read_content, read_toml
from leukemia_guide.understanding import Recognition, Slot
from tests.conftest import guide_with, rows_of, shared_libraries, shared_recognizers
from tests.guide.test_names_not_covered import MEDICINES
from tools.corpus.interaction_models import build_model
from tools.corpus.phrases import read_phrases

INTENTS: dict[str, Any] = read_toml(CONTENT / "intents.toml", CONTENT)
SLOTS = [(intent, slot, role) for intent, of in INTENTS.items() for slot, (_, role) in of.get("slots", {}).items()]
ABOUT_TOPICS = [(intent, slot) for intent, slot, role in SLOTS if role == "topic"]
LOCALES = {"en": "en-US", "es": "es-US"}
SAID_ELSEWHERE = ("TOPIC", "LINE", "DISEASE", "MATTER")
SPOKEN_OF = State(topic="blinatumomab").keep()
AS_SAID_ON_THE_PAGE = 0.97
EVERY = 8
"""Of the unseen lines, each so many is asked."""


class Remembering:
    """A recognizer that remembers what it recognized, since the same words are sent in many slots."""

    def __init__(self, language: str) -> None:
        real = shared_recognizers(language)
        self.recognize, self.suspect, self.told_back, self.carried = map(
            lru_cache(4096), (real.recognize, real.suspect, real.told_back, real.carried)
        )


@pytest.fixture(scope="module")
def guide() -> Guide:
    kept: Callable[[str], Any] = lru_cache(Remembering)
    return guide_with(recognizers=kept)


def sent(guide: Guide, locale: str, intent: str, slots: dict[str, Slot], state: object = None) -> Answered:
    return guide.answer(Request(Channel.ALEXA, locale, "US", state, recognition=Recognition(intent, slots)))


@cache
def names(language: str) -> tuple[tuple[str, str], ...]:
    """The words and id of every topic, line, disease and matter, by its first name."""
    types = build_model(read_content(language), read_phrases(language))["types"]
    said = (value for of in types if of["name"] in SAID_ELSEWHERE for value in of["values"])
    return tuple((value["name"]["value"], value["id"]) for value in said)


@pytest.mark.parametrize("language", LOCALES)
def test_what_amazon_did_not_resolve_is_answered_as_on_the_page(guide: Guide, language: str) -> None:
    rows = [row for row in rows_of(language, "test") if row.opens_session][::EVERY]
    differing = []
    for place, row in enumerate(rows):
        intent, slot = ABOUT_TOPICS[place % len(ABOUT_TOPICS)]
        page = guide.answer(Request(Channel.ALEXA, LOCALES[language], "US", words=row.text)).reply
        heard = sent(guide, LOCALES[language], intent, {slot: Slot(row.text)}).reply
        if heard.text != page.text:
            differing.append((intent, heard.question, page.question))
        assert heard.alarm == page.alarm
    assert 1 - len(differing) / len(rows) >= AS_SAID_ON_THE_PAGE, differing


@pytest.mark.parametrize("language", LOCALES)
def test_a_value_of_any_kind_is_answered_in_every_slot_resolved_and_raw(guide: Guide, language: str) -> None:
    """Such as "car t" for a telephone line. An intent that is a limit by itself stays one."""
    library = shared_libraries(language, "US")
    for words, found in names(language):
        for intent, slot, _ in SLOTS:
            for ids in ((found,), ()):
                reply = sent(guide, LOCALES[language], intent, {slot: Slot(words, ids)}).reply
                assert reply.text, (intent, slot, words)
                assert reply.question.kind is not Kind.LOST or found not in library, (intent, slot, words, ids)


@pytest.mark.parametrize(
    ("intent", "slot", "value", "heard"),
    [
        ("ContactIntent", "line", Slot("car t", ("car_t",)), "CAR T cell therapy"),
        ("ContactIntent", "line", Slot("car t"), "CAR T cell therapy"),
        ("NotCoveredIntent", "matter", Slot("induction", ("induction",)), "Induction"),
        ("AskTopicIntent", "topic", Slot("appointments", ("appointments",)), "646-497-9154"),
        ("AskTopicIntent", "topic", Slot("parking", ("parking",)), "parking"),
        ("AskSideEffectsIntent", "topic", Slot("best ponsa"), "inotuzumab"),
        ("MedicalAdviceIntent", "topic", Slot("dust attin ib"), "care team"),
        ("AskSideEffectsIntent", "topic", Slot("dusty nib", ("no_such_topic",)), "dasatinib"),
        ("ContactIntent", "line", Slot("what are the side effects of gleevec"), "imatinib"),
    ],
)
def test_what_stands_in_a_slot_of_another_kind_is_answered(
    guide: Guide, intent: str, slot: str, value: Slot, heard: str
) -> None:
    assert heard.lower() in sent(guide, "en-US", intent, {slot: value}).reply.text.lower()


@pytest.mark.parametrize("before", [None, SPOKEN_OF], ids=["cold", "in a session"])
@pytest.mark.parametrize("question", ["{}", "what are the side effects of {}"])
def test_a_medicine_that_amazon_took_for_one_of_ours_is_not_answered_as_that(
    guide: Guide, question: str, before: object
) -> None:
    for name in MEDICINES:
        value = Slot(question.format(name), ("vincristine",))
        reply = sent(guide, "en-US", "AskSideEffectsIntent", {"topic": value}, before).reply
        assert reply.question.kind is Kind.UNLISTED, (name, reply.text)
        assert "vincristine" not in reply.text.lower()


def test_a_medicine_of_ours_that_amazon_took_for_another_is_answered(guide: Guide) -> None:
    reply = sent(guide, "en-US", "AskTopicIntent", {"asked_what": Slot("what is gleevec for", ("vincristine",))}).reply
    assert reply.question.topic == "imatinib"


def test_a_resolved_id_stands_where_the_words_name_it_among_others(guide: Guide) -> None:
    value = Slot("gleevec or sprycel", ("dasatinib",))
    assert sent(guide, "en-US", "AskTopicIntent", {"topic": value}).reply.question.topic == "dasatinib"


def test_the_second_of_two_is_recognized_beside_the_first(guide: Guide) -> None:
    slots = {"topic": Slot("imatinib", ("imatinib",)), "other": Slot("best ponsa")}
    asked = sent(guide, "en-US", "CompareTopicsIntent", slots).reply.question
    assert (asked.kind, asked.topic, asked.other) == (Kind.COMPARE, "imatinib", "inotuzumab")


@pytest.mark.parametrize(
    ("intent", "words", "ids", "alarm"),
    [
        ("EmergencyIntent", "tengo treinta y nueve de fiebre", (), "care_team:fever"),
        ("EmergencyIntent", "i have a fever after chemo", ("care_team:fever",), "care_team:fever"),
        ("EmergencyIntent", "he turned a funny colour", ("emergency:breathing",), "emergency:breathing"),
        ("CrisisIntent", "she keeps talking about it", ("crisis:other",), "crisis:other"),
        ("CrisisIntent", "", (), "crisis:self"),
        ("EmergencyIntent", "", (), "emergency:unknown"),
        ("AskTopicIntent", "i can't breathe", (), "emergency:breathing"),
    ],
)
def test_danger_is_what_its_words_tell_and_not_the_intent_alone(
    guide: Guide, intent: str, words: str, ids: tuple[str, ...], alarm: str
) -> None:
    reply = sent(guide, "en-US", intent, {"sign": Slot(words, ids)}).reply
    assert reply.alarm is not None
    assert reply.alarm.id == alarm


def test_danger_in_any_of_several_slots_is_heard_and_the_gravest_comes_first(guide: Guide) -> None:
    slots = {"topic": Slot("i have a fever after chemo"), "other": Slot("and he can't breathe")}
    raised = sent(guide, "en-US", "CompareTopicsIntent", slots).reply.alarm
    assert raised is not None
    assert (raised.id, raised.also and raised.also.id) == ("emergency:breathing", "care_team:fever")
    torn = {"topic": Slot("my chest"), "other": Slot("hurts a lot")}
    assert sent(guide, "en-US", "CompareTopicsIntent", torn).reply.alarm is not None


def test_what_amazon_took_for_danger_is_asked_about_where_we_hear_nothing_else(guide: Guide) -> None:
    reply = sent(guide, "en-US", "EmergencyIntent", {"sign": Slot("zzgrb flonk")}).reply
    assert reply.question.kind is Kind.PERHAPS
    plain = sent(guide, "en-US", "EmergencyIntent", {"sign": Slot("what happens during induction")}).reply
    assert plain.question.topic == "induction"
    assert "appointment" not in plain.text


@pytest.mark.parametrize(
    ("intent", "alarm"), [("EmergencyIntent", "emergency:unknown"), ("CrisisIntent", "crisis:self")]
)
def test_without_a_recognizer_danger_stays_and_nothing_is_guessed(intent: str, alarm: str) -> None:
    def broken(language: str) -> Any:
        raise OSError("no model")

    lame = guide_with(recognizers=broken)
    raised = sent(lame, "en-US", intent, {"sign": Slot("zzgrb flonk")}).reply.alarm
    assert raised is not None
    assert raised.id == alarm
    unknown = sent(lame, "en-US", "AskSideEffectsIntent", {"topic": Slot("best of all medicines")}, SPOKEN_OF)
    assert unknown.reply.question.kind is Kind.LOST
    known = sent(lame, "en-US", "AskTopicIntent", {"topic": Slot("induction", ("induction",))})
    assert known.reply.question.topic == "induction"


def test_a_question_that_resolved_needs_no_recognizer(english: Library) -> None:
    def never(language: str) -> Any:
        raise AssertionError("a recognizer was opened")

    guide = guide_with(recognizers=never)
    for topic in english:
        name = english.topic(topic).name
        assert sent(guide, "en-US", "AskTopicIntent", {"topic": Slot(name, (topic,))}).reply.text
