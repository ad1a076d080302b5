"""Which certificate addresses are Amazon's.

Amazon's rules: https, host s3.amazonaws.com and port 443 in any case, path beginning with /echo.api/ in that very case
once its dot segments are resolved. Stricter than that, a path is letters, digits, dots, dashes and slashes: what a
browser, a proxy and a library might read differently is refused (a user, a percent sign, a backslash), and so is a
query, by which one chain could fill the cache many times over.
"""

from __future__ import annotations

import re
from posixpath import normpath
from typing import Final

from leukemia_guide.server.verifying.refusal import Reason, Refused

HOST: Final = "s3.amazonaws.com"
LONGEST: Final = 512
ADDRESS: Final = re.compile(r"(?i:https)://(?i:s3\.amazonaws\.com)(?::443)?(?P<path>/[A-Za-z0-9._/-]*)", re.ASCII)


def canonical(address: str | None) -> str:
    """The one way to write an address of Amazon's. Raises Refused for any other."""
    if not address:
        raise Refused(Reason.NO_ADDRESS)
    found = ADDRESS.fullmatch(address) if len(address) <= LONGEST else None
    path = normpath(found["path"]) if found else ""
    if path.startswith("//") or not path.startswith("/echo.api/"):
        raise Refused(Reason.ADDRESS)
    return f"https://{HOST}{path}"
