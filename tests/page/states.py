"""Every state that the page can be seen in, each reached as a listener reaches it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from tests.page.phone import Phone

DEAF_AND_MUTE: Final = (
    "for (const name of ['SpeechRecognition', 'webkitSpeechRecognition', 'speechSynthesis'])"
    "Object.defineProperty(window, name, { value: undefined });"
)
WORDS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "en": {
            "begun": "what happens during",
            "long": "what are the side effects of imatinib",
            "fever": "i have a fever after chemo",
            "number": "who do i call for an appointment",
            "breath": "she is not breathing",
            "doubt": "maybe everyone would manage without me",
            "foreign": "no puedo respirar",
            "crisis": "i want to kill myself",
            "plain": "what is remission",
        },
        "es": {
            "begun": "qué pasa en la",
            "long": "cuáles son los efectos del imatinib",
            "fever": "tengo fiebre",
            "number": "a quién llamo para una cita",
            "breath": "no respira",
            "doubt": "estoy cansada de todo esto y de mí",
            "foreign": "i can't breathe",
            "crisis": "me quiero matar",
            "plain": "qué es la remisión",
        },
    }
)
OFFLINE: Final = MappingProxyType({"offline": True, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0})


def _words(phone: Phone, key: str) -> str:
    return WORDS[str(phone.runs("return document.documentElement.lang"))[:2]][key]


def _opening(phone: Phone) -> None:
    assert phone.told("label")


def _listening(phone: Phone) -> None:
    phone.presses("#press")
    phone.is_in("listening")


def _hearing(phone: Phone) -> None:
    _listening(phone)
    phone.runs("microphone.hears(arguments[0], { settled: false })", _words(phone, "begun"))
    phone.waits("return document.getElementById('hint').textContent.startsWith('“')")


def _speaking(phone: Phone) -> None:
    _listening(phone)
    phone.runs("voice.patient = true; microphone.hears(arguments[0])", _words(phone, "long"))
    phone.is_in("speaking")


def _answer(phone: Phone) -> None:
    phone.types("car t")
    phone.is_in("idle")
    phone.waits("return document.querySelector('#answer h2') !== null")


def _past(phone: Phone) -> None:
    _answer(phone)
    phone.types(_words(phone, "long"))
    phone.waits(
        "return document.querySelectorAll('#past article').length === 1 && document.querySelector('#answer h2')"
    )


def _changing(phone: Phone) -> None:
    _listening(phone)
    phone.runs("voice.patient = true; microphone.hears(arguments[0])", _words(phone, "begun"))
    phone.is_in("speaking")
    phone.presses(".change")


def _topics(phone: Phone) -> None:
    phone.presses("#topics")
    phone.waits("return document.querySelectorAll('dialog[open] li button').length > 20")


def _list(phone: Phone) -> None:
    _answer(phone)
    phone.presses("#marks .mark")
    phone.presses("#list-open")
    phone.waits("return document.querySelectorAll('dialog[open] ol li').length === 1")


def _deaf(phone: Phone) -> None:
    phone.reopens(doubles=DEAF_AND_MUTE)
    phone.waits("return document.getElementById('notice').innerText !== ''")


def _choice(phone: Phone) -> None:
    phone.types("xyzzy plugh")
    phone.waits("return document.querySelectorAll('#offers button').length === 3")


def _number(phone: Phone) -> None:
    phone.types(_words(phone, "number"))
    phone.waits("return document.querySelector('#number .call') !== null")


def _emergency(phone: Phone) -> None:
    phone.types(_words(phone, "breath"))
    phone.waits("return document.querySelector('#alarm .action') !== null")


def _care_team(phone: Phone) -> None:
    _answer(phone)
    phone.types(_words(phone, "fever"))
    phone.waits("return document.querySelector('#alarm .action') !== null")


def _slim(phone: Phone) -> None:
    _care_team(phone)
    phone.types(_words(phone, "plain"))
    phone.waits("return document.querySelector('#answer h2') !== null")


def _team(phone: Phone) -> None:
    _care_team(phone)
    phone.browser.find_element("id", "team-number").send_keys("212-555-0123")
    phone.presses("#team button[type=submit]")
    phone.waits("return document.querySelector('#alarm-team .call') !== null")


def _crisis(phone: Phone) -> None:
    phone.types(_words(phone, "crisis"))
    phone.waits("return document.querySelectorAll('#alarm .call').length === 2")


def _doubt(phone: Phone) -> None:
    phone.types(_words(phone, "doubt"))
    phone.waits("return document.querySelectorAll('#offers button').length === 2")


def _foreign(phone: Phone) -> None:
    phone.types(_words(phone, "foreign"))
    phone.waits("return document.querySelector('#alarm [lang]') !== null")


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
        "past": _past,
        "changing": _changing,
        "topics": _topics,
        "list": _list,
        "choice": _choice,
        "number": _number,
        "emergency": _emergency,
        "care-team": _care_team,
        "team": _team,
        "slim": _slim,
        "crisis": _crisis,
        "doubt": _doubt,
        "foreign": _foreign,
        "refused": _refused,
        "deaf": _deaf,
        "offline": _offline,
    }
)
