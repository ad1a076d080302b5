"""Words to an intent: the very phrase first, then the likeliest one, or honestly none."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Final

from leukemia_guide import safety
from leukemia_guide.understanding import thresholds
from leukemia_guide.understanding.decided_slots import slots_of
from leukemia_guide.understanding.decision import Decision, Knowledge, decide
from leukemia_guide.understanding.entities import EntityMatch
from leukemia_guide.understanding.exact import ExactMatcher
from leukemia_guide.understanding.intent_groups import ABOUT_TOPICS
from leukemia_guide.understanding.model import Model, read_model
from leukemia_guide.understanding.pairs import first_question
from leukemia_guide.understanding.passage_matcher import Passages, open_passages
from leukemia_guide.understanding.phrasebook import Phrasebook, Sample, read_phrasebook
from leukemia_guide.understanding.phrasing import Phrasing, Tokens, phrasing_of
from leukemia_guide.understanding.reader import Read, Reader, ends_of
from leukemia_guide.understanding.recognition import (
    AFTER_ALARM,
    CRISIS,
    EMERGENCY,
    LAUNCH,
    NOT_UNDERSTOOD,
    Context,
    Doubt,
    Recognition,
    Slot,
    Suspicion,
    recognition_of_alarm,
)
from leukemia_guide.understanding.replies import told_back
from leukemia_guide.understanding.slot_details import SlotDetails
from leukemia_guide.understanding.suspicion import is_doubtable

NOTHING: Final = Context()
WITH_A_FILLER: Final = 2
"""Tokens of which one that asks may be the whole phrase and the other a filler ("sorry, what")."""
TOLD_BY: Final = {"yes": "AMAZON.YesIntent", "no": "AMAZON.NoIntent"}
DENYING: Final = frozenset({"no", "mistaken"})
"""What is told back that there is no danger: beside words that may be danger themselves it is a second telling."""
log: Final = logging.getLogger(__name__)


class Recognizer:
    """One language's recognizer. Keeps nothing of what it recognizes. The guard has looked for an alarm before it; this
    is the second opinion."""

    def __init__(
        self, phrasebook: Phrasebook, phrasing: Phrasing, model: Model, passages: Passages, language: str
    ) -> None:
        self._phrasing = phrasing
        self._language = language
        self._reader = Reader(phrasebook, phrasing)
        self._exact = ExactMatcher(phrasebook)
        self._details = SlotDetails(phrasebook)
        self._aspects = phrasebook.aspects
        self._model = model
        self._known = Knowledge(self._reader, passages, phrasebook.medicines)

    def recognize(self, words: str, invocation: str, context: Context = NOTHING) -> Recognition:
        """Always an intent of the model, or LaunchRequest; what is not understood is the fallback intent.

        `invocation` is the skill's name, several joined by |, which may stand before the question; `context` is what
        the session was about. Never raises: a fault is logged by its name alone, and counts as not understood.
        """
        launched, said = self._phrasing.opened(ends_of(words), invocation)
        if launched:
            return Recognition(LAUNCH)
        try:
            return self._understand(said, context)
        except Exception as fault:
            log.error("%s while recognizing; taken as not understood", type(fault).__name__)
            return Recognition(NOT_UNDERSTOOD, confidence=0.0)

    def carried(self, words: str, intent: str) -> str | None:
        """The first phrase of the intent that is about one topic, around these words; None where the words are more
        than a name, or what sounds like one, or the intent has no such phrase."""
        tokens = self._reader.tokens(words)
        if not self._phrasing.asking.isdisjoint(tokens):
            return None
        names = (*self._reader.entities.exact(tokens, doubtful=True), *self._near(tokens))
        if not any(name.length == len(tokens) for name in names):
            return None
        carrier = self._exact.about_a_topic(intent)
        return carrier.words.replace(f"{{{carrier.slots[0]}}}", words) if carrier else None

    def share_known(self, words: str) -> float:
        """What share of the words was ever heard in this language, from 0 to 1."""
        return self._model.danger.share_known(safety.plain_words(words, self._language))

    def suspect(self, words: str) -> Suspicion | None:
        """What danger may be in the words, by likelihood alone."""
        return self._model.danger.suspect(safety.plain_words(words, self._language))

    def doubts(self, alarm: safety.Alarm, words: str) -> bool:
        """Whether an alarm that the guard heard in the words is rather to be asked about."""
        return self._model.danger.doubts(alarm, safety.plain_words(words, self._language))

    def is_doubtable(self, words: str) -> bool:
        """Whether the words are so many that what the guard hears in them may be something else."""
        return is_doubtable(safety.plain_words(words, self._language))

    def told_back(self, words: str, context: Context) -> Recognition | None:
        """What the words tell back to the alarm that was just spoken of; None where they are something else."""
        if context.alarm is None:
            return None
        told = told_back(safety.plain_words(words, self._language), context.kind, self._model.replies)
        return Recognition(TOLD_BY.get(told, AFTER_ALARM), {"told": Slot(words, (told,))}) if told else None

    def _near(self, tokens: Tokens) -> list[EntityMatch]:
        return self._reader.entities.nearly(tokens, self._reader.ordinary, thresholds.NEAR_NAME)

    def _understand(self, said: str, context: Context) -> Recognition:
        tokens = self._reader.tokens(said)
        if not tokens:
            return Recognition(NOT_UNDERSTOOD, confidence=0.0)
        if exact := self._exactly(tokens, said):
            return exact
        suspicion, told = self.suspect(said), self.told_back(said, context)
        doubt = suspicion.doubt if suspicion else None
        denies = told is not None and not DENYING.isdisjoint(told.slots["told"].ids)
        spoken_of = safety.Alarm.parse(context.alarm)
        another = suspicion and spoken_of and doubt is Doubt.SURE and _is_another(suspicion.alarm, spoken_of)
        if told and not another and not (denies and doubt in (Doubt.PERHAPS, Doubt.SURE)):
            return told
        if suspicion and doubt is Doubt.SURE:
            return recognition_of_alarm(suspicion.alarm, said)
        decided = self._decided(self._both_questions(tokens, context), tokens, said)
        if suspicion and doubt is Doubt.PERHAPS:
            return replace(decided, suspected=suspicion.alarm)
        return replace(decided, uneasy=suspicion is not None)

    def _exactly(self, tokens: Tokens, said: str) -> Recognition | None:
        """What the very phrase is, where it is one of ours. A word that asks, left of several when their fillers are
        taken away, is none ("qué" of "qué bueno, muchas gracias")."""
        bare = self._phrasing.without_fillers(tokens)
        asks = len(bare) == 1 and bare[0] in self._phrasing.asking
        ways = (tokens,) if asks and len(tokens) > WITH_A_FILLER else (tokens, bare)
        for way in dict.fromkeys(ways):
            if found := self._exact.find(way, list(self._reader.entities.exact(way, doubtful=True))):
                return self._phrase(*found, way, self._detailed(found[0].intent, tokens, said), said)
        return None

    def _both_questions(self, tokens: Tokens, context: Context) -> Decision:
        """The decision on the last question; where two were asked about two topics, on the first, then the other."""
        after = f"{context.kind}:{context.aspect}" if context.aspect else context.kind
        read = self._reader.read(tokens, after)
        last = self._decide(read, context)
        if last.intent not in ABOUT_TOPICS or (last.other and not last.doubtful):
            return last
        first = first_question(read, self._phrasing)
        if not first:
            return last
        decided = self._decide(self._reader.read(first, after), context)
        if decided.topics == last.topics:
            last = self._decide(self._reader.read(read.tokens[read.asks_from :], after), context)
        if decided.intent not in ABOUT_TOPICS or last.intent not in ABOUT_TOPICS or decided.topics == last.topics:
            return last
        return replace(decided, other=last.topics[0], doubtful=False)

    def _decide(self, read: Read, context: Context) -> Decision:
        return decide(read, context, self._model, self._known)

    def _phrase(
        self, sample: Sample, names: tuple[EntityMatch, ...], tokens: Tokens, detail: dict[str, Slot], said: str
    ) -> Recognition:
        if sample.asked:
            slot, found = sample.asked
            return Recognition(sample.intent, {slot: Slot(said, (found,))})
        slots = {
            slot: Slot(" ".join(tokens[name.start : name.end]), name.ids)
            for slot, name in zip(sample.slots, names, strict=False)
        }
        slots = detail | slots
        if aspect := self._aspects.get(sample.words):
            slots["aspect"] = Slot(said, (aspect,))
        if sample.intent == CRISIS:
            return recognition_of_alarm(safety.alarm_named("crisis"), said)
        if sample.intent == EMERGENCY:
            return recognition_of_alarm(safety.alarm_named(next(iter(slots.get("sign", Slot(said)).ids), None)), said)
        return Recognition(sample.intent, slots)

    def _decided(self, decided: Decision, tokens: Tokens, said: str) -> Recognition:
        slots = slots_of(decided, said) | self._detailed(decided.intent, tokens, said)
        return Recognition(decided.intent, slots, round(decided.confidence, 4))

    def _detailed(self, intent: str, tokens: Tokens, said: str) -> dict[str, Slot]:
        detail = self._details.detail(intent, tokens)
        return {detail[0]: Slot(said, (detail[1],))} if detail else {}


def _is_another(alarm: safety.Alarm, spoken_of: safety.Alarm) -> bool:
    """Whether it is an alarm of another kind that must not go unsaid beside the one just spoken of."""
    graver = alarm.gravity < spoken_of.gravity or alarm.kind is safety.AlarmKind.CRISIS
    return graver and alarm.kind is not spoken_of.kind


def open_recognizer(language: str) -> Recognizer:
    """Raises OSError where the language has no phrases, no phrasing or no model; `make model` makes them."""
    model = read_model(language)
    passages = open_passages(language, model.answers)
    return Recognizer(read_phrasebook(language), phrasing_of(language), model, passages, language)
