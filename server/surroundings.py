"""What the server may not find out for itself: the time, the network, whom to trust. Each is given to `create_app`."""

from __future__ import annotations

import ssl
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import certifi
from ask_sdk_core.handler_input import HandlerInput
from cryptography import x509
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.verification import Store

from leukemia_guide.alexa.places import Libraries
from leukemia_guide.alexa.settings_client import device_time_zone
from listening import Listener, create_listener
from server.verifying import Bounds, HttpsFetch
from server.verifying.shelf import Clock, Fetch


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`fetch` gets a certificate chain, `roots` are the authorities that may vouch for one, `zone` asks Alexa for a
    device's time zone, `listening` makes a locale's listener."""

    clock: Clock
    fetch: Fetch
    roots: Store
    libraries: Libraries
    zone: Callable[[HandlerInput], str | None]
    listening: Callable[[str], Listener]
    bounds: Bounds


def this_world() -> Surroundings:
    """The machine's clock, the network, certifi's authorities, the guide's own content."""
    with warnings.catch_warnings():
        # One of certifi's authorities has a serial number that is out of order; that is theirs to mend.
        warnings.simplefilter("ignore", CryptographyDeprecationWarning)
        roots = x509.load_pem_x509_certificates(Path(certifi.where()).read_bytes())
    return Surroundings(
        clock=lambda: datetime.now(UTC),
        fetch=HttpsFetch(ssl.create_default_context(cafile=certifi.where())),
        roots=Store(roots),
        libraries=Libraries(),
        zone=device_time_zone,
        listening=create_listener,
        bounds=Bounds(),
    )
