"""What the conversation may not find out for itself: the time, the place, the channel."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class Channel(StrEnum):
    """Where the reply is heard; some words are true only on some of them."""

    ALEXA = "alexa"
    PAGE = "page"
    PHONE = "phone"
    ASSISTANT = "assistant"


class Moment(NamedTuple):
    """`now` is aware, None where there is no clock; `region` is a country code such as "GB", None where it is not
    known. `zone` gives the listener's IANA zone, or None, or raises; it is asked only when hours are told, since on
    Alexa it costs a call to Amazon."""

    channel: Channel
    now: datetime | None = None
    region: str | None = None
    zone: Callable[[], str | None] = lambda: None

    @property
    def by_phone(self) -> bool:
        """Whether the listener is on the telephone, and so must hang up before calling anyone."""
        return self.channel is Channel.PHONE
