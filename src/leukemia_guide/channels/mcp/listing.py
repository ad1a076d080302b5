"""What the server has, in the protocol's own types: made once, since it never changes while a process runs."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Final

from mcp_types import (
    Icon,
    Prompt,
    PromptArgument,
    Resource,
    ResourceTemplate,
    Tool,
    ToolAnnotations,
)

from leukemia_guide.channels.mcp.answer_card import CARD, icon
from leukemia_guide.channels.mcp.place import Places
from leukemia_guide.channels.mcp.prompting import LOCALE, Prompts
from leukemia_guide.channels.mcp.resources import MARKDOWN, TEMPLATE, Resources
from leukemia_guide.channels.mcp.schemas import TAKES, Schemas
from leukemia_guide.channels.mcp.shelf import Shelf
from leukemia_guide.channels.mcp.topic_documents import CONTACT

log: Final = logging.getLogger("leukemia_guide.channels.mcp")
READ_ONLY: Final = ToolAnnotations(
    read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
)
DRAWN: Final[Mapping[str, Any]] = {"ui": {"resourceUri": CARD}}
DRAWS: Final = frozenset({"ask", "read_topic"})


def icons() -> list[Icon]:
    """The guide's icon, at any size."""
    return [Icon(src=icon(), mime_type="image/svg+xml", sizes=["any"])]


def tools(shelf: Shelf, places: Places) -> list[Tool]:
    """The four tools, described in the first language."""
    words = shelf.words(places.languages[0])
    schemas = Schemas(words, _topics(shelf, places), places.names)
    return [
        Tool(
            name=name,
            title=words.say("tools", name, "title"),
            description=words.say("tools", name, "description"),
            input_schema=schemas.taken(name),
            output_schema=schemas.given(name),
            annotations=READ_ONLY,
            icons=icons(),
            _meta=dict(DRAWN) if name in DRAWS else None,
        )
        for name in TAKES
    ]


def _topics(shelf: Shelf, places: Places) -> list[str]:
    """The ids that may be read; none where the content cannot be opened, since alarms must be answered even then."""
    try:
        library = shelf.documents(places.languages[0]).library
    except Exception as fault:
        # A fault of the content is one line about a file, and holds nothing of any listener.
        log.error("no topics: %s", fault)
        return []
    return [topic_id for topic_id in library if library.group(topic_id) != CONTACT]


def prompts(offered: Prompts) -> list[Prompt]:
    """The prompts; a treatment must be named, a locale may be."""
    return [
        Prompt(
            name=one.name,
            title=one.title,
            description=one.description,
            arguments=[
                PromptArgument(name=name, description=described, required=name != LOCALE)
                for name, described in one.arguments.items()
            ],
            icons=icons(),
        )
        for one in offered.offered()
    ]


def resources(shown: Resources) -> list[Resource]:
    """Every resource."""
    return [
        Resource(uri=one.address, name=one.name, title=one.title, description=one.description, mime_type=one.media_type)
        for one in shown.listed()
    ]


def templates(shelf: Shelf, places: Places) -> list[ResourceTemplate]:
    """The one template: a topic in a language."""
    words = shelf.words(places.languages[0])
    title, described = words.say("pages", "template_title"), words.say("pages", "template_description")
    return [
        ResourceTemplate(uri_template=TEMPLATE, name="topic", title=title, description=described, mime_type=MARKDOWN)
    ]
