"""What is opened once, when it is first asked for, and shared by all threads."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Once(Generic[P, T]):
    """Opens each thing once, by the arguments that name it. A fault is not remembered: it is raised each time anew."""

    def __init__(self, opening: Callable[P, T]) -> None:
        self._opening = opening
        self._open: dict[object, T] = {}
        self._lock = Lock()

    def __call__(self, *arguments: P.args, **named: P.kwargs) -> T:
        """What was opened by these arguments, opened now if it never was."""
        key = (arguments, tuple(sorted(named.items()))) if named else arguments
        if key in self._open:
            return self._open[key]
        with self._lock:
            if key not in self._open:
                self._open[key] = self._opening(*arguments, **named)
            return self._open[key]
