"""The grammar in which word patterns and phrase templates are written; patterns become regular expressions.

One line is one pattern over normalized words. `(a|b)` is a choice, `[a|b]` may be missing, `{name}` stands for a
word group of the language, `word*` for any ending, `..` for up to three words that start nothing new (no new
subject, no "and", "not" or "because"), `...` for up to six words of any kind, `(?! a|b)` for "not followed by".
`^` and `$` are the first and last word said. A line that ends in `|` goes on in the next.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

_TOKEN = re.compile(r"\(\?!|[()\[\]|]|[^()\[\]|\s]+")
_CLOSES = {"(": ")", "[": "]", "(?!": ")"}
_NEAR, _FAR = "..", "..."
_OR = "|"

# The length of the shortest key, and the keys. The longer the shortest, the rarer in a text.
_Keys = tuple[int, tuple[str, ...]]
_NONE: _Keys = (0, ())
_ALL: _Keys = (99, ())


class Choice(NamedTuple):
    """A bracket, by what opens it, and what may stand in it."""

    opens: str
    alternatives: tuple[Sequence, ...]


Sequence = tuple[str | Choice, ...]


def lines_of(text: str) -> tuple[str, ...]:
    """The patterns of a block of text, one a line."""
    joined = re.sub(r"\|\s*\n\s*", "|", text)
    return tuple(line.strip() for line in joined.splitlines() if line.strip())


class Grammar:
    """The grammar with one language's word groups. What a group means is worked out once, when first named."""

    def __init__(self, groups: Mapping[str, str], stops: str) -> None:
        """`stops` are the words that `..` never crosses, joined by `|`."""
        self._groups = groups
        self._near = rf"(?:(?!(?:{stops}) )\S+ ){{0,3}}"
        self._parsed: dict[str, tuple[Sequence, ...]] = {}
        self._keys: dict[str, _Keys] = {}
        self._made: dict[str, str] = {}

    def keys(self, line: str) -> tuple[str, ...]:
        """Words, or beginnings of words ("bleed*"), of which one must stand in a text for the line to match.

        ValueError for a line that any text could match; KeyError for an unknown group.
        """
        shortest, keys = self._keys_of(line.strip("^$"))
        if shortest == 0:
            raise ValueError(f"{line}: no word must stand here")
        return keys

    def expression(self, line: str) -> re.Pattern[str]:
        """The expression of a line, over a text in which one space follows every word."""
        start = r"\A" if line.startswith("^") else r"(?<!\S)"
        end = r"\Z" if line.endswith("$") else ""
        return re.compile(f"{start}(?:{self._expression_of(parse(line.strip('^$')))}){end}")

    def _keys_of(self, text: str) -> _Keys:
        """The best keys of each alternative, taken together; none where an alternative has none."""
        done, best = _ALL, _NONE
        outer: list[tuple[str, _Keys, _Keys]] = []
        for token in _TOKEN.findall(text):
            if token in _CLOSES:
                outer.append((token, done, best))
                done, best = _ALL, _NONE
                continue
            if token == _OR:
                done, best = _joined(done, best), _NONE
                continue
            if token in (")", "]"):
                inside = _joined(done, best)
                opens, done, best = outer.pop()
                found = inside if opens == "(" else _NONE
            elif token[0] == "{":
                found = self._keys_of_group(token[1:-1])
            else:
                found = _NONE if token in (_NEAR, _FAR) else (len(token), (token,))
            if found[0] > best[0] or (found[0] == best[0] and len(found[1]) < len(best[1])):
                best = found
        return _joined(done, best)

    def _keys_of_group(self, name: str) -> _Keys:
        if name not in self._keys:
            self._keys[name] = self._keys_of(self._groups[name])
        return self._keys[name]

    def _group(self, name: str) -> tuple[Sequence, ...]:
        if name not in self._parsed:
            self._parsed[name] = parse(self._groups[name])
        return self._parsed[name]

    def _expression_of(self, alternatives: tuple[Sequence, ...]) -> str:
        return "|".join("".join(map(self._expression_of_item, sequence)) for sequence in alternatives)

    def _expression_of_item(self, item: str | Choice) -> str:
        if isinstance(item, Choice):
            inner = self._expression_of(item.alternatives)
            return f"(?!{inner})" if item.opens == "(?!" else f"(?:{inner})" + "?" * (item.opens == "[")
        if item == _NEAR:
            return self._near
        if item == _FAR:
            return r"(?:\S+ ){0,6}"
        if not item.startswith("{"):
            return re.escape(item).replace(r"\*", r"[\w']*") + " "
        name = item[1:-1]
        if name not in self._made:
            self._made[name] = f"(?:{self._expression_of(self._group(name))})"
        return self._made[name]


def _joined(some: _Keys, more: _Keys) -> _Keys:
    return (min(some[0], more[0]), some[1] + more[1])


def parse(text: str) -> tuple[Sequence, ...]:
    """The alternatives of a text; ValueError where a bracket is not closed."""
    opened: list[tuple[str, list[Sequence], list[str | Choice]]] = []
    done: list[Sequence] = []
    current: list[str | Choice] = []
    for token in _TOKEN.findall(text):
        if token in _CLOSES:
            opened.append((token, done, current))
            done, current = [], []
        elif token == _OR:
            done.append(tuple(current))
            current = []
        elif token in (")", "]"):
            if not opened or _CLOSES[opened[-1][0]] != token:
                raise ValueError(f"{text}: a bracket is not closed")
            inside = (*done, tuple(current))
            opens, done, current = opened.pop()
            current.append(Choice(opens, inside))
        else:
            current.append(token)
    if opened:
        raise ValueError(f"{text}: a bracket is not closed")
    return (*done, tuple(current))
