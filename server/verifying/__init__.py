"""Only Amazon gets in. Knows neither Flask nor the guide; the network, the clock and the roots are given to it.

A test needs no network. Make an authority of your own (`benchmarks.pretend_amazon` makes one), trust its root, and hand
out its chain from memory:

    amazon = PretendAmazon(at=noon)
    shelf = ChainShelf(lambda address: amazon.chain, Store([amazon.root]), clock=lambda: noon)
    Verifier(shelf, lambda: noon, "amzn1.ask.skill.mine").verify(amazon.address, amazon.sign(body), body)
"""

from server.verifying.fetching import HttpsFetch
from server.verifying.refusal import Reason, Refused
from server.verifying.shelf import Bounds, ChainShelf
from server.verifying.verifier import CHAIN_HEADER, SIGNATURE_HEADER, Verifier

__all__ = ["CHAIN_HEADER", "SIGNATURE_HEADER", "Bounds", "ChainShelf", "HttpsFetch", "Reason", "Refused", "Verifier"]
