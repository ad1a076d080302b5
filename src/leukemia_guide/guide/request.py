"""What comes in at the door, from any channel, and what goes out."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from leukemia_guide.conversation import Channel, Reply, State
from leukemia_guide.library import Library
from leukemia_guide.understanding import Recognition


class Request(NamedTuple):
    """One turn. At most one of `words` (as heard or typed), `recognition` (where the channel recognized them itself)
    and `touched` (the id of a question on a screen) is there; none of them opens the guide.

    `locale` is one such as "en-GB", of a language that the guide speaks. `region` is the listener's country, None where
    it is not known. `state` is the session's as it was handed out, untrusted. `zone` gives the listener's IANA zone, or
    None, or raises; it is asked only when hours are told."""

    channel: Channel
    locale: str
    region: str | None
    state: object = None
    words: str | None = None
    recognition: Recognition | None = None
    touched: str | None = None
    zone: Callable[[], str | None] = lambda: None


class Answered(NamedTuple):
    """`library` is None where none could be opened; then only an alarm can have been answered."""

    reply: Reply
    state: State
    library: Library | None
