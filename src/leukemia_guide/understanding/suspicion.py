"""A second opinion on danger: what the guard's patterns do not hear, by likelihood.

It adds. The guard stands before it and needs nothing; whatever fails here leaves the guard as it is. What the guard
heard it never takes away: at most it has it asked about, the action said first (docs/decisions/0030).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from leukemia_guide.safety import SIGNS, Alarm, AlarmKind
from leukemia_guide.understanding.classifier import LinearClassifier
from leukemia_guide.understanding.features import Block, danger_blocks, hashed
from leukemia_guide.understanding.recognition import Doubt, Suspicion

NONE: Final = "none"
UNKNOWN: Final = "unknown"
DOUBTED: Final = range(6, 41)
"""How many words an alarm that the guard heard may have to be doubted. In fewer it is plain, and rarely wrong. Hardly a
row of the corpus has more than forty words, and among many those of danger count for little."""
SHORTLY: Final = 9
"""In fewer words than these danger looks unlikely sooner to whoever was taught by stories, so there the limit is one of
its own: beneath 0.1 lie 3 to 5 short reports of danger in 100, and one long one."""

UNDER_WAY: Final = 0.25
"""How likely an attempt under way must be, beside the same crisis without one, for the emergency number to come first:
of 0.5, 0.3 and 0.2, on rows of held-out writers, 22, 14 and 10 of 100 attempts are not told from the wish, and 95, 96
and 95 of 100 crises have the right number first."""


class Limits(NamedTuple):
    """How likely a kind must be, beside no danger at all: to be uneasy about it, to ask, and to raise its alarm at
    once; and how likely a sign must be among those of its kind to be named, since an unsure reason is left out
    (rule 4). Where danger of any kind is less likely than `unlikely`, or told in few words than `unlikely_shortly`, an
    alarm of the kind that the guard heard is asked about."""

    uneasy: float
    perhaps: float
    sure: float
    sign: float
    unlikely: float
    unlikely_shortly: float


class DangerModel(NamedTuple):
    """`kinds` tells a kind of alarm or none, `signs` which sign it is, as the alarm's id; `limits` are by kind."""

    kinds: LinearClassifier
    signs: LinearClassifier
    limits: Mapping[str, Limits]

    def suspect(self, words: Sequence[str]) -> Suspicion | None:
        """`words` are as the guard reads them (see safety.plain_words)."""
        blocks = danger_blocks(words)
        kind, likely = likeliest_kind(self._odds(blocks))
        limits = self.limits[kind]
        if likely < limits.uneasy:
            return None
        doubt = Doubt.SURE if likely >= limits.sure else Doubt.PERHAPS if likely >= limits.perhaps else Doubt.UNEASY
        named = dict(zip(self.signs.labels, self.signs.probabilities(self.signs.scores(blocks)), strict=True))
        return Suspicion(sign_of(AlarmKind(kind), named, limits.sign), doubt, likely)

    def doubts(self, alarm: Alarm, words: Sequence[str]) -> bool:
        """Whether danger of any kind is so unlikely that an alarm which the guard heard is rather asked about."""
        limits = self.limits[alarm.kind.value]
        limit = limits.unlikely_shortly if len(words) < SHORTLY else limits.unlikely
        return is_doubtable(words) and danger_in(self.odds(words)) < limit

    def share_known(self, words: Sequence[str]) -> float:
        """What share of the words was ever heard in this language, from 0 to 1."""
        return self.kinds.vocabulary.share_of(hashed(words))

    def odds(self, words: Sequence[str]) -> dict[str, float]:
        """How likely each kind of alarm is, and none."""
        return self._odds(danger_blocks(words))

    def _odds(self, blocks: tuple[Block, ...]) -> dict[str, float]:
        found = self.kinds.probabilities(self.kinds.scores(blocks))
        return dict(zip(self.kinds.labels, map(float, found), strict=True))


def likeliest_kind(odds: Mapping[str, float]) -> tuple[str, float]:
    """The likeliest kind of alarm, and its likelihood beside none, which the other kinds do not lessen."""
    kind = max((kind for kind in odds if kind != NONE), key=lambda one: odds[one])
    return kind, odds[kind] / (odds[kind] + odds[NONE])


def is_doubtable(words: Sequence[str]) -> bool:
    """Whether an alarm in so many words may be doubted."""
    return len(words) in DOUBTED


def danger_in(odds: Mapping[str, float]) -> float:
    """How likely danger of any kind is."""
    return 1 - odds[NONE]


def sign_of(kind: AlarmKind, named: Mapping[str, float], least: float) -> Alarm:
    """The likeliest sign of the kind. A crisis has always one, since all are answered alike but for who is in it, and
    whether it is under way."""
    of_kind = {found: likely for found, likely in named.items() if found.startswith(f"{kind.value}:")}
    found, likely = max(of_kind.items(), key=lambda one: one[1])
    under_way = of_kind.get(f"{found}_now", 0.0)
    if under_way >= UNDER_WAY * (under_way + likely):
        return Alarm(kind, f"{found.partition(':')[2]}_now")
    unsure = likely < least * sum(of_kind.values()) and UNKNOWN in SIGNS[kind]
    return Alarm(kind, UNKNOWN if unsure else found.partition(":")[2])
