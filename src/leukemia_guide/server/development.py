"""`make run`: the guide on this machine alone, with development settings."""

from __future__ import annotations

import os
import sys
from logging.config import dictConfig
from typing import Final

from werkzeug.serving import make_server

from leukemia_guide.library import ContentFault
from leukemia_guide.server.app import create_app
from leukemia_guide.server.logs import logging_as_json
from leukemia_guide.server.settings import SettingsFault, development
from leukemia_guide.server.surroundings import this_world
from leukemia_guide.server.warming import open_ahead

FIRST: Final = "en-US"


def main() -> int:
    """Serves until Ctrl-C. Exit status 1 for a setting, a file or a port that cannot be used."""
    try:
        settings = development(os.environ)
        dictConfig(logging_as_json(settings.log_level))
        app = create_app(settings, this_world())
    except (SettingsFault, ContentFault) as fault:
        print(fault, file=sys.stderr)
        return 1
    try:
        server = make_server(settings.host, settings.port, app, threaded=True)
    except (OSError, SystemExit):
        print(f"PORT: {settings.port} is in use; choose another, such as `PORT=8090 make run`", file=sys.stderr)
        return 1
    print("Opening the guide ...", flush=True)
    # The other locales open when they are first asked for.
    if faults := open_ahead(app, FIRST):
        print(*faults, sep="\n", file=sys.stderr)
        return 1
    print(f"The guide is at http://{settings.host}:{server.port}/  (Ctrl-C stops it)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
