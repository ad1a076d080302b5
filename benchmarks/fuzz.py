"""`python -m benchmarks.fuzz`: bodies that were changed at random, to Alexa's endpoint (signed), the page, and Lambda.

Each must be answered or refused: never with a 5xx, never with an exception, and with an apology only where no answer is
possible. Prints what came of them; an apology is printed with the change that led to it.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from cryptography.x509.verification import Store
from flask import Flask

from benchmarks.envelopes import SKILL_ID
from benchmarks.slowest import pieces_of
from leukemia_guide import safety
from leukemia_guide.channels.alexa.addressed import AddressedElsewhere
from leukemia_guide.channels.alexa.lambda_entry import create_lambda_handler
from leukemia_guide.channels.alexa.skill import create_skill
from leukemia_guide.conversation import Kind, State
from leukemia_guide.guide import Guide
from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.server.app import create_app
from leukemia_guide.server.settings import Settings
from leukemia_guide.server.surroundings import this_world
from leukemia_guide.simulator.pretend_amazon import PretendAmazon
from leukemia_guide.simulator.request_envelope import request_envelope
from leukemia_guide.understanding import Recognition, Slot

ODD: Final[tuple[Any, ...]] = (
    None, True, 0, -1, 10**20, 1.5, "", " ", "\x00", "\ud800", "\ufdfa" * 40, [], [[]], {}, {"": None}, "induction",
    "i have a fever", "en-US", "es-US", "fr-FR", "2026-11-29T00:00:00Z\x00", "topic/induction/what/0//", ["x"] * 50,
)  # fmt: skip
NAMED: Final = ("", "induction", "imatinib", "appointments", "main_line", "acute_myeloid_leukemia", "parking")
LOCALES: Final = ("en-US", "en-GB", "es-US")
APOLOGIES: Final = tuple(safety.apology(language, None)[:24] for language in ("en", "es"))
Outcome = tuple[str, bool]


def changed(body: Any, chance: random.Random) -> tuple[Any, list[str]]:
    """A copy with one to three values replaced, taken out, or put elsewhere; and which."""
    made, told = copy.deepcopy(body), []
    for _ in range(chance.randint(1, 3)):
        owners = list(_owners(made))
        if not owners:
            break
        path, owner = chance.choice(owners)
        key = chance.choice(list(owner) if isinstance(owner, dict) else range(len(owner)))
        odd = chance.choice(ODD)
        if chance.random() < 0.3:
            del owner[key]
        else:
            owner[key] = copy.deepcopy(chance.choice(owners)[1] if chance.random() < 0.2 else odd)
        told.append(f"{path}/{key}")
    return made, told


def _owners(value: Any, path: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict | list) and value and depth < 12:
        yield path, value
        for key, one in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _owners(one, f"{path}/{key}", depth + 1)


def envelopes(chance: random.Random) -> Iterator[dict[str, Any]]:
    """Requests of every intent, with a slot or two of any kind."""
    intents = ["LaunchRequest", *read_toml(CONTENT / "intents.toml", CONTENT)]
    words = pieces_of("en")
    while True:
        said = chance.choice(words)
        slots = {name: Slot(said, (chance.choice(words),) * chance.randint(0, 1)) for name in ("topic", "line", "sign")}
        heard = Recognition(chance.choice(intents), dict(list(slots.items())[: chance.randint(0, 3)]))
        state = {"guide": kept(chance, words)}
        yield request_envelope(
            heard, chance.choice(LOCALES), session_id="s", new=False, attributes=state if said < "m" else {},
            skill_id=SKILL_ID, at=datetime.now(UTC), screen=said < "f",
        )  # fmt: skip


def kept(chance: random.Random, words: list[str]) -> dict[str, Any]:
    """A session's state as the guide keeps it, which may hold questions that it never asked."""
    ids = [chance.choice(words) if chance.random() < 0.2 else chance.choice(NAMED) for _ in range(2)]
    asked = [f"{chance.choice(list(Kind))}/{ids[0]}/what/{chance.randint(0, 2)}/{ids[1]}/" for _ in range(3)]
    return {
        **State(topic="induction").keep(), "last": asked[0], "offer": asked[1 : chance.randint(1, 3)],
        "alarm": chance.choice(("care_team:fever", None)),
    }  # fmt: skip


def turns(chance: random.Random) -> Iterator[dict[str, Any]]:
    """What the page sends."""
    words = pieces_of("en") + pieces_of("es")
    while True:
        asked = {"locale": chance.choice(LOCALES), "zone": "America/New_York", "state": kept(chance, words)}
        said = {"utterance": " ".join(chance.sample(words, 4))}
        yield {**asked, **(said if chance.random() < 0.7 else {"question": "topic/induction/what/0//"})}


def to_alexa(app: Flask, amazon: PretendAmazon) -> Callable[[Any], Outcome]:
    client = app.test_client()

    def send(body: Any) -> Outcome:
        raw = json.dumps(body).encode()
        response = client.post("/alexa", data=raw, headers=amazon.headers(raw))
        return str(response.status_code), _apologises(response.get_json(silent=True))

    return send


def to_page(app: Flask) -> Callable[[Any], Outcome]:
    client = app.test_client()

    def send(body: Any) -> Outcome:
        response = client.post("/talk", data=json.dumps(body).encode())
        return str(response.status_code), _apologises(response.get_json(silent=True))

    return send


def to_lambda(guide: Guide) -> Callable[[Any], Outcome]:
    handler = create_lambda_handler(SKILL_ID, create_skill(SKILL_ID, guide, lambda handler_input: None))

    def send(body: Any) -> Outcome:
        try:
            return "answered", _apologises(handler(body, None))
        except AddressedElsewhere:
            return "another skill's", False

    return send


def _apologises(answered: Any) -> bool:
    told = json.dumps(answered, ensure_ascii=False)
    return any(apology in told for apology in APOLOGIES)


def _asks(body: Any) -> bool:
    """Whether there is a question in it at all: a request of Alexa's, or a turn of the page."""
    return isinstance(body, dict) and (
        isinstance(body.get("request"), dict) or "utterance" in body or "question" in body
    )


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz", description=__doc__)
    parser.add_argument("--share", type=float, default=1.0, help="of 12000 signed, 14000 page and 4000 Lambda bodies")
    parser.add_argument("--seed", type=int, default=1, help="of the chance (default: 1)")
    chosen = parser.parse_args(arguments)
    chance, amazon = random.Random(chosen.seed), PretendAmazon()  # noqa: S311
    around = replace(
        this_world(), fetch=lambda address: amazon.chain, roots=Store([amazon.root]), zone=lambda handler_input: None
    )
    app = create_app(Settings(SKILL_ID), around)
    arms: dict[str, tuple[Callable[[Any], Outcome], Iterator[Any], int]] = {
        "signed": (to_alexa(app, amazon), envelopes(chance), 12_000),
        "page": (to_page(app), turns(chance), 14_000),
        "Lambda": (to_lambda(app.extensions["guide"]), envelopes(chance), 4_000),
    }
    failed = 0
    for name, (send, bodies, most) in arms.items():
        came: Counter[str] = Counter()
        apologies: Counter[str] = Counter()
        for body, _ in zip(bodies, range(int(most * chosen.share)), strict=False):
            odd, told = changed(body, chance)
            status, apologised = send(odd)
            came[status] += 1
            if apologised and _asks(odd):
                apologies[" ".join(told)] += 1
            came["apologies where nothing was asked"] += apologised and not _asks(odd)
        print(f"{name}: {dict(came)}, {apologies.total()} apologies where something was", flush=True)
        for told_of, count in apologies.most_common(5):
            print(f"    {count} after a change of {told_of}")
        failed += apologies.total()
        failed += sum(count for status, count in came.items() if status.startswith("5"))
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
