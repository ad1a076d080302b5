"""The SDK's models as the package carries them: each is loaded when its name is first used, and not all at every start.

Its packages do nothing but import some 700 classes from their modules. That is written anew in the form that Python has
for it (PEP 562), from the very lines that stand there; a package that does anything else is a fault, and nothing is
packaged. The modules themselves, where the classes are, stay as they are.
"""

from __future__ import annotations

import ast
from typing import Final

from tools.release.vendored import PackageFault

MODELS: Final = "ask_sdk_model/"
PACKAGE: Final = "__init__.py"
WRITTEN: Final = '''"""Each name is loaded from its module when it is first used; written when it was packaged."""
from importlib import import_module

_MODULES = {modules!r}


def __getattr__(name):
    if name not in _MODULES:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    found = globals()[name] = getattr(import_module("." + _MODULES[name], __name__), name)
    return found


def __dir__():
    return sorted({{*globals(), *_MODULES}})
'''


def loaded_when_used(path: str, source: bytes) -> bytes:
    """The same file, or a package of the SDK's models in its other form. Raises PackageFault."""
    if not (path.startswith(MODELS) and path.endswith(PACKAGE)):
        return source
    modules: dict[str, str] = {}
    for line in ast.parse(source).body:
        if isinstance(line, ast.ImportFrom) and line.module == "__future__":
            continue
        if not (isinstance(line, ast.ImportFrom) and line.level == 1 and line.module and not _renames(line)):
            raise PackageFault(f"{path}, line {line.lineno}: more than the import of a name from a module beside it")
        modules |= {name.name: line.module for name in line.names}
    return WRITTEN.format(modules=modules).encode() if modules else source


def _renames(line: ast.ImportFrom) -> bool:
    return any(name.asname is not None or name.name == "*" for name in line.names)
