"""`leukemia-guide phone try`: a call in the terminal, through the real webhooks, signed and all, without a carrier."""

from __future__ import annotations

import sys
import textwrap
from typing import IO, Final

from cryptography.fernet import Fernet

from leukemia_guide.channels.phone.carrier import Carrier
from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import Settings
from leukemia_guide.simulator.pretend_carrier import PretendCall, PretendCarrier, posting_to
from leukemia_guide.simulator.terminal import WIDTH

ADDRESS: Final = "https://pretend.invalid"
TOKEN: Final = "a pretend token"  # noqa: S105 - of a carrier that is none
HOW: Final = "Type what you say; one of 0-9, * or # is a key; an empty line is silence; Ctrl-D hangs up."
KEYS: Final = frozenset("0123456789*#")


def pretend_carrier() -> PretendCarrier:
    """A carrier that reaches the guide in this process, under a key of its own. Raises ContentFault."""
    carrier = Carrier(ADDRESS, (TOKEN,), (Fernet.generate_key().decode("ascii"),))
    return PretendCarrier(posting_to(create_app(Settings(None, carrier=carrier))), ADDRESS, TOKEN)


def try_call(country: str, line: str) -> None:
    """One call, until either side hangs up."""
    typed, shown = sys.stdin, sys.stdout
    print(HOW, file=shown)
    call = pretend_carrier().call(country, line=line)
    _show(call, shown, passed_on=0)
    while not call.ended:
        print("\nyou> ", end="", file=shown, flush=True)
        said = typed.readline()
        if not said:
            call.hangs_up()
            print("(you hang up)", file=shown)
            return
        before = len(call.dialled)
        _do(call, said.strip())
        _show(call, shown, passed_on=before)
    print("(the call has ended)", file=shown)


def _do(call: PretendCall, said: str) -> None:
    if not said:
        call.waits()
    elif said in KEYS:
        call.presses(said)
    else:
        call.says(said)


def _show(call: PretendCall, shown: IO[str], *, passed_on: int) -> None:
    """What was heard, and the numbers dialled since the call had been passed on so often."""
    for heard in call.heard:
        print(textwrap.fill(f"{heard.voice}: {heard.text}", WIDTH, subsequent_indent="    "), file=shown)
    for number in call.dialled[passed_on:]:
        print(f"(passed on to {number})", file=shown)
