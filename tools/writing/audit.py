"""`make audit`: every answer against the rules of writing, printed for an editor; breaches come last, after their
number.

For each answer its words, sentences and reading ease, its sources, and whether a clinician has signed it. Exit status 1
where there is a breach."""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from leukemia_guide.library import ContentFault, Library, Topic
from leukemia_guide.library.content_files import read_content
from tools.corpus.phrases import Phrases, read_phrases
from tools.corpus.rows import CorpusFault
from tools.writing import Breach, Style, breaches, reading_ease, sentences, spoken_by, style_of, words
from tools.writing.grounds import evidence_breaches
from tools.writing.reading_ease import ease_of
from tools.writing.reviews import languages
from tools.writing.rhythm import rhythm_of, said_too_often

EXAMPLES = """examples:
  make audit                                            every answer in every language
  make audit TOPIC=induction                            one topic
  python -m tools.writing.audit induction car_t         two topics
  python -m tools.writing.audit --language es --quiet   only what is wrong in Spanish"""


@dataclass(frozen=True, slots=True)
class Audit:
    """One language's answers as they were judged. `eases` holds each topic's reading ease."""

    library: Library
    style: Style
    eases: dict[str, float]
    breaches: tuple[Breach, ...]

    def told(self) -> str:
        if not self.eases:
            return f"{self.library.language}: no topic"
        middle, rhythm = statistics.median(self.eases.values()), rhythm_of(self.library, list(self.eases))
        told = f"{self.library.language}: {len(self.eases)} topics, median {middle:.1f}, {len(self.breaches)} breaches"
        return f"{told}; {rhythm}"


def audited(language: str, only: Sequence[str] = ()) -> Audit:
    """Raises ContentFault or CorpusFault where something cannot be read."""
    content = read_content(language, only=only)
    library, style, phrases = Library(content), style_of(language), read_phrases(language)
    eases: dict[str, float] = {}
    found: list[Breach] = []
    for topic_id in library:
        topic = library.topic(topic_id)
        eases[topic_id] = reading_ease(topic, style)
        names = phrases.names_of(topic_id, content["topics"][topic_id]["says"])
        found += breaches(topic, names, style)
    found += _in_regions(content, phrases, style, only)
    found += [
        Breach(", ".join(where), "one sentence", f"stands in {len(where)} topics; vary it: {sentence!r}")
        for sentence, where in said_too_often(library)
    ]
    if len(eases) > 1 and style.too_hard(middle := statistics.median(eases.values()), style.middle):
        found.append(Breach(language, "all topics", f"median {middle:.1f}; {style.middle:.0f} is the limit"))
    return Audit(library, style, eases, tuple(found))


def _in_regions(content: Mapping[str, Any], phrases: Phrases, style: Style, only: Sequence[str]) -> Iterator[Breach]:
    """What is wrong with the passages that a region has of its own."""
    for region, regional in content["regions"].items():
        library = Library(content, region)
        for topic_id in regional["topics"]:
            if topic_id in library and (not only or topic_id in only):
                topic = library.topic(topic_id)
                names = phrases.names_of(topic_id, content["topics"][topic_id]["says"])
                for breach in breaches(topic, [library.spell(name) for name in names], style):
                    yield replace(breach, topic=f"{topic_id} in {region}")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.writing.audit",
        description=__doc__,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("topics", nargs="*", help="topic ids; all of them when none is named")
    parser.add_argument("--language", choices=languages(), help="one language; all of them when none is named")
    parser.add_argument("--quiet", action="store_true", help="print only the figures and the breaches")
    chosen = parser.parse_args(arguments)
    try:
        audits = [audited(language, chosen.topics) for language in _chosen(chosen.language)]
    except (ContentFault, CorpusFault) as fault:
        print(fault, file=sys.stderr)
        return 1
    if unknown := [topic for topic in chosen.topics if all(topic not in audit.eases for audit in audits)]:
        print(f"no topic {', '.join(unknown)}; content/topics/ has them all", file=sys.stderr)
        return 2
    for audit in audits if not chosen.quiet else ():
        for topic_id, ease in audit.eases.items():
            print("\n".join(_told(audit.library.topic(topic_id), audit, ease)))
    for audit in audits:
        print(audit.told())
    evidence = [] if chosen.topics else list(evidence_breaches())
    found = [(audit.library.language, breach) for audit in audits for breach in audit.breaches]
    for language, breach in found:
        print(f"  BREACH {language}/{breach}")
    for why in evidence:
        print(f"  BREACH {why}")
    return 1 if found or evidence else 0


def _chosen(language: str | None) -> list[str]:
    return [language] if language else languages()


def _told(topic: Topic, audit: Audit, ease: float) -> Iterator[str]:
    signed = "signed" if audit.library.reviewed(topic.id) else "not signed"
    yield f"{audit.library.language}/{topic.id}: reads at {ease:.1f}, {signed}"
    for spoken in spoken_by(topic):
        publishers = ", ".join(audit.library.source(source).publisher for source in spoken.sources)
        measured = f"{len(words(spoken.text))} words, {len(sentences(spoken.text))} sentences"
        yield f"  {spoken.where}: {measured}, reads at {ease_of(spoken.text, audit.style):.1f}; {publishers}"


if __name__ == "__main__":
    sys.exit(main())
