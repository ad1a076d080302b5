"""`leukemia-guide`: talk with the guide, ask it one thing, or serve it."""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import textwrap
from pathlib import Path
from typing import Final

from leukemia_guide.guide import Guide
from leukemia_guide.library import ContentFault
from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.simulator.device import Device
from leukemia_guide.simulator.lines import LONGEST, answer_lines
from leukemia_guide.simulator.terminal import WIDTH, talk

EXAMPLES: Final = """examples:
  leukemia-guide talk                      a conversation; "stop" or Ctrl-D ends it
  leukemia-guide talk --locale es-US       the same in Spanish
  leukemia-guide ask "what is induction"   one question, one answer
  echo "what is induction" | leukemia-guide talk --json
  leukemia-guide serve --development       the page and the Alexa endpoint on this machine alone

The recognizer here is the project's own. Amazon's hears differently."""
NEEDED: Final = {"server": ("flask", "flask_ask_sdk", "gunicorn", "cryptography", "certifi")}
DEFAULT_LOCALE: Final = "en-US"


def parser() -> argparse.ArgumentParser:
    """The command line: three verbs."""
    made = argparse.ArgumentParser(
        prog="leukemia-guide",
        description="A voice guide to the treatments for acute lymphoblastic leukemia. It is not medical advice.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = made.add_subparsers(dest="verb", required=True, metavar="{talk,ask,serve}")
    where = argparse.ArgumentParser(add_help=False)
    where.add_argument("--locale", default=DEFAULT_LOCALE, help="such as en-US, en-GB or es-US (default: en-US)")
    talking = verbs.add_parser("talk", parents=[where], help="a conversation in the terminal")
    talking.add_argument("--json", action="store_true", help="one utterance a line in, one JSON object a line out")
    talking.add_argument("--conversation", action="store_true", help="with --json: all lines in one session")
    asking = verbs.add_parser("ask", parents=[where], help="one question, one answer")
    asking.add_argument("question")
    serving = verbs.add_parser("serve", help="the signed Alexa endpoint and the talk page over HTTP")
    serving.add_argument("--development", action="store_true", help="on this machine alone, without a skill's id")
    return made


def main(arguments: list[str] | None = None) -> int:
    """The exit status: 130 after Ctrl-C, else what the verb gives."""
    chosen = parser().parse_args(arguments)
    try:
        if chosen.verb == "serve":
            return serve(development=chosen.development)
        return converse(chosen)
    except (KeyboardInterrupt, BrokenPipeError):
        return 130


def converse(chosen: argparse.Namespace) -> int:
    """Exit status 2 for what cannot be used, 1 for content that cannot be opened."""
    try:
        locales = read_toml(CONTENT / "locales.toml", CONTENT)
        if chosen.locale not in locales:
            return _refused(f"--locale {chosen.locale}: not a locale of this guide; known are {', '.join(locales)}")
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
        talk(device, locales[chosen.locale]["invocation"].partition("|")[0])
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


def _missing(extra: str) -> list[str]:
    return [name for name in NEEDED[extra] if importlib.util.find_spec(name) is None]


def _refused(why: str) -> int:
    print(why, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
