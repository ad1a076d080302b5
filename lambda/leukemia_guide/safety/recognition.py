"""Is there an alarm in these words? The one algorithm, for every language.

Each sign is looked for everywhere in the words. A whole report counts. A bare name counts by the frame nearest
before it: whoever "has" it raises an alarm, whoever asks about it or denies it does not. Of all that counts, the
first sign in the language's order of precedence is the alarm.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from .heard import normalize
from .kinds import Alarm
from .language import code_of
from .ready import Frame, Lines, Ready, Strength, keys_of, ready

# How many words may stand between a frame and the name it bears on.
_REACH: Final = {Frame.TELLS: 7, Frame.OWNS: 1, Frame.ASKS: 12, Frame.DENIES: 2, Frame.SUPPOSES: 4}
_LONG_AGO_REACH: Final = 6
_TELLS_AFTER_REACH: Final = 12
_ASKS_AFTER_REACH: Final = 1


class _Finding(NamedTuple):
    strength: Strength
    start: int
    end: int


class _Standing(NamedTuple):
    """A frame and where it stands in the text."""

    frame: Frame
    start: int
    end: int


def recognize(words: str, language: str) -> Alarm | None:
    """The alarm in what a person said or typed, or None. `language` is a code such as "en" or "es-US"."""
    known = ready(code_of(language))
    text = normalize(words, known.spelling, known.vocabulary)
    keys = keys_of(text)
    frames: list[_Standing] | None = None
    for (block, strength), found in known.signs.standing(text, keys):
        if frames is None:
            frames = _frames_in(text, keys, known)
        finding = _Finding(strength, found.start(), found.end())
        if _counts(finding, text, frames, known) and block.in_place(text):
            return block.alarm
    return None


def _counts(finding: _Finding, text: str, frames: list[_Standing], known: Ready) -> bool:
    after = text[finding.end :]
    if _begins_within(known.long_ago, after, _LONG_AGO_REACH):
        return False
    if finding.strength is Strength.REPORT:
        undone = (Frame.DENIES, Frame.SUPPOSES)
        return not any(one.frame in undone and one.end == finding.start for one in frames)
    frame = _bearing_on(finding, text, frames, known)
    if frame in (Frame.TELLS, Frame.OWNS):
        return True
    if frame is not Frame.DENIES and _begins_within(known.tells_after, after, _TELLS_AFTER_REACH):
        return True
    if frame is not None or _begins_within(known.asks_after, after, _ASKS_AFTER_REACH):
        return False
    return finding.strength is Strength.NAME


def _bearing_on(finding: _Finding, text: str, frames: list[_Standing], known: Ready) -> Frame | None:
    """The nearest frame before the name whose reach comes so far; of two that end together, the longer."""
    for one in frames:
        if one.end > finding.start:
            continue
        between = text[one.end : finding.start]
        if between.count(" ") > _REACH[one.frame]:
            continue
        if one.frame is not Frame.TELLS and known.breaks.any_in(between):
            continue
        return one.frame
    return None


def _frames_in(text: str, keys: frozenset[str], known: Ready) -> list[_Standing]:
    standing = [_Standing(frame, found.start(), found.end()) for frame, found in known.frames.standing(text, keys)]
    return sorted(standing, key=lambda one: (-one.end, one.start))


def _begins_within(lines: Lines[None], after: str, reach: int) -> bool:
    """Whether one of the lines begins within so many words."""
    return any(after.count(" ", 0, found.start()) <= reach for _, found in lines.standing(after, keys_of(after)))
