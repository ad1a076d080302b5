"""`leukemia-guide`: talk with the guide, ask it one thing, serve it, try its telephone, or give it to an assistant."""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import textwrap
from logging.config import dictConfig
from pathlib import Path
from typing import Final

from leukemia_guide.guide import Guide
from leukemia_guide.library import ContentFault
from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.server.logs import logging_as_json
from leukemia_guide.simulator.device import Device
from leukemia_guide.simulator.lines import LONGEST, answer_lines
from leukemia_guide.simulator.terminal import WIDTH, talk

EXAMPLES: Final = """examples:
  leukemia-guide talk                      a conversation; "stop" or Ctrl-D ends it
  leukemia-guide talk --locale es-US       the same in Spanish
  leukemia-guide ask "what is induction"   one question, one answer
  echo "what is induction" | leukemia-guide talk --json
  leukemia-guide serve --development       the page and the Alexa endpoint on this machine alone
  leukemia-guide phone try                 a call, with a pretend carrier
  leukemia-guide mcp                       for an assistant that starts it itself
  leukemia-guide mcp --http                for assistants that call an address

The recognizer here is the project's own. Amazon's hears differently."""
NEEDED: Final = {
    "server": ("flask", "flask_ask_sdk", "gunicorn", "cryptography", "certifi"),
    "phone": ("flask", "flask_ask_sdk", "cryptography", "certifi", "twilio"),
    "mcp": ("mcp", "itsdangerous"),
    "wyoming": ("wyoming",),
}
OUTCOMES: Final = ("completed", "busy", "no-answer", "failed")
DEFAULT_LOCALE: Final = "en-US"
WYOMING: Final = "tcp://127.0.0.1:10600"


def parser() -> argparse.ArgumentParser:
    """The command line: six verbs."""
    made = argparse.ArgumentParser(
        prog="leukemia-guide",
        description="A voice guide to the treatments for acute lymphoblastic leukemia. It is not medical advice.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = made.add_subparsers(dest="verb", required=True, metavar="{talk,ask,serve,phone,mcp,wyoming}")
    where = argparse.ArgumentParser(add_help=False)
    where.add_argument("--locale", default=DEFAULT_LOCALE, help="such as en-US, en-GB or es-US (default: en-US)")
    talking = verbs.add_parser("talk", parents=[where], help="a conversation in the terminal")
    talking.add_argument("--json", action="store_true", help="one utterance a line in, one JSON object a line out")
    talking.add_argument("--conversation", action="store_true", help="with --json: all lines in one session")
    asking = verbs.add_parser("ask", parents=[where], help="one question, one answer")
    asking.add_argument("question")
    serving = verbs.add_parser("serve", help="the signed Alexa endpoint and the talk page over HTTP")
    serving.add_argument("--development", action="store_true", help="on this machine alone, without a skill's id")
    phoning = verbs.add_parser("phone", help="the guide's telephone number: try a call, check the settings")
    doing = phoning.add_subparsers(dest="doing", required=True, metavar="{try,check,key}")
    trying = doing.add_parser("try", help="a call in the terminal, with a pretend carrier")
    trying.add_argument("--country", default="US", help="where the number is that is called (default: US)")
    trying.add_argument(
        "--line", default="completed", choices=OUTCOMES, help="what becomes of a call that is passed on"
    )
    doing.add_parser("check", help="whether the settings and the public address work")
    doing.add_parser("key", help="a new key for PHONE_KEY")
    assisting = verbs.add_parser("mcp", parents=[where], help="the tools for other assistants, over standard input")
    assisting.add_argument("--http", action="store_true", help="over HTTP instead, at /mcp; see MCP_PORT and MCP_HOSTS")
    at_home = verbs.add_parser("wyoming", parents=[where], help="the guide for the voices of Home Assistant")
    at_home.add_argument("--uri", default=WYOMING, help=f"where to listen (default: {WYOMING})")
    return made


def main(arguments: list[str] | None = None) -> int:
    """The exit status: 130 after Ctrl-C, else what the verb gives."""
    chosen = parser().parse_args(arguments)
    try:
        if chosen.verb == "serve":
            return serve(development=chosen.development)
        if chosen.verb in ("mcp", "wyoming"):
            return assist(chosen)
        return phone(chosen) if chosen.verb == "phone" else converse(chosen)
    except (KeyboardInterrupt, BrokenPipeError):
        return 130


def converse(chosen: argparse.Namespace) -> int:
    """Exit status 2 for what cannot be used, 1 for content that cannot be opened."""
    try:
        if unknown := _unknown_locale(chosen.locale):
            return _refused(unknown)
        guide = Guide()
        guide.open(chosen.locale)
    except (ContentFault, OSError, ValueError) as fault:
        print(fault, file=sys.stderr)
        return 1
    device = Device(chosen.locale, guide=guide)
    if chosen.verb == "ask":
        if not chosen.question.strip() or len(chosen.question) > LONGEST:
            return _refused(f"The question must have 1 to {LONGEST} characters.")
        print(textwrap.fill(device.say(chosen.question).speech, WIDTH))
    elif chosen.json:
        answer_lines(sys.stdin.buffer, sys.stdout, device, conversation=chosen.conversation)
    else:
        talk(device, read_toml(CONTENT / "locales.toml", CONTENT)[chosen.locale]["invocation"].partition("|")[0])
    return 0


def serve(*, development: bool) -> int:
    """Does not come back while the server runs; under gunicorn this process becomes its master."""
    if missing := _missing("server"):
        return _refused(f"serve needs {', '.join(missing)}: pip install 'leukemia-guide[server]'")
    if development:
        from leukemia_guide.server.development import main as run_here  # noqa: PLC0415 - only this verb needs Flask

        return run_here()
    configuration = Path(__file__).parent / "server" / "gunicorn.conf.py"
    return os.execv(sys.executable, [sys.executable, "-m", "gunicorn", "--config", str(configuration)])  # noqa: S606


def phone(chosen: argparse.Namespace) -> int:
    """Exit status 1 for a setting, an address or content that cannot be used. Only this verb needs its libraries."""
    if missing := _missing("phone"):
        return _refused(f"phone needs {', '.join(missing)}: pip install 'leukemia-guide[phone]'")
    from leukemia_guide.server.phone_check import CheckFault, check, new_key  # noqa: PLC0415
    from leukemia_guide.server.settings import SettingsFault  # noqa: PLC0415
    from leukemia_guide.simulator.phone_terminal import try_call  # noqa: PLC0415

    try:
        if chosen.doing == "try":
            try_call(chosen.country, chosen.line)
        elif chosen.doing == "key":
            print(new_key())
        else:
            for line in check(os.environ):
                print(line, flush=True)
    except (SettingsFault, CheckFault, ContentFault) as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


def assist(chosen: argparse.Namespace) -> int:
    """Serves other assistants until it is stopped. What they need is loaded only here."""
    if missing := _missing(chosen.verb):
        return _refused(f"{chosen.verb} needs {', '.join(missing)}: pip install 'leukemia-guide[{chosen.verb}]'")
    try:
        if unknown := _unknown_locale(chosen.locale):
            return _refused(unknown)
    except ContentFault as fault:
        print(fault, file=sys.stderr)
        return 1
    if chosen.verb == "wyoming":
        return serve_home(chosen.uri, chosen.locale)
    from leukemia_guide.server import assistants  # noqa: PLC0415

    return assistants.over_http(chosen.locale) if chosen.http else assistants.over_stdio(chosen.locale)


def serve_home(uri: str, locale: str) -> int:
    """Serves Home Assistant until it is stopped. Exit status 1 for an address that cannot be used."""
    from leukemia_guide.channels import wyoming  # noqa: PLC0415

    dictConfig(logging_as_json("WARNING"))
    try:
        print(f"The guide listens for Home Assistant at {uri}  (Ctrl-C stops it)", flush=True)
        return wyoming.serve_home(uri, locale)
    except (OSError, ValueError, ContentFault) as fault:
        print(f"--uri {uri}: cannot listen there: {fault}", file=sys.stderr)
        return 1


def _unknown_locale(locale: str) -> str | None:
    """Why a locale cannot be used; None where it can. Raises ContentFault where the locales cannot be read."""
    locales = read_toml(CONTENT / "locales.toml", CONTENT)
    return (
        None if locale in locales else f"--locale {locale}: not a locale of this guide; known are {', '.join(locales)}"
    )


def _missing(extra: str) -> list[str]:
    return [name for name in NEEDED[extra] if importlib.util.find_spec(name) is None]


def _refused(why: str) -> int:
    print(why, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
