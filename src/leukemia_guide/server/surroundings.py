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

from leukemia_guide.channels.alexa.settings_client import device_time_zone
from leukemia_guide.guide.door import recognizer_here
from leukemia_guide.guide.once import Once
from leukemia_guide.library import Library, open_library
from leukemia_guide.server.verifying import Bounds, HttpsFetch
from leukemia_guide.server.verifying.certificate_cache import Clock, Fetch
from leukemia_guide.understanding.recognizer import Recognizer


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`fetch` gets a certificate chain, `roots` are the authorities that may vouch for one, `zone` asks Alexa for a
    device's time zone, `libraries` and
    `recognizers` open those of a language."""

    clock: Clock
    fetch: Fetch
    roots: Store
    libraries: Callable[[str, str | None], Library]
    zone: Callable[[HandlerInput], str | None]
    recognizers: Callable[[str], Recognizer]
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
        libraries=Once(open_library),
        zone=device_time_zone,
        recognizers=Once(recognizer_here),
        bounds=Bounds(),
    )
