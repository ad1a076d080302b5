"""A topic as it is spoken: its names, its passages, and what each passage rests on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain
from typing import Final, NamedTuple

OWN_ASPECTS: Final = ("what", "how_long", "side_effects", "who")
"""What may be asked about a topic and be answered by a passage that is written for it."""
ADVICE: Final = "advice"
"""One general fact for someone who asks what to do: "should I", "can I". It is no aspect, since nobody asks for it."""
PASSAGES: Final = (*OWN_ASPECTS, ADVICE)
"""What may have words of its own in a topic's file, besides `more`."""
ASPECTS: Final = (
    *OWN_ASPECTS,
    "why",
    "how_given",
    "how_treated",
    "next",
    "hurt",
    "at_home",
    "results",
    "versus",
)
"""All that may be asked; the others are answered by a passage that says which of them it answers."""


FURTHER: Final = "more_"
"""Before the number, from 1, of a passage of `more` that is asked for by what it says, as if it were an aspect."""
FURTHER_NAMED: Final = re.compile(f"{FURTHER}[1-9][0-9]?", re.ASCII)


def is_further(aspect: str) -> bool:
    """Whether it names a passage of `more`, such as "more_2"; 99 at most, since a session's state is not trusted."""
    return FURTHER_NAMED.fullmatch(aspect) is not None


def further_number(aspect: str) -> int:
    """The number of the passage that `is_further` names."""
    return int(aspect.removeprefix(FURTHER))


class Source(NamedTuple):
    """A publisher whose words were read, as it is named aloud; the year only where the copy has one.

    `read` is the month in which it was read, as (year, month).
    """

    publisher: str
    year: int | None
    read: tuple[int, int]


class Passage(NamedTuple):
    """One answer, at most 50 words, with the ids of its facts and of the one or two sources it names.

    `steps` holds the sentences of the text where it tells things that happen one after another. `answers` are the
    aspects that it answers besides its own, the one that it answers best first; "what" may stand among them.
    """

    text: str
    facts: tuple[str, ...]
    sources: tuple[str, ...]
    steps: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()


class Topic(NamedTuple):
    """`passages` holds one answer for each of OWN_ASPECTS that the facts support; `more` continues on them. `advice` is
    said to someone who asks what to do, where the content has such a fact."""

    id: str
    group: str
    name: str
    title: str
    simpler: str
    passages: Mapping[str, Passage]
    more: tuple[Passage, ...]
    advice: Passage | None = None

    def answer(self, aspect: str) -> Passage | None:
        """The aspect's own passage, else the first of `more` that answers it best, else the first that answers it too;
        of "more_2" the second of `more`.

        None where the content is silent.
        """
        if own := self.passages.get(aspect):
            return own
        if is_further(aspect):
            number = further_number(aspect)
            return self.more[number - 1] if number <= len(self.more) else None
        best = (passage for passage in self.more if passage.answers[:1] == (aspect,))
        too = (passage for passage in (*self.passages.values(), *self.more) if aspect in passage.answers)
        return next(chain(best, too), None)

    def further(self, aspect: str, following: str | None = None) -> tuple[Passage, ...]:
        """What "more" says one by one after the answer to an aspect: the passage of the aspect `following`, where there
        is one, then what answers it too, then the rest."""
        answered, first = self.answer(aspect), self.answer(following) if following else None
        rest = [passage for passage in self.more if passage is not answered and passage is not first]
        if aspect != "what":
            rest.sort(key=lambda passage: aspect not in passage.answers)
        return (*([first] if first and first is not answered else ()), *rest)
