"""`python -m tools.audit [topic ...]`: every answer against the rules, printed for an editor."""

from __future__ import annotations

import argparse
import statistics
import sys

from leukemia_guide.library import ContentFault, Library
from leukemia_guide.library.reading import read_content

from tools.rules import Breach, breaches, grade_of, passages, reading_grade, words


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.audit", description=__doc__)
    parser.add_argument("topics", nargs="*", help="topic ids; all of them when none is named")
    parser.add_argument("--language", default="en")
    chosen = parser.parse_args(arguments)
    try:
        content = read_content(chosen.language, only=chosen.topics)
    except ContentFault as fault:
        print(fault, file=sys.stderr)
        return 1
    library = Library(content)
    found: list[Breach] = []
    grades = []
    for topic_id in library:
        topic = library.topic(topic_id)
        grades.append(reading_grade(topic))
        print(f"{topic_id}: grade {grades[-1]:.1f}")
        for where, text, _ in passages(topic):
            print(f"  {where}: {len(words(text))} words, grade {grade_of(text):.1f}")
        heard = content["topics"][topic_id]["says"].get("heard", {})
        topic_breaches = list(breaches(topic, (topic.name, topic.title, *heard.get("also", []))))
        found += topic_breaches
        for breach in topic_breaches:
            print(f"  BREACH {breach}")
    print(f"{len(grades)} topics, median grade {statistics.median(grades):.1f}, {len(found)} breaches")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
