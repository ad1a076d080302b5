"""Words to an intent: the very phrase first, then the likeliest one, or honestly none."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Final

from leukemia_guide.understanding.decision import Decision, decide
from leukemia_guide.understanding.entities import EntityMatch
from leukemia_guide.understanding.exact import ExactMatcher
from leukemia_guide.understanding.intent_groups import ABOUT_TOPICS, BY_ASPECT, LINED, NOT_UNDERSTOOD
from leukemia_guide.understanding.model import Model, read_model
from leukemia_guide.understanding.pairs import first_question
from leukemia_guide.understanding.phrasebook import Phrasebook, Sample, read_phrasebook
from leukemia_guide.understanding.phrasing import Phrasing, Tokens, phrasing_of
from leukemia_guide.understanding.reader import Read, Reader
from leukemia_guide.understanding.recognition import LAUNCH, Context, Recognition, Slot
from leukemia_guide.understanding.slot_details import SlotDetails

NOTHING: Final = Context()
log: Final = logging.getLogger(__name__)


class Recognizer:
    """One language's recognizer. Keeps nothing of what it recognizes, and looks for no alarm: the door does."""

    def __init__(self, phrasebook: Phrasebook, phrasing: Phrasing, model: Model) -> None:
        self._phrasing = phrasing
        self._reader = Reader(phrasebook, phrasing)
        self._exact = ExactMatcher(phrasebook)
        self._details = SlotDetails(phrasebook)
        self._model = model
        self._medicines = phrasebook.medicines

    def recognize(self, words: str, invocation: str, context: Context = NOTHING) -> Recognition:
        """Always an intent of the model, or LaunchRequest; what is not understood is the fallback intent.

        `invocation` is the skill's name, which may stand before the question; `context` is what the session was about.
        Never raises: a fault is logged by its name alone, and counts as not understood.
        """
        launched, said = self._phrasing.opened(words, invocation)
        if launched:
            return Recognition(LAUNCH)
        try:
            return self._understand(said, context)
        except Exception as fault:
            log.error("%s while recognizing; taken as not understood", type(fault).__name__)
            return Recognition(NOT_UNDERSTOOD, confidence=0.0)

    def _understand(self, said: str, context: Context) -> Recognition:
        tokens = self._reader.tokens(said)
        if not tokens:
            return Recognition(NOT_UNDERSTOOD, confidence=0.0)
        for way in dict.fromkeys((tokens, self._phrasing.without_fillers(tokens))):
            if found := self._exact.find(way, list(self._reader.entities.exact(way, doubtful=True))):
                return self._phrase(*found, way, said)
        return self._decided(self._both_questions(tokens, context), tokens, said)

    def _both_questions(self, tokens: Tokens, context: Context) -> Decision:
        """The decision on the last question; where two were asked about two topics, on the first, then the other."""
        after = f"{context.kind}:{context.aspect}" if context.aspect else context.kind
        read = self._reader.read(tokens, after)
        last = self._decide(read, context)
        if last.intent not in ABOUT_TOPICS or (last.other and not last.doubtful):
            return last
        first = first_question(read, self._phrasing)
        decided = self._decide(self._reader.read(first, after), context) if first else last
        if decided.intent not in ABOUT_TOPICS or decided.topics == last.topics:
            return last
        return replace(decided, other=last.topics[0], doubtful=False)

    def _decide(self, read: Read, context: Context) -> Decision:
        return decide(read, context, self._model, self._reader, self._medicines)

    def _phrase(self, sample: Sample, names: tuple[EntityMatch, ...], tokens: Tokens, said: str) -> Recognition:
        if sample.asked:
            slot, found = sample.asked
            return Recognition(sample.intent, {slot: Slot(said, (found,))})
        slots = {
            slot: Slot(" ".join(tokens[name.start : name.end]), name.ids)
            for slot, name in zip(sample.slots, names, strict=False)
        }
        return Recognition(sample.intent, self._detailed(sample.intent, tokens, said) | slots)

    def _decided(self, decided: Decision, tokens: Tokens, said: str) -> Recognition:
        slots = {}
        if decided.topics:
            slots["line" if decided.intent in LINED else "topic"] = Slot(said, decided.topics)
        if decided.other:
            slots["instead" if decided.doubtful else "other"] = Slot(said, (decided.other,))
        if decided.aspect and decided.topics and BY_ASPECT.get(decided.aspect) != decided.intent:
            slots["aspect"] = Slot(said, (decided.aspect,))
        if decided.unlisted is not None:
            slots["unlisted"] = Slot(said, (decided.unlisted,) if decided.unlisted else ("strange",))
        if decided.nearest:
            slots["nearest"] = Slot(said, decided.nearest)
        return Recognition(
            decided.intent, slots | self._detailed(decided.intent, tokens, said), round(decided.confidence, 4)
        )

    def _detailed(self, intent: str, tokens: Tokens, said: str) -> dict[str, Slot]:
        detail = self._details.detail(intent, tokens)
        return {detail[0]: Slot(said, (detail[1],))} if detail else {}


def open_recognizer(language: str) -> Recognizer:
    """Raises OSError where the language has no phrases, no phrasing or no model; `make model` makes them."""
    return Recognizer(read_phrasebook(language), phrasing_of(language), read_model(language))
