"""What a caller hears from the worker itself, before any application: a status and one line that tells nothing."""

from __future__ import annotations

from typing import Final

from leukemia_guide.server.arriving import Arrival


def refusal(status: str, *headers: str) -> bytes:
    """A whole answer in one line that tells nothing, after which the connection closes."""
    line = "This request cannot be answered.\n"
    always = ("Content-Type: text/plain", f"Content-Length: {len(line)}", "Connection: close")
    return "\r\n".join((f"HTTP/1.1 {status}", *always, *headers, "", line)).encode("ascii")


REFUSALS: Final = {Arrival.WITHOUT_LENGTH: "411 Length Required", Arrival.TOO_LARGE: "400 Bad Request"}
TOO_SLOW: Final = refusal("408 Request Timeout")
TOO_MANY: Final = refusal("429 Too Many Requests", "Retry-After: 2")
NOT_HTTP: Final = refusal("400 Bad Request")
