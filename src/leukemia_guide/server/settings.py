"""What an owner sets: public values in content/owner.toml, secrets and the machine's own in environment variables.
`development` says what it sets instead."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import urlsplit

from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.server.verifying.address import canonical
from leukemia_guide.server.verifying.refusal import Refused

LEVELS: Final = ("DEBUG", "INFO", "WARNING", "ERROR")
DEFAULT_PORT: Final = 8080
DEFAULT_LOCALE: Final = "en-US"
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


class SettingsFault(ValueError):
    """A setting that cannot be used. Its text is one line: which, why, and how to mend it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`skill_id` is None only in development, where any validly signed request is answered.

    `workers` are processes, `threads` how many requests one process answers at once. `https_only` tells browsers to
    come back by HTTPS alone. `hosts` are the names that it answers to, any where there are none. At
    `certificate_address` Alexa's certificates are known to lie.
    """

    skill_id: str | None
    host: str = "127.0.0.1"
    port: int = DEFAULT_PORT
    workers: int = 1
    threads: int = 32
    log_level: str = "INFO"
    https_only: bool = True
    hosts: tuple[str, ...] = ()
    default_locale: str = DEFAULT_LOCALE
    certificate_address: str | None = None


def read_owner() -> Mapping[str, Any]:
    """What stands in owner.toml. Raises ContentFault."""
    return read_toml(CONTENT / "owner.toml", CONTENT)


def production(environment: Mapping[str, str], owner: Mapping[str, Any] = NOTHING) -> Settings:
    """`owner` is what stands in owner.toml. Raises SettingsFault where something is missing or cannot be used."""
    skill_id = environment.get("SKILL_ID", "").strip() or str(owner.get("skill_id", "")).strip()
    if not skill_id:
        raise SettingsFault(
            "SKILL_ID: not set, and without it any skill's requests would be answered; set it, or `skill_id` in "
            "owner.toml, to the id in the developer console (amzn1.ask.skill....), or use `make run` to develop"
        )
    return Settings(
        skill_id=skill_id,
        host=environment.get("HOST", "").strip() or "127.0.0.1",
        port=_number(environment, "PORT", DEFAULT_PORT, 1, 65_535),
        workers=_number(environment, "WORKERS", os.cpu_count() or 1, 1, 64),
        threads=_number(environment, "THREADS", 32, 4, 256),
        log_level=_level(environment),
        hosts=_hosts(owner),
        default_locale=str(owner.get("default_locale") or DEFAULT_LOCALE),
        certificate_address=_certificate_address(owner),
    )


def development(environment: Mapping[str, str]) -> Settings:
    """The same app on this machine alone: no skill id needed, plain HTTP. Raises SettingsFault."""
    return Settings(
        skill_id=environment.get("SKILL_ID", "").strip() or None,
        port=_number(environment, "PORT", DEFAULT_PORT, 0, 65_535),
        log_level=_level(environment),
        https_only=False,
    )


def _hosts(owner: Mapping[str, Any]) -> tuple[str, ...]:
    address = str(owner.get("address") or "").strip()
    reached = urlsplit(address)
    if address and (reached.scheme != "https" or not reached.hostname or reached.path.strip("/") or reached.query):
        raise SettingsFault(f"owner.toml: 'address' is {address[:60]!r}; write one such as https://guide.example.org")
    others = owner.get("allowed_hosts") or []
    if not isinstance(others, list) or not all(isinstance(host, str) and host for host in others):
        raise SettingsFault("owner.toml: 'allowed_hosts' is not a list of names such as \"guide.example.org\"")
    return tuple(dict.fromkeys([*([reached.hostname] if reached.hostname else []), *map(str.lower, others)]))


def _certificate_address(owner: Mapping[str, Any]) -> str | None:
    named = str(owner.get("certificate_address") or "").strip()
    if not named:
        return None
    try:
        return canonical(named)
    except Refused as refused:
        raise SettingsFault(f"owner.toml: 'certificate_address': {refused.reason.value}") from None


def _number(environment: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    text = environment.get(name, "").strip()
    if not text:
        return default
    if not (text.isascii() and text.isdecimal() and len(text) <= 6 and least <= int(text) <= most):
        raise SettingsFault(f"{name}: {text[:40]!r} is not a whole number from {least} to {most}")
    return int(text)


def _level(environment: Mapping[str, str]) -> str:
    level = environment.get("LOG_LEVEL", "").strip().upper() or "INFO"
    if level not in LEVELS:
        raise SettingsFault(f"LOG_LEVEL: {level[:40]!r} is not one of {', '.join(LEVELS)}")
    return level
