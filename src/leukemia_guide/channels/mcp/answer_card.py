"""The answer card, for hosts that draw MCP Apps: one HTML document with all it needs inside, in the page's look."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from leukemia_guide.channels.mcp.assistant_words import AssistantWords

CARD: Final = "ui://leukemia-guide/answer.html"
CARD_TYPE: Final = "text/html;profile=mcp-app"
APPS: Final = "io.modelcontextprotocol/ui"
APP: Final = Path(__file__).parent / "app"
PAGE_STYLE: Final = Path(__file__).parent.parent / "web" / "page" / "talk.css"
DARK: Final = "@media (prefers-color-scheme: dark)"
COLOUR: Final = re.compile(r"--[\w-]+:[^;]+;")
HOLE: Final = re.compile(r"{{(\w+)}}")


def answer_card(first: AssistantWords, others: Iterable[AssistantWords]) -> str:
    """The document; before a result says in which language it is, it is in the first."""
    labels = {
        words.language: {"call": words.say("card", "call"), "read": words.say("pages", "read_on")}
        for words in (first, *others)
    }
    filled = {
        "language": first.language,
        "title": first.say("card", "title"),
        "waiting": first.say("card", "waiting"),
        "palette": palette(PAGE_STYLE.read_text(encoding="utf-8")),
        "style": (APP / "card.css").read_text(encoding="utf-8"),
        "script": (APP / "card.js").read_text(encoding="utf-8"),
        "labels": json.dumps(labels, ensure_ascii=False).replace("<", "\\u003c"),
    }
    return HOLE.sub(lambda hole: filled[hole[1]], (APP / "card.html").read_text(encoding="utf-8"))


def icon() -> str:
    """The guide's icon as a data address."""
    return f"data:image/svg+xml;base64,{b64encode((APP / 'guide.svg').read_bytes()).decode()}"


def palette(style: str) -> str:
    """The page's colours and typefaces, light and dark, where the host's choice comes before the device's."""
    light, _, dark = style.partition(DARK)
    day, night = ("".join(COLOUR.findall(part)) for part in (light, dark.partition("\n}")[0]))
    return (
        f":root{{color-scheme:light dark;{day}}}{DARK}{{:root{{{night}}}}}"
        f":root[data-theme=light]{{color-scheme:light;{day}}}:root[data-theme=dark]{{color-scheme:dark;{night}}}"
    )
