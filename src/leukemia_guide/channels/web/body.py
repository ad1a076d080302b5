"""The bytes of a request's body, within a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import request
from werkzeug.exceptions import BadRequest, HTTPException, RequestEntityTooLarge
from werkzeug.wsgi import get_input_stream

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment


def read_body(largest: int) -> bytes:
    """The raw body. Raises RequestEntityTooLarge, unread where its length is announced, and BadRequest for one that
    breaks off or is not put together as HTTP wants it."""
    if (request.content_length or 0) > largest:
        raise RequestEntityTooLarge
    request.max_content_length = largest
    try:
        return request.get_data()
    except HTTPException:
        raise
    except Exception:
        raise BadRequest from None


def body_of(environ: WSGIEnvironment, largest: int) -> bytes:
    """As `read_body`, of a request that Flask has not seen."""
    try:
        return get_input_stream(environ, max_content_length=largest).read()
    except HTTPException:
        raise
    except Exception:
        raise BadRequest from None
