"""A conversation in a terminal, through the real skill and with our own recognizer."""

from __future__ import annotations

import sys
import textwrap

from leukemia_guide.simulator.device import Device
from leukemia_guide.simulator.lines import LONGEST

WIDTH = 100


def talk(device: Device, utterance: str) -> None:
    """A conversation by typing, opened by the first `utterance`; shows what was understood, and what is heard."""
    dim, plain = ("\033[2m", "\033[0m") if sys.stdout.isatty() else ("", "")
    while True:
        exchange = device.say(utterance)
        print(f"{dim}  [{exchange.recognition.intent} {exchange.recognition.confidence:.2f}]{plain}")
        print(textwrap.fill(exchange.speech, WIDTH) + "\n")
        if exchange.end:
            return
        try:
            utterance = input("> ")
            while len(utterance) > LONGEST:
                print(f"That has {len(utterance)} characters; {LONGEST} at most. One question at a time.")
                utterance = input("> ")
        except EOFError:
            print()
            return
