"""`python -m benchmarks.phone_calls`: what a turn of a call takes, and whether signed noise makes the telephone fail.

Each turn goes through the whole web application, its signature included. What is thrown at it is signed as the carrier
would: forms, states and paths made of what callers say, what carriers send, and noise.
"""

from __future__ import annotations

import argparse
import json
import random
import string
import sys
import time
from collections import Counter
from collections.abc import Iterator
from statistics import median, quantiles
from typing import Any, Final
from urllib.parse import quote, urlencode

from cryptography.fernet import Fernet

from leukemia_guide.channels.phone.call import VERSION
from leukemia_guide.channels.phone.carrier import Carrier
from leukemia_guide.conversation import Kind, Pace
from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import Settings
from leukemia_guide.server.warming import open_ahead
from leukemia_guide.simulator.pretend_carrier import Post, PretendCarrier, posting_to

ADDRESS: Final = "https://guide.example.org"
TOKEN: Final = "a pretend token"  # noqa: S105 - of a carrier that is none
BOUND_MILLISECONDS: Final = 20.0
TURNS: Final = (
    "what is induction", "how long does it take", "what comes next", "1", "9", "more", "what is gleevec", "simpler", "",
    "side effects of vincristine", "should i get a transplant", "what is the capital of france", "2",
    "qué es la quimio", "2", "slower", "he has a fever after chemo", "nobody picks up", "", "0",
)  # fmt: skip
WORDS: Final = (
    *TURNS,
    "connect me",
    "español",
    "\x00",
    "<Say>",
    "\u202e",
    "🙂",
    "a" * 1500,
    "no puedo respirar",
    "yes",
)
STATUSES: Final = ("completed", "busy", "no-answer", "failed", "canceled", "", "nonsense", "🙂")
ALPHABET: Final = string.printable + "áéíóúñ¿\x00\x1b\u2028\ufffd"


def turn_seconds(post: Post, calls: int) -> list[float]:
    """What each turn of so many calls took."""
    taken = []
    for _ in range(calls):
        call = PretendCarrier(post, ADDRESS, TOKEN).call()
        for said in TURNS:
            begun = time.perf_counter()
            call = call.waits() if not said else call.presses(said) if len(said) == 1 else call.says(said)
            taken.append(time.perf_counter() - begun)
    return taken


def thrown_at_it(seed: int, key: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Addresses and forms without end: the same for the same seed, but for what `key` seals."""
    chance = random.Random(seed)  # noqa: S311 - noise, and no secret
    while True:
        path = chance.choice(("call", "turn", "turn", "turn", "dialled"))
        yield f"{ADDRESS}/phone/{path}{_query(chance, key)}", _form(chance)


def _query(chance: random.Random, key: str) -> str:
    kind = chance.randrange(6)
    if kind == 0:
        return ""
    if kind == 1:
        return f"?s={quote(_noise(chance))}"
    if kind == 2:
        return f"?{quote(_noise(chance), safe='=&;%')}"
    told: Any = [VERSION, chance.choice(("en", "es")), chance.choice(("US", "GB", None, "FR")), chance.randrange(6)]
    told.append(_state(chance))
    if kind == 3:
        told[chance.randrange(5)] = chance.choice((None, [], {}, "x", -1, 10**12, [[]], {"alarm": {}}, 1.5, True))
    return f"?s={Fernet(key).encrypt(json.dumps(told).encode()).decode()}"


def _state(chance: random.Random) -> dict[str, Any]:
    def question() -> str:
        parts = (
            chance.choice(tuple(Kind)).value,
            chance.choice(("", "induction", "appointments", "main_line", "nonsense")),
            chance.choice(("what", "how_long", "simpler", "nonsense")),
            str(chance.choice((0, 1, 99))),
            chance.choice(("", "car_t", "nonsense")),
            chance.choice(("", "slowly", "instead", "care_team:fever", "crisis:self", "lost", "nonsense", "a:b:c")),
        )
        return "/".join(parts)

    return {
        "version": chance.choice((2, 2, 2, 1, None)),
        "last": chance.choice((None, question())),
        "topic": chance.choice((None, "induction", "nonsense")),
        "before": chance.choice((None, "car_t", 7)),
        "offer": [question() for _ in range(chance.randrange(4))],
        "pace": chance.choice((*Pace, "nonsense")),
        "disclaimed": chance.choice((True, False, "x")),
        "number_offered": chance.choice((True, False)),
        "alarm": chance.choice((None, None, "care_team:fever", "crisis:self_now", "nonsense:x")),
    }


def _form(chance: random.Random) -> dict[str, str]:
    form = {"CallSid": _noise(chance), "From": _noise(chance), "ToCountry": chance.choice(("US", "GB", "fr", "", "🙂"))}
    said = chance.choice((*WORDS, _noise(chance)))
    given = {
        "SpeechResult": said,
        "Digits": chance.choice((*"0123456789*#", "", "12", "٣", _noise(chance))),
        "DialCallStatus": chance.choice(STATUSES),
        _noise(chance): _noise(chance),
    }
    return form | {name: value for name, value in given.items() if chance.random() < 0.5}


def _noise(chance: random.Random) -> str:
    return "".join(chance.choice(ALPHABET) for _ in range(chance.randrange(40)))


def throw(post: Post, key: str, requests: int, seed: int = 1) -> Counter[int]:
    """How often each status came back."""
    carrier, statuses = PretendCarrier(post, ADDRESS, TOKEN), Counter[int]()
    for (address, form), _ in zip(thrown_at_it(seed, key), range(requests), strict=False):
        status, _ = post(address, urlencode(form).encode(), carrier.headers(address, form))
        statuses[status] += 1
    return statuses


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.phone_calls", description=__doc__)
    parser.add_argument("--calls", type=int, default=20)
    parser.add_argument("--requests", type=int, default=10_000)
    chosen = parser.parse_args(arguments)
    key = Fernet.generate_key().decode()
    app = create_app(Settings(None, carrier=Carrier(ADDRESS, (TOKEN,), (key,))))
    open_ahead(app)
    post = posting_to(app)
    turn_seconds(post, 1)
    taken = [seconds * 1000 for seconds in turn_seconds(post, chosen.calls)]
    print(f"{len(taken)} turns: p50 {median(taken):.1f} ms, p99 {quantiles(taken, n=100)[98]:.1f} ms", flush=True)
    statuses = throw(post, key, chosen.requests)
    print(f"{sum(statuses.values())} signed requests of noise: {dict(sorted(statuses.items()))}")
    return 0 if median(taken) < BOUND_MILLISECONDS and max(statuses) < 500 else 1


if __name__ == "__main__":
    sys.exit(main())
