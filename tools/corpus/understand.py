"""`make understand`: how well the rows of the corpus are understood, by kind; the confusions of the development rows.

Also how many would be right counting what is offered second, and what is offered by name where nothing was understood,
how honest the confidences are, what an utterance costs, and what second readers said of the replies.
Of the test rows only counts are told, so that whoever tunes does not read them. "On Alexa, estimated" is the same rows
as they might arrive from Amazon: guessed by a classifier of another kind that knows the shipped interaction model
alone, and then held against their words by the guide. Its limits stand in tools/training/amazons_guess.py.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from time import perf_counter
from typing import Final

from leukemia_guide.guide import Guide
from leukemia_guide.library import open_library
from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.understanding import Recognition
from tools.corpus.measure import JUDGED_TOGETHER, PASSAGE, Measured, Recognize, calibration, context_of, measure
from tools.corpus.rows import CorpusFault, Row, languages, read_rows, told_elsewhere
from tools.corpus.verdicts import VERDICTS, read_verdicts
from tools.training.amazons_guess import amazons_guess_in

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
    parser.add_argument("--quiet", action="store_true", help="figures only, no confusions")
    chosen = parser.parse_args(arguments)
    for language in [chosen.language] if chosen.language else languages():
        try:
            started = perf_counter()
            recognize = recognizer_in(language)
            print(f"{language}: ready in {perf_counter() - started:.2f} s")
            for split in [chosen.split] if chosen.split else SPLITS:
                times: list[float] = []
                measured = measure(rows_of(language, split), timed(recognize, times))
                print(f"\n{language} {split}\n{table(measured)}\n{_cost(times)}")
                print(on_alexa(language, split, measured))
                for line in told_by_readers(language) if split == "test" else ():
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


def locale_of(language: str) -> str:
    """The first locale of a language."""
    locales = read_toml(CONTENT / "locales.toml", CONTENT)
    return next(name for name, place in locales.items() if place["language"] == language)


def recognizer_in(language: str) -> Recognize:
    """The guide's own, behind the same door as on every channel."""
    locale = locale_of(language)
    guide = Guide()
    guide.open(locale)
    return lambda row: guide.recognize(row.text, locale, context_of(row))


def amazon_in(language: str) -> Recognize:
    """Amazon's guess, by its stand-in, and then what the guide makes of it."""
    locale = locale_of(language)
    guide, library, guess = Guide(), open_library(language), amazons_guess_in(locale, language)
    return lambda row: guide.resolve(guess(row.text), locale, context_of(row), library)


def on_alexa(language: str, split: str, page: Measured) -> str:
    """In one line: the share taken rightly, by kind where it is another than on the page, and danger heard."""
    rows = read_rows(language, split)
    recognize = amazon_in(language)
    heard = {id(row): recognize(row) for row in rows}
    found = measure(rows, lambda row: heard[id(row)])
    danger = [bool(heard[id(row)].alarm or heard[id(row)].suspected) for row in rows if row.must_alarm]
    here = [kind for kind in found.asked if found.share(kind) != page.share(kind)]
    kinds = ", ".join(f"{kind} {found.share(kind):.1%} ({page.share(kind):.1%} on the page)" for kind in sorted(here))
    whole = sum(page.right[kind] for kind in found.asked) / found.asked.total()
    return (
        f"on Alexa, estimated: {found.share(JUDGED_TOGETHER):.1%} ({whole:.1%} on the page), danger heard or asked "
        f"about {sum(danger) / max(len(danger), 1):.1%}; {kinds or 'no kind otherwise'}"
    )


def table(measured: Measured) -> str:
    """Accuracy by kind, with the harm that mistakes would do."""
    groups = {path.stem: read_toml(path, CONTENT)["group"] for path in (CONTENT / "topics").glob("*.toml")}
    harms = Counter((mistake.row.kind, harm) for mistake in measured.mistakes for harm in mistake.harms(groups))
    lines = [f"{'kind':12} {'of':>5} {'right':>7} {'or second':>9} {'or asked':>8}"]
    for kind, of in sorted(measured.asked.items()):
        worse = "".join(f"  {harm} {times / of:.1%}" for (at, harm), times in sorted(harms.items()) if at == kind)
        shares = f"{measured.share(kind):7.1%} {measured.or_second(kind):9.1%} {measured.or_asked(kind):8.1%}"
        lines.append(f"{kind:12} {of:5} {shares}{worse}")
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
