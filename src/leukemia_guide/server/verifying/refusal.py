"""Why a request was not let in. For the log alone: the caller is told nothing."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """What was wrong, in words that hold nothing of what was sent."""

    NO_ADDRESS = "no certificate address"
    ADDRESS = "certificate address is not Amazon's"
    NO_SIGNATURE = "no signature"
    BASE64 = "signature is not base64"
    LENGTH = "signature is of no RSA key that is taken"
    BUSY = "too many certificates are being fetched"
    SLOW = "certificate did not arrive in time"
    FETCH = "certificate could not be fetched"
    FAILED_LATELY = "certificate could not be fetched a moment ago"
    NOT_PEM = "certificate is not PEM"
    CHAIN = "certificate chain is not trusted"
    NAME = "certificate is not for Alexa"
    KEY = "certificate key is not RSA of 2048 bits or more"
    SIGNATURE = "signature does not fit the body"
    ENVELOPE = "body is not a request envelope"
    TIMESTAMP = "timestamp is missing or unreadable"
    STALE = "timestamp is too far from now"
    APPLICATION = "request is for another skill"
    PASSED_BY = "request came past the gate"
    FAULT = "verification failed by a fault of its own"


class Refused(Exception):
    """The request is not let in."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason
