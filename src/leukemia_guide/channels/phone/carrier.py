"""Who carries the calls of a number, and under which address."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Carrier:
    """`address` is where the carrier reaches this server, without a slash at its end. `tokens` are the secrets with
    which it may have signed, `keys` those under which a call is sealed: the newest first, and an old one beside it
    while it is changed. Neither is ever shown."""

    address: str
    tokens: tuple[str, ...] = field(repr=False)
    keys: tuple[str, ...] = field(repr=False)
