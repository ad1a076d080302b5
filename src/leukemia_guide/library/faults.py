"""What is wrong with the content, in one line: which file, which key, why."""

from __future__ import annotations


class ContentFault(Exception):
    """Content that cannot be spoken. Its text is one line: `file: reason`."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = file
        self.reason = reason
