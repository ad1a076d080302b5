"""A call between two turns: sealed, its ids alone in it, and what comes back is believed in nothing."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from cryptography.fernet import Fernet

from leukemia_guide.channels.phone.call import LONGEST_CALL, VERSION, Call, Seal
from leukemia_guide.conversation import Kind, Question, State
from leukemia_guide.safety import Alarm, AlarmKind
from leukemia_guide.simulator.pretend_carrier import CarrierFault
from tests.phone.conftest import Phone

LANGUAGES = ("en", "es")
KEYS = [Fernet.generate_key().decode() for _ in range(3)]
CALL = Call("es", "US", State(last=Question(Kind.TOPIC, "induction"), topic="induction").keep(), 2)


def sealed(told: object, key: str = KEYS[0], at: float | None = None) -> str:
    return Fernet(key).encrypt_at_time(json.dumps(told).encode(), int(at or time.time())).decode()


def test_a_call_comes_back_as_it_was_and_nobody_can_read_it_on_the_way() -> None:
    word = Seal(KEYS[:1]).close(CALL)
    assert Seal(KEYS[:1]).open(word, LANGUAGES) == CALL
    assert "induction" not in word
    assert word.replace("-", "").replace("_", "").replace("=", "").isalnum()


def test_a_key_can_be_changed_while_calls_are_under_way() -> None:
    word = Seal([KEYS[0]]).close(CALL)
    assert Seal([KEYS[1], KEYS[0]]).open(word, LANGUAGES) == CALL
    assert Seal([KEYS[1]]).open(word, LANGUAGES) is None


def test_the_longest_state_fits_an_address() -> None:
    longest = max(Kind, key=len)
    question = Question(
        longest, "investigational_approaches", "side_effects", 99, "cytokine_release_syndrome", "x" * 60
    )
    alarm = Alarm(AlarmKind.CARE_TEAM, "central_line")
    state = State(question, "a" * 30, "b" * 30, (question,) * 3, alarm=alarm)
    assert len(Seal(KEYS[:1]).close(Call("en", "US", state.keep(), 9))) < 1600


@pytest.mark.parametrize(
    "told",
    [
        {}, [], "en", None, 7,
        [VERSION + 1, "en", "US", 0, {}],
        [VERSION, "fr", "US", 0, {}],
        [VERSION, ["en"], "US", 0, {}],
        [VERSION, "en", "usa", 0, {}],
        [VERSION, "en", 1, 0, {}],
        [VERSION, "en", "US", -1, {}],
        [VERSION, "en", "US", "1", {}],
        [VERSION, "en", "US", 10**9, {}],
        [VERSION, "en", "US", 0, []],
        [VERSION, "en", "US", 0, {}, 0],
    ],
    ids=str,
)  # fmt: skip
def test_what_is_no_call_of_this_release_is_none(told: Any) -> None:
    assert Seal(KEYS[:1]).open(sealed(told), LANGUAGES) is None


def test_a_call_of_another_day_is_over() -> None:
    told = [VERSION, "en", "US", 0, {}]
    assert Seal(KEYS[:1]).open(sealed(told), LANGUAGES)
    assert Seal(KEYS[:1]).open(sealed(told, at=time.time() - LONGEST_CALL - 60), LANGUAGES) is None


@pytest.mark.parametrize("word", ["", "x", "gAAAA", "=" * 50, "é", "\ud800", "a" * 5000], ids=ascii)
def test_what_is_no_seal_is_none(word: str) -> None:
    assert Seal(KEYS[:1]).open(word, LANGUAGES) is None


@pytest.mark.parametrize("kept", [{"version": []}, {"version": 2, "offer": [1], "last": {}}, {"alarm": 7}], ids=str)
def test_a_state_of_nonsense_is_borne(phone: Phone, kept: dict[str, Any]) -> None:
    word = Seal(phone.settings.keys).close(Call("en", "US", kept))
    call = phone.calls().fetch(f"/leukemia/phone/turn?s={word}", Digits="1")
    assert call.text


def test_a_call_whose_state_is_lost_begins_again(phone: Phone) -> None:
    call = phone.calls("GB").says("what is induction")
    call.fetch("/leukemia/phone/turn?s=nonsense", SpeechResult="she is not breathing")
    assert "hang up and call 999 now" in call.text.lower()


def test_the_pretend_carrier_tells_what_the_real_one_would_not_bear(phone: Phone) -> None:
    call = phone.calls()
    with pytest.raises(CarrierFault, match="404"):
        call.fetch("/leukemia/phone/nowhere")
    with pytest.raises(CarrierFault, match="nobody is listening"):
        call.hangs_up().says("hello")
