"""`make alarms`: docs/alarms.md, all that the guide says of danger, on one page for a clinician to read.

By language: what is said for each sign in each region, what is asked where words only may be an alarm, what is told to
the one who answers back, the form of each of these on the telephone, and how well danger is heard in rows that nobody
tuned on.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Final

from leukemia_guide import safety
from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.safety import SIGNS, Alarm, AlarmKind
from leukemia_guide.safety.emergency_numbers import ELSEWHERE, NUMBERS
from tools.corpus.heard_danger import listen, table
from tools.corpus.rows import Row, read_rows
from tools.corpus.understand import recognizer_in

PAGE: Final = Path(__file__).resolve().parents[2] / "docs" / "alarms.md"
TOLD: Final = {
    "nobody": "nobody picks up",
    "cannot": "I can't, I don't want to call",
    "medicine": "may I give or take something first",
    "wait": "they said to wait",
    "called": "okay, I called",
    "how_bad": "is it really that bad",
    "who_else": "who else can I call",
    "mistaken": "that is not what I meant",
    "no": "no, do not repeat it",
}
KINDS: Final = (AlarmKind.EMERGENCY, AlarmKind.CRISIS, AlarmKind.CARE_TEAM)
EXAMPLES: Final = 3
FIGURES: Final = "## How it is heard"
HEAD: Final = """# What the guide says of danger

Made by `make alarms`; the sentences stand in `src/leukemia_guide/safety/languages/`.

No clinician has signed it yet. Read by: ____________________ on: __________

The guard (patterns) hears first, in every language, and needs nothing else. A second opinion, fitted on what strangers
wrote, adds to it: what is surely danger raises the same alarm; what may be gets the action and one question, and a yes,
or the same told again, is the alarm. Where the guard heard one in a longer tale in which the second opinion holds any
danger for unlikely, the action is said all the same, and the question with it. Two signs in one breath: the graver
action first, the other in one more sentence.
After an alarm no appointment number is offered for the rest of the session.
"""


def main() -> int:
    print("hearing the test rows ...", flush=True)
    PAGE.write_text("\n".join(chain(words(), figures())) + "\n", encoding="utf-8")
    print(f"wrote docs/{PAGE.name}")
    return 0


def words() -> Iterator[str]:
    """The page without its figures."""
    yield HEAD
    for language in _languages():
        name = read_toml(CONTENT / language / "strings.toml", CONTENT)["page"]["language_name"]
        yield f"## {name}"
        yield from _actions(language)
        yield from _signs(language)
        yield from _told_back(language)
        yield from _last_sentences(language)
        yield f"## {name}, on the telephone"
        yield "\nWhoever calls the guide's own number must hang up first; what is not here is said as above.\n"
        yield from _actions(language, by_phone=True)
        yield from _in_doubt_by_phone(language)
        yield from _told_back(language, by_phone=True)
        yield from _last_sentences(language, by_phone=True)


def figures() -> Iterator[str]:
    """How well danger is heard in the test rows, by language."""
    yield FIGURES
    yield "\nOf rows by writers who saw neither the patterns nor each other; `make danger` prints them.\n"
    for language in _languages():
        found = listen(read_rows(language, "test"), recognizer_in(language), language)
        yield f"```\n{language}, test rows\n{table(found)}\n```\n"


def _languages() -> list[str]:
    places = read_toml(CONTENT / "locales.toml", CONTENT).values()
    return list(dict.fromkeys(place["language"] for place in places))


def _actions(language: str, *, by_phone: bool = False) -> Iterator[str]:
    yield "\n### The action, by region\n"
    for kind, sign in _with_actions_of_their_own():
        alarm = Alarm(kind, sign)
        yield f"\n**{alarm.id}**\n"
        yield from _rows(("region", "what is said", "number"), _by_region(alarm, language, by_phone))


def _with_actions_of_their_own() -> Iterator[tuple[AlarmKind, str]]:
    yield AlarmKind.EMERGENCY, "unknown"
    for sign in ("self", "other", "self_now", "other_now"):
        yield AlarmKind.CRISIS, sign
    for sign in ("fever", "missed_pill", "overdose"):
        yield AlarmKind.CARE_TEAM, sign


def _by_region(alarm: Alarm, language: str, by_phone: bool) -> Iterator[tuple[str, str, str]]:
    for region in NUMBERS:
        spoken = safety.spoken(alarm, language, None if region == ELSEWHERE else region, by_phone=by_phone)
        yield region, f"{spoken.action} {spoken.reason}", spoken.number or "-"


def _signs(language: str) -> Iterator[str]:
    yield "\n### Each sign: the reason that is given, the question in doubt, and words that raise it\n"
    rows = [row for row in read_rows(language, "dev") if row.kind in ("alarm", "emergency")]
    yield from _rows(
        ("sign", "reason (in the US)", "in doubt (in the US)", "words that raise it"), _told(language, rows)
    )


def _told(language: str, rows: list[Row]) -> Iterator[tuple[str, ...]]:
    for kind in KINDS:
        for sign in sorted(SIGNS[kind]):
            alarm = Alarm(kind, sign)
            asked = safety.asked(alarm, language, "US")
            said = [row.text for row in rows if alarm.id in row.alarms][:EXAMPLES]
            yield (
                alarm.id,
                safety.spoken(alarm, language, "US").reason,
                f"{asked.action} {asked.again}",
                "; ".join(said),
            )


def _in_doubt_by_phone(language: str) -> Iterator[str]:
    yield "\n### The action in doubt (in the US)\n"
    named = ("emergency:unknown", "care_team:unknown", "care_team:overdose", "crisis:self", "crisis:self_now")
    asked = ((name, safety.asked(safety.alarm_named(name), language, "US", by_phone=True)) for name in named)
    yield from _rows(("sign", "in doubt"), ((name, f"{said.action} {said.again}") for name, said in asked))


def _told_back(language: str, *, by_phone: bool = False) -> Iterator[str]:
    yield "\n### What is said to the one who answers back (in the US)\n"
    answers = (
        (
            meaning,
            *(safety.told_back(told, Alarm(kind, _first(kind)), language, "US", by_phone=by_phone) for kind in KINDS),
        )
        for told, meaning in TOLD.items()
    )
    yield from _rows(("told", *(kind.value for kind in KINDS)), answers)


def _first(kind: AlarmKind) -> str:
    return "self" if kind is AlarmKind.CRISIS else "unknown"


def _last_sentences(language: str, *, by_phone: bool = False) -> Iterator[str]:
    yield "\n### The last sentence of comfort, and of what is not understood\n"
    regions = ((region, None if region == ELSEWHERE else region) for region in NUMBERS)
    said = (
        (
            shown,
            safety.if_urgent(language, region, by_phone=by_phone),
            safety.crisis_line(language, region, by_phone=by_phone),
        )
        for shown, region in regions
    )
    yield from _rows(("region", "last sentence", "after a no to the question about suicide"), said)


def _rows(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', '/') for cell in row)} |"
    yield ""


if __name__ == "__main__":
    sys.exit(main())
