"""Before Flask: of what is posted to /alexa only what Alexa signed goes on, and nothing else of it is read."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING, Final

from flask import Response
from werkzeug.exceptions import HTTPException
from werkzeug.wsgi import get_content_length

from leukemia_guide.channels.web.body import announced_body
from leukemia_guide.channels.web.refusing import refuse
from leukemia_guide.server.verifying import CHAIN_HEADER, SIGNATURE_HEADER, Reason, Refused, Verifier

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

log: Final = logging.getLogger("leukemia_guide.server.alexa")
PATH: Final = "/alexa"
LARGEST: Final = 128 * 1024
GENUINE: Final = "leukemia_guide.genuine"
"""Where a request that was let in has its envelope. No header of a caller can be of that name."""
CHAIN, SIGNATURE = (f"HTTP_{name.upper().replace('-', '_')}" for name in (CHAIN_HEADER, SIGNATURE_HEADER))


class Gate:
    """Lets everything else pass by. Flask takes longer to find out who answers a request than it takes to verify one,
    and a stranger's is not worth it."""

    def __init__(self, application: WSGIApplication, verifier: Verifier) -> None:
        self._application, self._verifier = application, verifier

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """WSGI."""
        if environ["REQUEST_METHOD"] == "POST" and environ.get("PATH_INFO") == PATH:
            try:
                body = announced_body(environ, get_content_length(environ) or 0, LARGEST)
                environ[GENUINE] = self._verifier.verify(environ.get(CHAIN), environ.get(SIGNATURE), body)
            except Refused as refused:
                return refused_for(refused.reason)(environ, start_response)
            except HTTPException as fault:
                return refuse(fault.code or 400)(environ, start_response)
            environ["wsgi.input"] = BytesIO(body)
        return self._application(environ, start_response)


def refused_for(reason: Reason) -> Response:
    """What whoever is not let in hears; only the log is told why."""
    log.warning("refused", extra={"reason": reason.value})
    return refuse(400)
