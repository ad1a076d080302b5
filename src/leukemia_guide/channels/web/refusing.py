"""What a caller hears who is turned away: the status and one line, the same for every reason."""

from __future__ import annotations

import logging
from typing import Final

from flask import Flask, Response
from werkzeug.exceptions import HTTPException

log: Final = logging.getLogger("leukemia_guide.server")
KEPT: Final = ("Allow",)
LINES: Final = {
    400: "This request cannot be answered.\n",
    403: "This request is not from the carrier of this number.\n",
    404: "There is nothing here.\n",
    405: "This is not how to ask.\n",
    413: "This request is too large.\n",
    415: "This is not how to ask.\n",
}


def refuse(status: int) -> Response:
    """One line in plain text; a status without a line of its own has that of 400."""
    return Response(LINES.get(status, LINES[400]), status, mimetype="text/plain")


def answer_errors(app: Flask) -> None:
    """Every error of the app becomes one line in words; no page of it shows a trace."""

    @app.errorhandler(HTTPException)
    def turned_away(fault: HTTPException) -> Response:
        refused = refuse(fault.code or 500)
        for name in KEPT:
            if value := fault.get_response().headers.get(name):
                refused.headers[name] = value
        return refused

    @app.errorhandler(Exception)
    def fell_over(fault: Exception) -> Response:
        log.error("fault", exc_info=fault)
        return Response("The guide could not answer. If it is urgent, call your local emergency number.\n", 500)
