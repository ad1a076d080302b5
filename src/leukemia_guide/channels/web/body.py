"""The bytes of a request's body, within a limit."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from flask import Request, request
from werkzeug.exceptions import BadRequest, HTTPException, RequestEntityTooLarge

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment


def read_body(largest: int) -> bytes:
    """The raw body. Raises RequestEntityTooLarge, unread where its length is announced, and BadRequest for one that
    breaks off or is not put together as HTTP wants it."""
    # The request itself: Flask's name for it looks it up anew for each thing that is asked of it.
    asked: Request = request._get_current_object()  # type: ignore[attr-defined]
    announced = asked.content_length
    asked.max_content_length = largest
    if announced is not None:
        # Werkzeug's own stream reads until nothing comes, each time into 64 KiB made for it.
        asked.stream = BytesIO(announced_body(asked.environ, announced, largest))
    try:
        return asked.get_data()
    except HTTPException:
        raise
    except Exception:
        raise BadRequest from None


def announced_body(environ: WSGIEnvironment, length: int, largest: int) -> bytes:
    """A body of that length, raising as `read_body` does."""
    if length > largest:
        raise RequestEntityTooLarge
    try:
        body: bytes = environ["wsgi.input"].read(length)
    except Exception:
        raise BadRequest from None
    if len(body) < length:
        raise BadRequest
    return body
