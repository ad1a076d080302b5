"""The gate: lets in what Alexa sent to this skill, just now and unchanged; nothing else."""

from __future__ import annotations

import binascii
import logging
from base64 import b64decode
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from leukemia_guide.channels.alexa.addressed import is_addressed
from leukemia_guide.server.verifying.address import canonical
from leukemia_guide.server.verifying.certificate_cache import CertificateCache
from leukemia_guide.server.verifying.freshness import check_fresh, read_envelope
from leukemia_guide.server.verifying.refusal import Reason, Refused

log: Final = logging.getLogger("leukemia_guide.server.verifying")
CHAIN_HEADER: Final = "SignatureCertChainUrl"
SIGNATURE_HEADER: Final = "Signature-256"
LENGTHS: Final = (256, 384, 512)
"""Bytes of a signature by an RSA key of 2048, 3072 or 4096 bits. Nothing is fetched for any other."""


class Verifier:
    """Judges requests to one skill; to any skill where `skill_id` is None."""

    def __init__(self, certificates: CertificateCache, clock: Callable[[], datetime], skill_id: str | None) -> None:
        self._certificates, self._clock, self._skill_id = certificates, clock, skill_id

    def verify(self, address: str | None, signature: str | None, body: bytes) -> Mapping[str, Any]:
        """The envelope in a genuine body. Raises Refused; nothing of the body is read before it is found genuine."""
        try:
            return self._verify(address, signature, body)
        except Refused:
            raise
        except Exception as fault:
            log.error("verification failed by a fault of its own", extra={"fault": type(fault).__name__})
            raise Refused(Reason.FAULT) from None

    def _verify(self, address: str | None, signature: str | None, body: bytes) -> Mapping[str, Any]:
        where = canonical(address)
        signed = _decoded(signature)
        self._certificates.chain_at(where).check(signed, body)
        envelope = read_envelope(body)
        check_fresh(envelope, self._clock())
        if self._skill_id is not None and not is_addressed(envelope, self._skill_id):
            raise Refused(Reason.APPLICATION)
        return envelope


def _decoded(signature: str | None) -> bytes:
    if not signature:
        raise Refused(Reason.NO_SIGNATURE)
    try:
        decoded = b64decode(signature, validate=True)
    except (binascii.Error, ValueError):
        raise Refused(Reason.BASE64) from None
    if len(decoded) not in LENGTHS:
        raise Refused(Reason.LENGTH)
    return decoded
