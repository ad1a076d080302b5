"""Whether the carrier sent a form: it signs the address that it asked, and all that it sends."""

from __future__ import annotations

from twilio.request_validator import (
    SIGNATURE_HEADER,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
    get_signature_algorithm,
)
from werkzeug.datastructures import Headers, MultiDict

from leukemia_guide.channels.phone.carrier import Carrier


def is_signed(carrier: Carrier, path: str, form: MultiDict[str, str], headers: Headers) -> bool:
    """`path` is what was asked for with its query. It was signed under the public address, whatever a proxy in front of
    this server made of it."""
    signature = headers.get(SIGNATURE_HEADER)
    if not signature:
        return False
    algorithm = get_signature_algorithm(headers.get(SIGNATURE_SETTINGS_HEADER))
    address = f"{carrier.address}{path}"
    return any(RequestValidator(token).validate(address, form, signature, algorithm) for token in carrier.tokens)
