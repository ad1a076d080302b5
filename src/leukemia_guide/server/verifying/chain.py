"""From the PEM text at a certificate address to the key that Alexa signs with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.verification import PolicyBuilder, Store, VerificationError

from leukemia_guide.server.verifying.refusal import Reason, Refused

ALEXA: Final = "echo-api.amazon.com"
LEAST_BITS: Final = 2048


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain that was found to be Alexa's. It holds from `begins` to `ends`, when the first of its certificates
    expires."""

    key: RSAPublicKey
    begins: datetime
    ends: datetime

    def holds_at(self, now: datetime) -> bool:
        """Whether the whole chain is valid at that time."""
        return self.begins <= now <= self.ends

    def check(self, signature: bytes, body: bytes) -> None:
        """Raises Refused where the body is not, byte for byte, what was signed."""
        try:
            self.key.verify(signature, body, PKCS1v15(), SHA256())
        except InvalidSignature:
            raise Refused(Reason.SIGNATURE) from None


def verified_chain(pem: bytes, roots: Store, now: datetime) -> Chain:
    """The chain in `pem`, signing certificate first. Raises Refused where it does not lead to one of the roots, is
    not valid `now`, or is not Alexa's."""
    try:
        leaf, *others = x509.load_pem_x509_certificates(pem)
    except ValueError:
        raise Refused(Reason.NOT_PEM) from None
    verifier = PolicyBuilder().store(roots).time(now).build_server_verifier(x509.DNSName(ALEXA))
    try:
        path = verifier.verify(leaf, others)
    except VerificationError:
        raise Refused(Reason.CHAIN) from None
    if ALEXA not in _names(leaf):
        raise Refused(Reason.NAME)
    key = leaf.public_key()
    if not isinstance(key, RSAPublicKey) or key.key_size < LEAST_BITS:
        raise Refused(Reason.KEY)
    return Chain(
        key,
        max(certificate.not_valid_before_utc for certificate in path),
        min(certificate.not_valid_after_utc for certificate in path),
    )


def _names(leaf: x509.Certificate) -> Iterable[str]:
    """The names as they stand; a wildcard that happens to cover Alexa's is not Alexa's."""
    return leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value.get_values_for_type(x509.DNSName)
