"""The page's own files, each read and compressed once."""

from __future__ import annotations

import gzip
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from flask import Response, request

PAGE: Final = Path(__file__).parent / "page"
ICONS: Final = (192, 512)
MODULES: Final = (
    "talk.js", "session.js", "asking.js", "hearing.js", "interrupting.js", "showing.js", "speaking.js", "words.js",
    "turns.js", "offering.js", "alarm.js", "danger.js", "keeping.js", "making.js", "sharing.js", "offline.js",
)  # fmt: skip
"""What the talk page needs at once."""
FAST: Final = 4
"""How hard to press what is made anew for each request."""
LATER: Final = ("topics.js", "list.js", "reading.js")
"""What is fetched when it is first pressed, or on another page."""
FILES: Final = MappingProxyType(
    {
        **dict.fromkeys((*MODULES, *LATER), "text/javascript"),
        **dict.fromkeys(("talk.css", "reading.css"), "text/css"),
        "icon.svg": "image/svg+xml",
        **dict.fromkeys((f"icon-{size}.png" for size in ICONS), "image/png"),
    }
)


def file_response(name: str) -> Response:
    """One of FILES, compressed where the browser takes that; it asks anew each time whether the file is still so.

    Raises KeyError for any other name."""
    response = compressible(_read(name), _compressed(name), FILES[name])
    response.headers["Cache-Control"] = "no-cache"
    response.add_etag()
    response.make_conditional(request)
    return response


def compressible(plain: bytes, compressed: bytes, mimetype: str) -> Response:
    """The one or the other, as the request accepts it."""
    packed = request.accept_encodings["gzip"] > 0 and len(compressed) < len(plain)
    response = Response(compressed if packed else plain, mimetype=mimetype)
    response.vary.add("Accept-Encoding")
    if packed:
        response.headers["Content-Encoding"] = "gzip"
    return response


def made_response(text: str, mimetype: str = "text/html") -> Response:
    """What is made anew for each request, compressed where the browser takes that."""
    plain = text.encode()
    return compressible(plain, gzip.compress(plain, FAST, mtime=0), mimetype)


@cache
def _read(name: str) -> bytes:
    return (PAGE / name).read_bytes()


@cache
def _compressed(name: str) -> bytes:
    return gzip.compress(_read(name), mtime=0)
