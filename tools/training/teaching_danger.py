"""Fits what listens for danger: which kind of alarm the words may be, or none, and which sign; and the limits of each
kind, on development rows. `docs/curves.txt` keeps the curve; decisions/0015 says what was weighed."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

import numpy as np

from leukemia_guide import safety
from leukemia_guide.safety import AlarmKind
from leukemia_guide.understanding.classifier import LinearClassifier
from leukemia_guide.understanding.features import danger_blocks
from leukemia_guide.understanding.phrasebook import read_phrasebook
from leukemia_guide.understanding.replies import OTHER, reply_blocks
from leukemia_guide.understanding.suspicion import NONE, DangerModel, Limits, likeliest_kind
from tools.corpus.measure import ALARMS
from tools.corpus.rows import ANY, ANY_ALARM, Row, read_rows
from tools.training.examples import PHRASES
from tools.training.fitting import Blocks, fit_classifier, taught
from tools.training.rival import filled_phrases

PENALTY: Final = 0.3
"""Of 0.15, 0.3, 0.6 and 1, on held-out writers; between them 1 crisis in 100 is heard otherwise."""
DANGER_WEIGHT: Final = 6.0
"""What a row of danger, or one that only looks so, counts beside another: of 1, 3, 6 and 10, at 2 of 100 ordinary rows
asked about, they let 67, 73, 77 and 77 of 100 crises be heard."""
OF_THE_GUARD: Final = frozenset({"alarm", "quiet", "emergency", "red_team"})
"""Kinds of development rows on which the guard's patterns were made; of them the classifier is taught too."""
UNHEARD: Final = OF_THE_GUARD | {"exact", "reply"}
"""Kinds of rows on which the limits are not fitted: those it was taught, and those that never reach it."""
OF_DANGER: Final = frozenset({"danger", "look_alike"})
YES_OR_NO: Final = {"AMAZON.YesIntent": "yes", "AMAZON.NoIntent": "no"}
FEELINGS: Final = "EmotionalSupportIntent"
ASKED: Final = {AlarmKind.CRISIS: 0.006, AlarmKind.CARE_TEAM: 0.006, AlarmKind.EMERGENCY: 0.002}
"""What share of ordinary rows may be asked about, by kind: together less than the 2 in 100 of the contract. Despair
has no words of its own, and takes most of it."""
UNEASY: Final = 0.10
"""What share of ordinary rows may go without the offer of an appointment, so that hardly any danger is followed by
one."""
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
SETTINGS: Final = (PENALTY, DANGER_WEIGHT, UNEASY, LIKELIER_THAN_NONE, SIGN_RIGHT, *ASKED.values(), *RAISED.values())
STEPS: Final = np.round(np.arange(0.02, 0.99, 0.01), 2)


def fit_danger(language: str) -> DangerModel:
    rows = taught_by(language)
    calm = sorted({words for words, intent, _ in filled_phrases(read_phrasebook(language)) if intent not in ALARMS})
    blocks: Blocks = [danger_blocks(words_of(row, language)) for row in rows]
    calm_blocks: Blocks = [danger_blocks(_plain(words, language)) for words in calm]
    weights = [DANGER_WEIGHT if row.kind in OF_DANGER else 1.0 for row in rows] + [1.0] * len(calm)
    writers = [row.writer for row in rows] + [PHRASES] * len(calm)
    labels = [kind_of(row) for row in rows] + [NONE] * len(calm)
    kinds, _ = fit_classifier(taught(blocks + calm_blocks, labels, weights, writers), PENALTY)
    signs = _signs(rows, blocks)
    return DangerModel(kinds, signs, fit_limits(DangerModel(kinds, signs, {}), language))


def _signs(rows: list[Row], blocks: Blocks) -> LinearClassifier:
    named = [place for place, row in enumerate(rows) if len(row.alarms) == 1 and ":" in row.alarms[0]]
    of = taught(
        [blocks[place] for place in named],
        [rows[place].alarms[0] for place in named],
        [1.0] * len(named),
        [rows[place].writer for place in named],
    )
    return fit_classifier(of, PENALTY)[0]


def taught_by(language: str) -> list[Row]:
    """The rows that teach what danger is: training rows, and those that the guard was made on."""
    rows = [row for row in read_rows(language, "train") if row.kind != "sample"]
    rows += [row for row in read_rows(language, "dev") if row.kind in OF_THE_GUARD]
    return [row for row in rows if ANY_ALARM not in row.alarms and row.opens_session]


def kind_of(row: Row) -> str:
    """The kind of alarm that a row is first of all, or none."""
    return NONE if row.alarms[0] == ANY else row.alarms[0].partition(":")[0]


def words_of(row: Row, language: str) -> tuple[str, ...]:
    return _plain(row.text, language)


@cache
def _plain(text: str, language: str) -> tuple[str, ...]:
    return tuple(safety.plain_words(text, language))


def fit_limits(danger: DangerModel, language: str) -> dict[str, Limits]:
    """The lowest limits that keep to the shares of ASKED and RAISED on the development rows in which the guard hears
    nothing, since the second opinion only adds."""
    heard = _heard(danger, language)
    found = {}
    for kind in AlarmKind:
        ordinary = np.array([likely if of == kind else 0.0 for row, of, likely in heard if is_ordinary(row)])
        look_alike = np.array([likely if of == kind else 0.0 for row, of, likely in heard if is_look_alike(row)])
        rarely, seldom = RAISED[kind]
        perhaps = _lowest(ordinary, ASKED[kind])
        sure = max(perhaps, LIKELIER_THAN_NONE, _lowest(ordinary, rarely), _lowest(look_alike, seldom))
        uneasy = min(perhaps, _lowest(ordinary, UNEASY / len(AlarmKind)))
        found[kind.value] = Limits(uneasy, perhaps, sure, _sign_limit(danger, kind, heard, language))
    return found


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
    rows = [row for row in limited_by(language) if not safety.recognize(row.text, language)]
    return [(row, *likeliest_kind(danger.odds(words_of(row, language)))) for row in rows]


def limited_by(language: str) -> list[Row]:
    """The development rows on which the limits are fitted."""
    return [row for row in read_rows(language, "dev") if row.kind not in UNHEARD and row.opens_session]


def is_ordinary(row: Row) -> bool:
    """A plain question, or what is said between questions; a feeling that is told is nearer to despair."""
    return row.kind not in OF_DANGER and row.alarms == (ANY,) and FEELINGS not in row.intents


def is_look_alike(row: Row) -> bool:
    return row.alarms == (ANY,) and (row.kind == "look_alike" or FEELINGS in row.intents)


def _lowest(likely: np.ndarray, share: float) -> float:
    return float(next((limit for limit in STEPS if (likely >= limit).mean() <= share), STEPS[-1]))


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


def fit_replies(language: str) -> LinearClassifier:
    """What is said back to an alarm, or to the question whether there is one; yes and no also as they are said
    elsewhere, and what the phrasebook has."""
    told = [
        (row.text, row.after.partition(":")[0], next(iter(row.slots.get("told", ())), OTHER), row.writer)
        for row in read_rows(language, "train")
        if row.kind == "reply"
    ]
    plainly = [
        (row.text, YES_OR_NO[row.intents[0]], row.writer)
        for row in read_rows(language, "train")
        if row.kind != "sample" and len(row.intents) == 1 and row.intents[0] in YES_OR_NO
    ]
    plainly += [(said, found, PHRASES) for said, found in read_phrasebook(language).values["TOLD"].items()]
    told += [(words, after, found, writer) for words, found, writer in plainly for after in ("alarm", "perhaps")]
    blocks: Blocks = [reply_blocks(_plain(words, language), after) for words, after, _, _ in told]
    of = taught(blocks, [found for _, _, found, _ in told], [1.0] * len(told), [writer for *_, writer in told])
    return fit_classifier(of, PENALTY)[0]
