"""What the benchmarked processes serve: our app, and the stock adapter made to run. Both trust pretend Amazon.

The environment names a folder, PRETEND_AMAZON, with the authority's root.pem and the chain.pem that lies at its
address; any other address is a host that never answers. ZONE_SECONDS is how long Alexa takes to tell a time zone.
"""

from __future__ import annotations

import os
import re
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from ask_sdk_core.serialize import DefaultSerializer
from cryptography import x509
from cryptography.x509.verification import Store
from flask import Flask

from leukemia_guide.channels.alexa.skill import create_skill
from leukemia_guide.server import worker
from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import production
from leukemia_guide.server.surroundings import this_world
from leukemia_guide.server.warming import open_ahead, warm
from leukemia_guide.simulator.pretend_amazon import ADDRESS, PretendAmazon, pem

NEVER: Final = 60.0
IMPATIENT_SECONDS: Final = 1.0
ONE_DIGIT: Final = r"\b(\d\.\d\.\d[a-z]*)\b"
DIGITS: Final = r"\b(\d\.\d\.\d+[a-z]*)\b"


def lay_out(amazon: PretendAmazon, folder: Path) -> dict[str, str]:
    """Writes what `ours` and `stock` read; the environment that names it."""
    (folder / "root.pem").write_bytes(pem(amazon.root))
    (folder / "chain.pem").write_bytes(amazon.chain)
    return {"PRETEND_AMAZON": str(folder)}


def ours() -> Flask:
    """The app as it is, with pretend Amazon for its surroundings."""
    folder = Path(os.environ["PRETEND_AMAZON"])
    chain, root = (folder / "chain.pem").read_bytes(), (folder / "root.pem").read_bytes()
    zone_seconds = float(os.environ.get("ZONE_SECONDS", "0"))

    def fetch(address: str) -> bytes:
        if address != ADDRESS:
            time.sleep(NEVER)
        return chain

    def zone(_: object) -> None:
        time.sleep(zone_seconds)

    around = replace(this_world(), fetch=fetch, zone=zone, roots=Store(x509.load_pem_x509_certificates(root)))
    app = create_app(production(os.environ), around)
    for fault in open_ahead(app, "en-US"):
        print(fault, file=sys.stderr)
    warm(app, "en-US")
    return app


def impatient() -> Flask:
    """As `ours`, by a worker that waits a second for a whole request, so that a test need not wait for five."""
    worker.ARRIVAL_SECONDS = IMPATIENT_SECONDS  # type: ignore[misc]
    return ours()


def stock() -> Flask:
    """flask-ask-sdk as its documentation shows it, with the same skill behind it.

    Three things are mended, in this process alone, without which it does not run here: the pattern by which oscrypto
    reads OpenSSL's version, where the chain comes from, and whom to trust besides the machine's own authorities, all of
    which the stock verifier takes up anew for each request.
    """
    adapter, verifier, validator, context = _import_stock()
    folder = Path(os.environ["PRETEND_AMAZON"])
    chain = folder / "chain.pem"
    root = x509.load_pem_x509_certificate((folder / "root.pem").read_bytes())
    trusted = [_asn1(root)]
    verifier.urlopen = lambda address: chain.open("rb")
    verifier.CertificateValidator = lambda leaf, others: validator(
        leaf, others, validation_context=context(extra_trust_roots=trusted)
    )
    app = Flask(__name__)
    skill_id = os.environ["SKILL_ID"]
    skill = create_skill(skill_id, zone=lambda handler_input: None)
    # The stock verifier reads the timestamp from the envelope as the SDK's own serializer makes it.
    skill.serializer = DefaultSerializer()
    adapter(skill=skill, skill_id=skill_id, app=app).register(app=app, route="/alexa")
    app.add_url_rule("/healthz", view_func=lambda: "ok")
    return app


def _import_stock() -> tuple[Any, Any, Any, Any]:
    search = re.search
    re.search = lambda pattern, *rest: search(DIGITS if pattern == ONE_DIGIT else pattern, *rest)  # type: ignore[assignment]
    try:
        from ask_sdk_webservice_support import verifier  # noqa: PLC0415
        from certvalidator import (  # type: ignore[import-untyped]  # noqa: PLC0415
            CertificateValidator,
            ValidationContext,
        )
        from flask_ask_sdk.skill_adapter import SkillAdapter  # noqa: PLC0415
    finally:
        re.search = search
    return SkillAdapter, verifier, CertificateValidator, ValidationContext


def _asn1(certificate: x509.Certificate) -> Any:
    from asn1crypto.x509 import Certificate  # type: ignore[import-untyped]  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415

    return Certificate.load(certificate.public_bytes(Encoding.DER))
