"""What is an alarm, and what is said for one.

Imports nothing of the project, reads no file and uses no model, so that an alarm is answered whatever else is broken.
A language is a code such as "en" or "es-US"; one without a module of its own is answered in English. A region is
"US", "GB", "CA", "AU" or "IN"; any other, or None, hears "your local emergency number". `by_phone` is for the one who
is on the telephone already, and must hang up before calling anyone.
"""

from __future__ import annotations

from .alarm import SIGNS, Alarm, AlarmKind, AlarmWords, together, under_way
from .emergency_numbers import ELSEWHERE, NUMBERS, Numbers, Reach, place_of, reaches
from .guard.context import plain_words, recognize
from .language import FALLBACK, code_of, language_codes, plain_signs_of, sentences_of, speaks
from .sentences import UNKNOWN, Voice, ask, fill, speak, speak_back

__all__ = [
    "FALLBACK", "NUMBERS", "SIGNS", "Alarm", "AlarmKind", "AlarmWords", "Numbers", "Reach", "alarm_named", "apology",
    "asked", "crisis_line", "if_urgent", "language_codes", "plain_signs", "plain_words", "reached_by", "recognize",
    "recognize_elsewhere", "speaks", "spoken", "title", "together", "told_back", "under_way",
    "voice_of",
]  # fmt: skip


def recognize_elsewhere(words: str, language: str) -> Alarm | None:
    """The alarm that the words are in another language than that of the session; it says in which (rule 11)."""
    for other in language_codes():
        if other != code_of(language) and (alarm := recognize(words, other, foreign=True)):
            return alarm._replace(heard_in=other)
    return None


def spoken(alarm: Alarm, language: str, region: str | None, *, by_phone: bool = False) -> AlarmWords:
    """What is said for the alarm: the action, then the reason, then whether to say it again."""
    return speak(alarm, sentences_of(language, by_phone=by_phone), region)


def asked(alarm: Alarm, language: str, region: str | None, *, by_phone: bool = False) -> AlarmWords:
    """What is said where words may be an alarm; `again` is the question whether they are."""
    return ask(alarm, sentences_of(language, by_phone=by_phone), region)


def told_back(told: str, alarm: Alarm, language: str, region: str | None, *, by_phone: bool = False) -> str:
    """What is said to the one who told something back to an alarm ("nobody", "called"), by the names of rule 4's
    table."""
    return speak_back(told, alarm, sentences_of(language, by_phone=by_phone), region)


def voice_of(language: str) -> Voice:
    """The voice in which a language is spoken within another."""
    return sentences_of(language).voice


def title(language: str) -> str:
    """The title of a card or a screen for an alarm."""
    return sentences_of(language).title


def apology(language: str, region: str | None, *, by_phone: bool = False) -> str:
    """When nothing else is left to say: one sentence, which also says what to do if it is urgent."""
    sentences = sentences_of(language, by_phone=by_phone)
    return fill(sentences.apology, sentences, region)


def if_urgent(language: str, region: str | None, *, by_phone: bool = False) -> str:
    """What to do if it is urgent, or for thoughts of suicide, in one sentence."""
    sentences = sentences_of(language, by_phone=by_phone)
    known = place_of(region) != ELSEWHERE
    return fill(sentences.if_urgent if known else sentences.if_urgent_elsewhere, sentences, region)


def crisis_line(language: str, region: str | None, *, by_phone: bool = False) -> str:
    """The crisis line in one sentence, for the end of an answer after a no."""
    sentences = sentences_of(language, by_phone=by_phone)
    return fill(sentences.crisis_line, sentences, region)


def alarm_named(name: object) -> Alarm:
    """The alarm of an id or of a kind alone ("care_team"); of anything else, an emergency that was not told."""
    named = (name, f"{name}:unknown", f"{name}:self")
    return next((alarm for alarm in map(Alarm.parse, named) if alarm), UNKNOWN)


def reached_by(alarm: Alarm, region: str | None) -> tuple[Reach, ...]:
    """The numbers that are called or texted for an alarm, the gravest first; none where the region names none."""
    return reaches(alarm, place_of(region))


def plain_signs(language: str) -> dict[str, tuple[str, ...]]:
    """A small list of plain words of danger by kind, the gravest kind first, for where nothing else can listen."""
    return plain_signs_of(language)
