"""Is there an alarm in these words? The one algorithm, for every language: ConText, as clinical language processing has
it.

A trigger (a sign) is found, then the modifiers around it, each with a scope in words that a terminator ends.

Each sign is looked for everywhere in the words. A whole report counts. A bare name counts by the modifier nearest
before it: whoever "has" it raises an alarm, whoever asks about it or denies it does not. Of all that counts, the
gravest is the alarm, the first in the language's order of precedence where several are equally grave.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from ..alarm import Alarm, together
from ..language import code_of
from .compiled import CompiledSign, Modifier, PatternTable, Strength, keys_of
from .compiled_language import CompiledLanguage, compiled

# How many words may stand between a modifier and the name it bears on.
_SCOPE: Final = {
    Modifier.AFFIRMED: 7,
    Modifier.POSSESSED: 1,
    Modifier.ASKED: 12,
    Modifier.NEGATED: 2,
    Modifier.HYPOTHETICAL: 4,
}
_HISTORICAL_SCOPE: Final = 6
_LONG_AGO_SCOPE: Final = 9
_OTHERS_SCOPE: Final = 6
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


def recognize(words: str, language: str, *, foreign: bool = False) -> Alarm | None:
    """The alarm in what a person said or typed, with a second one in the same breath, or None.

    `language` is a code such as "en" or "es-US". Where it is `foreign` to the session a bare name is no alarm, since
    languages share the names of signs: "qué es una convulsión" asks, in no English.
    """
    return together(_heard(words, language, foreign))


def plain_words(words: str, language: str) -> list[str]:
    """What was said or typed as the guard reads it: plain words, numbers in words. Of a very long text its ends."""
    return compiled(code_of(language)).text_of(words).split()


def _heard(words: str, language: str, foreign: bool) -> Iterator[Alarm]:
    """Every sign that counts, in the language's order of precedence. Words that told of one tell of no other: who wants
    to "go to sleep and not wake up" is not someone who cannot be woken.
    """
    known = compiled(code_of(language))
    text = known.text_of(words)
    keys = keys_of(text)
    modifiers: list[_Standing] | None = None
    figures: list[tuple[int, int]] = []
    told: list[tuple[_Finding, CompiledSign]] = []
    for (sign, strength), found in known.signs.standing(text, keys):
        if modifiers is None:
            modifiers = _modifiers_in(text, keys, known)
            figures = [(one.start(), one.end()) for _, one in known.figures.standing(text, keys)]
        finding = _Finding(strength, found.start(), found.end())
        if any(start < finding.end and finding.start < end for start, end in figures):
            continue
        if any(one.start < finding.end and finding.start < one.end for one, of in told if of is not sign):
            continue
        if _counts(finding, text, modifiers, known, foreign) and sign.in_place(text):
            told.append((finding, sign))
            yield sign.alarm_in(text)


def _counts(finding: _Finding, text: str, modifiers: list[_Standing], known: CompiledLanguage, foreign: bool) -> bool:
    after = text[finding.end :]
    long_ago = _begins_within(known.historical, after, _HISTORICAL_SCOPE) or _is_long_ago(finding, text, known)
    if long_ago or _is_of_another(finding, text, known):
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
    return finding.strength is Strength.NAME and not foreign


def _is_long_ago(finding: _Finding, text: str, known: CompiledLanguage) -> bool:
    """Whether words before it put it long ago, and none say that it is so again."""
    before = text[: finding.start]
    for _, found in known.long_ago.standing(before, keys_of(before)):
        between = before[found.end() :]
        last_before = " ".join(before[: found.start()].split()[-1:])
        ongoing = known.terminators.any_in(f"{last_before} ") or known.terminators.any_in(between)
        if between.count(" ") <= _LONG_AGO_SCOPE and not ongoing:
            return not known.again.any_in(text[finding.start :])
    return False


def _is_of_another(finding: _Finding, text: str, known: CompiledLanguage) -> bool:
    """Whether a pet, a machine or a film has it, and nobody else has been spoken of since; or stands right behind it,
    as the one who has it does in Spanish."""
    before = text[: finding.start]
    for _, found in known.others.standing(before, keys_of(before)):
        near = before.count(" ", found.end()) <= _OTHERS_SCOPE
        if near and not known.subjects.any_in(text[found.end() : finding.end]):
            return True
    after = text[finding.end :]
    if known.subjects.any_in(f"{text[: finding.end].rsplit(maxsplit=1)[-1]} "):
        return False
    return any(found.start() == 0 for _, found in known.others.standing(after, keys_of(after)))


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
