"""What is an alarm, and what is said for one.

Imports nothing of the project, reads no file and uses no model, so that an alarm is answered whatever else is broken.
A language is a code such as "en" or "es-US"; one without a module of its own is answered in English. A region is
"US", "GB", "CA", "AU" or "IN"; any other, or None, hears "your local emergency number".
"""

from __future__ import annotations

from .alarm import SIGNS, Alarm, AlarmKind, AlarmWords
from .guard.context import recognize
from .language import FALLBACK, language_of, speaks
from .sentences import UNKNOWN, fill, speak

__all__ = [
    "FALLBACK", "SIGNS", "Alarm", "AlarmKind", "AlarmWords", "alarm_named", "apology", "if_urgent", "recognize",
    "speaks", "spoken", "title",
]  # fmt: skip


def spoken(alarm: Alarm, language: str, region: str | None) -> AlarmWords:
    """What is said for the alarm: the action, then the reason, then whether to say it again."""
    return speak(alarm, language_of(language).sentences, region)


def title(language: str) -> str:
    """The title of a card or a screen for an alarm."""
    return language_of(language).sentences.title


def apology(language: str, region: str | None) -> str:
    """When nothing else is left to say: one sentence, which also says what to do if it is urgent."""
    sentences = language_of(language).sentences
    return fill(sentences.apology, sentences, region)


def if_urgent(language: str, region: str | None) -> str:
    """What to do if it is urgent, in one sentence."""
    sentences = language_of(language).sentences
    return fill(sentences.if_urgent, sentences, region)


def alarm_named(name: object) -> Alarm:
    """The alarm of an id or of a kind alone ("care_team"); of anything else, an emergency that was not told."""
    named = (name, f"{name}:unknown", f"{name}:self")
    return next((alarm for alarm in map(Alarm.parse, named) if alarm), UNKNOWN)
