"""How the web application writes JSON: in the order in which it was put together, by one encoder that is kept.

Flask's own way makes an encoder for each answer, sorts every key in it, and copies the headers before they are sent.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from flask import Flask, Response
from flask.json.provider import DefaultJSONProvider

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment


class KeptEncoder(DefaultJSONProvider):
    """Writes what JSON holds by itself; anything else is a TypeError."""

    def __init__(self, app: Flask) -> None:
        super().__init__(app)
        self._encode = json.JSONEncoder(separators=(",", ":")).encode

    def dumps(self, obj: Any, **_: Any) -> str:
        """Always on one line."""
        return self._encode(obj)

    def response(self, *args: Any, **kwargs: Any) -> Response:
        """As Flask's."""
        return WrittenResponse(self._encode(self._prepare_response_obj(args, kwargs)), mimetype=self.mimetype)


class WrittenResponse(Response):
    """Bytes that are all there, with their length. Whoever posts gets them and the headers as they stand: no address in
    them is to be completed, and nothing is left out as it is of an answer to HEAD, or of one that is known already."""

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """WSGI."""
        if environ["REQUEST_METHOD"] != "POST":
            return super().__call__(environ, start_response)
        start_response(self.status, self.headers.to_wsgi_list())
        return [self.get_data()]
