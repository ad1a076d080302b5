"""What an owner sets: public values in content/owner.toml, secrets and the machine's own in environment variables.
`development` says what it sets instead."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import urlsplit

from leukemia_guide.channels.phone.carrier import Carrier
from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.server.phone_settings import carrier_of
from leukemia_guide.server.settings_fault import SettingsFault
from leukemia_guide.server.verifying.address import canonical
from leukemia_guide.server.verifying.refusal import Refused

__all__ = ["Settings", "SettingsFault", "development", "production"]

LEVELS: Final = ("DEBUG", "INFO", "WARNING", "ERROR")
DEFAULT_PORT: Final = 8080
DEFAULT_LOCALE: Final = "en-US"
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
ASSISTANT_PORT: Final = 8081
THIS_MACHINE: Final = ("127.0.0.1", "localhost", "::1")
SHORTEST_KEY: Final = 32


@dataclass(frozen=True, slots=True)
class Settings:
    """`skill_id` is None only in development, where any validly signed request is answered.

    `workers` are processes, `threads` how many requests one process answers at once. `https_only` tells browsers to
    come back by HTTPS alone. `hosts` are the names that it answers to, any where there are none. At
    `certificate_address` Alexa's certificates are known to lie. `carrier` is the telephone number's, None where there
    is none.
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
    carrier: Carrier | None = None


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
        carrier=carrier_of(environment),
    )


def development(environment: Mapping[str, str]) -> Settings:
    """The same app on this machine alone: no skill id needed, plain HTTP. Raises SettingsFault."""
    return Settings(
        skill_id=environment.get("SKILL_ID", "").strip() or None,
        port=_number(environment, "PORT", DEFAULT_PORT, 0, 65_535),
        log_level=_level(environment),
        https_only=False,
        carrier=carrier_of(environment),
    )


@dataclass(frozen=True, slots=True)
class AssistantSettings:
    """Of the server for assistants. `hosts` are the names under which it may be called, besides this machine's own;
    `key` signs the conversations; `public` is where the reading pages stand, None where they stand nowhere."""

    host: str = "127.0.0.1"
    port: int = ASSISTANT_PORT
    hosts: tuple[str, ...] = ()
    key: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)
    public: str | None = None
    log_level: str = "INFO"


def for_assistants(environment: Mapping[str, str]) -> AssistantSettings:
    """Raises SettingsFault where a variable cannot be used, or one is missing without which nobody would get in."""
    host = environment.get("HOST", "").strip() or "127.0.0.1"
    hosts = tuple(name.strip() for name in environment.get("MCP_HOSTS", "").split(",") if name.strip())
    if not hosts and host not in THIS_MACHINE:
        raise SettingsFault(
            "MCP_HOSTS: not set, and without it every caller from another machine is turned away; "
            "set it to the names under which the server is called, such as guide.example.org"
        )
    key = environment.get("MCP_KEY", "").strip()
    if key and len(key) < SHORTEST_KEY:
        raise SettingsFault(f"MCP_KEY: has {len(key)} characters; give it at least {SHORTEST_KEY}, drawn at random")
    public = environment.get("PUBLIC_URL", "").strip() or None
    if public and not public.startswith(("https://", "http://")):
        raise SettingsFault("PUBLIC_URL: is no address; write one such as https://guide.example.org")
    return AssistantSettings(
        host=host,
        port=_number(environment, "MCP_PORT", ASSISTANT_PORT, 0, 65_535),
        hosts=hosts,
        **({"key": key.encode()} if key else {}),
        public=public,
        log_level=_level(environment),
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
