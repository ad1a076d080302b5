"""The bytes of a request's body, within a limit."""

from __future__ import annotations

from flask import request
from werkzeug.exceptions import BadRequest, HTTPException, RequestEntityTooLarge


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
