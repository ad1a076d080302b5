"""What is asked about a topic is answered by the passage that answers it, and "more" goes on from there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from leukemia_guide.conversation import INSTEAD, NEARLY, Kind, Moment, Question, Reply, Role, State, converse
from leukemia_guide.library import ASPECTS, Library
from tests.conftest import shared_libraries
from tools.writing.reviews import languages

MORE = Question(Kind.MORE)
YES = Question(Kind.YES)
NUMBER_SETTLED = State(disclaimed=True, number_offered=True)


@pytest.fixture(params=languages(), scope="module")
def library(request: pytest.FixtureRequest) -> Library:
    return shared_libraries(request.param, "US")


def talked(moment: Moment, library: Library, *questions: Question, state: State = NUMBER_SETTLED) -> list[Reply]:
    """What is heard, one after the other in one session."""
    replies = []
    for question in questions:
        reply, state = converse(question, state, moment, library)
        replies.append(reply)
    return replies


def asked_of(library: Library) -> Iterator[tuple[str, str]]:
    for topic_id in library:
        if library.group(topic_id) != "contact":
            yield from ((topic_id, aspect) for aspect in ASPECTS)


def test_every_further_passage_is_heard_by_its_question_or_by_more(moment: Moment, library: Library) -> None:
    for topic_id in library:
        topic = library.topic(topic_id)
        asked = [Question(Kind.TOPIC, topic_id, aspect) for aspect in ASPECTS]
        heard = [reply.text for question in asked for reply in talked(moment, library, question)]
        continued = " ".join(reply.text for reply in talked(moment, library, asked[0], *[MORE] * len(topic.more)))
        for number, passage in enumerate(topic.more, 1):
            where = f"{topic_id}, passage {number}"
            assert any(passage.text in text for text in heard) or passage.text in continued, where
            if passage.answers and passage.answers[0] not in topic.passages:
                rivals = [one for one in topic.more if one.answers[:1] == passage.answers[:1]]
                assert passage is not rivals[0] or any(passage.text in text for text in heard), where


def test_more_after_any_question_says_all_the_rest_once(moment: Moment, library: Library) -> None:
    for topic_id, aspect in asked_of(library):
        topic = library.topic(topic_id)
        replies = talked(moment, library, Question(Kind.TOPIC, topic_id, aspect), *[MORE] * (len(topic.more) + 1))
        if replies[0].question.topic != topic_id:
            assert aspect == "next"
            continue
        text = " ".join(reply.text for reply in replies)
        for passage in topic.more:
            assert text.count(passage.text) == 1, f"{topic_id}, {aspect}: {passage.text}"
        assert library.say("more", "end", name=topic.name) in replies[-1].text + replies[-2].text


def test_a_further_passage_that_answers_is_led_in_by_the_name(moment: Moment, english: Library) -> None:
    (home,) = talked(moment, english, Question(Kind.TOPIC, "imatinib", "at_home"))
    passage = english.topic("imatinib").answer("at_home")
    assert passage
    assert passage in english.topic("imatinib").more
    assert home.text.startswith(f"About imatinib. {passage.text}")
    assert english.source(passage.sources[0]).publisher in home.text_of(Role.SOURCE)


def test_the_answer_in_spanish_is_led_in_alike(moment: Moment) -> None:
    (home,) = talked(moment, shared_libraries("es", "US"), Question(Kind.TOPIC, "imatinib", "at_home"))
    assert home.text.startswith("Sobre el imatinib. ")


def test_what_it_is_answers_where_it_says_so(moment: Moment, english: Library) -> None:
    given, what = (talked(moment, english, Question(Kind.TOPIC, "nilotinib", key))[0] for key in ("how_given", "what"))
    assert given.text_of(Role.ANSWER) == what.text_of(Role.ANSWER)


@pytest.mark.parametrize(
    ("aspect", "said"),
    [
        (
            "hurt",
            "About imatinib, I do not have whether it hurts. The nurse who is there for it can tell you, and help.",
        ),
        ("versus", "To compare what is new with something else, please say both names."),
    ],
)
def test_silence_is_about_the_question_and_then_comes_the_plain_sentence(
    moment: Moment, english: Library, aspect: str, said: str
) -> None:
    topic = {"versus": "whats_new"}.get(aspect, "imatinib")
    expected = f"{said.replace('what is new', english.topic('whats_new').name)} {english.topic(topic).simpler}"
    (reply,) = talked(moment, english, Question(Kind.TOPIC, topic, aspect))
    assert reply.text_of(Role.ANSWER) == expected


FIRST_PASSAGE_SAYS_IT = {"what", "why", "how_treated", "results"}


def test_every_aspect_has_its_silence_but_those_that_the_first_passage_may_answer(library: Library) -> None:
    assert {*library.keys("silence")} == {*ASPECTS} - FIRST_PASSAGE_SAYS_IT


def test_why_is_never_denied(moment: Moment, library: Library) -> None:
    (reply,) = talked(moment, library, Question(Kind.TOPIC, "insurance", "why"))
    assert reply.text.startswith(library.topic("insurance").passages["what"].text)


def test_the_offer_after_an_answer_is_the_rest_and_yes_does_not_repeat_it(moment: Moment, english: Library) -> None:
    answer, more = talked(moment, english, Question(Kind.TOPIC, "imatinib", "at_home"), YES)
    assert "more about imatinib?" in answer.text
    assert "shaking chills" in answer.text
    assert "shaking chills" not in more.text


def test_a_refused_number_leads_on_from_what_was_heard(moment: Moment, english: Library) -> None:
    asked = Question(Kind.TOPIC, "imatinib", "why")
    why, no, more = talked(moment, english, asked, Question(Kind.NO), YES, state=State())
    assert "TKIs" in why.text
    assert "more about imatinib?" in no.text
    assert "TKIs" not in more.text


def test_again_and_simpler_are_about_the_same_topic(moment: Moment, english: Library) -> None:
    asked = Question(Kind.TOPIC, "imatinib", "at_home")
    first, again, simpler = talked(moment, english, asked, Question(Kind.REPEAT), Question(Kind.SIMPLER))
    assert again.text == first.text
    assert english.topic("imatinib").simpler in simpler.text


def test_what_is_only_near_is_said_to_be_so_and_no_number_follows(moment: Moment, english: Library) -> None:
    asked = Question(Kind.TOPIC, "imatinib", "at_home", detail=NEARLY)
    (reply,) = talked(moment, english, asked, state=State())
    passage = english.topic("imatinib").answer("at_home")
    assert passage
    assert reply.text_of(Role.ANSWER) == f"I may not have just that. About imatinib. {passage.text}"
    assert reply.text.endswith("more about imatinib?")


def test_after_what_is_only_near_more_begins_with_the_next_likeliest(moment: Moment, library: Library) -> None:
    topic = library.topic("imatinib")
    asked = Question(Kind.TOPIC, "imatinib", "at_home", detail=f"{NEARLY}:side_effects")
    near, again, *more = talked(moment, library, asked, Question(Kind.REPEAT), *[MORE] * (len(topic.more) + 1))
    assert again.text == near.text
    assert topic.passages["side_effects"].text in more[0].text
    heard = " ".join(reply.text for reply in (near, *more))
    assert [heard.count(passage.text) for passage in topic.more] == [1] * len(topic.more)


def test_silence_that_comes_only_near_is_told_once(moment: Moment, library: Library) -> None:
    asked, near = (Question(Kind.TOPIC, "imatinib", "hurt", detail=detail) for detail in (None, f"{NEARLY}:what"))
    assert talked(moment, library, near)[0].text == talked(moment, library, asked)[0].text


def test_next_keeps_how_it_is_given(moment: Moment, english: Library) -> None:
    asked = Question(Kind.TOPIC, "induction", "how_given")
    _, following = talked(moment, english, asked, Question(Kind.NEXT))
    assert following.text.startswith("About consolidation. The medicines of consolidation")


def test_what_may_have_been_meant_is_offered_and_yes_keeps_the_aspect(moment: Moment, english: Library) -> None:
    asked = Question(Kind.TOPIC, "imatinib", "at_home", other="dasatinib", detail=INSTEAD)
    answer, yes = talked(moment, english, asked, YES, state=State())
    assert answer.text.startswith("About imatinib.")
    assert answer.text.endswith("Or did you mean dasatinib?")
    assert yes.text.startswith("About dasatinib. Call the care team")
    assert "did you mean" not in yes.text


def test_what_may_have_been_meant_is_taken_by_its_name(moment: Moment, english: Library) -> None:
    asked = Question(Kind.TOPIC, "imatinib", "at_home", other="dasatinib", detail=INSTEAD)
    _, named = talked(moment, english, asked, Question(Kind.TOPIC, "dasatinib"))
    assert named.text.startswith("About dasatinib. Call the care team")


def test_no_to_another_meaning_leads_on_with_the_first(moment: Moment, english: Library) -> None:
    asked = Question(Kind.TOPIC, "imatinib", other="dasatinib", detail=INSTEAD)
    _, no = talked(moment, english, asked, Question(Kind.NO))
    assert "more about imatinib?" in no.text


def test_in_spanish_what_may_have_been_meant_is_asked(moment: Moment) -> None:
    asked = Question(Kind.TOPIC, "imatinib", other="dasatinib", detail=INSTEAD)
    (answer,) = talked(moment, shared_libraries("es", "US"), asked)
    assert answer.text.endswith("¿O quiso decir el dasatinib?")


def test_what_comes_next_is_the_phase_that_follows(moment: Moment, library: Library) -> None:
    (reply,) = talked(moment, library, Question(Kind.TOPIC, "induction", "next"))
    assert library.topic("consolidation").name in reply.text_of(Role.ANSWER)


def test_of_a_medicine_nothing_follows(moment: Moment, library: Library) -> None:
    (reply,) = talked(moment, library, Question(Kind.TOPIC, "relapse", "next"))
    assert reply.question.topic == "relapse"
