"""What a classifier sees in an utterance: words, pairs of words and the letter runs within them, hashed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from zlib import crc32

from leukemia_guide.understanding.reading import Reading

LETTER_RUNS: Final = (2, 3, 4, 5)
SHORT_RUNS: Final = (2, 3, 4)
"""What is asked hangs on words more than on the sound of a name, so its runs are shorter."""
DANGER_RUNS: Final = (3, 4, 5, 6)
"""With runs of six beside the shorter ones, 1 danger more in 100 is heard from other writers."""
NEARBY: Final = 5
"""Words within which two words are seen together; 8 and 12 told danger no better on rows of other writers."""
STEM: Final = 5
"""Letters of a word that are seen of it beside another, so that its endings are one."""
PLACES: Final = 1 << 17
"""For what tells topics, aspects and intents apart, several features to each place. Names are misheard in ever new
ways, and with a place for each run of letters those are learned by heart: of 100 held-out hearings 79 have the right
topic, and 80 so; of development rows 92.1 and 92.4; of mis-heard ones 94 and 97 have the right intent."""
EVERY: Final = 1 << 32
"""Places for all that a hash can tell apart. Danger wants these: with PLACES, on rows of held-out writers, 3 crises in
100 fewer are heard."""
Block = list[int]


def topic_blocks(reading: Reading) -> tuple[Block, ...]:
    """What it is about: all words as they were said."""
    return (
        hashed(_runs(reading.words, 2), PLACES),
        hashed(_letters(reading.words, LETTER_RUNS), PLACES),
    )


def asked_blocks(reading: Reading) -> tuple[Block, ...]:
    """What is asked, whatever it is asked about: names are masked, the last question counts once more, and what was
    answered just before is told."""
    after = dict.fromkeys((f"after {reading.after.partition(':')[0]}", f"after {reading.after}"))
    return (
        hashed((*_runs(reading.masked, 2), *after), PLACES),
        hashed(_letters(reading.masked, SHORT_RUNS), PLACES),
        hashed((f"?{run}" for run in (*_runs(reading.clause, 3), *after)), PLACES),
    )


def danger_blocks(words: Sequence[str]) -> tuple[Block, ...]:
    """What may be dangerous in it: all words as the guard reads them, and which stand near each other, since despair
    has no words of its own."""
    stems = [word[:STEM] for word in words]
    near = (f"{first} .. {stem}" for place, first in enumerate(stems) for stem in stems[place + 1 : place + NEARBY])
    return hashed(_runs(words, 2)), hashed(_letters(words, DANGER_RUNS)), hashed(near)


def hashed(features: Iterable[str], places: int = EVERY) -> Block:
    """The places of features, by a hash that is the same everywhere."""
    return [crc32(feature.encode()) % places for feature in features]


def _runs(tokens: Sequence[str], longest: int) -> Iterator[str]:
    """Each token, and runs of up to so many, in which the beginning and the end count as tokens."""
    yield from tokens
    framed = ("^", *tokens, "$")
    for length in range(2, longest + 1):
        for start in range(len(framed) - length + 1):
            yield " ".join(framed[start : start + length])


def _letters(tokens: Sequence[str], lengths: Sequence[int]) -> Iterator[str]:
    for token in tokens:
        if token.startswith("{"):
            yield f"<{token}>"
            continue
        padded = f"<{token}>"
        for size in lengths:
            for start in range(len(padded) - size + 1):
                yield f"~{padded[start : start + size]}"
