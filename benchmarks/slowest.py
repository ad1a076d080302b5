"""`python -m benchmarks.slowest`: a search for the words that take the guide longest, by hill climbing.

What a stranger may send in one turn is bounded, and so must be its cost. Each climb starts from a seed, changes it a
little, and keeps what took longer, so that it finds what nobody thought of. Processor time counts, the least of several
measurements, so that other work on the machine does not.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from leukemia_guide.channels.web.talk_json import LONGEST_UTTERANCE
from leukemia_guide.conversation import Channel
from leukemia_guide.guide import Guide, Request
from leukemia_guide.understanding.phrasebook import read_phrasebook
from leukemia_guide.understanding.phrasing import phrasing_of

LOCALES: Final = ("en-US", "es-US")
BOUND: Final = 0.060
"""Seconds of a core, of any utterance up to the limit."""
AGAIN: Final = 4
"""More measurements of what seemed slow; the least counts."""
PATIENCE: Final = 60
"""Changes in a row that gained nothing, after which a climb begins anew."""
LETTERS: Final = (
    "ba", "ca", "da", "x", "1", "0.5", "'", "\ufb03", "\u3300", "\ufdfa", "\u212b", "e\u0301", "?", "-", "b c",
)  # fmt: skip
"""Syllables, figures, and letters that fold into several."""
SEEDS: Final = (
    "is {0}{1} ", "what's a b cell ", "{0} ", "is {0} ", "what {0} is {1} ", "a ", "not ", "fever no ", "please {0} ",
    "{0}{1}{2} ", "and or {0} ", "\ufdfa ", "1 2 3 ", "can't ", "mi {0} no ", "que es {0} ", "how long is {0} ",
)  # fmt: skip
Measure = Callable[[str], float]


@dataclass
class Found:
    """Seconds of every utterance that was tried, and the slowest one."""

    seconds: list[float] = field(default_factory=list)
    slowest: str = ""

    @property
    def most(self) -> float:
        return max(self.seconds, default=0.0)

    def add(self, words: str, seconds: float) -> None:
        if seconds > self.most:
            self.slowest = words
        self.seconds.append(seconds)


def measuring(guide: Guide, locale: str) -> Measure:
    """Seconds of a core that one turn on the page takes, from words to reply."""

    def measure(words: str) -> float:
        began = time.process_time()
        guide.answer(Request(Channel.PAGE, locale, None, None, words))
        return time.process_time() - began

    return measure


def surely(measure: Measure, words: str, more_than: float) -> float:
    """The least of several measurements where the first is more than that."""
    seconds = measure(words)
    for _ in range(AGAIN if seconds > more_than else 0):
        seconds = min(seconds, measure(words))
    return seconds


def pieces_of(language: str) -> list[str]:
    """What utterances are made of: the words of names and of phrases, words that ask, fillers, and odd letters."""
    phrasebook, phrasing = read_phrasebook(language), phrasing_of(language)
    names = [name for values in phrasebook.values.values() for name in values]
    words = sorted({word for sample in phrasebook.samples for word in sample.words.split() if "{" not in word})
    return [*names, *words, *sorted(phrasing.asking) * 20, *sorted(phrasing.filler_starts) * 20, *LETTERS * 40]


def climb(pieces: Sequence[str], measure: Measure, tries: int, chance: random.Random) -> Found:
    """The utterances of so many tries, in climbs from one seed after the other."""
    found = Found()
    seeds = _seeds(pieces, chance)
    said, longest, idle = next(seeds), 0.0, PATIENCE
    while len(found.seconds) < tries:
        if idle >= PATIENCE:
            said, longest, idle = next(seeds), 0.0, 0
        changed = _changed(said, pieces, chance)
        words = cut(" ".join(changed))
        seconds = surely(measure, words, max(longest, BOUND / 4))
        found.add(words, seconds)
        if seconds > longest:
            said, longest, idle = changed, seconds, 0
        idle += 1
    return found


def cut(words: str) -> str:
    """As long as the page takes."""
    return words[:LONGEST_UTTERANCE].strip() or "a"


def _seeds(pieces: Sequence[str], chance: random.Random) -> Iterator[list[str]]:
    while True:
        for seed in SEEDS:
            unit = (seed.format(*chance.sample(pieces, 3)) for _ in range(LONGEST_UTTERANCE))
            yield cut("".join(unit)).split()
        yield chance.sample(pieces, 120)


def _changed(said: list[str], pieces: Sequence[str], chance: random.Random) -> list[str]:
    """A copy with a few pieces replaced, repeated, moved, taken out, or run together."""
    made = list(said)
    for _ in range(chance.choice((1, 1, 2, 4, 12))):
        place = chance.randrange(len(made))
        kind = chance.randrange(6)
        if kind <= 1:
            made[place] = chance.choice(pieces)
        elif kind == 2:
            made.insert(place, chance.choice(pieces))
        elif kind == 3 and len(made) > 2:
            del made[place]
        elif kind == 4:
            run = made[place : place + chance.randint(1, 8)]
            at = chance.randrange(len(made))
            made[at:at] = run
        else:
            made[place] += chance.choice(pieces)
    return made


def searched(tries: int, seed: int) -> Iterator[tuple[str, Found]]:
    """What a search found in each locale."""
    guide = Guide()
    for locale in LOCALES:
        guide.open(locale)
    for locale in LOCALES:
        measure = measuring(guide, locale)
        measure("what is induction")
        yield locale, climb(pieces_of(locale.partition("-")[0]), measure, tries, random.Random(seed))  # noqa: S311


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.slowest", description=__doc__)
    parser.add_argument("--tries", type=int, default=20_000, help="utterances in each language (default: 20000)")
    parser.add_argument("--seed", type=int, default=1, help="of the chance (default: 1)")
    parser.add_argument("--show", action="store_true", help="print the slowest utterance whole")
    chosen = parser.parse_args(arguments)
    missed = 0
    for locale, found in searched(chosen.tries, chosen.seed):
        middle = statistics.median(found.seconds) * 1000
        print(f"{locale}: {chosen.tries} utterances, p50 {middle:.1f} ms, p100 {found.most * 1000:.1f} ms of a core")
        print(found.slowest if chosen.show else found.slowest[:120], flush=True)
        missed += found.most > BOUND
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
