"""The guide for assistants: over standard input and output, or over HTTP in a process of its own.

Over HTTP it is a process beside the one that answers Alexa, never a part of it, and yields the processor to it: however
many assistants ask, Alexa waits for none of them (decision 22).
"""

from __future__ import annotations

import logging
import os
import socket
import sys
from collections.abc import Callable, Iterable
from logging.config import dictConfig
from threading import Thread
from typing import Any, Final

import anyio
import uvicorn
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.server.transport_security import TransportSecuritySettings

from leukemia_guide.channels.mcp.protocol_server import create_assistant_server
from leukemia_guide.guide import Guide
from leukemia_guide.guide.once import Once
from leukemia_guide.library import ContentFault, open_library
from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.server.assistants_gate import Application, Gate
from leukemia_guide.server.counting import NotUnderstood
from leukemia_guide.server.logs import logging_as_json
from leukemia_guide.server.settings import THIS_MACHINE, AssistantSettings, SettingsFault, for_assistants

log: Final = logging.getLogger("leukemia_guide.server.assistants")
PATH: Final = "/mcp"
LARGEST: Final = 64 * 1024
WITHOUT_HTTP: Final = ("MCP_KEY", "PUBLIC_URL", "LOG_LEVEL")
"""The variables that count where nothing listens."""
BACKLOG: Final = 512
NICENESS: Final = 10
"""How far it steps back for other processes of the machine, of 19."""


def over_http(locale: str) -> int:
    """Serves until it is stopped. Exit status 1 for a setting, a file or a port that cannot be used."""
    try:
        settings = for_assistants(os.environ)
        _log_as_json(settings)
        server, guide = _built(settings, locale)
        address = listening(settings)
    except (SettingsFault, ContentFault) as fault:
        print(fault, file=sys.stderr)
        return 1
    os.nice(NICENESS)
    _open_ahead(guide, (locale,))
    Thread(target=_open_ahead, args=(guide, _locales())).start()
    configuration = uvicorn.Config(
        application(server, settings),
        log_config=None,
        access_log=False,
        server_header=False,
        ws="none",
        timeout_keep_alive=65,
        timeout_graceful_shutdown=10,
    )
    host, port = address.getsockname()[:2]
    print(f"The guide answers assistants at http://{host}:{port}{PATH}  (Ctrl-C stops it)", flush=True)
    uvicorn.Server(configuration).run(sockets=[address])
    return 0


def over_stdio(locale: str) -> int:
    """Serves until the host closes its end. Languages are opened while the host still says hello."""
    try:
        settings = for_assistants({name: os.environ[name] for name in WITHOUT_HTTP if name in os.environ})
        _log_as_json(settings)
        server, guide = _built(settings, locale)
    except (SettingsFault, ContentFault) as fault:
        print(fault, file=sys.stderr)
        return 1
    Thread(target=_open_ahead, args=(guide, (locale, *_locales()))).start()
    anyio.run(_serve, server)
    return 0


def application(server: Server[Any], settings: AssistantSettings) -> Application:
    """The ASGI application: one address, whatever the era of the caller, and no session."""
    named = [host for name in settings.hosts for host in (name, f"{name}:*")]
    here = [f"{name}:*" if ":" not in name else f"[{name}]:*" for name in THIS_MACHINE]
    allowed = TransportSecuritySettings(
        allowed_hosts=[*here, *named],
        allowed_origins=[*(f"http://{name}" for name in here), *(f"https://{name}" for name in named)],
    )
    served = server.streamable_http_app(
        streamable_http_path=PATH,
        json_response=True,
        stateless_http=True,
        max_request_body_size=LARGEST,
        transport_security=allowed,
    )
    return Gate(served, PATH)


async def _serve(server: Server[Any]) -> None:
    async with stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())


def _built(settings: AssistantSettings, locale: str) -> tuple[Server[Any], Guide]:
    libraries: Callable[..., Any] = Once(open_library)
    counting = NotUnderstood([*_locales()])
    guide = Guide(libraries=libraries, not_understood=counting.count)
    server = create_assistant_server(guide, libraries, locale=locale, key=settings.key, public=settings.public)
    return server, guide


def _open_ahead(guide: Guide, locales: Iterable[str]) -> None:
    """So that nobody waits for a language. What cannot be opened is told, and alarms are answered all the same."""
    for locale in locales:
        try:
            guide.open(locale)
        except Exception as fault:
            # A fault of the content is one line about a file, and holds nothing of any listener.
            log.error("%s cannot be opened: %s", locale, fault)


def _locales() -> Iterable[str]:
    return read_toml(CONTENT / "locales.toml", CONTENT)


def listening(settings: AssistantSettings) -> socket.socket:
    """A socket that says it is TCP: of no other does asyncio send small answers at once, and each would wait 40 ms.

    Raises SettingsFault where the address cannot be had.
    """
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((settings.host, settings.port))
        made.listen(BACKLOG)
    except OSError as fault:
        made.close()
        raise SettingsFault(f"MCP_PORT: cannot listen on {settings.host}:{settings.port}: {fault.strerror}") from None
    return made


def _log_as_json(settings: AssistantSettings) -> None:
    """The protocol's library fills headers and frames into its messages; only its errors, which hold none, are kept."""
    dictConfig(logging_as_json(settings.log_level))
    for library, level in (("mcp", logging.ERROR), ("uvicorn", logging.WARNING), ("asyncio", logging.ERROR)):
        logging.getLogger(library).setLevel(level)
