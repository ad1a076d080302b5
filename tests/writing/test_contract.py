"""The conversation contract over all content: every topic, every aspect, every further passage, in each language."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

import pytest

from leukemia_guide.channels.alexa.card import card_for
from leukemia_guide.conversation import NEARLY, Kind, Moment, Question, Reply, Role, State, converse
from leukemia_guide.library import ASPECTS, OWN_ASPECTS, Library
from leukemia_guide.library.content_files import CONTENT, read_content
from tests.conftest import shared_libraries
from tools.writing import sentences, spoken_by, style_of, words
from tools.writing.audit import audited
from tools.writing.reading_ease import TERMS
from tools.writing.reviews import languages


@pytest.fixture(params=languages(), scope="module")
def library(request: pytest.FixtureRequest) -> Library:
    return shared_libraries(request.param, "US")


def questions(library: Library) -> Iterator[Question]:
    for topic_id in library:
        if library.group(topic_id) == "contact":
            yield Question(Kind.CONTACT, topic_id)
            continue
        for aspect in (*ASPECTS, "simpler"):
            yield Question(Kind.TOPIC, topic_id, aspect)
        further = [f"more_{number}" for number in range(1, len(library.topic(topic_id).more) + 1)]
        for page in range(1, len(further) + 2):
            yield Question(Kind.TOPIC, topic_id, page=page)
        for passage in further:
            yield Question(Kind.TOPIC, topic_id, passage)
        for passage in (*OWN_ASPECTS, *further):
            yield Question(Kind.TOPIC, topic_id, passage, detail=f"{NEARLY}:what")
        for passage in ("what", *OWN_ASPECTS, *further):
            yield Question(Kind.ADVICE, topic_id, passage)


def replies(library: Library, moment: Moment) -> Iterator[tuple[Question, Reply, State]]:
    """Each answer as the first of its session, where it is longest, and as a later one."""
    for question in questions(library):
        for state in (State(), State(disclaimed=True, number_offered=True)):
            reply, after = converse(question, state, moment, library)
            yield question, reply, after


def test_every_answer_is_short_enough_for_one_breath(library: Library, moment: Moment) -> None:
    for question, reply, _ in replies(library, moment):
        answer = reply.text_of(Role.ANSWER)
        if question.kind is Kind.TOPIC:
            assert len(words(answer)) <= 55, f"{question.id}: {answer}"
        assert len(words(reply.text)) <= 80, f"{question.id}: {len(words(reply.text))} words: {reply.text}"
        card = card_for(reply, library)
        if card:
            assert len(words(card.text)) <= 80, f"{question.id}: {len(words(card.text))} words on the card: {card.text}"
        for sentence in sentences(answer):
            assert len(words(sentence)) <= 20, f"{question.id}: {sentence}"


def test_every_topic_answer_names_one_or_two_sources(library: Library, moment: Moment) -> None:
    for question, reply, _ in replies(library, moment):
        ended = question.page > len(library.topic(str(question.topic)).more)
        if question.kind is Kind.TOPIC and not ended:
            assert len([part for part in reply.parts if part.role is Role.SOURCE]) == 1, question.id


def test_a_question_keeps_the_session_open_and_has_a_reprompt(library: Library, moment: Moment) -> None:
    for question, reply, _ in replies(library, moment):
        offered = [part for part in reply.parts if part.role is Role.OFFER]
        assert reply.open == bool(offered), question.id
        assert len(offered) <= 1, question.id
        assert all(part.text.endswith("?") for part in offered), question.id
        assert bool(reply.reprompt) == reply.open, question.id
        assert "?" not in reply.text_of(Role.ANSWER), f"{question.id} asks within its answer"


def test_the_number_is_offered_once_and_never_about_safety_or_daily_life(library: Library, moment: Moment) -> None:
    for question, reply, _ in replies(library, moment):
        offers_number = reply.offer == (Question(Kind.CONTACT, "appointments"),)
        if question.kind is Kind.TOPIC and library.group(str(question.topic)) in (
            "safety",
            "help",
            "practical",
            "comfort",
        ):
            assert not offers_number, question.id


def test_yes_answers_what_was_offered_and_never_fails(library: Library, moment: Moment) -> None:
    for question, reply, after in replies(library, moment):
        following, _ = converse(Question(Kind.YES), after, moment, library)
        if len(reply.offer) == 1:
            assert following.question == reply.offer[0], question.id


def test_the_disclaimer_is_said_once_a_session(library: Library, moment: Moment) -> None:
    state = State()
    said = 0
    for question in [Question(Kind.TOPIC, "induction"), Question(Kind.TOPIC, "car_t"), Question(Kind.CONTACT)]:
        reply, state = converse(question, state, moment, library)
        said += sum(part.role is Role.DISCLAIMER for part in reply.parts)
    assert said == 1


def test_no_answer_breaks_a_rule_of_writing(library: Library) -> None:
    assert [str(breach) for breach in audited(library.language).breaches] == []


def test_no_sentence_of_the_guide_breaks_a_rule_of_writing(library: Library) -> None:
    strings = read_content(library.language)["strings"]
    for what, pattern in style_of(library.language).never_said.items():
        for section, sentences_of in strings.items():
            for key, sentence in sentences_of.items():
                assert not pattern.search(sentence), f"{what} in [{section}] {key}: {sentence}"


def test_every_treatment_fact_of_the_page_is_spoken(library: Library) -> None:
    spoken = {fact for topic_id in library for one in spoken_by(library.topic(topic_id)) for fact in one.facts}
    wanted = {f"S{number}" for number in range(6, 57)} - SAID_OTHERWISE.keys()
    assert wanted - spoken == set()


SAID_OTHERWISE = {
    "S13": "the phases' texts are missing from the page; every phase answer names the publisher it rests on instead",
    "S27": "a link whose address is lost",
    "S45": "a link whose address is lost",
}


def test_every_term_of_the_field_is_a_topic() -> None:
    rows = TERMS.read_text(encoding="utf-8").splitlines()[1:]
    assert {row.split("\t")[0] for row in rows} - {path.stem for path in (CONTENT / "topics").glob("*.toml")} == set()


def test_every_fact_names_sources_that_are_recorded() -> None:
    facts = tomllib.loads((CONTENT / "evidence" / "facts.toml").read_text(encoding="utf-8"))
    sources = tomllib.loads((CONTENT / "sources.toml").read_text(encoding="utf-8"))
    assert {ref for fact in facts.values() for ref in fact["sources"]} - sources.keys() == set()
