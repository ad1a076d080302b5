"""The conversation as a handle that the caller hands back: opaque, signed, of ids only.

The server keeps nothing between two calls, so what must be remembered, an alarm before all, travels with the caller.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Final

from itsdangerous import BadData, URLSafeSerializer

from leukemia_guide.conversation import State

LONGEST: Final = 2000
LANGUAGE: Final = "language"
UNSAID: Final[Mapping[str, object]] = {key: value for key, value in State().keep().items() if key != "version"}
"""What a state holds where nothing was said; it is left out of a handle, which a model has to copy."""


class Handles:
    """Seals and opens handles with one key; copies of the server that share it open each other's."""

    def __init__(self, key: bytes) -> None:
        self._sealing = URLSafeSerializer(
            key,
            salt="leukemia-guide.conversation",
            signer_kwargs={"digest_method": hashlib.sha256, "key_derivation": "hmac"},
        )

    def seal(self, state: State, language: str) -> str:
        """The state, and the language that was spoken, as a handle of some hundred letters and digits."""
        kept = {key: value for key, value in state.keep().items() if key not in UNSAID or value != UNSAID[key]}
        return str(self._sealing.dumps({**kept, LANGUAGE: language}))

    def open(self, handle: str | None) -> Mapping[str, Any] | None:
        """What was sealed, the state for `conversation.restore`, which trusts none of it.

        A handle that is not ours, or was changed, gives back nothing but its alarm: that can only make an answer
        more careful, and a server that was given a new key must not forget one.
        """
        if not handle or len(handle) > LONGEST:
            return None
        try:
            kept = self._sealing.loads(handle)
        except BadData:
            kept = _alarm_alone(self._sealing.loads_unsafe(handle)[1])
        return kept if isinstance(kept, Mapping) else None


def _alarm_alone(kept: object) -> Mapping[str, Any] | None:
    return {"alarm": kept.get("alarm")} if isinstance(kept, Mapping) else None
