"""Words to an intent: the very phrase first, then the likeliest one, or honestly none."""

from __future__ import annotations

import logging
from typing import Final

from leukemia_guide.understanding.decision import decide
from leukemia_guide.understanding.entities import EntityMatch
from leukemia_guide.understanding.exact import ExactMatcher
from leukemia_guide.understanding.intent_groups import ABOUT_TOPICS, LINED, NOT_UNDERSTOOD, WITH_TOPIC
from leukemia_guide.understanding.masking import Masker
from leukemia_guide.understanding.model import Model, read_model
from leukemia_guide.understanding.phrasebook import Phrasebook, Sample, read_phrasebook
from leukemia_guide.understanding.phrasing import Phrasing, Tokens, phrasing_of
from leukemia_guide.understanding.recognition import LAUNCH, Recognition, Slot
from leukemia_guide.understanding.slot_details import SlotDetails
from leukemia_guide.understanding.topic_resolution import is_generic, meant

log: Final = logging.getLogger(__name__)


class Recognizer:
    """One language's recognizer. Keeps nothing of what it recognizes, and looks for no alarm: the door does."""

    def __init__(self, phrasebook: Phrasebook, phrasing: Phrasing, model: Model) -> None:
        self._phrasing = phrasing
        self._masker = Masker(phrasebook, phrasing)
        self._exact = ExactMatcher(phrasebook, phrasing)
        self._model = model
        self._details = SlotDetails(phrasebook, phrasing)

    def recognize(self, words: str, invocation: str) -> Recognition:
        """Always an intent of the model, or LaunchRequest; what is not understood is the fallback intent.

        `invocation` is the skill's name, which may stand before the question. Never raises: a fault is logged by its
        name alone, and counts as not understood."""
        launched, said = self._phrasing.opened(words, invocation)
        if launched:
            return Recognition(LAUNCH)
        try:
            return self._understand(said)
        except Exception as fault:
            log.error("%s while recognizing; taken as not understood", type(fault).__name__)
            return Recognition(NOT_UNDERSTOOD, confidence=0.0)

    def _understand(self, said: str) -> Recognition:
        for tokens in dict.fromkeys((self._phrasing.plain(said), self._phrasing.tokens(said))):
            if found := self._exact.find(tokens, list(self._masker.entities.exact(tokens, doubtful=True))):
                return self._phrase(*found, tokens, said)
        return self._likeliest(self._phrasing.tokens(said), said)

    def _phrase(self, sample: Sample, names: tuple[EntityMatch, ...], tokens: Tokens, said: str) -> Recognition:
        if sample.asked:
            slot, found = sample.asked
            return Recognition(sample.intent, {slot: Slot(said, (found,))})
        slots = {
            slot: Slot(" ".join(tokens[name.start : name.end]), name.ids)
            for slot, name in zip(sample.slots, names, strict=False)
        }
        if (not names and sample.intent not in ABOUT_TOPICS) or (len(names) == 1 and is_generic(names[0])):
            topics = meant(tokens, self._masker, self._model)
            slot = "line" if sample.intent in LINED else "topic"
            if topics and sample.intent in WITH_TOPIC | LINED and (topics[0] in self._masker.lines) == (slot == "line"):
                slots[slot] = Slot(said, topics)
        return Recognition(sample.intent, self._detailed(sample.intent, tokens, said) | slots)

    def _likeliest(self, tokens: Tokens, said: str) -> Recognition:
        if not tokens:
            return Recognition(NOT_UNDERSTOOD, confidence=0.0)
        decided = decide(tokens, self._masker, self._model)
        slots = {}
        if decided.topics:
            slots["line" if decided.intent in LINED else "topic"] = Slot(said, decided.topics)
        if decided.other:
            slots["other"] = Slot(said, decided.other)
        details = self._detailed(decided.intent, tokens, said)
        return Recognition(decided.intent, slots | details, decided.confidence)

    def _detailed(self, intent: str, tokens: Tokens, said: str) -> dict[str, Slot]:
        detail = self._details.detail(intent, tokens)
        return {detail[0]: Slot(said, (detail[1],))} if detail else {}


def open_recognizer(language: str) -> Recognizer:
    """Raises OSError where the language has no phrases, no phrasing or no model; `make model` makes them."""
    return Recognizer(read_phrasebook(language), phrasing_of(language), read_model(language))
