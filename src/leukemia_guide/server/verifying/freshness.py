"""What only the body tells: when it was sent. Read once the signature has been found genuine."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from leukemia_guide.server.verifying.refusal import Reason, Refused

TOLERANCE: Final = timedelta(seconds=150)
EVENT_TOLERANCE: Final = timedelta(hours=1)
EVENTS: Final = "AlexaSkillEvent."
MILLISECONDS_FROM: Final = 1e11
WRITTEN: Final = re.compile(r"[0-9T:.,Z+-]{1,40}")
"""The letters of a time in ISO 8601; the reader of the standard library overlooks some others."""


def read_envelope(body: bytes) -> Mapping[str, Any]:
    """Raises Refused where the body is no JSON object with a request in it."""
    try:
        envelope = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        raise Refused(Reason.ENVELOPE) from None
    if not isinstance(envelope, Mapping) or not isinstance(envelope.get("request"), Mapping):
        raise Refused(Reason.ENVELOPE)
    return envelope


def check_fresh(envelope: Mapping[str, Any], now: datetime) -> None:
    """Raises Refused for a request too old, or from the future: 150 seconds; for a skill event an hour."""
    request = envelope["request"]
    sent = _moment(request.get("timestamp"))
    kind = request.get("type")
    is_event = isinstance(kind, str) and kind.startswith(EVENTS)
    if abs(now - sent) > (EVENT_TOLERANCE if is_event else TOLERANCE):
        raise Refused(Reason.STALE)


def _moment(value: object) -> datetime:
    """From ISO 8601 with its zone, or seconds or milliseconds since 1970."""
    try:
        if isinstance(value, str) and WRITTEN.fullmatch(value):
            moment = datetime.fromisoformat(value)
            if moment.tzinfo is not None:
                return moment.astimezone(UTC)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            return datetime.fromtimestamp(value / 1000 if value > MILLISECONDS_FROM else value, UTC)
    except (ValueError, OverflowError, OSError):
        pass
    raise Refused(Reason.TIMESTAMP)
