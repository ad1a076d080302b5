"""From which likelihood danger is asked about, and from which it is raised at once: fitted on development rows, with
the curve that it was chosen from. decisions/0015 says what was weighed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from leukemia_guide import safety
from leukemia_guide.safety import AlarmKind
from leukemia_guide.understanding.features import danger_blocks
from leukemia_guide.understanding.suspicion import DOUBTED as DOUBTABLE
from leukemia_guide.understanding.suspicion import SHORTLY, DangerModel, Limits, danger_in, likeliest_kind
from tools.corpus.rows import ANY, Row, read_rows
from tools.training.teaching_danger import OF_DANGER, OF_THE_GUARD, Overheard, kind_of, words_of

UNHEARD: Final = OF_THE_GUARD | {"exact", "reply"}
"""Kinds of rows on which the limits are not fitted: those it was taught, and those that never reach it."""
FEELINGS: Final = "EmotionalSupportIntent"
ASKED: Final = {AlarmKind.CRISIS: 0.013, AlarmKind.CARE_TEAM: 0.011, AlarmKind.EMERGENCY: 0.005}
"""What share of ordinary rows that open a session, and in which the guard hears nothing, may be asked about, by kind:
together the 2 in 100 of the contract. Despair has no words of its own, and takes most of it: with 0.006, 6 English and
7 Spanish crises in 100 fewer are heard of held-out writers."""
UNEASY: Final = 0.3
"""What share of ordinary rows may go without the offer of an appointment, so that hardly any danger is followed by
one: of 516 Spanish development rows of danger, 0.15 leaves 4 with an offer and 0.3 leaves 1."""
RAISED: Final = {
    AlarmKind.CRISIS: (0.0007, 0.004),
    AlarmKind.CARE_TEAM: (0.0007, 0.004),
    AlarmKind.EMERGENCY: (0.0007, 0.002),
}
"""What share of ordinary rows, and of look-alikes, may raise an alarm that the guard did not."""
LIKELIER_THAN_NONE: Final = 0.5
"""What is raised at once is at least that."""
SIGN_RIGHT: Final = 0.9
"""Of signs that are named, so many must be right."""
DOUBTED: Final = 0.01
"""What share of the danger that the guard hears may be asked about instead of raised: of 0.01, 0.015 and 0.02, on
development rows, they leave 1.4, 1.2 and 1.2 alarms in 100 English look-alikes (3.6 without), so the least will do."""
UNLIKELY: Final = 0.2
"""What the guard hears is raised from that likelihood on, whatever DOUBTED would allow."""
LONG: Final = range(SHORTLY, DOUBTABLE.stop)
SHORT: Final = range(DOUBTABLE.start, SHORTLY)
SETTINGS: Final = (UNEASY, LIKELIER_THAN_NONE, SIGN_RIGHT, DOUBTED, UNLIKELY, *ASKED.values(), *RAISED.values())
STEPS: Final = np.round(np.arange(0.02, 0.99, 0.01), 2)
LOWEST: Final = tuple(np.round(np.arange(0.002, 0.02, 0.001), 3))
"""Where it begins to be uneasy: since hardly an ordinary row is likelier danger than 0.02, the steps begin below."""
FINE: Final = np.round(np.arange(0.0, UNLIKELY + 0.001, 0.005), 3)


def fit_limits(danger: DangerModel, overheard: Sequence[Overheard], language: str) -> dict[str, Limits]:
    """The lowest limits that keep to the shares of ASKED and RAISED where the guard hears nothing, and the highest that
    keep to the share of DOUBTED where it hears an alarm: on development rows, and on what is `overheard` of ordinary
    rows and of danger, since few writers are too few to decide where a question begins."""
    heard = _heard(danger, language)
    strange = [
        (row, *likeliest_kind(odds))
        for row, odds in overheard
        if row.kind not in UNHEARD and row.opens_session and is_ordinary(row) and _raised(row, language) is None
    ]
    told = [
        (words_of(row, language), danger_in(odds), _raised(row, language))
        for row, odds in (*_with_odds(danger, language), *overheard)
        if row.kind == "danger"
    ]
    found = {}
    for kind in AlarmKind:
        ordinary = np.array(
            [likely if of == kind else 0.0 for row, of, likely in (*heard, *strange) if is_ordinary(row)]
        )
        look_alike = np.array([likely if of == kind else 0.0 for row, of, likely in heard if is_look_alike(row)])
        rarely, seldom = RAISED[kind]
        perhaps = _lowest(ordinary, ASKED[kind])
        sure = max(perhaps, LIKELIER_THAN_NONE, _lowest(ordinary, rarely), _lowest(look_alike, seldom))
        uneasy = min(perhaps, _lowest(ordinary, UNEASY / len(AlarmKind), [*LOWEST, *STEPS]))
        sign = _sign_limit(danger, kind, heard, language)
        raised = [(words, likely) for words, likely, of in told if of is kind]
        found[kind.value] = Limits(uneasy, perhaps, sure, sign, _unlikely(raised, LONG), _unlikely(raised, SHORT))
    return found


def _unlikely(raised: Iterable[tuple[tuple[str, ...], float]], many: range) -> float:
    """The highest limit beneath which no more danger lies than DOUBTED, of what strangers to the guard wrote in so many
    words and it heard as that kind; where there is none to go by, nothing is doubted."""
    told = [likely for words, likely in raised if len(words) in many]
    if not told:
        return 0.0
    return max(float(limit) for limit in FINE if sum(one < limit for one in told) <= DOUBTED * len(told))


def _raised(row: Row, language: str) -> AlarmKind | None:
    alarm = safety.recognize(row.text, language)
    return alarm.kind if alarm else None


def curve_of(danger: DangerModel, language: str) -> np.ndarray:
    """What the limits were chosen from: for each kind, as AlarmKind has them, and each of STEPS, the shares of ordinary
    rows, of look-alikes and of that kind's danger that are at least so likely. It stands in the model's file."""
    heard = _heard(danger, language)
    shares = []
    for kind in AlarmKind:
        groups = (is_ordinary, is_look_alike, lambda row, kind=kind: row.kind == "danger" and kind_of(row) == kind)
        likely = [np.array([odds if of == kind else 0.0 for row, of, odds in heard if group(row)]) for group in groups]
        shares.append([[float((of >= step).mean()) for of in likely] for step in STEPS])
    return np.array(shares, np.float16)


def _heard(danger: DangerModel, language: str) -> list[tuple[Row, str, float]]:
    """The development rows in which the guard hears nothing, each with its likeliest kind and how likely that is."""
    rows = [(row, odds) for row, odds in _with_odds(danger, language) if _raised(row, language) is None]
    return [(row, *likeliest_kind(odds)) for row, odds in rows]


def _with_odds(danger: DangerModel, language: str) -> list[tuple[Row, dict[str, float]]]:
    return [(row, danger.odds(words_of(row, language))) for row in limited_by(language)]


def limited_by(language: str) -> list[Row]:
    """The development rows on which the limits are fitted."""
    return [row for row in read_rows(language, "dev") if row.kind not in UNHEARD and row.opens_session]


def is_ordinary(row: Row) -> bool:
    """A plain question, or what is said between questions; a feeling that is told is nearer to despair."""
    return row.kind not in OF_DANGER and row.alarms == (ANY,) and FEELINGS not in row.intents


def is_look_alike(row: Row) -> bool:
    return row.alarms == (ANY,) and (row.kind == "look_alike" or FEELINGS in row.intents)


def _lowest(likely: np.ndarray, share: float, steps: Sequence[float] | np.ndarray = STEPS) -> float:
    return float(next((limit for limit in steps if (likely >= limit).mean() <= share), steps[-1]))


def _sign_limit(danger: DangerModel, kind: AlarmKind, heard: Iterable[tuple[Row, str, float]], language: str) -> float:
    """The lowest likelihood of a sign from which as many are right as SIGN_RIGHT asks."""
    told = []
    for row, of, _ in heard:
        if of == kind and any(alarm.startswith(f"{kind.value}:") for alarm in row.alarms):
            named = dict(
                zip(
                    danger.signs.labels,
                    danger.signs.probabilities(danger.signs.scores(danger_blocks(words_of(row, language)))),
                    strict=True,
                )
            )
            of_kind = {sign: float(likely) for sign, likely in named.items() if sign.startswith(f"{kind.value}:")}
            best = max(of_kind, key=lambda one: of_kind[one])
            told.append((of_kind[best] / sum(of_kind.values()), best in row.alarms))
    for limit in STEPS:
        rights = [right for likely, right in told if likely >= limit]
        if not rights or np.mean(rights) >= SIGN_RIGHT:
            return float(limit)
    return float(STEPS[-1])
