"""`leukemia-guide phone check`: whether the telephone's settings can be used, and its public address answers."""

from __future__ import annotations

import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import urlencode

import certifi
from cryptography.fernet import Fernet
from twilio.request_validator import SIGNATURE_HEADER, RequestValidator

from leukemia_guide.server.phone_settings import ADDRESS, KEY, TOKEN, carrier_of
from leukemia_guide.server.settings_fault import SettingsFault

SECONDS: Final = 15
"""A carrier waits no longer for an answer."""
A_CALL: Final = {"CallSid": "CA00000000000000000000000000000000", "From": "anonymous", "ToCountry": "US"}
OK: Final = 200
FORBIDDEN: Final = 403
NOTHING_THERE: Final = 404


def new_key() -> str:
    """A key for PHONE_KEY, made anew."""
    return Fernet.generate_key().decode("ascii")


class CheckFault(Exception):
    """What is wrong, and how to mend it, in one line."""


def check(environment: Mapping[str, str]) -> Iterator[str]:
    """A line for each thing that is right. Raises SettingsFault or CheckFault at the first that is not."""
    carrier = carrier_of(environment)
    if carrier is None:
        raise SettingsFault(f"the telephone is off: neither {TOKEN} nor {KEY} is set")
    yield f"the settings can be used: {ADDRESS} is {carrier.address}"
    webhook = f"{carrier.address}/phone/call"
    status, _ = _post(webhook, {})
    if status == NOTHING_THERE:
        raise CheckFault(f"{webhook}: nothing there; start the server with these settings, or mend the proxy's paths")
    if status != FORBIDDEN:
        raise CheckFault(f"{webhook}: status {status} to a request that nobody signed, and it must be {FORBIDDEN}")
    yield "a request that nobody signed is turned away"
    signature = RequestValidator(carrier.tokens[0]).compute_signature(webhook, A_CALL)
    status, document = _post(webhook, {SIGNATURE_HEADER: signature})
    if status != OK:
        raise CheckFault(
            f"{webhook}: status {status} to a signed request; the server there has another {TOKEN} or {ADDRESS}"
        )
    if f'action="{carrier.address}/phone/turn' not in document:
        raise CheckFault(f"{webhook}: it answers, but not as this guide's telephone does")
    yield "a signed call is answered"
    yield f"in the carrier's console, under 'A call comes in', set: Webhook, {webhook}, HTTP POST"


def _post(address: str, headers: Mapping[str, str]) -> tuple[int, str]:
    asked = urllib.request.Request(address, urlencode(A_CALL).encode(), dict(headers), method="POST")  # noqa: S310
    trust = ssl.create_default_context(cafile=certifi.where())
    try:
        with urllib.request.urlopen(asked, timeout=SECONDS, context=trust) as answer:  # noqa: S310 - checked settings
            return answer.status, answer.read().decode("utf-8", errors="replace")
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, ""
    except OSError as fault:
        raise CheckFault(f"{address}: cannot be reached from here: {getattr(fault, 'reason', fault)}") from None
