"""The bytes of a request's body, within a limit."""

from __future__ import annotations

from io import BytesIO

from flask import request
from werkzeug.exceptions import BadRequest, HTTPException, RequestEntityTooLarge


def read_body(largest: int) -> bytes:
    """The raw body. Raises RequestEntityTooLarge, unread where its length is announced, and BadRequest for one that
    breaks off or is not put together as HTTP wants it."""
    announced = request.content_length
    if announced is not None and announced > largest:
        raise RequestEntityTooLarge
    request.max_content_length = largest
    try:
        if announced is not None:
            # Werkzeug's own stream reads until nothing comes, each time into 64 KiB made for it.
            request.stream = BytesIO(_exactly(announced))
        return request.get_data()
    except HTTPException:
        raise
    except Exception:
        raise BadRequest from None


def _exactly(length: int) -> bytes:
    body: bytes = request.environ["wsgi.input"].read(length)
    if len(body) < length:
        raise BadRequest
    return body
