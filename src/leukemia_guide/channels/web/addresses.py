"""Where the pages lie, by language."""

from __future__ import annotations


def topics_address(language: str) -> str:
    """The list of all topics."""
    return f"/{language}/topics"


def topic_address(language: str, topic_id: str) -> str:
    """The page of one topic."""
    return f"{topics_address(language)}/{topic_id}"


def numbers_address(language: str) -> str:
    """The telephone numbers."""
    return f"/{language}/numbers"
