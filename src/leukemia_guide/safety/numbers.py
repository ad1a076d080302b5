"""Numbers, in words or in figures, made one: up to twelve in words, above in figures, as the patterns have them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from .number_words import NumberWords

_DEGREES: Final = "\u00b0"
_HALF: Final = re.compile(r"(?<=[0-9]) ?1\u20442(?![0-9])|(?<=[0-9]) 1/2(?![0-9])")
_THOUSANDS: Final = re.compile(r"(?<![0-9.,])([1-9][0-9]{0,2})[.,]([0-9]{3})(?![0-9.,]?[0-9])")
_BARE_POINT: Final = re.compile(r"(?<![\w.,])\.(?=[0-9])")
_DECADE: Final = re.compile(r"(?<=[0-9]0)'s(?![\w'])")
_FIGURE_OR_SIGN: Final = re.compile("[0-9%\u00b0]")
_LARGEST_WORD: Final = 12
_SHORTEST_SPELLING: Final = 3
_LONGEST_SPELLING: Final = 16
_CENTURIES: Final = (18, 19, 20)
_DIALLED: Final = re.compile("911|999|000|112|988")

_Found = tuple[int, int] | None
"""A value, and the place after its last word."""


class Numbers:
    """One language's numbers."""

    def __init__(self, words: NumberWords) -> None:
        self._words = words
        self._names = {value: word for word, value in words.ones.items() if value <= _LARGEST_WORD}
        self._per_cent = words.per_cent[0].split()
        self._starts = frozenset(
            (*words.ones, *words.tens, *words.plurals, *words.hundreds, words.hundred, words.thousand, words.point)
        )

    def say_signs(self, folded: str) -> str:
        """The signs beside figures as words: percent, degrees, a half, a place in a row."""
        if not _FIGURE_OR_SIGN.search(folded):
            return folded
        words = self._words
        said = _HALF.sub(f" {words.half} ", folded)
        said = said.replace(_DEGREES, f" {words.degrees} ").replace("%", f" {words.per_cent[1]} ")
        said = _DECADE.sub("s", _THOUSANDS.sub(r"\1\2", said))
        return words.ordinal.sub(words.ordinal_of, _BARE_POINT.sub(f"{words.point} ", said))

    def made_even(self, tokens: list[str]) -> list[str]:
        """The tokens with each number in its one spelling."""
        if self._starts.isdisjoint(tokens) and not any(token[:1].isdigit() for token in tokens):
            return tokens
        heard = [part for token in tokens if token for part in _parts(token)]
        heard.append("")
        made: list[str] = []
        place = 0
        while heard[place]:
            if heard[place] == self._words.point and (figures := self._figures(heard, place + 1))[0]:
                if made[-1:] == [self._names[0]]:
                    made.pop()
                made += [self._words.point, *(self._names[int(figure)] for figure in figures[0])]
                place = figures[1]
            elif made and self._is_number(made[-1]) and heard[place : place + 2] == self._per_cent:
                made.append(self._words.per_cent[1])
                place += 2
            elif (spelled := self._spelled(heard, place)) is not None:
                made.append(spelled[0])
                place = spelled[1]
            elif heard[place] in self._words.plurals:
                made += [str(self._words.plurals[heard[place]]), "s"]
                place += 1
            elif (found := self._number(heard, place)) is not None:
                made.append(self._names.get(found[0], str(found[0])))
                place = found[1]
            else:
                made.append(heard[place])
                place += 1
        return made

    def _is_number(self, token: str) -> bool:
        return token.isdigit() or token in self._words.ones

    def _figure(self, token: str) -> str | None:
        if len(token) == 1 and token.isdigit():
            return token
        value = 0 if token in self._words.noughts else self._words.ones.get(token, 10)
        return str(value) if value < 10 else None

    def _is_exclamation(self, heard: list[str], place: int) -> bool:
        """Whether a nought is no figure, since none follows ("oh my")."""
        return heard[place] in self._words.noughts and self._figure(heard[place + 1]) is None

    def _figures(self, heard: list[str], place: int) -> tuple[str, int]:
        """All figures that are said after a point."""
        said = ""
        while heard[place]:
            if (figure := self._figure(heard[place])) is not None and not self._is_exclamation(heard, place):
                said, place = said + figure, place + 1
            elif not said and (found := self._below_hundred(heard, place)) is not None:
                said, place = str(found[0]), found[1]
            elif not said and heard[place].isdigit():
                return heard[place], place + 1
            else:
                break
        return said, place

    def _spelled(self, heard: list[str], start: int) -> tuple[str, int] | None:
        """A number that is said figure by figure ("one oh two"). One that is dialled stands apart from its
        neighbours."""
        if heard[start] in self._words.noughts:
            return None
        said = ""
        for place in range(start, start + _LONGEST_SPELLING):
            figure = self._figure(heard[place])
            if figure is None or self._is_exclamation(heard, place):
                break
            said += figure
        if heard[start + len(said)] in (self._words.hundred, self._words.thousand):
            said = said[:-1]
        if (dialled := _DIALLED.search(said)) is not None:
            said = said[: dialled.start() or dialled.end()]
        return (said, start + len(said)) if len(said) >= _SHORTEST_SPELLING else None

    def _number(self, heard: list[str], start: int) -> _Found:
        found = self._below_thousand(heard, start)
        value, place = found or (1, start)
        if heard[place] == self._words.thousand and value < 1000:
            place += 1
            rest, end = self._rest(heard, place, self._below_thousand)
            return value * 1000 + rest, end
        if found and self._words.years and value in _CENTURIES and not heard[start].isdigit():
            year = self._below_hundred(heard, place)
            if year is not None and year[0] >= 10 and not heard[place].isdigit():
                return value * 100 + year[0], year[1]
        return found

    def _below_thousand(self, heard: list[str], start: int) -> _Found:
        words = self._words
        if heard[start] in words.hundreds:
            rest, end = self._rest(heard, start + 1, self._below_hundred)
            return words.hundreds[heard[start]] + rest, end
        found = self._below_hundred(heard, start)
        value, place = found or (1, start)
        if words.hundred is not None and heard[place] == words.hundred and 0 < value < 100:
            rest, end = self._rest(heard, place + 1, self._below_hundred)
            return value * 100 + rest, end
        if found is None and heard[start].isdigit():
            return int(heard[start]), start + 1
        return found

    def _rest(self, heard: list[str], place: int, part: Callable[[list[str], int], _Found]) -> tuple[int, int]:
        """What follows the hundreds or thousands in words; zero where nothing does."""
        after = place + (heard[place] == self._words.hundreds_join)
        found = None if heard[after].isdigit() else part(heard, after)
        return found if found is not None and found[0] > 0 else (0, place)

    def _below_hundred(self, heard: list[str], start: int) -> _Found:
        words, token = self._words, heard[start]
        if token in words.ones:
            return words.ones[token], start + 1
        if token.isdigit() and len(token) <= 2:
            return int(token), start + 1
        if token not in words.tens:
            return None
        joined = words.tens_join is not None and heard[start + 1] == words.tens_join
        place = start + 1 + joined
        one = heard[place]
        value = words.ones.get(one, words.joined_ones.get(one, 0) if joined else 0)
        return (words.tens[token] + value, place + 1) if 0 < value < 10 else (words.tens[token], start + 1)


def _parts(token: str) -> tuple[str, ...]:
    """The figures of "05" one by one, as they are said."""
    return tuple(token) if token[0] == "0" and token.isdigit() else (token,)
