"""What stands around the findings in one text. Each kind of words is looked for once, so that the work stays bounded
however often a sign is named."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import Final, NamedTuple

from .compiled import Modifier, PatternTable
from .compiled_language import CompiledLanguage

# How many words may stand between a modifier and the name it bears on.
_SCOPE: Final = {
    Modifier.AFFIRMED: 7,
    Modifier.POSSESSED: 1,
    Modifier.ASKED: 12,
    Modifier.NEGATED: 2,
    Modifier.HYPOTHETICAL: 4,
}
_LONGEST_SCOPE: Final = max(_SCOPE.values())
_HISTORICAL_SCOPE: Final = 6
_LONG_AGO_SCOPE: Final = 9
_LONG_AGO_CLAUSE: Final = 2
_OTHERS_SCOPE: Final = 6
_AFFIRMED_AFTER_SCOPE: Final = 12
_ASKED_AFTER_SCOPE: Final = 1


class Standing(NamedTuple):
    """A modifier and where it stands in the text."""

    modifier: Modifier
    start: int
    end: int


class _Spans:
    """Where the lines of a table stand in a text."""

    def __init__(self, table: PatternTable[None], text: str, keys: frozenset[str]) -> None:
        spans = [(found.start(), found.end()) for _, found in table.standing(text, keys)]
        self._text = text
        self._by_start = sorted(spans)
        self._by_end = sorted((end, start) for start, end in spans)

    def begins_within(self, end: int, reach: int) -> bool:
        """Whether one begins within so many words after `end`."""
        place = bisect_left(self._by_start, (end, 0))
        return place < len(self._by_start) and self._text.count(" ", end, self._by_start[place][0]) <= reach

    def nearest_before(self, start: int) -> tuple[int, int] | None:
        """The one that ends last before `start`."""
        place = bisect_right(self._by_end, (start, start))
        return self._by_end[place - 1][::-1] if place else None

    def first_after(self, end: int) -> int | None:
        """Where the first one after `end` begins."""
        place = bisect_left(self._by_start, (end, 0))
        return self._by_start[place][0] if place < len(self._by_start) else None

    def overlap(self, start: int, end: int) -> bool:
        """Whether one shares a letter with what stands from `start` to `end`."""
        return any(first < end and start < last for first, last in self._by_start)


class Around:
    """The words around what was found in `text`."""

    def __init__(self, text: str, keys: frozenset[str], known: CompiledLanguage) -> None:
        self._text, self._keys, self._known = text, keys, known

    def in_a_figure(self, start: int, end: int) -> bool:
        """Whether it is part of a turn of speech in which no sign is told."""
        return self._figures.overlap(start, end)

    def undone(self, start: int) -> bool:
        """Whether a denial or a supposition ends right there, which undoes even a whole report."""
        undone = (Modifier.NEGATED, Modifier.HYPOTHETICAL)
        return any(one.modifier in undone and one.end == start for one in self._modifiers)

    def affirmed_after(self, end: int) -> bool:
        """Whether words behind the name say that someone has it."""
        return self._affirmed_after.begins_within(end, _AFFIRMED_AFTER_SCOPE)

    def asked_after(self, end: int) -> bool:
        """Whether words right behind the name ask about it."""
        return self._asked_after.begins_within(end, _ASKED_AFTER_SCOPE)

    def bearing_on(self, start: int) -> Modifier | None:
        """The nearest modifier before the name whose reach comes so far; of two that end together, the longer."""
        for one in self._modifiers:
            if one.end > start:
                continue
            between = self._text[one.end : start]
            words = between.count(" ")
            if words > _LONGEST_SCOPE:
                return None
            if words > _SCOPE[one.modifier]:
                continue
            if one.modifier is not Modifier.AFFIRMED and self._known.terminators.any_in(between):
                continue
            return one.modifier
        return None

    def long_ago(self, start: int, end: int) -> bool:
        """Whether words around it put it long ago, told as past, and none say that it is so again."""
        if self._historical.begins_within(end, _HISTORICAL_SCOPE) or self._historical.overlap(end - 1, end + 1):
            return True
        if self._again.begins_within(start, len(self._text)):
            return False
        return self._past_before(start, end) or self._past_after(start, end)

    def _past_before(self, start: int, end: int) -> bool:
        nearest = self._long_ago.nearest_before(start)
        if nearest is None or self._text.count(" ", nearest[1], start) > _LONG_AGO_SCOPE:
            return False
        word_before = self._text[: nearest[0]].rpartition(" ")[0].rpartition(" ")[2]
        between = self._text[nearest[1] : start]
        ended = any(self._known.terminators.any_in(words) for words in (f"{word_before} ", between) if words.strip())
        return not ended and not self._known.ongoing.any_in(self._text[nearest[1] : end])

    def _past_after(self, start: int, end: int) -> bool:
        following = self._long_ago.first_after(start + 1)
        if following is None or self._text.count(" ", end, max(end, following)) > _HISTORICAL_SCOPE:
            return False
        words_before = " ".join(self._text[:start].split()[-_LONG_AGO_CLAUSE:])
        ongoing = self._known.ongoing.any_in(f"{words_before} {self._text[start : max(end, following)]}")
        return not ongoing and not self._known.terminators.any_in(self._text[end : max(end, following)])

    def of_another(self, start: int, end: int) -> bool:
        """Whether a pet, a machine or a film has it, and nobody else has been spoken of since; or stands right behind
        it, as the one who has it does in Spanish."""
        nearest = self._others.nearest_before(start)
        near = nearest is not None and self._text.count(" ", nearest[1], start) <= _OTHERS_SCOPE
        if nearest and near and not self._known.subjects.any_in(self._text[nearest[1] : end]):
            return True
        last_word = self._text[:end].rstrip().rpartition(" ")[2]
        behind = self._others.begins_within(end, 0)
        return behind and not self._known.subjects.any_in(f"{last_word} ")

    @cached_property
    def _modifiers(self) -> list[Standing]:
        found = self._known.modifiers.standing(self._text, self._keys)
        standing = [Standing(modifier, one.start(), one.end()) for modifier, one in found]
        return sorted(standing, key=lambda one: (-one.end, one.start))

    @cached_property
    def _figures(self) -> _Spans:
        return self._spans(self._known.figures)

    @cached_property
    def _long_ago(self) -> _Spans:
        return self._spans(self._known.long_ago)

    @cached_property
    def _historical(self) -> _Spans:
        return self._spans(self._known.historical)

    @cached_property
    def _again(self) -> _Spans:
        return self._spans(self._known.again)

    @cached_property
    def _others(self) -> _Spans:
        return self._spans(self._known.others)

    @cached_property
    def _affirmed_after(self) -> _Spans:
        return self._spans(self._known.affirmed_after)

    @cached_property
    def _asked_after(self) -> _Spans:
        return self._spans(self._known.asked_after)

    def _spans(self, table: PatternTable[None]) -> _Spans:
        return _Spans(table, self._text, self._keys)
