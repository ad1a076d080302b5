"""`make spoken`: speaks held-out English lines into a speech recognizer, and tells what is lost on the way.

A voice reads lines of the test split, some of each kind, and a question about every medicine by name; a small
recognizer writes them down. By kind it tells the words that were misheard and the share that the guide takes rightly,
from the text and from what was heard. That is kept in tests/understanding/heard_en.tsv, which `make test` uses; no
line is shown. Voice and recognizer know less than a smart speaker's, so this is a worst case."""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import cycle
from time import perf_counter
from typing import Final

from leukemia_guide.library import ContentFault
from leukemia_guide.library.content_files import read_content
from leukemia_guide.safety.normalizer import fold_words
from tools.corpus.phrases import read_phrases
from tools.corpus.rows import ANY, CorpusFault, Row, read_rows
from tools.corpus.understand import recognizer_in
from tools.hearing.heard_lines import (
    KEPT,
    ROOT,
    HeardLine,
    Lost,
    compare,
    labelled_anew,
    medicine_topics,
    read_heard,
    write_heard,
)
from tools.hearing.round_trip import VOICES, NotSpoken, open_ear

LANGUAGE: Final = "en"
OF_A_KIND: Final = 20
TOLD_EVERY: Final = 25
STOPPED: Final = 130
NOT_SPOKEN: Final = frozenset({"exact", "mishearing", "hearing"})
"""Kinds that are a template's words, or were written by a recognizer already."""
CARRIERS: Final = {
    "what is {}": "AskTopicIntent",
    "what are the side effects of {}": "AskSideEffectsIntent",
}
"""What a medicine's name is asked in, and its intent."""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.hearing.spoken",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--kept", action="store_true", help="speak nothing; label what is kept as the corpus is now")
    chosen = parser.parse_args(arguments)
    try:
        if chosen.kept:
            lines = labelled_anew(read_heard(), held_out())
        else:
            lines = list(hear_all([*sampled(read_rows(LANGUAGE, "test")), *medicine_questions()]))
        write_heard(lines)
        print(f"wrote {KEPT.relative_to(ROOT)}", flush=True)
        print(table(compare(lines, recognizer_in(LANGUAGE))))
    except (NotSpoken, ContentFault, CorpusFault, OSError) as fault:
        print(fault, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return STOPPED
    return 0


def held_out() -> list[Row]:
    """Rows that may have been spoken: a test row that someone has read belongs to dev."""
    return [row for split in ("dev", "test") for row in read_rows(LANGUAGE, split)]


def sampled(rows: Iterable[Row], of_a_kind: int = OF_A_KIND) -> list[Row]:
    """So many rows of each kind, the same each time, whatever their order."""
    by_kind: dict[str, list[Row]] = defaultdict(list)
    for row in sorted(rows, key=_lot):
        if row.kind not in NOT_SPOKEN and len(by_kind[row.kind]) < of_a_kind:
            by_kind[row.kind].append(row)
    return [row for kind in sorted(by_kind) for row in by_kind[kind]]


def _lot(row: Row) -> int:
    """A number that hangs on the words alone: a new row changes neither the voice nor the turn of another."""
    return int.from_bytes(sha256(row.text.encode()).digest()[:8])


def medicine_questions() -> Iterator[Row]:
    """Each medicine's own name and its brands, asked about in turn in one of the carriers."""
    content, phrases, carriers = read_content(LANGUAGE), read_phrases(LANGUAGE), cycle(CARRIERS.items())
    for topic in sorted(medicine_topics()):
        own = content["topics"][topic]["says"]["name"]
        also = phrases.names.get(topic, {}).get("also", ())
        brands = (name for name in also if name.isalpha() and name.istitle())
        names = {fold_words(name): name for name in (own, *brands)}
        for name in names.values():
            carrier, intent = next(carriers)
            slots = {"topic": (topic,)}
            yield Row(carrier.format(name), (intent,), slots, (ANY,), "exact", "a medicine by name", "carrier", ANY)


def hear_all(rows: list[Row]) -> Iterator[HeardLine]:
    """Tells how far it is. Raises NotSpoken."""
    hear = open_ear()
    print(f"Speaking {len(rows)} lines (about a second each) ...", flush=True)
    started = perf_counter()
    for number, row in enumerate(rows, 1):
        yield HeardLine(row, hear(row.text, VOICES[_lot(row) % len(VOICES)]))
        if number % TOLD_EVERY == 0 or number == len(rows):
            print(f"  {number} of {len(rows)} ({perf_counter() - started:.0f} s)", flush=True)


def table(lost: Lost) -> str:
    lines = [f"{'kind':12} {'of':>5} {'misheard':>9} {'from text':>10} {'from heard':>11} {'lost':>7}"]
    for kind in (*sorted(lost.lines), None):
        of, wrong, words, text, heard = (
            counted.total() if kind is None else counted[kind]
            for counted in (lost.lines, lost.wrong_words, lost.words, lost.right_from_text, lost.right_from_heard)
        )
        if of:
            shares = f"{wrong / words:9.1%} {text / of:10.1%} {heard / of:11.1%} {(text - heard) / of:7.1%}"
            lines.append(f"{kind or 'all':12} {of:5} {shares}")
    another = ", ".join(f"{kind} {times}" for kind, times in sorted(lost.another_medicine.items()) if times)
    lines.append(
        f"answered as another medicine: {lost.another_medicine.total()} of {lost.lines.total()}"
        f" ({lost.share_of_another_medicine:.1%}{'; ' + another if another else ''})"
    )
    lines.append(f"alarms: {lost.alarms} due, {lost.alarms_from_text} from text, {lost.alarms_from_heard} from heard")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
