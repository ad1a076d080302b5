"""`make model`: from the corpus and the content to what is made of them.

Writes interaction_model/<locale>.json for Amazon, and under src/leukemia_guide/understanding/models/ what our own
recognizer opens: phrases, names, and weights that are fitted anew where the corpus has changed. What the telephone
carrier's recognizer is told to expect goes to channels/phone/hints/. Refuses a phrase of two intents and a name of two
topics. With --check it writes nothing and fails where a committed file is not what would be written."""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from leukemia_guide.channels.phone.speaking_places import HINTS
from leukemia_guide.library import ContentFault
from leukemia_guide.library.content_files import CONTENT, read_content, read_toml, read_words
from leukemia_guide.understanding.phrasebook import MODELS as RUN_TIME
from leukemia_guide.understanding.phrasing import phrasing_of
from tools.corpus import collisions
from tools.corpus.interaction_models import MODELS, ROOT, build_model, localized
from tools.corpus.passage_words import passage_words
from tools.corpus.phone_hints import hints_of
from tools.corpus.phrasebooks import build_phrasebook, index_names
from tools.corpus.phrases import read_phrases
from tools.corpus.rows import CorpusFault, read_rows
from tools.corpus.shipped_model import lines_of, ship
from tools.corpus.templates import TemplateFault
from tools.training import train

FAULTS: Final = (ContentFault, CorpusFault, TemplateFault, OSError, tomllib.TOMLDecodeError)


def products() -> Iterator[tuple[Path, str]]:
    """Each file that is made without training, and its text. Raises one of FAULTS."""
    locales = read_toml(CONTENT / "locales.toml", CONTENT)
    for language in dict.fromkeys(place["language"] for place in locales.values()):
        content, phrases = read_content(language), read_phrases(language)
        model = build_model(content, phrases)
        shipped = ship(model, content, phrases)
        for locale in (locale for locale, place in locales.items() if place["language"] == language):
            yield MODELS / f"{locale}.json", lines_of(localized(shipped, locale, content))
        phrasebook = build_phrasebook(model, content, phrases, read_unlisted(language))
        yield RUN_TIME / f"{language}.phrases.json", _compact(phrasebook.sealed())
        yield RUN_TIME / f"{language}.names.json", _compact(index_names(content, phrases))
        yield (
            RUN_TIME / f"{language}.passages.json",
            _compact(passage_words(content, phrasing_of(language), read_rows(language, "train"))),
        )
        yield HINTS / f"{language}.txt", "\n".join(hints_of(content, phrases)) + "\n"


def read_unlisted(language: str) -> dict[str, dict[str, str]]:
    """The names that the guide does not cover, by kind and id; none where the language has no list yet."""
    path = CONTENT / language / "unlisted.toml"
    return read_words(path, CONTENT) if path.exists() else {}


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.corpus.build", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a committed file is stale")
    chosen = parser.parse_args(arguments)
    try:
        made = dict(products())
    except FAULTS as fault:
        print(fault, file=sys.stderr)
        return 1
    if found := {str(same) for path, text in made.items() if path.parent == MODELS for same in _same(text)}:
        for collision in sorted(found):
            print(f"the same phrase twice: {collision}", file=sys.stderr)
        return 1
    stale = [path for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        if chosen.check:
            print(f"{path.relative_to(ROOT)} is stale: run `make model` and commit it", file=sys.stderr)
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(made[path], encoding="utf-8")
            print(f"wrote {path.relative_to(ROOT)}", flush=True)
    if chosen.check:
        return 1 if stale or train.stale() else 0
    train.fit_what_is_stale()
    return 0


def _same(text: str) -> list[collisions.Collision]:
    return collisions.same(json.loads(text)["interactionModel"]["languageModel"])


if __name__ == "__main__":
    sys.exit(main())
