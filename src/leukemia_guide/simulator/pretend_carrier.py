"""A pretend carrier: it puts calls through to the guide, signs as the real one does, obeys TwiML, and hears all of it.

What it sends beside what the guide reads (who calls, the call's id) is as the real one sends it, so that a test can see
that none of it is ever found anywhere.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode, urljoin, urlsplit
from xml.etree import ElementTree as ET

from twilio.request_validator import SIGNATURE_HEADER, RequestValidator
from werkzeug.test import Client

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

FORM: Final = "application/x-www-form-urlencoded"
CALLER: Final = "+12125550147"
NUMBERS: Final = {"US": "+16465550100", "CA": "+14165550100", "GB": "+441632960000", "AU": "+61255501234"}
NOWHERE: Final = "+3312345678"
MOST_REDIRECTS: Final = 10

Post = Callable[[str, bytes, Mapping[str, str]], tuple[int, str]]
"""Posts a body with headers to an address: the status and the text that come back."""


class CarrierFault(Exception):
    """What the real carrier would tell the caller as an application error."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was said in one voice, without its markup."""

    voice: str
    text: str


@dataclass(slots=True, repr=False)
class PretendCall:
    """One call. `heard` is what the caller heard since they last did something, `dialled` every number that the call
    was passed on to; `documents` is all the TwiML, in its order."""

    carrier: PretendCarrier
    about: Mapping[str, str]
    line: str
    heard: list[Heard] = field(default_factory=list)
    dialled: list[str] = field(default_factory=list)
    documents: list[str] = field(default_factory=list)
    ended: bool = False
    _gather: ET.Element | None = None
    _rest: Iterator[ET.Element] = field(default_factory=lambda: iter(()))
    _at: str = ""
    _redirects: int = 0

    @property
    def text(self) -> str:
        """All that was heard since the caller last did something."""
        return " ".join(heard.text for heard in self.heard)

    def says(self, words: str) -> PretendCall:
        """Speaks, as the carrier's recognizer would write it down."""
        return self._answers({"SpeechResult": words, "Confidence": "0.91"})

    def presses(self, key: str) -> PretendCall:
        """Presses one key. The one that only ends an input sends nothing with it."""
        only_ends = key in tuple(self._listening().get("finishOnKey", "#"))
        return self._answers({"Digits": "", "FinishedOnKey": key} if only_ends else {"Digits": key})

    def waits(self) -> PretendCall:
        """Says nothing."""
        if self._listening().get("actionOnEmptyResult") == "true":
            return self._answers({"Digits": "", "FinishedOnKey": ""})
        self.heard, self._gather = [], None
        self._obey(self._rest)
        return self

    def hangs_up(self) -> PretendCall:
        """Ends the call from the caller's side."""
        self.ended, self._gather = True, None
        return self

    def fetch(self, address: str, **more: str) -> PretendCall:
        """Asks the guide what to do next, and does it."""
        self._at = urljoin(self._at, address)
        document = self.carrier.ask(self._at, {**self.about, **more})
        self.documents.append(document)
        self._obey(iter(ET.fromstring(document)))  # noqa: S314 - the guide's own, and the test's
        return self

    def _answers(self, given: Mapping[str, str]) -> PretendCall:
        action = self._listening().get("action", self._at)
        self.heard, self._gather, self._redirects = [], None, 0
        return self.fetch(action, **given)

    def _listening(self) -> ET.Element:
        if self._gather is None:
            raise CarrierFault("nobody is listening: the call has ended, or was passed on")
        return self._gather

    def _obey(self, verbs: Iterator[ET.Element]) -> None:
        for verb in verbs:
            match verb.tag:
                case "Say":
                    self._hear(verb)
                case "Pause":
                    continue
                case "Gather":
                    for inner in verb:
                        self._hear_within(inner)
                    self._gather, self._rest = verb, verbs
                    return None
                case "Redirect":
                    return self._redirected(verb)
                case "Dial":
                    return self._passed_on(verb)
                case "Hangup":
                    break
                case other:
                    raise CarrierFault(f"<{other}> is no verb that this carrier knows")
        self.ended = True
        return None

    def _hear(self, verb: ET.Element) -> None:
        text = " ".join("".join(verb.itertext()).split())
        self.heard.append(Heard(verb.get("voice", ""), text))

    def _hear_within(self, verb: ET.Element) -> None:
        if verb.tag == "Say":
            self._hear(verb)
        elif verb.tag != "Pause":
            raise CarrierFault(f"<{verb.tag}> cannot stand in <Gather>")

    def _redirected(self, verb: ET.Element) -> None:
        self._redirects += 1
        if self._redirects > MOST_REDIRECTS:
            raise CarrierFault("redirected in a circle")
        self.fetch(verb.text or "")

    def _passed_on(self, verb: ET.Element) -> None:
        self.dialled.append("".join(verb.itertext()).strip())
        self.fetch(verb.get("action", ""), DialCallStatus=self.line, DialCallSid=f"CA{uuid.uuid4().hex}")


class PretendCarrier:
    """`post` reaches the guide, `address` is its public one, and `token` the secret that both know."""

    def __init__(self, post: Post, address: str, token: str) -> None:
        self._post, self._address, self._validator = post, address, RequestValidator(token)

    def call(self, country: str = "US", *, line: str = "completed", caller: str = CALLER) -> PretendCall:
        """Calls the guide's number in a country. `line` is what becomes of a call that is passed on: "completed",
        "busy", "no-answer" or "failed"."""
        about = {
            "CallSid": f"CA{uuid.uuid4().hex}",
            "AccountSid": f"AC{uuid.uuid4().hex}",
            "From": caller,
            "Caller": caller,
            "FromCountry": "US",
            "FromCity": "PRETENDVILLE",
            "To": NUMBERS.get(country, NOWHERE),
            "Called": NUMBERS.get(country, NOWHERE),
            "ToCountry": country,
            "Direction": "inbound",
            "ApiVersion": "2010-04-01",
            "CallStatus": "in-progress",
        }
        return PretendCall(self, about, line).fetch(f"{self._address}/phone/call")

    def ask(self, address: str, form: Mapping[str, str]) -> str:
        """The TwiML that comes back for a form. Raises CarrierFault where none does."""
        body = urlencode(form).encode()
        status, text = self._post(address, body, self.headers(address, form))
        if status != 200:
            raise CarrierFault(f"the guide answered with status {status}: {text.strip()}")
        return text

    def headers(self, address: str, form: Mapping[str, Any]) -> dict[str, str]:
        """Those of a genuine request."""
        return {SIGNATURE_HEADER: self._validator.compute_signature(address, form), "Content-Type": FORM}


def posting_to(app: WSGIApplication) -> Post:
    """Posts to an application in this process, by path and query, as a proxy in front of it would hand them on."""
    client = Client(app)

    def post(address: str, body: bytes, headers: Mapping[str, str]) -> tuple[int, str]:
        asked = urlsplit(address)
        response = client.post(f"{asked.path}?{asked.query}", data=body, headers=dict(headers))
        return response.status_code, response.text

    return post
