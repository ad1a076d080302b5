"""Words to an intent: an alarm first, then the very phrase, then the likeliest one, or honestly none."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Final

from leukemia_guide import safety
from leukemia_guide.library.reading import CONTENT, read_toml
from listening.ears import Ears
from listening.exact import Phrases
from listening.heard import Heard, SlotHeard
from listening.intents import ABOUT_TOPICS, LINED, NOT_UNDERSTOOD, WITH_TOPIC
from listening.judging import judge
from listening.learned import Learned, read_learned
from listening.naming import Naming
from listening.shipped import Sample, Shipped, read_shipped
from listening.spotting import Spot
from listening.topics import meant, setting
from listening.words import Manners, Tokens, manners_of

log: Final = logging.getLogger(__name__)


class Listener:
    """One locale's listening. Keeps nothing of what it hears."""

    def __init__(self, language: str, shipped: Shipped, manners: Manners, learned: Learned) -> None:
        self._language = language
        self._shipped = shipped
        self._manners = manners
        self._ears = Ears(shipped, manners)
        self._phrases = Phrases(shipped, manners)
        self._learned = learned
        self._naming = Naming(shipped, manners)

    def hear(self, words: str) -> Heard:
        """Always an intent of the model, or LaunchRequest; what is not understood is the fallback intent.

        Never raises: after the search for an alarm a fault is logged by its name alone, and counts as not understood.
        """
        launched, said = self._manners.opened(words, self._shipped.invocation)
        if launched:
            return Heard("LaunchRequest")
        if alarm := safety.recognize(said, self._language):
            intent = "CrisisIntent" if alarm.kind is safety.Kind.CRISIS else "EmergencyIntent"
            slots = {} if intent == "CrisisIntent" else {"sign": SlotHeard(said, (alarm.kind.value,))}
            return Heard(intent, slots)
        try:
            return self._understand(said)
        except Exception as fault:
            log.error("%s while listening; taken as not understood", type(fault).__name__)
            return Heard(NOT_UNDERSTOOD, confidence=0.0)

    def _understand(self, said: str) -> Heard:
        for tokens in dict.fromkeys((self._manners.plain(said), self._manners.tokens(said))):
            if found := self._phrases.find(tokens, list(self._ears.spotter.exact(tokens, doubtful=True))):
                return self._phrase(*found, tokens, said)
        return self._likeliest(self._manners.tokens(said), said)

    def _phrase(self, sample: Sample, names: tuple[Spot, ...], tokens: Tokens, said: str) -> Heard:
        if sample.asked:
            slot, found = sample.asked
            return Heard(sample.intent, {slot: SlotHeard(said, (found,))})
        slots = {
            slot: SlotHeard(" ".join(tokens[name.start : name.end]), name.ids)
            for slot, name in zip(sample.slots, names, strict=False)
        }
        if (not names and sample.intent not in ABOUT_TOPICS) or (len(names) == 1 and setting(names[0])):
            topics = meant(tokens, self._ears, self._learned)
            slot = "line" if sample.intent in LINED else "topic"
            if topics and sample.intent in WITH_TOPIC | LINED and (topics[0] in self._ears.lines) == (slot == "line"):
                slots[slot] = SlotHeard(said, topics)
        return Heard(sample.intent, self._detailed(sample.intent, tokens, said) | slots)

    def _likeliest(self, tokens: Tokens, said: str) -> Heard:
        if not tokens:
            return Heard(NOT_UNDERSTOOD, confidence=0.0)
        judged = judge(tokens, self._ears, self._learned)
        slots = {}
        if judged.topics:
            slots["line" if judged.intent in LINED else "topic"] = SlotHeard(said, judged.topics)
        if judged.other:
            slots["other"] = SlotHeard(said, judged.other)
        return Heard(judged.intent, slots | self._detailed(judged.intent, tokens, said), judged.confidence)

    def _detailed(self, intent: str, tokens: Tokens, said: str) -> dict[str, SlotHeard]:
        detail = self._naming.detail(intent, tokens)
        return {detail[0]: SlotHeard(said, (detail[1],))} if detail else {}


def create_listener(locale: str) -> Listener:
    """Raises OSError where the locale has no model, or its language no manners or nothing learned."""
    places: Mapping[str, Mapping[str, str]] = read_toml(CONTENT / "locales.toml", CONTENT)
    language = places[locale]["language"]
    return Listener(language, read_shipped(locale), manners_of(language), read_learned(language))
