"""How well labelled rows are understood: by kind, with what each mistake would do to a listener."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from leukemia_guide import safety
from leukemia_guide.conversation import SPOKEN_OF, Kind, Question
from leukemia_guide.understanding import Recognition
from leukemia_guide.understanding.recognition import Context
from leukemia_guide.understanding.replies import OTHER
from tools.corpus.rows import CORPUS, Row

FLOORS: Final = CORPUS / "floors.toml"
ALARMS: Final = frozenset({"EmergencyIntent", "CrisisIntent"})
ABOUT_TOPICS: Final = frozenset(
    {"AskTopicIntent", "AskDurationIntent", "AskSideEffectsIntent", "AskWhoGetsItIntent", "CompareTopicsIntent"}
)
TOPIC_SLOTS: Final = ("topic", "asked_what", "asked_how_long", "asked_side_effects", "asked_who", "line")
MEDICINES: Final = frozenset({"medicines", "chemo_medicines"})
JUDGED_TOGETHER: Final = "all"
OR_ASKED: Final = "_or_asked"
PASSAGE: Final = "passage"
"""No kind of a row: of the rows that name the passage which answers them, those that are answered by it, whatever the
intent is called that leads there."""
NO_PASSAGE: Final = ("none",)
"""Of a row whose topic has no passage that answers it, as its reader found."""
Recognize = Callable[[Row], Recognition]


@dataclass(frozen=True, slots=True)
class Mistake:
    """A row that was taken for something else."""

    row: Row
    recognition: Recognition

    def __str__(self) -> str:
        right = " ".join(("|".join(self.row.intents) or "-", "|".join(self.row.topics) or "-"))
        alarm = f" ({self.recognition.alarm.id})" if self.recognition.alarm else ""
        taken = " ".join((self.recognition.intent, *topics_in(self.recognition)))
        return f"{self.row.kind}: {self.row.text!r} is {right}, taken for {taken}{alarm}"

    def harms(self, groups: Mapping[str, str]) -> Iterator[str]:
        """What makes it worse than not to be understood. `groups` are the topics' groups."""
        intent, topics = self.recognition.intent, topics_in(self.recognition)
        if intent in ALARMS and self.row.intents and not ALARMS & set(self.row.intents):
            yield "mistaken for an alarm"
        if intent in ABOUT_TOPICS and self.row.intents and not ABOUT_TOPICS & set(self.row.intents):
            yield "answered as a plain topic"
        topic = next(iter(topics), "")
        if groups.get(topic) in MEDICINES and self.row.topics and topic not in self.row.topics and len(topics) == 1:
            yield "another medicine"
        if intent == "AMAZON.FallbackIntent":
            yield "not understood"


@dataclass(slots=True)
class Measured:
    """Rows by kind, those taken rightly, those of which the topic offered second would be right, those that were not
    understood and of which one of the topics that were offered would be right, and the mistakes.

    `told` holds for every plain answer about a topic its confidence, and whether its topic is right.
    """

    asked: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    second: Counter[str] = field(default_factory=Counter)
    asked_about: Counter[str] = field(default_factory=Counter)
    told: list[tuple[float, bool]] = field(default_factory=list)
    mistakes: list[Mistake] = field(default_factory=list)

    def or_second(self, kind: str) -> float:
        """The share that is right, or of which what is offered second would be."""
        return self.share(kind) + self.second[kind] / max(self.asked[kind], 1)

    def or_asked(self, kind: str) -> float:
        """As `or_second`, or which is not understood and of which the right topic is offered by name."""
        return self.or_second(kind) + self.asked_about[kind] / max(self.asked[kind], 1)

    def share(self, kind: str) -> float:
        """From 0 to 1; of a kind that has no rows, 1. Of "hearing_or_asked", counting what is offered by name."""
        if kind.endswith(OR_ASKED):
            return self.or_asked(kind.removesuffix(OR_ASKED))
        if kind == JUDGED_TOGETHER:
            return (self.right.total() - self.right[PASSAGE]) / max(self.asked.total() - self.asked[PASSAGE], 1)
        return self.right[kind] / self.asked[kind] if self.asked[kind] else 1.0


def context_of(row: Row) -> Context:
    """What the session would give to understand a row by."""
    offered = row.after.removeprefix("offer:")
    if offered != row.after:
        return Context("offer", offered=tuple(offered.split(",")) if offered != "number" else ())
    question = Question.parse(row.after)
    if question is None:
        return _after_danger(row)
    aspect = question.aspect if question.kind is Kind.TOPIC else None
    return Context(question.kind.value, question.topic if question.kind in SPOKEN_OF else None, aspect)


def _after_danger(row: Row) -> Context:
    kind, _, alarm = row.after.partition(":")
    known = safety.alarm_named(alarm) if kind in ("alarm", "perhaps") else None
    return Context(kind, alarm=known.kept) if known else Context()


def topics_in(recognition: Recognition) -> tuple[str, ...]:
    """The topics that a recognition is about: one, or the two between which it asks."""
    return next((recognition.slots[name].ids for name in TOPIC_SLOTS if name in recognition.slots), ())


def is_right(row: Row, recognition: Recognition) -> bool:
    """Whether the intent and topic are right, and the alarm, where there is or should be one. A name that the guide
    lacks is rightly said to be lacking, whatever was asked about it."""
    disowned = "unlisted" in recognition.slots and "unknown" in row.slots and not row.topics
    if "told" in row.slots:
        if recognition.alarm and "yes" in row.slots["told"]:
            return True  # a yes is that alarm, and so is the sign told once more
        told = recognition.slots["told"].ids if "told" in recognition.slots else ()
        return (told or (OTHER,))[0] in row.slots["told"]
    understood = disowned or row.accepts(recognition.intent, topics_in(recognition))
    return understood and row.accepts_alarm(recognition.alarm)


def _is_answered_by(row: Row, recognition: Recognition) -> bool:
    """Whether what is heard is a passage of the right topic that answers it, and no alarm is raised first."""
    heard = PASSAGE in recognition.slots and recognition.slots[PASSAGE].ids[0] in row.slots[PASSAGE]
    about = topics_in(recognition)[:1] in {(topic,) for topic in row.right_topics}
    return heard and about and row.accepts_alarm(recognition.alarm)


def _is_second(row: Row, recognition: Recognition) -> bool:
    """Whether the intent is right, and the topic is not the one that is answered but the one that is offered."""
    offered = [one for slot in ("other", "instead") if slot in recognition.slots for one in recognition.slots[slot].ids]
    return any(row.accepts(recognition.intent, (one,)) for one in offered) and row.accepts_alarm(recognition.alarm)


def _is_asked_about(row: Row, recognition: Recognition) -> bool:
    """Whether nothing was answered, and the right topic is among those that are offered by name."""
    nearest = recognition.slots["nearest"].ids if "nearest" in recognition.slots else ()
    return not set(row.right_topics).isdisjoint(nearest) and row.accepts_alarm(recognition.alarm)


def calibration(told: Iterable[tuple[float, bool]]) -> list[tuple[float, int, float]]:
    """By tenths of confidence: from where, how many answers, and what share of them was right."""
    tenths: dict[int, list[bool]] = {}
    for confidence, right in told:
        tenths.setdefault(min(int(confidence * 10), 9), []).append(right)
    return [(tenth / 10, len(rights), sum(rights) / len(rights)) for tenth, rights in sorted(tenths.items())]


def measure(rows: Iterable[Row], recognize: Recognize) -> Measured:
    found = Measured()
    for row in rows:
        found.asked[row.kind] += 1
        recognition = recognize(row)
        topics = topics_in(recognition)
        if recognition.intent in ABOUT_TOPICS and topics and row.right_topics and recognition.confidence < 1:
            found.told.append((recognition.confidence, topics[0] in row.right_topics))
        if row.slots.get(PASSAGE, NO_PASSAGE) != NO_PASSAGE:
            found.asked[PASSAGE] += 1
            found.right[PASSAGE] += _is_answered_by(row, recognition)
        if is_right(row, recognition):
            found.right[row.kind] += 1
        else:
            found.second[row.kind] += _is_second(row, recognition)
            found.asked_about[row.kind] += _is_asked_about(row, recognition)
            found.mistakes.append(Mistake(row, recognition))
    return found


def read_floors() -> Mapping[str, Mapping[str, Mapping[str, float]]]:
    """By language, split and kind the least share of rows that must be taken rightly."""
    floors: dict[str, Any] = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    return floors


def below_floors(measured: Measured, floors: Mapping[str, float]) -> Iterator[str]:
    """Each kind that is understood worse than its floor, and each that has none."""
    for kind in sorted(measured.asked):
        if kind not in floors:
            yield f"{kind} has no floor in corpus/floors.toml"
    for kind, least in floors.items():
        if (share := measured.share(kind)) < least:
            yield f"{kind}: {share:.3f} is below its floor of {least:.3f}"
