"""Is there an alarm in these words? The one algorithm, for every language: ConText, as clinical language processing has
it.

A trigger (a sign) is found, then the modifiers around it, each with a scope in words that a terminator ends.

Each sign is looked for everywhere in the words. A whole report counts. A bare name counts by the modifier nearest
before it: whoever "has" it raises an alarm, whoever asks about it or denies it does not. Of all that counts, the
first sign in the language's order of precedence is the alarm.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from ..alarm import Alarm
from ..language import code_of
from .compiled import CompiledLanguage, Modifier, PatternTable, Strength, compiled, keys_of

# How many words may stand between a modifier and the name it bears on.
_SCOPE: Final = {
    Modifier.AFFIRMED: 7,
    Modifier.POSSESSED: 1,
    Modifier.ASKED: 12,
    Modifier.NEGATED: 2,
    Modifier.HYPOTHETICAL: 4,
}
_HISTORICAL_SCOPE: Final = 6
_AFFIRMED_AFTER_SCOPE: Final = 12
_ASKED_AFTER_SCOPE: Final = 1


class _Finding(NamedTuple):
    strength: Strength
    start: int
    end: int


class _Standing(NamedTuple):
    """A modifier and where it stands in the text."""

    modifier: Modifier
    start: int
    end: int


def recognize(words: str, language: str) -> Alarm | None:
    """The alarm in what a person said or typed, or None. `language` is a code such as "en" or "es-US"."""
    known = compiled(code_of(language))
    text = known.text_of(words)
    keys = keys_of(text)
    modifiers: list[_Standing] | None = None
    for (sign, strength), found in known.signs.standing(text, keys):
        if modifiers is None:
            modifiers = _modifiers_in(text, keys, known)
        finding = _Finding(strength, found.start(), found.end())
        if _counts(finding, text, modifiers, known) and sign.in_place(text):
            return sign.alarm
    return None


def _counts(finding: _Finding, text: str, modifiers: list[_Standing], known: CompiledLanguage) -> bool:
    after = text[finding.end :]
    if _begins_within(known.historical, after, _HISTORICAL_SCOPE):
        return False
    if finding.strength is Strength.REPORT:
        undone = (Modifier.NEGATED, Modifier.HYPOTHETICAL)
        return not any(one.modifier in undone and one.end == finding.start for one in modifiers)
    modifier = _bearing_on(finding, text, modifiers, known)
    if modifier in (Modifier.AFFIRMED, Modifier.POSSESSED):
        return True
    if modifier is not Modifier.NEGATED and _begins_within(known.affirmed_after, after, _AFFIRMED_AFTER_SCOPE):
        return True
    if modifier is not None or _begins_within(known.asked_after, after, _ASKED_AFTER_SCOPE):
        return False
    return finding.strength is Strength.NAME


def _bearing_on(finding: _Finding, text: str, modifiers: list[_Standing], known: CompiledLanguage) -> Modifier | None:
    """The nearest modifier before the name whose reach comes so far; of two that end together, the longer."""
    for one in modifiers:
        if one.end > finding.start:
            continue
        between = text[one.end : finding.start]
        if between.count(" ") > _SCOPE[one.modifier]:
            continue
        if one.modifier is not Modifier.AFFIRMED and known.terminators.any_in(between):
            continue
        return one.modifier
    return None


def _modifiers_in(text: str, keys: frozenset[str], known: CompiledLanguage) -> list[_Standing]:
    standing = [
        _Standing(modifier, found.start(), found.end()) for modifier, found in known.modifiers.standing(text, keys)
    ]
    return sorted(standing, key=lambda one: (-one.end, one.start))


def _begins_within(lines: PatternTable[None], after: str, reach: int) -> bool:
    """Whether one of the lines begins within so many words."""
    return any(after.count(" ", 0, found.start()) <= reach for _, found in lines.standing(after, keys_of(after)))
