"""The words fit the channel (contract rule 13), and no reply there is longer than elsewhere (rule 1)."""

from __future__ import annotations

import re

import pytest

from leukemia_guide.channels.phone.line_words import SECTION
from leukemia_guide.conversation import Channel, Kind, Moment, Question, State, converse
from leukemia_guide.safety import Alarm, AlarmKind
from tests.conftest import A_TUESDAY_NOON, shared_libraries
from tools.writing import words
from tools.writing.reviews import languages

ELSEWHERE = re.compile(
    r"alexa|\bcard\b|tarjeta|\bscreen|pantalla|(?<!spinal )\btap\b|\btoque|browser|navegador|"
    r"from a phone|desde un teléfono",
    re.IGNORECASE,
)
LINES = ("appointments", "new_patient_line", "main_line")
OF_THEIR_OWN = (Kind.TOPIC, Kind.COMPARE, Kind.CHOICE)


@pytest.mark.parametrize("language", languages())
def test_nothing_is_said_on_the_telephone_that_is_only_true_elsewhere(language: str) -> None:
    library = shared_libraries(language, "US")
    asked = [Question(kind) for kind in Kind if kind not in OF_THEIR_OWN]
    asked += [Question(Kind.ABOUT, detail=about) for about in library.keys("about") if "_" not in about]
    asked += [Question(kind, line) for kind in (Kind.CONTACT, Kind.CONNECT, Kind.HOURS) for line in LINES]
    asked += [Question(Kind.NOT_COVERED, detail=matter) for matter in library.keys("not_covered")]
    asked += [Question(Kind.TOPIC, topic) for topic in library if library.group(topic) != "contact"]
    moment = Moment(Channel.PHONE, A_TUESDAY_NOON, "US")
    for question in asked:
        for state in (State(), State(disclaimed=True, alarm=Alarm(AlarmKind.CARE_TEAM, "fever"))):
            text = converse(question, state, moment, library)[0].text
            assert state.alarm or len(words(text)) <= 80, text
            assert not ELSEWHERE.search(text), text
    for key in library.keys(SECTION):
        assert not ELSEWHERE.search(library.say(SECTION, key))


def test_the_privacy_page_says_what_the_carrier_keeps() -> None:
    for language in languages():
        told = shared_libraries(language, "US").say("privacy", "phone")
        assert len(told) > 200
        assert "carrier" in told or "compañía" in told
