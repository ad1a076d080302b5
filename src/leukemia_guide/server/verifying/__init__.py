"""Only Amazon gets in. Knows neither Flask nor how anything is answered; the network, the clock and the roots are given
to it.

A test needs no network. Make an authority of your own (`leukemia_guide.simulator.pretend_amazon` makes one), trust its
root, and hand out its chain from memory:

    amazon = PretendAmazon(at=noon)
    certificates = CertificateCache(lambda address: amazon.chain, Store([amazon.root]), clock=lambda: noon)
    Verifier(certificates, lambda: noon, "amzn1.ask.skill.mine").verify(amazon.address, amazon.sign(body), body)
"""

from leukemia_guide.server.verifying.certificate_cache import Bounds, CertificateCache
from leukemia_guide.server.verifying.fetching import HttpsFetch
from leukemia_guide.server.verifying.refusal import Reason, Refused
from leukemia_guide.server.verifying.verifier import CHAIN_HEADER, SIGNATURE_HEADER, Verifier

__all__ = [
    "CHAIN_HEADER",
    "SIGNATURE_HEADER",
    "Bounds",
    "CertificateCache",
    "HttpsFetch",
    "Reason",
    "Refused",
    "Verifier",
]
