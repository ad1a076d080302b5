"""POST /alexa: Amazon's signed requests, verified over the raw bytes before anything is read from them."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ask_sdk_core.skill import CustomSkill
from werkzeug.exceptions import HTTPException

from leukemia_guide import safety
from leukemia_guide.channels.alexa.envelope import MalformedEnvelope
from leukemia_guide.channels.web.body import body_of
from leukemia_guide.channels.web.refusing import refuse
from leukemia_guide.guide.locales import language_and_region
from leukemia_guide.server.verifying import CHAIN_HEADER, SIGNATURE_HEADER, Reason, Refused, Verifier

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

log: Final = logging.getLogger("leukemia_guide.server.alexa")
LARGEST: Final = 128 * 1024
PATH: Final = "/alexa"
METHOD: Final = "POST"
CHAIN: Final = "HTTP_" + CHAIN_HEADER.upper().replace("-", "_")
SIGNATURE: Final = "HTTP_" + SIGNATURE_HEADER.upper().replace("-", "_")


class AlexaEndpoint:
    """An application that answers at its own path, and leaves every other to the one that it stands before.

    Flask would read a request into objects of its own before the gate has judged it, and again after it; Amazon's
    adapter for Flask reads the envelope a second time. Here only bytes and two headers are looked at before the gate.
    """

    def __init__(self, skill: CustomSkill, verifier: Verifier, otherwise: WSGIApplication) -> None:
        self._skill, self._verifier, self._otherwise = skill, verifier, otherwise
        self._encode = json.JSONEncoder(separators=(",", ":")).encode

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """WSGI."""
        if environ["PATH_INFO"] != PATH:
            return self._otherwise(environ, start_response)
        if environ["REQUEST_METHOD"] != METHOD:
            return refuse(405, Allow=METHOD)(environ, start_response)
        try:
            answer = self._answer(self._let_in(environ))
        except HTTPException as fault:
            return refuse(fault.code or 400)(environ, start_response)
        except Refused as refused:
            log.warning("refused", extra={"reason": refused.reason.value})
            return refuse(400)(environ, start_response)
        start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(answer)))])
        return [answer]

    def _let_in(self, environ: WSGIEnvironment) -> Mapping[str, Any]:
        """The envelope of a request that is Alexa's. Raises HTTPException and Refused."""
        body = body_of(environ, LARGEST)
        return self._verifier.verify(environ.get(CHAIN), environ.get(SIGNATURE), body)

    def _answer(self, envelope: Mapping[str, Any]) -> bytes:
        """The skill's answer in JSON. Raises Refused where the skill finds no request in the envelope."""
        serializer = self._skill.serializer
        try:
            answered = self._skill.invoke(request_envelope=serializer.read(envelope), context=None)
            return self._encode(serializer.serialize(answered)).encode("ascii")
        except MalformedEnvelope:
            raise Refused(Reason.ENVELOPE) from None
        except Exception as fault:
            log.error("fault", extra={"fault": type(fault).__name__})
            return self._encode(_apology(envelope)).encode("ascii")


def _apology(envelope: Mapping[str, Any]) -> dict[str, Any]:
    """What is heard when even the skill's own apology failed; nothing where nothing may be said."""
    response: dict[str, Any] = {"shouldEndSession": True}
    asked = envelope["request"]
    if asked.get("type") != "SessionEndedRequest":
        locale = asked.get("locale")
        language, region = language_and_region(locale if isinstance(locale, str) else None)
        response["outputSpeech"] = {"type": "PlainText", "text": safety.apology(language or "en", region)}
    return {"version": "1.0", "response": response}
