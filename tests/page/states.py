"""Every state that the page can be seen in, each reached as a listener reaches it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from tests.page.conftest import Phone

DEAF_AND_MUTE: Final = (
    "for (const name of ['SpeechRecognition', 'webkitSpeechRecognition', 'speechSynthesis'])"
    "Object.defineProperty(window, name, { value: undefined });"
)
OFFLINE: Final = MappingProxyType({"offline": True, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0})


def _opening(phone: Phone) -> None:
    assert phone.told("label")


def _listening(phone: Phone) -> None:
    phone.presses("#press")
    phone.is_in("listening")


def _hearing(phone: Phone) -> None:
    _listening(phone)
    phone.runs("microphone.hears('what happens during', { settled: false })")
    phone.waits("return document.querySelector('#heard q') !== null")


def _speaking(phone: Phone) -> None:
    _listening(phone)
    phone.runs("voice.patient = true; microphone.hears('what are the side effects of imatinib')")
    phone.is_in("speaking")


def _answer(phone: Phone) -> None:
    phone.types("car t")
    phone.is_in("idle")
    phone.waits("return document.querySelector('#answer h2') !== null")


def _choice(phone: Phone) -> None:
    phone.types("xyzzy plugh")
    phone.waits("return document.querySelectorAll('#offers button').length === 3")


def _number(phone: Phone) -> None:
    phone.types("appointment")
    phone.waits("return document.querySelector('#number .call') !== null")


def _emergency(phone: Phone) -> None:
    phone.types("911")
    phone.waits("return document.querySelector('#alarm .action') !== null")


def _care_team(phone: Phone) -> None:
    _answer(phone)
    phone.types("fever 101")
    phone.waits("return document.querySelector('#alarm .action') !== null")


def _refused(phone: Phone) -> None:
    phone.runs("microphone.refusal = 'not-allowed'")
    phone.presses("#press")
    phone.waits("return document.getElementById('notice').innerText !== ''")


def _offline(phone: Phone) -> None:
    phone.browser.execute_cdp_cmd("Network.emulateNetworkConditions", dict(OFFLINE))
    phone.waits("return document.getElementById('notice').innerText !== ''")


STATES: Final[Mapping[str, Callable[[Phone], None]]] = MappingProxyType(
    {
        "opening": _opening,
        "listening": _listening,
        "hearing": _hearing,
        "speaking": _speaking,
        "answer": _answer,
        "choice": _choice,
        "number": _number,
        "emergency": _emergency,
        "care-team": _care_team,
        "refused": _refused,
        "offline": _offline,
    }
)
