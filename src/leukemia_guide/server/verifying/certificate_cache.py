"""Keeps verified chains until they expire, and fetches what it lacks: few at a time, and never for long.

Whoever can reach the server can name a certificate address, so every count here has a bound, and a caller whose chain
is kept never waits for those whose chain is not. Addresses at which a chain of Alexa's is known to lie have a place
of their own among the fetches and among those who wait; strangers' addresses share the rest.
"""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock, Thread
from typing import Final

from cryptography.x509.verification import Store

from leukemia_guide.server.verifying.chain import Chain, verified_chain
from leukemia_guide.server.verifying.refusal import Reason, Refused

log: Final = logging.getLogger("leukemia_guide.server.verifying")

Fetch = Callable[[str], bytes]
Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Bounds:
    """`kept` chains and as many remembered failures; `fetches` at once; `waiting` callers, fewer than the server has
    threads; `seconds` that a caller waits; `failed_for`, how long a failure is remembered. `fresh_for` is how often
    a known chain is fetched anew, and `again_after` how soon where that failed."""

    kept: int = 16
    fetches: int = 4
    waiting: int = 24
    seconds: float = 2.0
    failed_for: timedelta = timedelta(seconds=5)
    fresh_for: timedelta = timedelta(hours=6)
    again_after: timedelta = timedelta(minutes=1)

    @property
    def strangers(self) -> int:
        """Callers at most who wait for chains that are not known."""
        return max(1, self.waiting * 5 // 6)


class CertificateCache:
    """`fetch` gives the PEM text at an address, or raises; it may block, for it runs in a thread of its own. `known` is
    the canonical address of a chain that is Alexa's; each chain that was verified is known from then on."""

    def __init__(
        self, fetch: Fetch, roots: Store, clock: Clock, bounds: Bounds = Bounds(), known: str | None = None
    ) -> None:
        self._fetch, self._roots, self._clock, self._bounds = fetch, roots, clock, bounds
        self._lock = Lock()
        self._kept: OrderedDict[str, Chain] = OrderedDict()
        self._failed: OrderedDict[str, datetime] = OrderedDict()
        self._coming: dict[str, Future[Chain]] = {}
        self._waiting = {True: 0, False: 0}
        self._known = OrderedDict.fromkeys([known] if known else [])

    def __len__(self) -> int:
        return len(self._kept)

    def chain_at(self, address: str) -> Chain:
        """The chain at a canonical address. Raises Refused."""
        now = self._clock()
        with self._lock:
            if chain := self._kept.get(address):
                if chain.holds_at(now):
                    self._kept.move_to_end(address)
                    return chain
                del self._kept[address]
            if address in self._failed and now < self._failed[address]:
                raise Refused(Reason.FAILED_LATELY)
            known = address in self._known
            coming = self._join(address, known=known)
            self._waiting[known] += 1
        try:
            return coming.result(self._bounds.seconds)
        except TimeoutError:
            self._remember_failure(address)
            raise Refused(Reason.SLOW) from None
        finally:
            with self._lock:
                self._waiting[known] -= 1

    def keep_fresh(self) -> None:
        """Fetches the known chains ahead of any request, and now and then anew, for as long as the process runs."""
        Thread(target=self._keep_fresh, name="fresh certificates", daemon=True).start()

    def fetch_known(self) -> bool:
        """Fetches each known chain once; whether all came. One that is kept stays where its fetch fails."""
        with self._lock:
            known = list(self._known)
        return [self._renewed(address) for address in known].count(False) == 0

    def _keep_fresh(self) -> None:
        while True:
            wait = self._bounds.fresh_for if self.fetch_known() else self._bounds.again_after
            time.sleep(wait.total_seconds())

    def _renewed(self, address: str) -> bool:
        try:
            chain = self._verified(address)
        except Refused:
            return False
        self._keep(address, chain)
        return True

    def _join(self, address: str, *, known: bool) -> Future[Chain]:
        """The fetch that is under way, or a new one. Refused at once where that would be one too many."""
        strangers = sum(one not in self._known for one in self._coming)
        if sum(self._waiting.values()) >= self._bounds.waiting:
            raise Refused(Reason.BUSY)
        if not known and self._waiting[False] >= self._bounds.strangers:
            raise Refused(Reason.BUSY)
        if address in self._coming:
            return self._coming[address]
        if not known and strangers >= self._bounds.fetches - 1:
            raise Refused(Reason.BUSY)
        coming: Future[Chain] = Future()
        Thread(target=self._bring, args=(address, coming), name="certificate", daemon=True).start()
        self._coming[address] = coming
        return coming

    def _bring(self, address: str, coming: Future[Chain]) -> None:
        try:
            chain = self._verified(address)
        except Refused as refused:
            self._remember_failure(address)
            self._arrived(address)
            coming.set_exception(refused)
        else:
            self._keep(address, chain)
            self._arrived(address)
            coming.set_result(chain)

    def _keep(self, address: str, chain: Chain) -> None:
        with self._lock:
            self._kept[address] = chain
            self._failed.pop(address, None)
            self._known[address] = None
            self._known.move_to_end(address)
            for bounded in (self._kept, self._known):
                while len(bounded) > self._bounds.kept:
                    bounded.popitem(last=False)

    def _verified(self, address: str) -> Chain:
        try:
            pem = self._fetch(address)
        except Exception as fault:
            log.warning("a certificate could not be fetched", extra={"fault": type(fault).__name__})
            raise Refused(Reason.FETCH) from None
        try:
            return verified_chain(pem, self._roots, self._clock())
        except Refused:
            raise
        except Exception as fault:
            log.error("a certificate could not be judged", extra={"fault": type(fault).__name__})
            raise Refused(Reason.FAULT) from None

    def _arrived(self, address: str) -> None:
        with self._lock:
            self._coming.pop(address, None)

    def _remember_failure(self, address: str) -> None:
        until = self._clock() + self._bounds.failed_for
        with self._lock:
            self._failed[address] = until
            self._failed.move_to_end(address)
            while len(self._failed) > self._bounds.kept:
                self._failed.popitem(last=False)
