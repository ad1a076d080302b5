"""`python -m tools.writing.reviews`: what a clinician has signed, and what is unsigned or due again.

Signing is a person's act: `make sign TOPIC=induction REVIEWER="Name, role"` records who read which words, and until
when that holds. `make review` (tools/writing/review_pack.py) writes what there is to read.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from leukemia_guide.library import ContentFault
from leukemia_guide.library.content_files import CONTENT, read_content, read_toml
from leukemia_guide.library.ledger import fingerprint

EXAMPLES = """examples:
  python -m tools.writing.reviews                          what stands where, in each language
  make sign TOPIC=induction REVIEWER="A. Person, hematologist"
  make sign TOPIC=induction REVIEWER="A. Person, hematologist" IN=es
  python -m tools.writing.reviews sign induction --language en --reviewer "A. Person, hematologist" --until 2027-06-01

A signature holds a year unless --until says otherwise, and only for the words as they are now."""
HOLDS = timedelta(days=365)


def languages(root: Path = CONTENT) -> list[str]:
    return sorted(path.parent.name for path in root.glob("*/strings.toml"))


def open_reviews(language: str, today: date, root: Path = CONTENT) -> Iterator[str]:
    """One line for each topic that is not signed as it stands, or whose review is due. Raises ContentFault."""
    content = read_content(language, root)
    ledger = read_toml(root / language / "reviews.toml", root)
    for topic_id in content["topics"]:
        entry = ledger.get(topic_id)
        if entry is None:
            yield f"{language}/{topic_id}: not signed"
        elif topic_id not in content["reviewed"]:
            yield f"{language}/{topic_id}: the words have changed since {entry['reviewer']} signed on {entry['date']}"
        elif date.fromisoformat(entry["next"]) <= today:
            yield f"{language}/{topic_id}: review was due on {entry['next']}"


def sign(language: str, topic_id: str, *, reviewer: str, today: date, until: date, root: Path = CONTENT) -> None:
    """Records the signature beside the others. Raises ContentFault for a topic that is not there."""
    topics = read_content(language, root)["topics"]
    if topic_id not in topics:
        raise ContentFault(f"{language}/topics/{topic_id}.toml", "no such topic to sign")
    path = root / language / "reviews.toml"
    text = path.read_text(encoding="utf-8")
    comment = "".join(line for line in text.splitlines(keepends=True) if line.startswith("#"))
    ledger = tomllib.loads(text) | {
        topic_id: {
            "reviewer": reviewer,
            "date": today.isoformat(),
            "next": until.isoformat(),
            "words": fingerprint(topics[topic_id]["says"]),
        }
    }
    keep_signed(language, topic_id, root)
    path.write_text(comment + "".join(_table(key, ledger[key]) for key in sorted(ledger)), encoding="utf-8")


def signed_words(language: str, topic_id: str, root: Path = CONTENT) -> Mapping[str, Any] | None:
    """The words as they were when they were last signed; None where nobody has. Raises ContentFault."""
    path = _kept(language, topic_id, root)
    return read_toml(path, root) if path.exists() else None


def keep_signed(language: str, topic_id: str, root: Path = CONTENT) -> None:
    """Keeps the words that are signed, so that the next pack can show what has changed since."""
    kept = _kept(language, topic_id, root)
    kept.parent.mkdir(exist_ok=True)
    shutil.copyfile(root / language / "topics" / f"{topic_id}.toml", kept)


def _kept(language: str, topic_id: str, root: Path) -> Path:
    return root / language / "signed" / f"{topic_id}.toml"


def _table(topic_id: str, entry: Mapping[str, Any]) -> str:
    def quoted(text: str) -> str:
        return text.replace("\\", "\\\\").replace('"', '\\"')

    return f"\n[{topic_id}]\n" + "".join(f'{key} = "{quoted(value)}"\n' for key, value in entry.items())


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.writing.reviews",
        description=__doc__,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = parser.add_subparsers(dest="verb")
    signing = verbs.add_parser("sign", help="record that a clinician has read and signed a topic's words")
    signing.add_argument("topic")
    signing.add_argument("--language", default="en", choices=languages())
    signing.add_argument("--reviewer", required=True, help="who signs: name and role")
    signing.add_argument("--until", type=date.fromisoformat, help="when it must be read again, such as 2027-11-23")
    chosen = parser.parse_args(arguments)
    today = date.today()
    try:
        if chosen.verb == "sign":
            until = chosen.until or today + HOLDS
            sign(chosen.language, chosen.topic, reviewer=chosen.reviewer, today=today, until=until)
            return 0
        waiting = [line for language in languages() for line in open_reviews(language, today)]
    except ContentFault as fault:
        print(fault, file=sys.stderr)
        return 1
    print("\n".join(waiting) or "Every topic is signed as it stands.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
