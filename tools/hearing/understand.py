"""`python -m tools.hearing.understand FILE ...`: how well labelled utterances are understood, by kind; the confusions.

With --classifier the listener is a plain classifier trained on the shipped model's phrases alone: what these phrases
teach someone else's model. Without FILE the development sets of the locale's language are judged.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from time import perf_counter
from typing import Final

from leukemia_guide.library.reading import CONTENT, read_toml
from listening import create_listener
from tools.hearing.labelled import Answer, Hearing, Mistake, judge, read_labelled

SETS: Final = Path(__file__).resolve().parents[2] / "tests" / "understanding"
TOPIC_SLOTS: Final = ("topic", "asked_what", "asked_how_long", "asked_side_effects", "asked_who", "line")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.hearing.understand", description=__doc__)
    parser.add_argument("files", type=Path, nargs="*", metavar="FILE")
    parser.add_argument("--locale", default="en-US")
    parser.add_argument("--classifier", action="store_true", help="judge the shipped phrases, not our listening")
    parser.add_argument("--quiet", action="store_true", help="figures only, no mistakes")
    chosen = parser.parse_args(arguments)
    files = chosen.files or sorted(SETS.glob(f"{chosen.locale.partition('-')[0]}_dev.tsv"))
    try:
        labelled = {path: read_labelled(path) for path in files}
        started = perf_counter()
        hear = classifier_in(chosen.locale) if chosen.classifier else listening_in(chosen.locale)
    except (OSError, ValueError) as fault:
        print(fault, file=sys.stderr)
        return 1
    print(f"ready in {perf_counter() - started:.2f} s")
    for path, lines in labelled.items():
        times: list[float] = []
        asked, mistakes = judge(lines, timed(hear, times))
        print(f"\n{path.name}\n{table(asked, mistakes)}")
        times.sort()
        if times:
            print(f"p50 {times[len(times) // 2] * 1000:.1f} ms, p99 {times[int(len(times) * 0.99)] * 1000:.1f} ms")
        for mistake in () if chosen.quiet else mistakes:
            print(f"  {mistake}")
    return 0


def listening_in(locale: str) -> Hearing:
    """The project's own listening."""
    listener = create_listener(locale)

    def hear(words: str) -> Answer:
        heard = listener.hear(words)
        return heard.intent, next((heard.slots[name].ids for name in TOPIC_SLOTS if name in heard.slots), ())

    return hear


def classifier_in(locale: str) -> Hearing:
    """A plain classifier of the shipped phrases (scikit-learn, which only this mode needs)."""
    from tools.hearing.classifier import train  # noqa: PLC0415

    return train(locale)


def table(asked: Counter[str], mistakes: list[Mistake]) -> str:
    """Accuracy by kind, with the harm that mistakes would do."""
    groups = {path.stem: read_toml(path, CONTENT)["group"] for path in (CONTENT / "topics").glob("*.toml")}
    missed = Counter(mistake.labelled.kind for mistake in mistakes)
    harms = Counter((mistake.labelled.kind, harm) for mistake in mistakes for harm in mistake.harms(groups))
    lines = [f"{'kind':12} {'of':>5} {'right':>7}"]
    for kind, of in sorted(asked.items()):
        worse = "".join(f"  {harm} {times / of:.1%}" for (at, harm), times in sorted(harms.items()) if at == kind)
        lines.append(f"{kind:12} {of:5} {1 - missed[kind] / of:7.1%}{worse}")
    lines.append(f"{'all':12} {asked.total():5} {1 - len(mistakes) / max(asked.total(), 1):7.1%}")
    return "\n".join(lines)


def timed(hear: Hearing, times: list[float]) -> Hearing:
    """The same listener, which writes down the seconds that each utterance took."""

    def heard(words: str) -> Answer:
        started = perf_counter()
        answer = hear(words)
        times.append(perf_counter() - started)
        return answer

    return heard


if __name__ == "__main__":
    sys.exit(main())
