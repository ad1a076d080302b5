"""What a session kept comes back from outside, perhaps changed: whatever it holds, the next turn is answered."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from leukemia_guide.conversation import (
    INSTEAD,
    Kind,
    Moment,
    Question,
    State,
    converse,
    known_question,
    raise_alarm,
    restore,
    suspect,
)
from leukemia_guide.library import ASPECTS, Library, open_library
from leukemia_guide.safety import Alarm, AlarmKind
from tests.guide.test_resolving import LOCALES, names

ASKED_NEXT = {
    "last": (Kind.YES, Kind.REPEAT, Kind.SIMPLER, Kind.MORE),
    "offer": (Kind.YES, Kind.LOST, Kind.SLOWER),
    "two offers": (Kind.YES, Kind.LOST, Kind.SLOWER),
}
FEVER = Alarm(AlarmKind.CARE_TEAM, "fever")
NOTHING_KEPT = State(last=Question(Kind.TOPIC, "induction"), topic="induction")
DETAILS = (
    None,
    INSTEAD,
    "nearly:more_3",
    "nearly:x",
    "unspoken",
    "other",
    "a:b:c",
    "induction:imatinib",
    "care_team:fever",
    "crisis:other",
    "no",
)
ODD = (None, "no_such_topic", "induction", "appointments")


@pytest.fixture(params=LOCALES, scope="module")
def library(request: pytest.FixtureRequest) -> Library:
    return open_library(request.param, "US")


def tampered(library: Library, language: str) -> Iterator[Question]:
    """Every kind of question about every topic, line, disease and matter, and many that nobody could have asked."""
    ids = {found for _, found in names(language)} | set(library)
    for kind, found in product(Kind, sorted(ids)):
        yield Question(kind, found)
        yield Question(kind, "induction", other=found)
        yield Question(kind, detail=found)
    for kind, topic, other, detail in product(Kind, ODD, ODD, DETAILS):
        yield Question(kind, topic, other=other, detail=detail)
    for kind, topic, aspect, page in product(Kind, ODD, (*ASPECTS, "simpler", "more_1", "more_99", "odd"), (0, 1, 99)):
        yield Question(kind, topic, aspect, page)


@pytest.mark.parametrize("where", ASKED_NEXT)
def test_whatever_question_was_kept_the_next_turn_is_answered(moment: Moment, library: Library, where: str) -> None:
    """Most of what was tampered with is restored as what another leaves too: of each state the next turn is asked once,
    since a state is all that is left of what was kept."""
    restored = {NOTHING_KEPT}
    for question in tampered(library, library.language):
        kept = NOTHING_KEPT.keep()
        kept |= {"last": "topic/induction/what/0//"}
        kept |= {"last": question.id} if where == "last" else {"offer": [question.id] * (1 + (where == "two offers"))}
        state = restore(kept, library)
        for kind in ASKED_NEXT[where] if state not in restored else ():
            reply, _ = converse(Question(kind), state, moment, library)
            assert reply.text.strip() or reply.question.kind is Kind.STOP, (question.id, kind)
        restored.add(state)


def test_whatever_question_is_touched_is_answered(moment: Moment, library: Library) -> None:
    for question in tampered(library, library.language):
        if touched := known_question(question.id, library):
            assert converse(touched, State(), moment, library)[0].text.strip() or touched.kind is Kind.STOP, question.id


def test_what_the_guide_kept_itself_is_restored_whole(moment: Moment, library: Library) -> None:
    for kind, topic in product(Kind, ("induction", "appointments")):
        asked = Question(kind, topic, other="imatinib")
        _, doubting = suspect(FEVER, asked, NOTHING_KEPT, moment, library.language)
        states = [raise_alarm(FEVER, State(), moment, library.language)[1]]
        if known_question(asked.id, library):
            states.append(doubting)
            if kind is not Kind.AFTER_ALARM:
                states.append(converse(asked, NOTHING_KEPT, moment, library)[1])
        for state in states:
            assert restore(state.keep(), library) == state, asked.id
