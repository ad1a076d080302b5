"""Lets flask-ask-sdk be imported where one of the libraries beneath it cannot.

flask-ask-sdk imports certvalidator, which imports oscrypto, whose last release expects one digit where OpenSSL's patch
number now has two (3.0.19) and raises (wbond/oscrypto #75). We verify requests ourselves and need only flask-ask-sdk's
adapter, so an inert stub takes certvalidator's name while the adapter is imported, and then gives it back.
"""

from __future__ import annotations

import sys
from threading import Lock
from types import ModuleType
from typing import Any, Final

NAMES: Final = ("certvalidator", "certvalidator.errors")
_importing: Final = Lock()


def skill_adapter() -> Any:
    """flask-ask-sdk's SkillAdapter, whatever OpenSSL this machine has."""
    with _importing:
        held = {name: sys.modules.get(name) for name in NAMES}
        sys.modules |= _stand_ins()
        try:
            from flask_ask_sdk.skill_adapter import SkillAdapter  # noqa: PLC0415
        finally:
            for name, module in held.items():
                if module is None:
                    del sys.modules[name]
                else:
                    sys.modules[name] = module
    return SkillAdapter


def _stand_ins() -> dict[str, ModuleType]:
    validator, errors = (ModuleType(name, "Inert: nothing here verifies anything.") for name in NAMES)
    vars(validator)["CertificateValidator"] = _Inert
    vars(errors)["PathError"] = type("PathError", (Exception,), {})
    vars(errors)["ValidationError"] = type("ValidationError", (Exception,), {})
    return {NAMES[0]: validator, NAMES[1]: errors}


class _Inert:
    """Refuses to be used, so that the SDK's own verifier can never let a request in by it."""

    def __init__(self, *_: object) -> None:
        raise RuntimeError("certvalidator stands aside here; requests are verified by leukemia_guide.server.verifying")
