"""What an owner sets for a telephone number. The telephone is off where nothing of it is set."""

from __future__ import annotations

import importlib.util
import re
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from typing import Final

from leukemia_guide.channels.phone.carrier import Carrier
from leukemia_guide.server.settings_fault import SettingsFault

ADDRESS, TOKEN, KEY = "PUBLIC_ADDRESS", "PHONE_AUTH_TOKEN", "PHONE_KEY"
PUBLIC: Final = re.compile(r"(?:https://[a-z0-9.-]+|http://127\.0\.0\.1)(?::[0-9]{1,5})?(?:/[A-Za-z0-9_.-]+)*")
"""By HTTPS, or on this machine alone."""
KEY_BYTES: Final = 32
HOW: Final = {
    ADDRESS: "set it to the https address at which the carrier reaches this server, such as https://guide.example.org",
    TOKEN: "set it to the auth token from the carrier's console",
    KEY: "set it to what `leukemia-guide phone key` prints, the same for every copy of this server",
}


def carrier_of(environment: Mapping[str, str]) -> Carrier | None:
    """None where neither the token nor the key is set. Raises SettingsFault where only a part is, or cannot be used."""
    tokens, keys = (_several(environment.get(name, "")) for name in (TOKEN, KEY))
    if not tokens and not keys:
        return None
    address = environment.get(ADDRESS, "").strip().rstrip("/")
    for name, found in ((TOKEN, tokens), (KEY, keys), (ADDRESS, address)):
        if not found:
            raise SettingsFault(f"{name}: not set, and the telephone needs it; {HOW[name]}")
    if not PUBLIC.fullmatch(address):
        raise SettingsFault(f"{ADDRESS}: {address[:80]!r} is no such address; {HOW[ADDRESS]}")
    if not all(map(_is_key, keys)):
        raise SettingsFault(f"{KEY}: not a key; {HOW[KEY]}")
    if importlib.util.find_spec("twilio") is None:
        raise SettingsFault(
            f"{TOKEN}: set, but the telephone's library is missing: pip install 'leukemia-guide[phone]'"
        )
    return Carrier(address, tokens, keys)


def _several(text: str) -> tuple[str, ...]:
    """The newest first, parted by commas."""
    return tuple(filter(None, (one.strip() for one in text.split(","))))


def _is_key(text: str) -> bool:
    try:
        return len(urlsafe_b64decode(text)) == KEY_BYTES
    except ValueError:
        return False
