"""A medicine that the guide lacks is never answered as another, nor as the topic spoken of last, on any channel."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from leukemia_guide.conversation import Kind
from leukemia_guide.guide import Request
from leukemia_guide.simulator.device import Device
from leukemia_guide.understanding import Recognition, Slot
from tests.conftest import guide_with

MEDICINES = """
warfarin keppra humira metformin lisinopril ozempic keytruda tamoxifen gabapentin lovenox eliquis plavix lipitor
synthroid xarelto opdivo herceptin taxol carboplatin cisplatin ibrance revlimid velcade pomalyst hydroxyurea busulfan
melphalan ganciclovir omeprazole famotidine lorazepam sertraline prozac propranolol losartan atorvastatin amoxicillin
fluoxetine tramadol albuterol
""".split()
QUESTIONS = (
    "what is {}",
    "what are the side effects of {}",
    "how long do people take {}",
    "my brother is on {} what is it for",
)
SPOKEN_OF = "tell me about blinatumomab"


def test_forty_are_asked_about() -> None:
    assert len(set(MEDICINES)) == 40


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("before", [None, SPOKEN_OF], ids=["cold", "in a session"])
def test_on_the_page_it_is_named(question: str, before: str | None) -> None:
    guide = guide_with()
    opening = Request("web", "en-US", "US", words=before or "hello")
    state = guide.answer(opening).state.keep()
    for name in MEDICINES:
        answered = guide.answer(Request("web", "en-US", "US", state=state, words=question.format(name)))
        assert answered.reply.question.kind in (Kind.UNLISTED, Kind.ADVICE), (name, answered.reply.text)
        assert answered.state.topic == ("blinatumomab" if before else None)


@pytest.mark.parametrize("before", [None, SPOKEN_OF], ids=["cold", "in a session"])
@pytest.mark.parametrize("intent", ["AskTopicIntent", "AskSideEffectsIntent", "AskDurationIntent"])
def test_on_a_device_amazons_unresolved_word_is_named(
    device_in: Callable[..., Device], intent: str, before: str | None
) -> None:
    device = device_in("en-US")
    for name in MEDICINES:
        device.forget()
        device.say(before or "hello")
        heard = device.send(Recognition(intent, {"topic": Slot(name)}))
        assert heard.speech.startswith(f"I do not cover {name}"), (name, heard.speech)
