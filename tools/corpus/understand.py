"""`make understand`: how well the rows of the corpus are understood, by kind; the confusions of the development rows.

Also how many would be right counting what is offered second, how honest the confidences are, what an utterance costs,
and what second readers said of the replies.
Of the test rows only counts are told, so that whoever tunes does not read them. With --classifier the judge is a plain
classifier trained on the shipped model's phrases alone: what these phrases teach someone else's model.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from time import perf_counter
from typing import Final

from leukemia_guide.guide import Guide
from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.understanding import Recognition
from tools.corpus.measure import JUDGED_TOGETHER, PASSAGE, Measured, Recognize, calibration, context_of, measure
from tools.corpus.rows import CorpusFault, Row, languages, read_rows, told_elsewhere
from tools.corpus.verdicts import VERDICTS, read_verdicts

SPLITS: Final = ("dev", "test")
SHOWN: Final = "dev"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.corpus.understand",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--language", choices=languages(), help="one language; all of them when none is named")
    parser.add_argument("--split", choices=SPLITS, help="one split; dev and test when none is named")
    parser.add_argument("--classifier", action="store_true", help="judge the shipped phrases, not our recognizer")
    parser.add_argument("--quiet", action="store_true", help="figures only, no confusions")
    chosen = parser.parse_args(arguments)
    for language in [chosen.language] if chosen.language else languages():
        try:
            started = perf_counter()
            recognize = classifier_in(language) if chosen.classifier else recognizer_in(language)
            print(f"{language}: ready in {perf_counter() - started:.2f} s")
            for split in [chosen.split] if chosen.split else SPLITS:
                times: list[float] = []
                measured = measure(rows_of(language, split), timed(recognize, times))
                print(f"\n{language} {split}\n{table(measured)}\n{_cost(times)}")
                for line in told_by_readers(language) if split == "test" and not chosen.classifier else ():
                    print(line)
                for mistake in measured.mistakes if split == SHOWN and not chosen.quiet else ():
                    print(f"  {mistake}")
        except (CorpusFault, OSError, ValueError) as fault:
            print(fault, file=sys.stderr)
            return 1
    return 0


def rows_of(language: str, split: str) -> list[Row]:
    """The rows of a split, and those that are told again within another session."""
    rows = read_rows(language, split)
    return [*rows, *told_elsewhere(rows)]


def recognizer_in(language: str) -> Recognize:
    """The guide's own, behind the same door as on every channel."""
    locales = read_toml(CONTENT / "locales.toml", CONTENT)
    locale = next(name for name, place in locales.items() if place["language"] == language)
    guide = Guide()
    guide.open(locale)
    return lambda row: guide.recognize(row.text, locale, context_of(row))


def classifier_in(language: str) -> Recognize:
    """A plain classifier of the shipped phrases (scikit-learn, which only this mode needs)."""
    from tools.training.rival import train  # noqa: PLC0415

    judge = train(language)
    return lambda row: judge(row.text)


def table(measured: Measured) -> str:
    """Accuracy by kind, with the harm that mistakes would do."""
    groups = {path.stem: read_toml(path, CONTENT)["group"] for path in (CONTENT / "topics").glob("*.toml")}
    harms = Counter((mistake.row.kind, harm) for mistake in measured.mistakes for harm in mistake.harms(groups))
    lines = [f"{'kind':12} {'of':>5} {'right':>7} {'or second':>9}"]
    for kind, of in sorted(measured.asked.items()):
        worse = "".join(f"  {harm} {times / of:.1%}" for (at, harm), times in sorted(harms.items()) if at == kind)
        second = measured.share(kind) + measured.second[kind] / of
        lines.append(f"{kind:12} {of:5} {measured.share(kind):7.1%} {second:9.1%}{worse}")
    of = measured.asked.total() - measured.asked[PASSAGE]
    lines.append(f"{'all':12} {of:5} {measured.share(JUDGED_TOGETHER):7.1%}")
    if measured.told:
        told = ", ".join(f"at {low:.1f} {right:.0%} of {many}" for low, many, right in calibration(measured.told))
        lines.append(f"answers about a topic that were right, by confidence: {told}")
    return "\n".join(lines)


def told_by_readers(language: str) -> Iterator[str]:
    """What second readers said of replies to rows of the test split, all together and by kind."""
    verdicts = read_verdicts(language)
    kinds = sorted({verdict.kind for verdict in verdicts})
    for kind in ("all", *kinds) if kinds else ():
        counted = Counter(verdict.verdict for verdict in verdicts if kind in ("all", verdict.kind))
        told = ", ".join(f"{counted[verdict] / counted.total():.0%} {said}" for verdict, said in VERDICTS.items())
        yield f"second readers, {kind} ({counted.total()} replies): {told}"


def timed(recognize: Recognize, times: list[float]) -> Recognize:
    """The same, which writes down the seconds that each utterance took."""

    def recognized(row: Row) -> Recognition:
        started = perf_counter()
        found = recognize(row)
        times.append(perf_counter() - started)
        return found

    return recognized


def _cost(times: list[float]) -> str:
    times.sort()
    if not times:
        return "no rows"
    return f"p50 {times[len(times) // 2] * 1000:.1f} ms, p99 {times[int(len(times) * 0.99)] * 1000:.1f} ms an utterance"


if __name__ == "__main__":
    sys.exit(main())
