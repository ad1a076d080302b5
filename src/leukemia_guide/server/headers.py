"""What every response carries: the page may load nothing from elsewhere, and be framed by no one. And which names the
server answers to."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

ALWAYS: Final = MappingProxyType(
    {
        "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": "microphone=(self), camera=(), geolocation=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }
)
BY_HTTPS_ALONE: Final = ("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
NOT_KEPT: Final = ("Cache-Control", "no-store")
HEALTH: Final = "/healthz"
ELSEWHERE: Final = b"This request cannot be answered.\n"


class Protected:
    """An application whose every response carries the headers, errors included, and which answers to its own names.

    Wraps the application from outside: there the headers are one list added to another, a tenth of what Flask's own
    hook costs. With `hosts` only these are answered; a health check may use any name, since load balancers use numbers.
    """

    def __init__(self, application: WSGIApplication, *, https_only: bool, hosts: Collection[str] = ()) -> None:
        self._application = application
        self._always = [*ALWAYS.items(), *([BY_HTTPS_ALONE] if https_only else [])]
        self._hosts = frozenset(hosts)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """WSGI."""

        def start(status: str, headers: list[tuple[str, str]], *fault: Any) -> Callable[[bytes], object]:
            kept = any(name.lower() == "cache-control" for name, _ in headers)
            return start_response(status, [*headers, *self._always, *([] if kept else [NOT_KEPT])], *fault)

        # Only a proxy could say that the application stands elsewhere than at the top, and none is believed.
        environ["SCRIPT_NAME"] = ""
        if self._hosts and environ.get("PATH_INFO") != HEALTH and _name(environ) not in self._hosts:
            start("400 Bad Request", [("Content-Type", "text/plain"), ("Content-Length", str(len(ELSEWHERE)))])
            return [ELSEWHERE]
        return self._application(environ, start)


def _name(environ: WSGIEnvironment) -> str:
    """The host that the caller names, without a port."""
    return str(environ.get("HTTP_HOST", "")).lower().partition(":")[0]
