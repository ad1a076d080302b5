"""What every response carries: the page may load nothing from elsewhere, and be framed by no one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
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


class Protected:
    """An application whose every response carries the headers, errors included.

    Wraps the application from outside: there the headers are one list added to another, a tenth of what Flask's own
    hook costs.
    """

    def __init__(self, application: WSGIApplication, *, https_only: bool) -> None:
        self._application = application
        self._always = [*ALWAYS.items(), *([BY_HTTPS_ALONE] if https_only else [])]

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """WSGI."""

        def start(status: str, headers: list[tuple[str, str]], *fault: Any) -> Callable[[bytes], object]:
            kept = any(name.lower() == "cache-control" for name, _ in headers)
            return start_response(status, [*headers, *self._always, *([] if kept else [NOT_KEPT])], *fault)

        return self._application(environ, start)
