"""`python -m tools.writing.audit [topic ...]`: every answer against the rules of writing, printed for an editor.

For each answer its words, sentences and reading ease, its sources, whether a clinician has signed it, and every
breach. Exit status 1 where there is a breach.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Iterator

from leukemia_guide.library import ContentFault, Library, Topic
from leukemia_guide.library.naming import names_of
from leukemia_guide.library.reading import read_content
from tools.writing import Breach, Manner, breaches, manner_of, reading_ease, sentences, spoken_by, words
from tools.writing.reading import ease_of
from tools.writing.reviews import languages

EXAMPLES = """examples:
  python -m tools.writing.audit                       every answer in every language
  python -m tools.writing.audit induction car_t       two topics
  python -m tools.writing.audit --language es --quiet only what is wrong in Spanish"""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.writing.audit",
        description=__doc__,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("topics", nargs="*", help="topic ids; all of them when none is named")
    parser.add_argument("--language", choices=languages(), help="one language; all of them when none is named")
    parser.add_argument("--quiet", action="store_true", help="print only breaches and the last line")
    chosen = parser.parse_args(arguments)
    found = []
    for language in [chosen.language] if chosen.language else languages():
        try:
            content = read_content(language, only=chosen.topics)
        except ContentFault as fault:
            print(fault, file=sys.stderr)
            return 1
        found += _audit(Library(content), content["topics"], manner_of(language), quiet=chosen.quiet)
    return 1 if found else 0


def _audit(library: Library, topics: dict[str, dict[str, object]], manner: Manner, *, quiet: bool) -> list[Breach]:
    found, eases = [], []
    for topic_id in library:
        topic = library.topic(topic_id)
        eases.append(reading_ease(topic, manner))
        if not quiet:
            print("\n".join(_told(topic, library, manner, eases[-1])))
        of_topic = list(breaches(topic, names_of(topics[topic_id]), manner))
        found += of_topic
        for breach in of_topic:
            print(f"  BREACH {breach}")
    if len(eases) > 1 and manner.too_hard(middle := statistics.median(eases), manner.middle):
        found.append(Breach(library.language, "all topics", f"median {middle:.1f}; {manner.middle:.0f} is the limit"))
    print(f"{library.language}: {len(eases)} topics, median {statistics.median(eases):.1f}, {len(found)} breaches")
    return found


def _told(topic: Topic, library: Library, manner: Manner, ease: float) -> Iterator[str]:
    signed = "signed" if library.reviewed(topic.id) else "not signed"
    yield f"{topic.id}: reads at {ease:.1f}, {signed}"
    for spoken in spoken_by(topic):
        publishers = ", ".join(library.source(source).publisher for source in spoken.sources)
        measured = f"{len(words(spoken.text))} words, {len(sentences(spoken.text))} sentences"
        yield f"  {spoken.where}: {measured}, reads at {ease_of(spoken.text, manner):.1f}; {publishers}"


if __name__ == "__main__":
    sys.exit(main())
