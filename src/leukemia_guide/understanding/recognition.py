"""What was understood from words, whoever understood it: an intent, its slots, an alarm, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final, NamedTuple

from leukemia_guide.safety import Alarm, AlarmKind

LAUNCH: Final = "LaunchRequest"
NOT_UNDERSTOOD: Final = "AMAZON.FallbackIntent"
CRISIS: Final = "CrisisIntent"
EMERGENCY: Final = "EmergencyIntent"
CARE_TEAM: Final = "CareTeamIntent"
"""In Amazon's model alone; our own recognizer tells by the sign whom to call."""
AFTER_ALARM: Final = "AfterAlarmIntent"
SAID: Final = "said"
WORDS: Final = "words"
"""The ids of whole phrases in Amazon's model: of one that is its intent and nothing more, and of one that only its
words can tell, as if nothing had resolved."""
NOTHING_BEFORE: Final = "none"


class Context(NamedTuple):
    """What the session gives to understand by, ids only.

    `topic` is the one spoken of last and `aspect` what was asked about it, `before` the topic spoken of before that
    one; `offered` are the topics that were just offered by name, in that order. `kind` is the kind of question that
    was answered last, "offer" where something was offered with it, "none" at the beginning. `alarm` is the one that
    was just spoken of, as it is kept.
    """

    kind: str = NOTHING_BEFORE
    topic: str | None = None
    aspect: str | None = None
    before: str | None = None
    offered: tuple[str, ...] = ()
    alarm: str | None = None

    @property
    def is_within(self) -> bool:
        """Whether a topic was spoken of or offered, so that words may be about it without naming it."""
        return bool(self.topic or self.offered)


class Doubt(Enum):
    """How much danger there is in words."""

    UNEASY = auto()
    PERHAPS = auto()
    SURE = auto()


class Suspicion(NamedTuple):
    """An alarm that the words may be, how much of one, and how likely its kind is beside none, from 0 to 1."""

    alarm: Alarm
    doubt: Doubt
    likely: float


class Slot(NamedTuple):
    """The words that filled a slot, and the ids they resolved to: one, or the few that were equally likely; none where
    they fit nothing."""

    words: str
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recognition:
    """`intent` is an intent of the interaction model, or LaunchRequest. `slots` are those that were filled.

    `confidence` is from 0 to 1; Amazon tells none, and counts as sure. `alarm` is the one that the words raise,
    `suspected` one that they may be. `uneasy` are words that are likely neither, and yet too near to danger to be
    followed by an offer of an appointment.
    """

    intent: str
    slots: Mapping[str, Slot] = field(default_factory=dict)
    confidence: float = 1.0
    alarm: Alarm | None = None
    suspected: Alarm | None = None
    uneasy: bool = False

    @property
    def ids(self) -> dict[str, tuple[str, ...]]:
        """The resolved ids by slot."""
        return {name: slot.ids for name, slot in self.slots.items()}


def recognition_of_alarm(alarm: Alarm, words: str) -> Recognition:
    """An alarm as the interaction model has it."""
    intent = CRISIS if alarm.kind is AlarmKind.CRISIS else EMERGENCY
    return Recognition(intent, {"sign": Slot(words, (alarm.id,))}, alarm=alarm)
