"""The MCP server: lists what there is, and hands each call on. Keeps nothing, so that any copy may answer any call."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from importlib.metadata import version
from typing import Any, Final

import mcp_types as types
from mcp.server.caching import CacheableMethod, CacheHint
from mcp.server.context import CallNext, HandlerResult, ServerMiddleware, ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.shared.exceptions import MCPError
from pydantic import ValidationError

from leukemia_guide import safety
from leukemia_guide.channels.mcp import listing
from leukemia_guide.channels.mcp.answer_card import APPS, CARD_TYPE
from leukemia_guide.channels.mcp.asking import Asking
from leukemia_guide.channels.mcp.citing import read_citations
from leukemia_guide.channels.mcp.completing import completions
from leukemia_guide.channels.mcp.handle import Handles
from leukemia_guide.channels.mcp.place import Places
from leukemia_guide.channels.mcp.prompting import Prompts
from leukemia_guide.channels.mcp.refusing_calls import Refused
from leukemia_guide.channels.mcp.resources import Resources
from leukemia_guide.channels.mcp.shelf import Shelf
from leukemia_guide.channels.mcp.toolbox import Toolbox
from leukemia_guide.guide import Guide
from leukemia_guide.library import Library
from leukemia_guide.library.content_files import CONTENT, read_toml

log: Final = logging.getLogger("leukemia_guide.channels.mcp")
NAME: Final = "leukemia-guide"
AN_HOUR: Final = CacheHint(ttl_ms=3_600_000, scope="public")
UNCHANGING: Final[tuple[CacheableMethod, ...]] = (
    "tools/list", "prompts/list", "resources/list", "resources/templates/list", "resources/read",
)  # fmt: skip
FOR_ALL: Final = types.Annotations(audience=["user", "assistant"], priority=1.0)
FOR_THE_MODEL: Final = types.Annotations(audience=["assistant"], priority=0.5)
Context = ServerRequestContext[Any, Any]


def create_assistant_server(
    guide: Guide,
    libraries: Callable[[str, str | None], Library],
    *,
    locale: str,
    key: bytes,
    public: str | None = None,
) -> Server[Any]:
    """The server, over any transport. `locale` decides in which language its tools are described, and in which it
    answers where the caller states none; `key` signs the conversations; `public` is where the reading pages stand.

    Raises ContentFault where the words for assistants cannot be read.
    """
    places = Places(read_toml(CONTENT / "locales.toml", CONTENT), locale)
    citations = read_citations()
    shelf = Shelf(libraries, citations, public)
    words = shelf.words(places.languages[0])
    asking = Asking(guide, shelf, places, citations, Handles(key))
    handling = Handling(shelf, places, Toolbox(asking, shelf, places))
    server = Server[Any](
        NAME,
        version=version("leukemia-guide"),
        title=words.say("server", "title"),
        description=words.say("server", "description"),
        instructions=words.say("server", "instructions"),
        icons=listing.icons(),
        cache_hints=dict.fromkeys(UNCHANGING, AN_HOUR),
        get_tool_input_schema=handling.input_schema,
        on_list_tools=handling.list_tools,
        on_call_tool=handling.call_tool,
        on_list_resources=handling.list_resources,
        on_list_resource_templates=handling.list_templates,
        on_read_resource=handling.read_resource,
        on_list_prompts=handling.list_prompts,
        on_get_prompt=handling.get_prompt,
        on_completion=handling.complete,
    )
    # In place of the tracing that is there by default, and records what a fault says: that may be words.
    server.middleware[:] = [calmly(places.languages[0])]
    server.extensions[APPS] = {"mimeTypes": [CARD_TYPE]}
    return server


def calmly(language: str) -> ServerMiddleware[Any]:
    """A fault becomes the apology; of the fault itself only its name is told."""

    async def answer(ctx: Context, call_next: CallNext) -> HandlerResult:
        try:
            return await call_next(ctx)
        except (MCPError, ValidationError):
            raise
        except Exception as fault:
            log.error("fault in a request: %s", type(fault).__name__)
            raise MCPError(types.INTERNAL_ERROR, safety.apology(language, None)) from None

    return answer


class Handling:
    """One method for each request of the protocol."""

    def __init__(self, shelf: Shelf, places: Places, toolbox: Toolbox) -> None:
        self._shelf, self._places, self._toolbox = shelf, places, toolbox
        self._resources, self._prompts = Resources(shelf, places, toolbox.page), Prompts(shelf, places)
        self._tools = listing.tools(shelf, places)

    def input_schema(self, name: str) -> dict[str, Any] | None:
        """The schema of a tool's arguments, for the transport."""
        return next((tool.input_schema for tool in self._tools if tool.name == name), None)

    async def list_tools(self, _: Context, __: object) -> types.ListToolsResult:
        """All tools, on one page."""
        return types.ListToolsResult(tools=self._tools)

    async def call_tool(self, _: Context, asked: types.CallToolRequestParams) -> types.CallToolResult:
        """The words for people first; then the same data once more as text, for hosts that hand on only text."""
        try:
            told = self._toolbox.call(asked.name, asked.arguments)
        except Refused as refused:
            raise self._refused(refused) from None
        content: list[types.ContentBlock] = [types.TextContent(text=told.text, annotations=FOR_ALL)]
        if told.refused:
            return types.CallToolResult(content=content, is_error=True)
        data = json.dumps(told.structured, ensure_ascii=False)
        content.append(types.TextContent(text=data, annotations=FOR_THE_MODEL))
        return types.CallToolResult(content=content, structured_content=told.structured)

    async def list_resources(self, _: Context, __: object) -> types.ListResourcesResult:
        """All resources, on one page."""
        return types.ListResourcesResult(resources=listing.resources(self._resources))

    async def list_templates(self, _: Context, __: object) -> types.ListResourceTemplatesResult:
        """The template of a topic's address."""
        return types.ListResourceTemplatesResult(resource_templates=listing.templates(self._shelf, self._places))

    async def read_resource(self, _: Context, asked: types.ReadResourceRequestParams) -> types.ReadResourceResult:
        """One document."""
        try:
            media_type, text = self._resources.read(asked.uri)
        except Refused as refused:
            raise self._refused(refused) from None
        contents = types.TextResourceContents(uri=asked.uri, mime_type=media_type, text=text)
        return types.ReadResourceResult(contents=[contents])

    async def list_prompts(self, _: Context, __: object) -> types.ListPromptsResult:
        """All prompts, on one page."""
        return types.ListPromptsResult(prompts=listing.prompts(self._prompts))

    async def get_prompt(self, _: Context, asked: types.GetPromptRequestParams) -> types.GetPromptResult:
        """One message, as the person would have written it."""
        try:
            text = self._prompts.text(asked.name, asked.arguments)
        except Refused as refused:
            raise self._refused(refused) from None
        return types.GetPromptResult(messages=[types.PromptMessage(role="user", content=types.TextContent(text=text))])

    async def complete(self, _: Context, asked: types.CompleteRequestParams) -> types.CompleteResult:
        """What the argument may be."""
        given = (asked.context.arguments if asked.context else None) or {}
        language = (given.get("language") or given.get("locale") or "").partition("-")[0]
        values = completions(asked.argument.name, asked.argument.value, language, self._shelf, self._places)
        return types.CompleteResult(completion=types.Completion(values=list(values), total=len(values), has_more=False))

    def _refused(self, refused: Refused) -> MCPError:
        words = self._shelf.words(self._places.languages[0])
        return MCPError(types.INVALID_PARAMS, words.say("errors", refused.key, **refused.names))
