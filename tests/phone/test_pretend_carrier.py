"""The pretend carrier does with a document what the real one does, so that what it hears can be believed."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl

import pytest
from twilio.request_validator import RequestValidator

from leukemia_guide.simulator.pretend_carrier import CarrierFault, PretendCall, PretendCarrier

HERE = "https://number.example.org"
LISTENING = '<Gather action="/phone/next" {}><Say voice="Joanna">Well?</Say><Pause/><Say>Yes?</Say></Gather>'


class Documents:
    """What lies at which path; remembers what was asked, and whether it was genuinely signed."""

    def __init__(self, **documents: str) -> None:
        self._documents = documents
        self.asked: list[tuple[str, dict[str, str]]] = []

    def __call__(self, address: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, str]:
        form = dict(parse_qsl(body.decode(), keep_blank_values=True))
        assert RequestValidator("secret").validate(address, form, headers["X-Twilio-Signature"])
        path = address.removeprefix(f"{HERE}/phone/")
        self.asked.append((path, form))
        return 200, f"<Response>{self._documents[path]}</Response>"

    def called(self, **how: str) -> PretendCall:
        return PretendCarrier(self, HERE, "secret").call(**how)  # type: ignore[arg-type]


def test_it_says_in_the_documents_order_and_hangs_up_at_its_end() -> None:
    call = Documents(
        call='<Say voice="Joanna">One <break time="1s"/><say-as>2</say-as>.</Say><Say>Three.</Say>'
    ).called()
    assert [(heard.voice, heard.text) for heard in call.heard] == [("Joanna", "One 2."), ("", "Three.")]
    assert call.ended


def test_after_a_hangup_nothing_is_heard() -> None:
    assert Documents(call="<Say>One.</Say><Hangup/><Say>Two.</Say>").called().text == "One."


def test_it_redirects_from_where_it_is_and_not_in_a_circle() -> None:
    assert (
        Documents(call="<Redirect>/phone/next</Redirect><Say>Never.</Say>", next="<Say>Here.</Say>").called().text
        == "Here."
    )
    with pytest.raises(CarrierFault, match="in a circle"):
        Documents(call="<Redirect>/phone/call</Redirect>").called()


def test_speech_keys_and_silence_go_to_the_action() -> None:
    documents = Documents(call=LISTENING.format('actionOnEmptyResult="true" finishOnKey=""'), next="<Say>So.</Say>")
    documents.called().says("hello")
    documents.called().presses("#")
    call = documents.called()
    assert (call.text, call.ended) == ("Well? Yes?", False)
    assert (call.waits().text, call.ended) == ("So.", True)
    given = [form for path, form in documents.asked if path == "next"]
    assert given[0]["SpeechResult"] == "hello"
    assert given[1]["Digits"] == "#"
    assert given[2]["Digits"] == ""
    assert given[0]["CallSid"].startswith("CA")


def test_without_an_action_for_silence_the_document_goes_on() -> None:
    call = Documents(call=LISTENING.format("") + "<Say>Goodbye.</Say>").called()
    assert call.waits().text == "Goodbye."
    assert call.ended


def test_a_key_that_only_ends_the_input_sends_nothing() -> None:
    documents = Documents(call=LISTENING.format(""), next="")
    documents.called().presses("#")
    assert documents.asked[-1][1]["Digits"] == ""


def test_a_call_that_is_passed_on_comes_back_with_what_became_of_it() -> None:
    documents = Documents(call='<Dial action="/phone/next">+15550100</Dial><Say>Never.</Say>', next="<Say>Back.</Say>")
    call = documents.called(line="busy")
    assert call.dialled == ["+15550100"]
    assert documents.asked[-1][1]["DialCallStatus"] == "busy"
    assert call.text == "Back."


@pytest.mark.parametrize("verb", ["<Record/>", "<Gather><Dial>1</Dial></Gather>"])
def test_what_it_does_not_know_it_refuses(verb: str) -> None:
    with pytest.raises(CarrierFault, match=r"<(Record|Dial)>"):
        Documents(call=verb).called()
