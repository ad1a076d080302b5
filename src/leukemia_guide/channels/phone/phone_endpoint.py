"""The webhooks of a telephone number: POST /phone/call, /phone/turn, /phone/dialled, each a form signed by the carrier.

Nothing is read from a request before it is known to be the carrier's, and then only what was said or pressed, the
country of the number that was called, and what became of a call that was passed on; never who calls.
"""

from __future__ import annotations

import logging
from typing import Final

from flask import Blueprint, Response, request

from leukemia_guide.channels.phone.call import Call, Seal, is_country
from leukemia_guide.channels.phone.carrier import Carrier
from leukemia_guide.channels.phone.phone_line import PhoneLine
from leukemia_guide.channels.phone.signed_form import is_signed
from leukemia_guide.channels.phone.speaking_places import SpeakingPlaces
from leukemia_guide.channels.phone.spoken_turn import Spoken
from leukemia_guide.channels.phone.twiml import TwimlWriter
from leukemia_guide.channels.web.body import read_body
from leukemia_guide.channels.web.refusing import refuse
from leukemia_guide.guide import Guide

log: Final = logging.getLogger("leukemia_guide.phone")
LARGEST: Final = 16 * 1024
FORM: Final = "application/x-www-form-urlencoded"
STATE: Final = "s"


def phone_endpoint(guide: Guide, places: SpeakingPlaces, carrier: Carrier) -> Blueprint:
    """The three webhooks, behind the gate."""
    endpoint = Blueprint("phone", __name__, url_prefix="/phone")
    line, seal = PhoneLine(guide, places), Seal(carrier.keys)
    writer = TwimlWriter(places, lambda turn, call: f"{carrier.address}/phone/{turn}?{STATE}={seal.close(call)}")

    def call_of_request() -> Call:
        """The call as it was sealed, else one that begins: in the first language, in the called number's country."""
        country = request.form.get("ToCountry")
        begun = Call(places.languages[0], country if is_country(country) else None)
        return seal.open(request.args.get(STATE, ""), places.languages) or begun

    def written(spoken: Spoken) -> Response:
        return Response(writer.write(spoken), mimetype="text/xml")

    @endpoint.before_request
    def let_in() -> Response | None:
        read_body(LARGEST)
        if request.mimetype != FORM:
            return _refused(415, "not the carrier's kind of content")
        query = request.query_string.decode("latin-1")
        asked = f"{request.path}?{query}" if query else request.path
        if not is_signed(carrier, asked, request.form, request.headers):
            return _refused(403, "not signed by the carrier")
        return None

    @endpoint.post("/call", provide_automatic_options=False)
    def open_call() -> Response:
        return written(line.opens(call_of_request()))

    @endpoint.post("/turn", provide_automatic_options=False)
    def take_turn() -> Response:
        words, key = request.form.get("SpeechResult", ""), request.form.get("Digits", "")
        return written(line.hears(call_of_request(), words, key))

    @endpoint.post("/dialled", provide_automatic_options=False)
    def come_back() -> Response:
        return written(line.after_dialling(call_of_request(), request.form.get("DialCallStatus", "")))

    return endpoint


def _refused(status: int, reason: str) -> Response:
    log.warning("refused", extra={"reason": reason})
    return refuse(status)
