"""Is there an alarm in these words? The one algorithm, for every language: ConText, as clinical language processing has
it.

A trigger (a sign) is found, then the modifiers around it, each with a scope in words that a terminator ends.

Each sign is looked for everywhere in the words. A whole report counts. A bare name counts by the modifier nearest
before it: whoever "has" it raises an alarm, whoever asks about it or denies it does not. Of all that counts, the
gravest is the alarm, the first in the language's order of precedence where several are equally grave.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..alarm import Alarm, together
from ..language import code_of
from .around import Around
from .compiled import CompiledSign, Modifier, Strength, keys_of
from .compiled_language import compiled


class _Finding(NamedTuple):
    strength: Strength
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
    around = Around(text, keys, known)
    told: list[tuple[_Finding, CompiledSign]] = []
    in_place: dict[int, bool] = {}
    for (sign, strength), found in known.signs.standing(text, keys):
        finding = _Finding(strength, found.start(), found.end())
        if around.in_a_figure(finding.start, finding.end):
            continue
        if any(one.start < finding.end and finding.start < one.end for one, of in told if of is not sign):
            continue
        if not _counts(finding, around, foreign):
            continue
        if id(sign) not in in_place:
            in_place[id(sign)] = sign.in_place(text)
            if in_place[id(sign)]:
                yield sign.alarm_in(text)
        if in_place[id(sign)]:
            told.append((finding, sign))


def _counts(finding: _Finding, around: Around, foreign: bool) -> bool:
    if around.long_ago(finding.start, finding.end) or around.of_another(finding.start, finding.end):
        return False
    if finding.strength is Strength.REPORT:
        return not around.undone(finding.start)
    modifier = around.bearing_on(finding.start)
    if modifier in (Modifier.AFFIRMED, Modifier.POSSESSED):
        return True
    if modifier is not Modifier.NEGATED and around.affirmed_after(finding.end):
        return True
    if modifier is not None or around.asked_after(finding.end):
        return False
    return finding.strength is Strength.NAME and not foreign
