"""Asks Alexa for the device's time zone, and gives up after two seconds.

The SDK's own client has no time limit, and Alexa stops waiting for the whole answer after eight seconds. Protocol:
GET {apiEndpoint}/v2/devices/{deviceId}/settings/System.timeZone with the request's bearer token; no permission needed.
"""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from typing import Final
from urllib.parse import quote

from ask_sdk_core.handler_input import HandlerInput

SECONDS: Final = 2.0
LONGEST: Final = 256


def device_time_zone(handler_input: HandlerInput) -> str | None:
    """The IANA name of the device's zone. Raises OSError, TimeoutError or ValueError where Alexa gives none."""
    system = handler_input.request_envelope.context.system
    if not (system.api_endpoint and system.api_access_token and system.device and system.device.device_id):
        return None
    address = f"{system.api_endpoint}/v2/devices/{quote(system.device.device_id, safe='')}/settings/System.timeZone"
    request = urllib.request.Request(address, headers={"Authorization": f"Bearer {system.api_access_token}"})  # noqa: S310
    waiter = ThreadPoolExecutor(1)
    try:
        return waiter.submit(_fetch, request).result(SECONDS)
    finally:
        waiter.shutdown(wait=False, cancel_futures=True)


def _fetch(request: urllib.request.Request) -> str:
    with urllib.request.urlopen(request, timeout=SECONDS) as response:  # noqa: S310
        zone = json.loads(response.read(LONGEST))
    if not isinstance(zone, str):
        raise ValueError("Alexa's answer is not the name of a zone")
    return zone
