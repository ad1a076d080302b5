"""What our own recognizer makes of words, in the shipped English model."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest

from leukemia_guide.understanding import Recognition, decision
from leukemia_guide.understanding.phrasebook import read_phrasebook
from leukemia_guide.understanding.phrasing import phrasing_of
from leukemia_guide.understanding.reader import ENDING, OPENING, Reader
from leukemia_guide.understanding.recognition import Context
from tests.conftest import guide_with

FALLBACK = "AMAZON.FallbackIntent"
LIMITS = {"MedicalAdviceIntent", "PrognosisIntent", "EmotionalSupportIntent"}


@pytest.fixture
def hear() -> Callable[[str], Recognition]:
    guide = guide_with()
    return lambda words: guide.recognize(words, "en-US")


def topics_in(heard: Recognition) -> tuple[str, ...]:
    return next((heard.ids[name] for name in ("topic", "line") if name in heard.slots), asked_in(heard))


def asked_in(heard: Recognition) -> tuple[str, ...]:
    """The topic of a whole question, which fills a slot of its own."""
    return next((slot.ids for name, slot in heard.slots.items() if name.startswith("asked")), ())


def test_every_shipped_phrase_without_slots_is_heard_as_its_intent(hear: Callable[[str], Recognition]) -> None:
    alarms = {"EmergencyIntent", "CrisisIntent"}
    astray = [
        (sample.intent, sample.words, heard.intent)
        for sample in read_phrasebook("en").samples
        if not sample.slots and not sample.asked
        for heard in [hear(sample.words)]
        if heard.intent != sample.intent and not {heard.intent, sample.intent} & alarms
    ]
    assert astray == []


def test_every_whole_question_finds_its_topic(hear: Callable[[str], Recognition]) -> None:
    astray = [
        (sample.words, sample.asked[1], topics_in(heard))
        for sample in read_phrasebook("en").samples
        if sample.asked and sample.asked[0].startswith("asked")
        for heard in [hear(sample.words)]
        if heard.intent != "EmergencyIntent" and topics_in(heard) != (sample.asked[1],)
    ]
    assert astray == []


def test_every_name_of_a_medicine_is_heard_as_that_medicine_alone(hear: Callable[[str], Recognition]) -> None:
    medicines = ("nib", "mab", "leucel", "tagene", "cristine")
    names = {said: topic for said, topic in read_phrasebook("en").values["TOPIC"].items() if topic.endswith(medicines)}
    assert len(names) > 100
    heard = {said: hear(f"what is {said}") for said in names}
    astray = {said: one.intent for said, one in heard.items() if topics_in(one) != (names[said],)}
    assert astray == {}


@pytest.mark.parametrize(
    ("said", "intent", "topic"),
    [
        ("what is best ponsa", "AskTopicIntent", "inotuzumab"),
        ("what is i mat in nib", "AskTopicIntent", "imatinib"),
        ("side effects of metho trek sate", "AskSideEffectsIntent", "methotrexate"),
        ("tell me about kartee cells", "AskTopicIntent", "car_t"),
        ("what is car tea therapy", "AskTopicIntent", "car_t"),
        ("how long does main tenants go on", "AskDurationIntent", "maintenance"),
    ],
)
def test_mangled_names_are_recognized(hear: Callable[[str], Recognition], said: str, intent: str, topic: str) -> None:
    heard = hear(said)
    assert (heard.intent, topics_in(heard)) == (intent, (topic,))


@pytest.mark.parametrize("said", ["what is dust attin ib", "what are the side effects of zorva tinib"])
def test_of_names_that_sound_as_like_all_are_offered_so_that_the_listener_chooses(
    hear: Callable[[str], Recognition], said: str
) -> None:
    heard = hear(said)
    assert (topics_in(heard), heard.ids["unlisted"]) == ((), ("strange",))
    assert set(heard.ids["nearest"]) <= {"dasatinib", "imatinib", "nilotinib", "ponatinib"}


@pytest.mark.parametrize(
    "said",
    [
        "what is warfarin",
        "side effects of metformin",
        "my sister takes lovenox what is that for",
        "tell me about humira",
    ],
)
def test_a_medicine_that_the_guide_lacks_is_named(hear: Callable[[str], Recognition], said: str) -> None:
    heard = hear(said)
    assert (heard.intent, topics_in(heard)) == (FALLBACK, ())
    assert heard.ids["unlisted"][0] in said


def test_a_strange_word_without_a_likely_name_answers_no_medicine(hear: Callable[[str], Recognition]) -> None:
    assert topics_in(hear("what is zem glorp pee")) == ()


@pytest.mark.parametrize(
    "said",
    ["should i take gleevec", "can he skip the vincristine", "is car t safe for my mother", "am i too old for car t"],
)
def test_advice_is_heard_before_the_topic_that_it_names(hear: Callable[[str], Recognition], said: str) -> None:
    heard = hear(said)
    assert heard.intent == "MedicalAdviceIntent"
    assert topics_in(heard) != ()


@pytest.mark.parametrize("said", ["what is breast cancer", "how do you treat c m l", "tell me about multiple myeloma"])
def test_another_disease_is_never_answered_with_a_topic(hear: Callable[[str], Recognition], said: str) -> None:
    assert hear(said).intent == "OutOfScopeDiseaseIntent"


@pytest.mark.parametrize("said", ["who won the chess cup in peru", "zxqv brrt plonk", "paint the fence green", ""])
def test_what_has_nothing_to_do_with_it_is_not_understood(hear: Callable[[str], Recognition], said: str) -> None:
    assert hear(said).intent == FALLBACK


def test_fillers_and_politeness_change_nothing(hear: Callable[[str], Recognition]) -> None:
    heard = hear("um so excuse me could you please tell me uh what is blinatumomab thank you")
    assert (heard.intent, topics_in(heard)) == ("AskTopicIntent", ("blinatumomab",))


def test_of_two_questions_the_first_is_answered(hear: Callable[[str], Recognition]) -> None:
    heard = hear("what is maintenance therapy and also what are the side effects of vincristine")
    assert (heard.intent, topics_in(heard)) == ("AskTopicIntent", ("maintenance",))


def test_of_two_questions_the_second_is_kept_to_be_offered(hear: Callable[[str], Recognition]) -> None:
    heard = hear("how long is induction and what are the side effects of vincristine")
    assert (heard.intent, heard.ids["topic"]) == ("AskDurationIntent", ("induction",))
    assert heard.ids["other"] == ("vincristine",)


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("what is induction and consolidation", "AskTopicIntent"),
        ("what are the side effects of induction and consolidation", "AskSideEffectsIntent"),
        ("my aunt was told something about induction and consolidation", "AskTopicIntent"),
    ],
)
def test_of_two_topics_asked_at_once_the_first_comes_first(
    hear: Callable[[str], Recognition], said: str, intent: str
) -> None:
    heard = hear(said)
    assert (heard.intent, heard.ids["topic"], heard.ids["other"]) == (intent, ("induction",), ("consolidation",))


def test_one_topic_asked_about_twice_is_not_offered_again(hear: Callable[[str], Recognition]) -> None:
    assert "other" not in hear("how long is induction and what are the side effects of induction").ids


def test_the_phases_of_treatment_are_a_topic_and_no_side_effect(hear: Callable[[str], Recognition]) -> None:
    heard = hear("what are the phases of a l l treatment")
    assert (heard.ids["passage"], topics_in(heard)) == (("what",), ("phases",))


@pytest.mark.parametrize(
    ("said", "matter"),
    [
        ("how do i drive to sloan kettering from the thruway", "directions"),
        ("where do you park at sloan kettering", "parking"),
    ],
)
def test_what_is_known_but_not_covered_is_named(hear: Callable[[str], Recognition], said: str, matter: str) -> None:
    heard = hear(said)
    assert (heard.intent, heard.ids.get("matter")) == ("NotCoveredIntent", (matter,))


def test_a_long_story_is_heard_for_its_question(hear: Callable[[str], Recognition]) -> None:
    heard = hear(
        "my cousin was here on the weekend with the two boys and we sat in the garden and then she started talking "
        "about the hospital and her neighbor and all of that and i wondered what are the side effects of asparaginase"
    )
    assert (heard.intent, topics_in(heard)) == ("AskSideEffectsIntent", ("asparaginase",))


def test_an_alarm_wins_over_the_question_around_it(hear: Callable[[str], Recognition]) -> None:
    assert hear("what is induction because my son has a fever").intent == "EmergencyIntent"


@pytest.mark.parametrize(
    "said",
    ["open leukemia guide", "start leukemia guide please", "talk to the leukemia guide", "ask leukemia guide"],
)
def test_opening_words_launch(hear: Callable[[str], Recognition], said: str) -> None:
    assert hear(said).intent == "LaunchRequest"


def test_a_one_shot_is_heard_without_its_opening(hear: Callable[[str], Recognition]) -> None:
    heard = hear("alexa ask leukemia guide what is kymriah")
    assert topics_in(heard) == ("tisagenlecleucel",)


@pytest.mark.parametrize("locale", ["en-US", "en-GB", "en-CA", "en-AU", "en-IN"])
def test_each_english_locale_is_understood(locale: str) -> None:
    heard = guide_with().recognize("what is induction", locale)
    assert (heard.intent, topics_in(heard)) == ("AskTopicIntent", ("induction",))


def test_a_comparison_keeps_both_topics(hear: Callable[[str], Recognition]) -> None:
    heard = hear("what's the difference between gleevec and sprycel")
    assert heard.intent == "CompareTopicsIntent"
    assert (heard.ids["topic"], heard.ids["other"]) == (("imatinib",), ("dasatinib",))


def test_who_to_call_names_the_line_where_one_is_named(hear: Callable[[str], Recognition]) -> None:
    heard = hear("what's the eight hundred number")
    assert (heard.intent, heard.ids["line"]) == ("ContactIntent", ("main_line",))


def test_any_words_are_heard_as_something(hear: Callable[[str], Recognition]) -> None:
    for said in ("{topic}", "slottopicslot", "masktopicmask", "¿qué es?", "a" * 900, "what " * 150, "\x00\n", "💊"):
        assert 0 <= hear(said).confidence <= 1


@pytest.mark.parametrize(
    "said",
    [
        "a " * 500,
        "is it " * 160,
        "no not " * 140,
        " ".join(f"qz{n}" for n in range(200)),
        "blin a tumo mab " * 60,
        "q" * 1000,
    ],
    ids=["small words", "questions", "refusals", "strange words", "mangled names", "one word"],
)
def test_however_much_is_said_only_so_much_is_read(hear: Callable[[str], Recognition], said: str) -> None:
    reader = Reader(read_phrasebook("en"), phrasing_of("en"))
    assert len(reader.tokens(said)) <= OPENING + ENDING
    assert hear(said).confidence <= 1


def test_a_recognizer_that_fails_is_not_understood_and_logs_no_words(
    hear: Callable[[str], Recognition], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("blinatumomab")

    monkeypatch.setattr(decision, "rank", fail)
    heard = hear("so what would blinatumomab even be")
    assert (heard.intent, heard.confidence) == (FALLBACK, 0.0)
    assert "RuntimeError" in caplog.text
    assert "blinatumomab" not in caplog.text
    assert caplog.records[0].levelno == logging.ERROR
    assert hear("i have a fever").intent == "EmergencyIntent"


@pytest.mark.parametrize("said", ["what are the side effects", "and its side effects", "how long does it last"])
def test_an_aspect_alone_names_no_topic_so_that_it_means_the_last_one(
    hear: Callable[[str], Recognition], said: str
) -> None:
    assert topics_in(hear(said)) == ()


@pytest.mark.parametrize(
    ("before", "said", "intent", "topic"),
    [
        (
            Context("topic", "induction", "what"),
            "so how long would that part take him",
            "AskDurationIntent",
            "induction",
        ),
        (Context("topic", "induction", "what"), "no i said daunorubicin", "AskTopicIntent", "anthracyclines"),
        (
            Context("topic", "imatinib", "side_effects"),
            "same question for dasatinib",
            "AskSideEffectsIntent",
            "dasatinib",
        ),
        (Context("offer", offered=("remission", "mrd")), "the second one please", "AskTopicIntent", "mrd"),
        (
            Context("topic", "fever", "what"),
            "what are the side effects of vincristine",
            "AskSideEffectsIntent",
            "vincristine",
        ),
    ],
)
def test_a_follow_up_keeps_the_thread_and_a_new_question_leaves_it(
    before: Context, said: str, intent: str, topic: str
) -> None:
    heard = guide_with().recognize(said, "en-US", before)
    assert (heard.intent, topics_in(heard)) == (intent, (topic,))


def test_of_what_was_offered_both_are_told() -> None:
    heard = guide_with().recognize("tell me about both", "en-US", Context("offer", offered=("remission", "mrd")))
    assert (heard.ids["topic"], heard.ids["other"]) == (("remission",), ("mrd",))
