"""A real certificate authority of our own, and a signer whose requests are genuine to whoever trusts its root."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from leukemia_guide.server.verifying import CHAIN_HEADER, SIGNATURE_HEADER

ADDRESS: Final = "https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem"
ALEXA: Final = "echo-api.amazon.com"
DAY: Final = timedelta(days=1)


class PretendAmazon:
    """Root, intermediate and signing certificate, valid from the day before `at` for `days`, for the names `names`.

    `key` is the signing one; of another kind than Alexa's it certifies and does not sign."""

    address = ADDRESS

    def __init__(
        self, at: datetime | None = None, *, names: tuple[str, ...] = (ALEXA,), days: float = 30, key: Any = None
    ) -> None:
        self._begins = (at or datetime.now(UTC)) - DAY
        self._ends = self._begins + days * DAY
        root_key, middle_key, own_key = (rsa.generate_private_key(65537, 2048) for _ in range(3))
        self.key = key or own_key
        self.root = self._issue("Pretend Root", root_key, "Pretend Root", root_key, path_length=1)
        self.intermediate = self._issue("Pretend Intermediate", middle_key, "Pretend Root", root_key, path_length=0)
        self.leaf = self._issue(ALEXA, self.key, "Pretend Intermediate", middle_key, names=names)

    @property
    def chain(self) -> bytes:
        """What lies at the address: the signing certificate, then the intermediate one."""
        return pem(self.leaf, self.intermediate)

    @property
    def key_and_chain(self) -> bytes:
        """For a server that proves its name with this certificate."""
        return self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()) + self.chain

    def self_signed(self) -> x509.Certificate:
        """A certificate for Alexa's name that nobody but itself vouches for."""
        return self._issue(ALEXA, self.key, ALEXA, self.key, names=(ALEXA,))

    def sign(self, body: bytes) -> str:
        """The signature as the header carries it."""
        return b64encode(self.key.sign(body, PKCS1v15(), SHA256())).decode("ascii")

    def headers(self, body: bytes) -> dict[str, str]:
        """The headers of a genuine request."""
        signed = {CHAIN_HEADER: self.address, SIGNATURE_HEADER: self.sign(body)}
        return {**signed, "Content-Type": "application/json; charset=utf-8"}

    def request(self, envelope: Mapping[str, Any]) -> tuple[bytes, dict[str, str]]:
        """Body and headers of a genuine request."""
        body = json.dumps(envelope).encode()
        return body, self.headers(body)

    def _issue(
        self,
        subject: str,
        key: Any,
        issuer: str,
        issuer_key: rsa.RSAPrivateKey,
        *,
        path_length: int | None = None,
        names: tuple[str, ...] = (),
    ) -> x509.Certificate:
        is_authority = path_length is not None
        built = (
            x509.CertificateBuilder()
            .subject_name(_name(subject))
            .issuer_name(_name(issuer))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(self._begins)
            .not_valid_after(self._ends)
            .add_extension(x509.BasicConstraints(is_authority, path_length), critical=True)
            .add_extension(_usage(is_authority), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
        )
        if not is_authority:
            for_servers = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
            alternatives = x509.SubjectAlternativeName([x509.DNSName(name) for name in names])
            built = built.add_extension(for_servers, critical=False).add_extension(alternatives, critical=False)
        return built.sign(issuer_key, SHA256())


def pem(*certificates: x509.Certificate) -> bytes:
    """Certificates one after the other, as they lie at their address."""
    return b"".join(certificate.public_bytes(Encoding.PEM) for certificate in certificates)


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _usage(is_authority: bool) -> x509.KeyUsage:
    no = dict.fromkeys(
        ("content_commitment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only"), False
    )
    return x509.KeyUsage(
        digital_signature=True,
        key_encipherment=not is_authority,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        **no,
    )
