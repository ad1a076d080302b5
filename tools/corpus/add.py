"""`make line`: adds a labelled line to the corpus, and says what is understood differently for it.

A training line changes the recognizer: it is fitted anew, and every development row that is now taken for something
else is told. A line of dev or test changes nothing: it is told how it is understood."""

from __future__ import annotations

import argparse
import sys
from typing import Final

from leukemia_guide.safety.normalizer import fold_words
from leukemia_guide.understanding import Recognition
from tools.corpus import build
from tools.corpus.measure import is_right, topics_in
from tools.corpus.rows import ANY, COLUMNS, CORPUS, SPLITS, CorpusFault, Row, languages, read_rows
from tools.corpus.understand import recognizer_in

EXAMPLES: Final = """example:
  python -m tools.corpus.add "when do they take the port out" --intent AskDurationIntent --slots topic=central_line \\
      --writer "a nurse"
"""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.corpus.add",
        description=__doc__,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("text", help="what is said, as speech recognition writes it")
    parser.add_argument("--language", choices=languages(), default="en")
    parser.add_argument("--split", choices=SPLITS, default="train")
    parser.add_argument("--intent", required=True, help="the right intent; several are joined by |")
    parser.add_argument("--slots", default=ANY, help="such as topic=induction")
    parser.add_argument("--alarm", default=ANY, help="such as care_team:fever")
    parser.add_argument("--kind", default="paraphrase", help="see docs/corpus.md")
    parser.add_argument("--situation", default=ANY, help="who says it, and when")
    parser.add_argument("--writer", required=True, help="who wrote it")
    parser.add_argument("--after", default=ANY, help="the question answered just before, where it follows on one")
    chosen = parser.parse_args(arguments)
    try:
        return _add(chosen)
    except (CorpusFault, *build.FAULTS) as fault:
        print(fault, file=sys.stderr)
        return 1


def _add(chosen: argparse.Namespace) -> int:
    language, split = chosen.language, chosen.split
    words = fold_words(chosen.text)
    for other in SPLITS:
        if any(fold_words(row.text) == words for row in read_rows(language, other)):
            raise CorpusFault(f"corpus/{language}/{other}.tsv", 1, f"{chosen.text!r} stands there already")
    dev = read_rows(language, "dev")
    before = _understood(language, dev) if split == "train" else {}
    path = CORPUS / language / f"{split}.tsv"
    text = path.read_text(encoding="utf-8")
    cells = [str(getattr(chosen, column)).replace("\t", " ") for column in COLUMNS]
    path.write_text(text + "\t".join(cells) + "\n", encoding="utf-8")
    try:
        row = read_rows(language, split)[-1]
    except CorpusFault:
        path.write_text(text, encoding="utf-8")
        raise
    if split == "train" and build.main([]):
        path.write_text(text, encoding="utf-8")
        return 1
    recognition = recognizer_in(language)(row)
    print(f"{'right' if is_right(row, recognition) else 'WRONG'}: {row.text!r} is taken for {_told(recognition)}")
    if split == "train":
        _tell_differences(dev, before, _understood(language, dev))
    return 0


def _understood(language: str, rows: list[Row]) -> dict[str, Recognition]:
    recognize = recognizer_in(language)
    return {row.text: recognize(row) for row in rows}


def _tell_differences(rows: list[Row], before: dict[str, Recognition], after: dict[str, Recognition]) -> None:
    differ = [row for row in rows if _told(before[row.text]) != _told(after[row.text])]
    for row in differ:
        judged = {True: "right", False: "wrong"}
        was, now = (judged[is_right(row, found[row.text])] for found in (before, after))
        print(f"  {was} to {now}: {row.text!r} was {_told(before[row.text])}, is {_told(after[row.text])}")
    print(f"{len(differ)} of {len(rows)} development rows are understood differently")


def _told(recognition: Recognition) -> str:
    return " ".join((recognition.intent, *topics_in(recognition)))


if __name__ == "__main__":
    sys.exit(main())
