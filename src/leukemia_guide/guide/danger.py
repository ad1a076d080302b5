"""Danger before all else: what the guard hears in words, and what another recognizer understood as an alarm."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from leukemia_guide import safety
from leukemia_guide.safety import Alarm, AlarmKind, under_way
from leukemia_guide.understanding import Recognition, recognition_of_alarm
from leukemia_guide.understanding.recognition import (
    CARE_TEAM,
    CRISIS,
    EMERGENCY,
    NOT_UNDERSTOOD,
    WORDS,
    Context,
    Doubt,
    Suspicion,
)

if TYPE_CHECKING:
    from leukemia_guide.understanding.recognizer import Recognizer

ALARM_INTENTS: Final = {EMERGENCY: "emergency:unknown", CARE_TEAM: "care_team:unknown", CRISIS: "crisis:self"}
"""The intents that are an alarm, and which one where nothing tells its sign."""
ALARM_SLOTS: Final = frozenset({"sign", "team_sign", "despair"})
"""The slots of an alarm: their words are danger already, in whatever language."""
COLLAPSE: Final = "unresponsive"
GRAVER: Final = 0.3
"""How likely a graver alarm must be to come before the one that the guard heard, and likelier than any other. An alarm
is raised in any case, so the mistake that counts is to call too small a help. Of strangers' danger that the guard hears
as the care team's, each while its writer is held out, 0.1, 0.3 and 0.5 give 97.4, 96.7 and 95.8 of 100 English alarms
the right first action and 95.9, 95.0 and 94.8 Spanish ones; where it had to be sure, 95.1 and 94.2, and 43 of 97 crises
were told as the care team's (now 19). At 0.1, weak legs after a spinal tap and pills that were stopped, both the care
team's, are told as graver."""
STANDS_FOR_ITSELF: Final = frozenset({"yes", "no", "mistaken"})
"""What is told back that never takes the place of an alarm which the guard hears in the same words."""
log: Final = logging.getLogger("leukemia_guide")


def heard_in(words: str, language: str) -> Alarm | None:
    """The alarm that the guard hears in the words, in the language of the session before any other."""
    return safety.recognize(words, language) or safety.recognize_elsewhere(words, language)


def overheard(
    alarm: Alarm,
    words: str,
    context: Context,
    recognizer: Callable[[], Recognizer],
    understood: Callable[[], Recognition],
) -> Recognition:
    """What the guard heard; or what was `understood`, with the question whether it is that alarm, where the second
    opinion holds any danger for unlikely. Never so after an alarm, of which it may be a second telling, nor in another
    language, nor where anything fails. Never raises."""
    try:
        if context.alarm is None and alarm.heard_in is None and recognizer().doubts(alarm, words):
            found = understood()
            if found.alarm is None:
                return replace(found, suspected=alarm, uneasy=False)
    except Exception as fault:
        log.error("no doubt about an alarm: %s", type(fault).__name__)
    return beside_the_guard(alarm, words, context, recognizer)


def beside_the_guard(alarm: Alarm, words: str, context: Context, recognizer: Callable[[], Recognizer]) -> Recognition:
    """What the guard heard, with what the second opinion adds; or what the words tell back to an alarm of that kind
    which was just spoken of ("102, and nobody picks up"). No yes or no takes an alarm's place. Never raises: the
    guard's alarm stands whatever fails.
    """
    spoken_of = Alarm.parse(context.alarm)
    try:
        if alarm.heard_in is None:
            alarm = _with_second_opinion(alarm, words, recognizer())
        alike = spoken_of and alarm.kind is spoken_of.kind and alarm.gravity >= spoken_of.gravity
        told = recognizer().told_back(words, context) if alike else None
        return told if told and STANDS_FOR_ITSELF.isdisjoint(told.ids["told"]) else recognition_of_alarm(alarm, words)
    except Exception as fault:
        log.error("no second opinion: %s", type(fault).__name__)
        return recognition_of_alarm(alarm, words)


def _with_second_opinion(alarm: Alarm, words: str, recognizer: Recognizer) -> Alarm:
    """The graver alarm first, where it is likely; or despair beside what sounds like a collapse ("better not to wake up
    any more"), where the recognizer is sure. Of development and test rows of six words and more in which
    they disagree so, 13 are despair and one is nothing; "no lo puedo despertar" has fewer, and is an emergency."""
    second = recognizer.suspect(words)
    if second and second.likely >= GRAVER and second.alarm.gravity < alarm.gravity:
        return safety.together((second.alarm, alarm)) or alarm
    sure = second is not None and second.doubt is Doubt.SURE and recognizer.is_doubtable(words)
    return with_despair(alarm, second.alarm) if second and sure else alarm


def with_despair(alarm: Alarm, other: Alarm | None) -> Alarm:
    """The emergency that the guard heard, with despair that something else understood in the same words: the emergency
    number first, then the crisis line. What sounded like a collapse, or is under way, is told as the crisis."""
    if other is None or other.kind is not AlarmKind.CRISIS or alarm.kind is not AlarmKind.EMERGENCY:
        return alarm
    if alarm.sign == COLLAPSE or other.gravity == 0:
        return under_way(other)._replace(also=alarm.also, heard_in=alarm.heard_in)
    return safety.together((alarm, other)) or alarm


def suspected_elsewhere(
    recognition: Recognition, words: str, language: str, recognizers: Callable[[str], Recognizer]
) -> Recognition:
    """Words that were not understood may tell of danger in another language, if they are more of that one than of the
    session's: what a few words that both share tell is nothing. Never raises."""
    if recognition.intent != NOT_UNDERSTOOD or recognition.suspected:
        return recognition
    for other in safety.language_codes():
        found = _suspected_in(other, language, words, recognizers) if other != language else None
        if found and found.doubt is Doubt.SURE:
            return recognition_of_alarm(found.alarm._replace(heard_in=other), words)
        if found and found.doubt is Doubt.PERHAPS:
            return replace(recognition, suspected=found.alarm._replace(heard_in=other))
    return recognition


def _suspected_in(other: str, language: str, words: str, recognizers: Callable[[str], Recognizer]) -> Suspicion | None:
    try:
        theirs, ours = recognizers(other), recognizers(language)
        return theirs.suspect(words) if theirs.share_known(words) > ours.share_known(words) else None
    except Exception as fault:
        log.error("no second opinion in %s: %s", other, type(fault).__name__)
        return None


def said_in(recognition: Recognition, language: str) -> Alarm | None:
    """The gravest alarm that the guard hears in the words of the slots, each by itself, or within the words of another
    slot where it stands there, and all together. Words that another recognizer resolved are in the language of the
    session. Needs no library."""
    each = apart(slot.words for slot in recognition.slots.values() if slot.words)
    heard = [
        safety.recognize(words, language) if slot.ids and name not in ALARM_SLOTS else heard_in(words, language)
        for name, slot in recognition.slots.items()
        if slot.words
        for words in each
        if _stands_in(slot.words, words)
    ]
    if len(each) > 1:
        heard.append(safety.recognize(" ".join(each), language))
    found = [alarm for alarm in heard if alarm]
    return found[0] if len(found) == 1 else safety.together(found)


def meant_by(recognition: Recognition) -> Alarm | None:
    """The alarm that an intent is by itself, with the sign that it resolved; None for any other intent."""
    if recognition.intent not in ALARM_INTENTS:
        return None
    ids = (found for name, slot in recognition.slots.items() if name in ALARM_SLOTS for found in slot.ids)
    return safety.alarm_named(next(filter(is_alarm, ids), ALARM_INTENTS[recognition.intent]))


def is_alarm(found: str) -> bool:
    """Whether an id is that of an alarm, or of a kind of alarm."""
    return Alarm.parse(found) is not None or found in tuple(AlarmKind)


def words_of(recognition: Recognition) -> str:
    """The words of all slots, each once."""
    return " ".join(apart(slot.words for slot in recognition.slots.values() if slot.words))


def apart(said: Iterable[str]) -> list[str]:
    """Each of these words once, and none that stand in others: a name beside the whole question that it stands in would
    be said twice, and sound like a complaint."""
    each = list(dict.fromkeys(said))
    return [words for words in each if not any(_stands_in(words, other) for other in each if other != words)]


def _stands_in(words: str, others: str) -> bool:
    return f" {words} " in f" {others} "


def is_told(recognition: Recognition) -> bool:
    """Whether words were handed over that nothing resolved; to an alarm, an id that is none is nothing."""
    slots = recognition.slots.values()
    ids = {found for slot in slots for found in slot.ids} - {WORDS}
    resolved = any(map(is_alarm, ids)) if recognition.intent in ALARM_INTENTS else bool(ids)
    return not resolved and any(slot.words for slot in slots)
