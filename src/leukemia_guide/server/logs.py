"""Logs as JSON, one object a line: faults and counts, never people.

What a library writes may hold a path, an address or a piece of a request. So of its records only the unfilled message
is kept, and of an exception only its type and the place in the code.
"""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import Any, Final

OWN: Final = ("leukemia_guide",)
TOLD: Final = ("reason", "fault", "locale", "count", "channel", "address")
LIFECYCLE: Final = "gunicorn.error"
HOLDS_A_CALLER: Final = "Invalid request from"


class JsonLines(logging.Formatter):
    """One line a record."""

    def format(self, record: logging.LogRecord) -> str:
        """The record's own message only where it is known to hold nothing of a caller."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "process": record.process,
            "event": _event(record),
        }
        line |= {key: vars(record)[key] for key in TOLD if key in vars(record)}
        if record.exc_info and record.exc_info[0]:
            line["fault"] = record.exc_info[0].__name__
            line["at"] = _place(record.exc_info[2])
        return json.dumps(line, ensure_ascii=False)


def logging_as_json(level: str) -> dict[str, Any]:
    """A configuration for logging.config.dictConfig, and for gunicorn's `logconfig_dict`."""
    loud = {"level": level, "handlers": ["lines"], "propagate": False}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"json": {"()": "leukemia_guide.server.logs.JsonLines"}},
        "handlers": {
            "lines": {"class": "leukemia_guide.server.log_stream.UnhurriedStream", "formatter": "json"},
            "nowhere": {"class": "logging.NullHandler"},
        },
        "root": {"level": level, "handlers": ["lines"]},
        "loggers": {
            "gunicorn.error": loud,
            # A line for each request would hold the caller's address and the path asked for.
            "gunicorn.access": {"level": "CRITICAL", "handlers": ["nowhere"], "propagate": False},
            "werkzeug": {"level": "ERROR", "handlers": ["nowhere"], "propagate": False},
        },
    }


def _event(record: logging.LogRecord) -> str:
    is_own = record.name.partition(".")[0] in OWN
    tells_of_itself = record.name == LIFECYCLE and record.levelno == logging.INFO
    if is_own or tells_of_itself:
        return record.getMessage()
    message = str(record.msg)
    return "a request that is not HTTP" if message.startswith(HOLDS_A_CALLER) else message


def _place(traceback: Any) -> str | None:
    last = None
    while traceback is not None:
        last, traceback = traceback, traceback.tb_next
    return f"{last.tb_frame.f_globals.get('__name__')}:{last.tb_lineno}" if last else None
