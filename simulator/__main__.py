"""`python -m simulator`: the guide in a terminal, through the real skill and with its own listening."""

from __future__ import annotations

import argparse
import sys
import textwrap

from leukemia_guide.library import ContentFault
from leukemia_guide.library.reading import CONTENT, read_toml

from simulator.device import Device
from simulator.lines import answer_lines

EXAMPLES = """examples:
  python -m simulator                      a conversation; "stop" or Ctrl-D ends it
  echo "what is induction" | python -m simulator --json
  python -m simulator --json --conversation --locale es-US < questions.txt

Listening here is the project's own. Amazon's hears differently."""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m simulator",
        description=__doc__,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--locale", default="en-US", help="such as en-US, en-GB or es-US (default: en-US)")
    parser.add_argument("--json", action="store_true", help="one utterance a line in, one JSON object a line out")
    parser.add_argument("--conversation", action="store_true", help="with --json: all lines in one session")
    chosen = parser.parse_args(arguments)
    locales = read_toml(CONTENT / "locales.toml", CONTENT)
    if chosen.locale not in locales:
        print(f"--locale {chosen.locale}: not a locale of this guide; known are {', '.join(locales)}", file=sys.stderr)
        return 2
    try:
        device = Device(chosen.locale)
    except (ContentFault, OSError, ValueError) as fault:
        print(fault, file=sys.stderr)
        return 1
    try:
        if chosen.json:
            answer_lines(sys.stdin.buffer, sys.stdout, device, conversation=chosen.conversation)
        else:
            talk(device)
    except (KeyboardInterrupt, BrokenPipeError):
        return 130
    return 0


def talk(device: Device) -> None:
    """A conversation by typing; shows what was understood, and what is heard."""
    colour = sys.stdout.isatty()
    dim, plain = ("\033[2m", "\033[0m") if colour else ("", "")
    utterance = "open leukemia guide" if device.locale.startswith("en") else "abre guía leucemia"
    while True:
        turn = device.say(utterance)
        print(f"{dim}  [{turn.heard.intent} {turn.heard.confidence:.2f}]{plain}")
        print(textwrap.fill(turn.speech, 100) + "\n")
        if turn.end:
            return
        try:
            utterance = input("> ")
        except EOFError:
            print()
            return
        if len(utterance) > 1000:
            print("That is very long. One question at a time, please.")
            utterance = "help" if device.locale.startswith("en") else "ayuda"


if __name__ == "__main__":
    sys.exit(main())
