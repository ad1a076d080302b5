"""Which certificate addresses are Amazon's, and how chains are fetched and kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Event
from typing import Any

import pytest
from cryptography.x509.verification import Store

from leukemia_guide.server.verifying import Bounds, CertificateCache, Reason, Refused
from leukemia_guide.server.verifying.address import canonical
from leukemia_guide.simulator.pretend_amazon import ADDRESS, PretendAmazon

FOLDER = "https://s3.amazonaws.com/echo.api/"


@pytest.mark.parametrize(
    "address",
    [
        ADDRESS,
        "https://s3.amazonaws.com:443/echo.api/echo-api-cert-12.pem",
        "HTTPS://S3.AmazonAWS.com/echo.api/echo-api-cert-12.pem",
        "https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert-12.pem",
        "https://s3.amazonaws.com/echo.api/./echo-api-cert-12.pem",
        "https://s3.amazonaws.com/other/../echo.api//echo-api-cert-12.pem",
    ],
)
def test_every_way_to_write_amazons_address_is_the_same_one(address: str) -> None:
    assert canonical(address) == ADDRESS


@pytest.mark.parametrize(
    "address",
    [
        "http://s3.amazonaws.com/echo.api/cert.pem",
        "ftp://s3.amazonaws.com/echo.api/cert.pem",
        "file:///echo.api/cert.pem",
        "s3.amazonaws.com/echo.api/cert.pem",
        "//s3.amazonaws.com/echo.api/cert.pem",
        "https:s3.amazonaws.com/echo.api/cert.pem",
        "https:///echo.api/cert.pem",
        "https://notamazon.com/echo.api/cert.pem",
        "https://s3.amazonaws.com.example.com/echo.api/cert.pem",
        "https://example.s3.amazonaws.com/echo.api/cert.pem",
        "https://s3.amazonaws.com./echo.api/cert.pem",
        "https://s3.amazonaws.co\u043c/echo.api/cert.pem",
        "https://s3.ama\u017fonaws.com/echo.api/cert.pem",
        "https://s3.amazonaws.com/EcHo.aPi/cert.pem",
        "https://s3.amazonaws.com/invalid.path/cert.pem",
        "https://s3.amazonaws.com/echo.api",
        "https://s3.amazonaws.com/echo.api/",
        "https://s3.amazonaws.com/echo.apix/cert.pem",
        "https://s3.amazonaws.com//echo.api/cert.pem",
        "https://s3.amazonaws.com/echo.api/../cert.pem",
        "https://s3.amazonaws.com/echo.api/../../cert.pem",
        "https://s3.amazonaws.com/echo.api/a/../../other/cert.pem",
        "https://s3.amazonaws.com/echo.api/%2e%2e/other/cert.pem",
        "https://s3.amazonaws.com/%65cho.api/cert.pem",
        "https://s3.amazonaws.com/echo.api%2fcert.pem",
        "https://s3.amazonaws.com/echo.api/..%2fother/cert.pem",
        "https://s3.amazonaws.com/echo.api/%252e%252e/cert.pem",
        "https://s3.amazonaws.com/echo.api\\..\\other/cert.pem",
        "https://s3.amazonaws.com\\@example.com/echo.api/cert.pem",
        "https://user@s3.amazonaws.com/echo.api/cert.pem",
        "https://user:word@s3.amazonaws.com/echo.api/cert.pem",
        "https://s3.amazonaws.com@example.com/echo.api/cert.pem",
        "https://example.com#@s3.amazonaws.com/echo.api/cert.pem",
        "https://s3.amazonaws.com:563/echo.api/cert.pem",
        "https://s3.amazonaws.com:80/echo.api/cert.pem",
        "https://s3.amazonaws.com:/echo.api/cert.pem",
        "https://s3.amazonaws.com:443x/echo.api/cert.pem",
        "https://s3.amazonaws.com:four/echo.api/cert.pem",
        "https://s3.amazonaws.com:0443/echo.api/cert.pem",
        "https://s3.amazonaws.com:\u0664\u0664\u0663/echo.api/cert.pem",
        "https://s3.amazonaws.com:65979/echo.api/cert.pem",
        "https://s3.amazonaws.com/echo.api/cert.pem?x=1",
        "https://s3.amazonaws.com/echo.api/cert.pem#x",
        "https://s3.amazonaws.com/echo.api/cert.pem\n",
        " https://s3.amazonaws.com/echo.api/cert.pem",
        "https://s3.amazonaws.com/echo.api/a b.pem",
        "https://s3.amazonaws.com/echo.api/\x00.pem",
        "https://s3.amazonaws.com/echo.api/" + "a" * 600,
        ADDRESS + "," + ADDRESS.replace("https", "http"),
        ADDRESS + ", " + ADDRESS,
    ],
    ids=lambda address: ascii(address[:70]),
)
def test_no_other_address_is_amazons(address: str) -> None:
    with pytest.raises(Refused, match="not Amazon's"):
        canonical(address)


@pytest.fixture
def certificates(amazon: PretendAmazon, clock: Any, host: Any) -> CertificateCache:
    return CertificateCache(host, Store([amazon.root]), clock, Bounds(kept=16, fetches=4, waiting=24, seconds=0.3))


def reason_of(call: Callable[[], object]) -> Reason | None:
    try:
        call()
    except Refused as refused:
        return refused.reason
    return None


def test_ten_thousand_addresses_leave_the_shelf_at_its_bound(
    certificates: CertificateCache, amazon: PretendAmazon, host: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    chain = certificates.chain_at(ADDRESS)
    host.fetched.clear()
    monkeypatch.setattr("leukemia_guide.server.verifying.certificate_cache.verified_chain", lambda *_: chain)
    host.chains = dict.fromkeys((f"{FOLDER}{number}.pem" for number in range(10_000)), amazon.chain)

    for address in list(host.chains):
        certificates.chain_at(address)

    assert len(certificates) == 16
    assert len(host.fetched) == 10_000


def test_thousands_of_failures_leave_their_memory_at_its_bound(certificates: CertificateCache) -> None:
    for number in range(2_000):
        assert reason_of(lambda number=number: certificates.chain_at(f"{FOLDER}{number}.pem")) is Reason.FETCH

    assert len(certificates._failed) == 16


def test_the_chain_in_use_is_the_last_to_go(certificates: CertificateCache, amazon: PretendAmazon, host: Any) -> None:
    certificates.chain_at(ADDRESS)
    for number in range(100):
        host.chains[f"{FOLDER}{number}.pem"] = amazon.chain
        certificates.chain_at(f"{FOLDER}{number}.pem")
        certificates.chain_at(ADDRESS)

    assert host.fetched.count(ADDRESS) == 1


def test_a_failure_is_remembered_for_five_seconds_only(
    certificates: CertificateCache, amazon: PretendAmazon, host: Any, clock: Any
) -> None:
    host.chains.clear()

    assert reason_of(lambda: certificates.chain_at(ADDRESS)) is Reason.FETCH
    assert reason_of(lambda: certificates.chain_at(ADDRESS)) is Reason.FAILED_LATELY
    assert len(host.fetched) == 1

    host.chains[ADDRESS] = amazon.chain
    clock.now += timedelta(seconds=6)
    assert reason_of(lambda: certificates.chain_at(ADDRESS)) is None


def test_callers_at_once_share_one_fetch(certificates: CertificateCache, amazon: PretendAmazon, host: Any) -> None:
    def slowly() -> bytes:
        time.sleep(0.1)
        return amazon.chain

    host.chains[ADDRESS] = slowly

    with ThreadPoolExecutor(20) as callers:
        chains = list(callers.map(lambda _: certificates.chain_at(ADDRESS), range(20)))

    assert len(set(map(id, chains))) == 1
    assert len(host.fetched) == 1


def test_a_fetch_beyond_the_bound_is_refused_at_once_and_a_kept_chain_is_given_at_once(
    certificates: CertificateCache, host: Any
) -> None:
    certificates.chain_at(ADDRESS)
    never = Event()
    for number in range(200):
        host.chains[f"{FOLDER}{number}.pem"] = lambda: never.wait(5) and b""
    host.fetched.clear()

    with ThreadPoolExecutor(200) as callers:
        told = [callers.submit(reason_of, lambda n=n: certificates.chain_at(f"{FOLDER}{n}.pem")) for n in range(200)]
        started = time.perf_counter()
        certificates.chain_at(ADDRESS)
        took = time.perf_counter() - started
        reasons = [future.result() for future in told]
    never.set()

    assert took < 0.2
    assert len(host.fetched) == 3
    assert sorted(set(reasons)) == sorted({Reason.BUSY, Reason.SLOW})


def test_a_host_that_did_not_answer_in_time_is_not_waited_for_again_at_once(
    certificates: CertificateCache, host: Any
) -> None:
    never = Event()
    host.chains[ADDRESS] = lambda: never.wait(5) and b""

    assert reason_of(lambda: certificates.chain_at(ADDRESS)) is Reason.SLOW
    assert reason_of(lambda: certificates.chain_at(ADDRESS)) is Reason.FAILED_LATELY
    never.set()


def test_no_more_callers_wait_than_the_bound_allows(certificates: CertificateCache, host: Any) -> None:
    never = Event()
    host.chains[ADDRESS] = lambda: never.wait(5) and b""

    with ThreadPoolExecutor(100) as callers:
        reasons = list(callers.map(lambda _: reason_of(lambda: certificates.chain_at(ADDRESS)), range(100)))
    never.set()

    assert reasons.count(Reason.SLOW) <= 24
    assert set(reasons) <= {Reason.SLOW, Reason.BUSY, Reason.FAILED_LATELY}


@pytest.fixture
def knowing(amazon: PretendAmazon, clock: Any, host: Any) -> CertificateCache:
    """A cache that knows where Alexa's chain lies."""
    return CertificateCache(host, Store([amazon.root]), clock, Bounds(seconds=0.3), known=ADDRESS)


def test_strangers_cannot_crowd_out_a_known_chain_that_is_not_kept_yet(knowing: CertificateCache, host: Any) -> None:
    never = Event()
    host.chains |= {f"{FOLDER}{number}.pem": lambda: never.wait(5) and b"" for number in range(60)}

    with ThreadPoolExecutor(60) as callers:
        told = [callers.submit(reason_of, lambda n=n: knowing.chain_at(f"{FOLDER}{n}.pem")) for n in range(60)]
        while len(host.fetched) < 3:
            time.sleep(0.01)
        genuine = list(callers.map(lambda _: reason_of(lambda: knowing.chain_at(ADDRESS)), range(4)))
        assert {future.result() for future in told} <= {Reason.SLOW, Reason.BUSY}
    never.set()

    assert genuine == [None] * 4


def test_a_known_chain_is_fetched_ahead_and_stays_where_it_cannot_be_fetched_anew(
    knowing: CertificateCache, amazon: PretendAmazon, host: Any
) -> None:
    assert knowing.fetch_known() is True
    first = knowing.chain_at(ADDRESS)
    assert len(host.fetched) == 1

    host.chains.clear()
    assert knowing.fetch_known() is False
    assert knowing.chain_at(ADDRESS) is first

    host.chains[ADDRESS] = amazon.chain
    assert knowing.fetch_known() is True
    assert knowing.chain_at(ADDRESS) is not first


def test_a_chain_that_was_verified_once_is_known_from_then_on(
    certificates: CertificateCache, host: Any, clock: Any
) -> None:
    certificates.chain_at(ADDRESS)

    assert certificates.fetch_known() is True
    assert host.fetched == [ADDRESS] * 2
