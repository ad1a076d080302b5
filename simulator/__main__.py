"""`python -m simulator`: the guide in a terminal, through the real skill and with its own listening."""

from __future__ import annotations

import argparse
import sys
import textwrap

from leukemia_guide.library import ContentFault
from leukemia_guide.library.reading import CONTENT, read_toml
from simulator.device import Device
from simulator.lines import LONGEST, answer_lines

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
            talk(device, locales[chosen.locale]["invocation"])
    except (KeyboardInterrupt, BrokenPipeError):
        return 130
    return 0


def talk(device: Device, utterance: str) -> None:
    """A conversation by typing, opened by the first `utterance`; shows what was understood, and what is heard."""
    dim, plain = ("\033[2m", "\033[0m") if sys.stdout.isatty() else ("", "")
    while True:
        turn = device.say(utterance)
        print(f"{dim}  [{turn.heard.intent} {turn.heard.confidence:.2f}]{plain}")
        print(textwrap.fill(turn.speech, 100) + "\n")
        if turn.end:
            return
        try:
            utterance = input("> ")
            while len(utterance) > LONGEST:
                print(f"That has {len(utterance)} characters; {LONGEST} at most. One question at a time.")
                utterance = input("> ")
        except EOFError:
            print()
            return


if __name__ == "__main__":
    sys.exit(main())
