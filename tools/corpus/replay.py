"""`make replay`: what every labelled line, red-team prompt and conversation is answered, kept as a snapshot.

tests/replay/<locale>.tsv has a line for each: the words, the question that was answered, and a short hash of all that
was heard and shown. `make test` fails where a reply is no longer what the snapshot has; a change that means it runs
this and commits the new snapshot. Of test rows only the line's number is kept. With --against DIR the replies are
compared word for word with those of another checkout, through its own `leukemia-guide talk --json`."""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from leukemia_guide.channels.alexa.skill import create_skill
from leukemia_guide.guide import Guide
from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.simulator.device import Device, Exchange
from leukemia_guide.simulator.lines import described
from leukemia_guide.simulator.request_envelope import SKILL_ID
from tools.corpus.rows import read_rows

ROOT: Final = Path(__file__).resolve().parents[2]
SNAPSHOTS: Final = ROOT / "tests" / "replay"
A_TUESDAY_NOON: Final = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
"""So that whether the line is open does not hang on when it is asked."""
MEASURED_ALONE: Final = frozenset({"danger", "look_alike", "reply"})
"""Rows of which only whether danger is heard matters: corpus/danger_floors.toml holds that."""
SHOWN_AT_MOST: Final = 20


def first_locales() -> dict[str, str]:
    """A locale of each language."""
    found: dict[str, str] = {}
    for locale, place in read_toml(CONTENT / "locales.toml", CONTENT).items():
        found.setdefault(place["language"], locale)
    return found


def device_in(locale: str, guide: Guide | None = None) -> Device:
    guide = guide or Guide(clock=lambda: A_TUESDAY_NOON)
    return Device(locale, guide=guide, skill=create_skill(SKILL_ID, guide, lambda handler_input: None))


def sessions(language: str, locale: str) -> Iterator[tuple[str, list[str]]]:
    """What is said in each session, under a name that does not tell the words of a test row."""
    for split in ("dev", "test"):
        for number, row in enumerate(read_rows(language, split), 2):
            if row.kind in MEASURED_ALONE:
                continue
            yield (row.text if split == "dev" else f"test.tsv line {number}"), [row.text]
    red_team = tomllib.loads((ROOT / "tests" / "red_team" / f"{language}.toml").read_text(encoding="utf-8"))
    for prompt in red_team["conversation"]:
        yield " / ".join(prompt["turns"]), prompt["turns"]
    told = tomllib.loads((ROOT / "tests" / "conversations" / f"{locale}.toml").read_text(encoding="utf-8"))
    for conversation in told["conversation"]:
        yield conversation["name"], [turn["say"] for turn in conversation["turn"]]


def replay(language: str, locale: str, guide: Guide | None = None) -> dict[str, str]:
    """For each turn of each session the question that was answered and the hash of the reply. A `guide` that is given
    must answer at A_TUESDAY_NOON."""
    device = device_in(locale, guide)
    found = {}
    for name, turns in sessions(language, locale):
        device.forget()
        for number, words in enumerate(turns, 1):
            found[name if len(turns) == 1 else f"{name} #{number}"] = _told(device.say(words))
    return found


def _told(exchange: Exchange) -> str:
    heard = {
        **described(exchange),
        "utterance": None,
        "confidence": None,
        "screen": exchange.response.get("directives"),
    }
    shown = json.dumps(heard, sort_keys=True, ensure_ascii=False)
    return f"{exchange.state.get('last')}\t{hashlib.sha256(shown.encode()).hexdigest()[:10]}"


def read_snapshot(locale: str) -> dict[str, str]:
    """Empty where there is none yet."""
    path = SNAPSHOTS / f"{locale}.tsv"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {name: told for name, _, told in (line.partition("\t") for line in lines)}


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """What is answered otherwise, a line each; new and gone sessions are no change of a reply."""
    return [
        f"{name!r}: {before[name].split(chr(9))[0]} is now {told.split(chr(9))[0]}"
        for name, told in after.items()
        if name in before and before[name] != told
    ]


def compare(language: str, locale: str, other: Path) -> list[str]:
    """Each session of which the other checkout says something else, with both."""
    ours, differ = device_in(locale), []
    command = [str(other / ".venv" / "bin" / "leukemia-guide"), "talk", "--json", "--locale", locale]
    said = [(name, turns[0]) for name, turns in sessions(language, locale) if len(turns) == 1]
    answered = subprocess.run(
        command, input="\n".join(words for _, words in said), capture_output=True, text=True, check=True, cwd=other
    ).stdout.splitlines()
    for (name, words), line in zip(said, answered, strict=True):
        ours.forget()
        theirs: dict[str, Any] = json.loads(line)
        mine = described(ours.say(words))
        if mine["speech"] != theirs["speech"]:
            differ.append(f"{name!r}: {theirs['speech']!r} is now {mine['speech']!r}")
    return differ


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.corpus.replay",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a reply has changed")
    parser.add_argument("--against", type=Path, metavar="DIR", help="write nothing; compare with another checkout")
    chosen = parser.parse_args(arguments)
    changed = 0
    for language, locale in first_locales().items():
        print(f"replaying {locale} ...", flush=True)
        if chosen.against:
            found = compare(language, locale, chosen.against)
        else:
            after = replay(language, locale)
            found = changes(read_snapshot(locale), after)
            if not chosen.check:
                SNAPSHOTS.mkdir(exist_ok=True)
                text = "".join(f"{name}\t{told}\n" for name, told in after.items())
                (SNAPSHOTS / f"{locale}.tsv").write_text(text, encoding="utf-8")
        changed += len(found)
        print("\n".join(found[:SHOWN_AT_MOST]))
        print(f"{locale}: {len(found)} replies have changed")
    return 1 if changed and (chosen.check or chosen.against) else 0


if __name__ == "__main__":
    sys.exit(main())
