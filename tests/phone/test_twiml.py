"""Every document is one that the carrier's own library could have built, and stays under the carrier's limits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest

from leukemia_guide.channels.phone.call import Call
from leukemia_guide.channels.phone.line_words import keys_of_choice, welcome
from leukemia_guide.channels.phone.speaking_places import SpeakingPlaces, hints_in
from leukemia_guide.channels.phone.spoken_turn import Said, Spoken, Then, said_of, then_of
from leukemia_guide.channels.phone.twiml import TwimlWriter
from leukemia_guide.conversation import Channel, Kind, Moment, Pace, Question, Reply, State, converse, raise_alarm
from leukemia_guide.library import Pronunciations
from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.safety import SIGNS, Alarm
from tests.conftest import A_TUESDAY_NOON, shared_libraries
from tests.phone.conftest import Phone
from tests.phone.documents import check

PLACES = SpeakingPlaces(read_toml(CONTENT / "locales.toml", CONTENT), shared_libraries)
WRITER = TwimlWriter(PLACES, lambda turn, call: f"https://guide.example.org/phone/{turn}?s=x")


def replies(language: str, channel: Channel = Channel.PHONE) -> Iterator[Reply]:
    library = shared_libraries(language, "US")
    moment = Moment(channel, A_TUESDAY_NOON, "US")
    asked = [Question(Kind.TOPIC, topic, aspect) for topic in library for aspect in ("what", "side_effects")]
    asked = [one for one in asked if library.group(str(one.topic)) != "contact"]
    asked += [Question(Kind.CONTACT), Question(Kind.CONNECT), Question(Kind.HELP), Question(Kind.LIST)]
    asked += [Question(Kind.COMPARE, "induction", other="maintenance"), Question(Kind.LAUNCH), Question(Kind.STOP)]
    for question in asked:
        yield converse(question, State(pace=Pace.SLOW), moment, library)[0]
    for alarm in (Alarm(kind, sign, heard_in="es") for kind, signs in SIGNS.items() for sign in signs):
        yield raise_alarm(alarm, State(), moment, language)[0]


@pytest.mark.parametrize("language", PLACES.languages)
def test_every_answer_is_a_document_that_the_library_could_have_built(language: str) -> None:
    library, call = shared_libraries(language, "US"), Call(language, "US")
    for reply in replies(language):
        said = said_of(reply, language, library, keys_of_choice(reply.offer, library))
        check(WRITER.write(Spoken(tuple(said), then_of(reply), call, "646-497-9154")))
        if reply.question.kind is Kind.LAUNCH:
            check(WRITER.write(Spoken(tuple(welcome(reply, call, library, PLACES)), Then.LISTEN, call)))


def test_every_document_of_a_call_is_one(phone: Phone) -> None:
    call = phone.calls(line="busy")
    for said in ("what is induction", "yes", "connect", "i have a fever", "español"):
        call.says(said)
    assert len(call.documents) == 7
    for document in call.documents:
        check(document)


def test_words_that_look_like_markup_are_said_as_they_are() -> None:
    document = WRITER.write(Spoken((Said('A & B <Dial>911</Dial> "C"', "en"),), Then.HANG_UP, Call("en", "US")))
    check(document)
    assert [child.tag for child in ET.fromstring(document)] == ["Say", "Hangup"]


def test_numbers_are_said_digit_by_digit_and_slowly_and_names_as_they_are_said() -> None:
    said = Said("Gleevec: call 646-497-9154, or 911.", "en", Pronunciations({"Gleevec": "glee vek"}), Pace.FAST)
    document = WRITER.write(Spoken((said,), Then.HANG_UP, Call("en", "US")))
    assert (
        '<prosody rate="115%"><sub alias="glee vek">Gleevec</sub>: call <prosody rate="80%"><say-as '
        'interpret-as="telephone">646-497-9154</say-as></prosody>, or <prosody rate="80%"><say-as '
        'interpret-as="digits">911</say-as></prosody>.</prosody>'
    ) in document


@pytest.mark.parametrize("language", PLACES.languages)
def test_the_hints_are_names_that_the_carrier_takes(language: str) -> None:
    hints = hints_in(language).split(",")
    assert 100 < len(hints) <= 500
    assert all(0 < len(hint) <= 100 for hint in hints)
    assert {"Gleevec", "vincristine"} <= set(hints)


@pytest.mark.parametrize(
    ("language", "region", "locale", "voice"),
    [
        ("en", "US", "en-US", "Polly.Joanna-Neural"),
        ("en", "GB", "en-GB", "Polly.Amy-Neural"),
        ("en", "FR", "en-US", "Polly.Joanna-Neural"),
        ("en", None, "en-US", "Polly.Joanna-Neural"),
        ("es", "GB", "es-US", "Polly.Lupe-Neural"),
    ],
)
def test_a_call_is_heard_and_spoken_in_the_locale_of_its_number(
    language: str, region: str | None, locale: str, voice: str
) -> None:
    spoken = Spoken((Said("Hello", language),), Then.LISTEN, Call(language, region))
    (gather,) = ET.fromstring(WRITER.write(spoken))
    assert gather.get("language") == locale
    assert [say.get("voice") for say in gather] == [voice]


def test_every_locale_has_a_natural_voice() -> None:
    for name, place in read_toml(CONTENT / "locales.toml", CONTENT).items():
        assert re.fullmatch(r"Polly\.[A-Z][a-z]+-Neural", place["voice"]), name


def test_without_a_voice_a_language_is_spoken_in_the_carriers() -> None:
    places = SpeakingPlaces({"es-US": {"language": "es", "region": "US"}}, shared_libraries)
    spoken = Spoken((Said("Hola", "es"),), Then.HANG_UP, Call("es", None))
    assert '<Say language="es-US">Hola</Say>' in TwimlWriter(places, lambda turn, call: "").write(spoken)
