"""What a caller is told whose call cannot be used."""

from __future__ import annotations


class Refused(ValueError):
    """`key` names a sentence under [errors] of assistants.toml, `names` fill its holes. It holds nothing that the
    caller sent."""

    def __init__(self, key: str, **names: str) -> None:
        super().__init__(key)
        self.key, self.names = key, names
