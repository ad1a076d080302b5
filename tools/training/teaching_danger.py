"""Fits what listens for danger: which kind of alarm the words may be, or none; which sign; and what is said back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final, NamedTuple
from zlib import crc32

from leukemia_guide import safety
from leukemia_guide.understanding.classifier import LinearClassifier
from leukemia_guide.understanding.features import danger_blocks
from leukemia_guide.understanding.phrasebook import read_phrasebook
from leukemia_guide.understanding.replies import OTHER, reply_blocks
from leukemia_guide.understanding.suspicion import NONE, DangerModel
from tools.corpus.measure import ALARMS
from tools.corpus.rows import ANY, ANY_ALARM, Row, read_rows
from tools.training.examples import PHRASES
from tools.training.filling import filled_phrases
from tools.training.fitting import Blocks, fit_classifier, scores_by, taught

PENALTY: Final = 0.5
"""Of 0.15, 0.3, 0.5 and 0.7, on held-out writers at 2 of 100 ordinary rows: 78, 79, 80 and 80 of 100 English crises
that the guard does not hear, 72, 73, 74 and 75 Spanish emergencies."""
DANGER_WEIGHT: Final = 3.0
"""What a row of danger, one that only looks so, or one of the middle of a session counts beside another: of 3, 6 and
10, measured so, 79, 79 and 79 crises and 82, 80 and 79 emergencies; with 1, when the rows were few, 10 crises fewer."""
UNSEEN: Final = 0.4
"""What a feature that is not known weighs beside the rarest known one: of 0, 0.4, 0.7 and 1, on rows of held-out
writers, 87.6, 87.6, 87.1 and 86.9 of 100 English crises are heard at 2 of 100 ordinary rows, and 88, 89, 87 and 86 of
100 emergencies."""
SIGN_SEEN: Final = 4
"""Examples in which what tells signs apart must be seen: with 3 the package is too large for Lambda's bound. Of 3, 4
and 5, on development rows, 97.5, 97.5 and 97.7 of 100 English signs are right, 95.0, 95.2 and 94.8 Spanish ones. What
tells danger from none is known from two on; with 3, a crisis in 100 less is heard."""
SETTINGS: Final = (PENALTY, DANGER_WEIGHT, UNSEEN, SIGN_SEEN)
OF_THE_GUARD: Final = frozenset({"alarm", "quiet", "emergency", "red_team"})
"""Kinds of development rows on which the guard's patterns were made; of them the classifier is taught too."""
OF_DANGER: Final = frozenset({"danger", "look_alike"})
ASKED_AGAIN: Final = 8
"""Of so many questions in the middle of a session one is taught as nothing that is said back to an alarm. With none, a
third of such questions was taken for a line of rule 4's table, so that after a false alarm nothing else was heard; of
4, 8, 16 and 32, on development rows, 7, 13, 21 and 31 of 100 English ones are, and 71, 74, 74 and 76 of 100 lines of
the table are known."""
ADVICE: Final = "MedicalAdviceIntent"
YES_OR_NO: Final = {"AMAZON.YesIntent": "yes", "AMAZON.NoIntent": "no"}


class Overheard(NamedTuple):
    """A row, and how likely each kind of alarm and none are in it to what never heard its writer."""

    row: Row
    odds: Mapping[str, float]


def fit_danger(language: str) -> tuple[DangerModel, list[Overheard]]:
    """What hears danger, its limits still to be fitted (see danger_limits), and what it makes of the rows that taught
    it while their writers are held out. A name that the guide lacks is by itself no danger ("tramadol")."""
    rows = taught_by(language)
    phrasebook = read_phrasebook(language)
    phrases = {words for words, intent, *_ in filled_phrases(phrasebook) if intent not in ALARMS}
    calm = sorted(phrases | phrasebook.values.get("UNLISTED", {}).keys())
    blocks: Blocks = [danger_blocks(words_of(row, language)) for row in rows]
    calm_blocks: Blocks = [danger_blocks(_plain(words, language)) for words in calm]
    weights = [*map(_weight, rows), *[1.0] * len(calm)]
    writers = [row.writer for row in rows] + [PHRASES] * len(calm)
    labels = [kind_of(row) for row in rows] + [NONE] * len(calm)
    kinds, folds = fit_classifier(
        taught(blocks + calm_blocks, labels, weights, writers, unseen=UNSEEN), PENALTY, apart=NONE
    )
    overheard = []
    for out, classifier in folds:
        for place in out:
            found = kinds.probabilities(scores_by(kinds.labels, classifier, blocks[place]))
            overheard.append(Overheard(rows[place], dict(zip(kinds.labels, map(float, found), strict=True))))
    return DangerModel(kinds, _signs(rows, blocks), {}), overheard


def _weight(row: Row) -> float:
    return DANGER_WEIGHT if row.kind in OF_DANGER or not row.opens_session else 1.0


def _signs(rows: list[Row], blocks: Blocks) -> LinearClassifier:
    named = [place for place, row in enumerate(rows) if len(row.alarms) == 1 and ":" in row.alarms[0]]
    of = taught(
        [blocks[place] for place in named],
        [rows[place].alarms[0] for place in named],
        [1.0] * len(named),
        [rows[place].writer for place in named],
        unseen=UNSEEN,
        least=SIGN_SEEN,
    )
    return fit_classifier(of, PENALTY)[0]


def _is_something_else(row: Row) -> bool:
    """One in so many of the rows that ask about a topic within a session: they are asked after an alarm, too. "May I"
    is in the table."""
    asks = row.kind == "follow_up" and row.right_topics and row.alarms == (ANY,) and not row.after_danger
    return bool(asks) and ADVICE not in row.intents and crc32(row.text.encode()) % ASKED_AGAIN == 0


def taught_by(language: str) -> list[Row]:
    """The rows that teach what danger is: training rows, and those that the guard was made on; none of which readers
    could not agree whether it is danger, and none that is said back to an alarm. What is said in the middle of a
    session is among them: by its few words alone ("yes that one") it was held for danger five times as often."""
    rows = [row for row in read_rows(language, "train") if row.kind != "sample"]
    rows += [row for row in read_rows(language, "dev") if row.kind in OF_THE_GUARD]
    agreed = (row for row in rows if row.alarms == (ANY,) or row.must_alarm)
    return [row for row in agreed if ANY_ALARM not in row.alarms and not row.after_danger]


def kind_of(row: Row) -> str:
    """The kind of alarm that a row is first of all, or none."""
    return NONE if row.alarms[0] == ANY else row.alarms[0].partition(":")[0]


def words_of(row: Row, language: str) -> tuple[str, ...]:
    return _plain(row.text, language)


@cache
def _plain(text: str, language: str) -> tuple[str, ...]:
    return tuple(safety.plain_words(text, language))


def fit_replies(language: str) -> LinearClassifier:
    """What is said back to an alarm, or to the question whether there is one; yes and no also as they are said
    elsewhere, and what the phrasebook has. A question about a topic is none of it, wherever it is asked."""
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
    plainly += [(row.text, OTHER, row.writer) for row in read_rows(language, "train") if _is_something_else(row)]
    told += [(words, after, found, writer) for words, found, writer in plainly for after in ("alarm", "perhaps")]
    blocks: Blocks = [reply_blocks(_plain(words, language), after) for words, after, _, _ in told]
    of = taught(blocks, [found for _, _, found, _ in told], [1.0] * len(told), [writer for *_, writer in told])
    return fit_classifier(of, PENALTY)[0]
