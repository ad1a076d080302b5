"""The notation in which the word patterns are written, made into regular expressions.

One line is one pattern over normalized words. `(a|b)` is a choice, `[a|b]` may be missing, `{name}` stands for a
word group of the language, `word*` for any ending, `..` for up to three words that start nothing new (no new
subject, no "and", "not" or "because"), `...` for up to six words of any kind, `(?! a|b)` for "not followed by".
`^` and `$` are the first and last word said. A line that ends in `|` goes on in the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache


def lines_of(text: str) -> tuple[str, ...]:
    """The patterns of a block of text."""
    joined = re.sub(r"\|\s*\n\s*", "|", text)
    return tuple(line.strip() for line in joined.splitlines() if line.strip())


def expand(line: str, groups: Mapping[str, str]) -> str:
    """The line with every `{name}` replaced by its group, groups inside groups too; KeyError for an unknown name."""
    while "{" in line:
        line = re.sub(r"\{(\w+)\}", lambda found: f"({groups[found[1]]})", line)
    return line


@cache
def compiled(expanded: str, stops: str) -> re.Pattern[str]:
    """The expression of an expanded line, over a text in which one space follows every word.

    `stops` are the words that `..` never crosses, joined by `|`.
    """
    start = r"\A" if expanded.startswith("^") else r"(?<!\S)"
    end = r"\Z" if expanded.endswith("$") else ""
    return re.compile(f"{start}(?:{_choice(expanded.removeprefix('^').removesuffix('$'), stops)}){end}")


def keys_of(expanded: str) -> tuple[str, ...]:
    """Strings of which one must stand in a text for the line to match: a cheap test before the expression runs."""
    candidates: list[tuple[str, ...]] = []
    for item in _parts(expanded.strip("^$"), " "):
        if item.startswith(("[", "..", "(?!")):
            continue
        if item.startswith("("):
            nested = [keys_of(alternative) for alternative in _parts(item[1:-1], "|")]
            candidates.append(tuple(key for keys in nested for key in (keys or ("",))))
        else:
            candidates.append((item.rstrip("*"),))
    return max(candidates, key=lambda keys: (min(map(len, keys)), -len(keys)), default=("",))


def _choice(text: str, stops: str) -> str:
    return "|".join(_sequence(alternative, stops) for alternative in _parts(text, "|"))


def _sequence(text: str, stops: str) -> str:
    made = ""
    for item in _parts(text, " "):
        if item == "..":
            made += rf"(?:(?!(?:{stops}) )\S+ ){{0,3}}"
        elif item == "...":
            made += r"(?:\S+ ){0,6}"
        elif item.startswith("(?!"):
            made += f"(?!{_choice(item[3:-1], stops)})"
        elif item.startswith("("):
            made += f"(?:{_choice(item[1:-1], stops)})"
        elif item.startswith("["):
            made += f"(?:{_choice(item[1:-1], stops)})?"
        else:
            made += re.escape(item).replace(r"\*", r"[\w']*") + " "
    return made


def _parts(text: str, separator: str) -> Iterator[str]:
    """The pieces of the text between separators that stand outside every bracket; "(?!" begins a piece."""
    depth, begin = 0, 0
    for at, letter in enumerate(text):
        ends = letter == separator or (separator == " " and at > begin and text.startswith("(?!", at))
        if ends and depth == 0:
            if at > begin:
                yield text[begin:at]
            begin = at + (letter == separator)
        depth += (letter in "([") - (letter in ")]")
    if depth != 0:
        raise ValueError(f"{text}: a bracket is not closed")
    if begin < len(text):
        yield text[begin:]
