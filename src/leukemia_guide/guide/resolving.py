"""What a channel recognized itself, such as Amazon, held against the words that it hands over.

Its resolved ids stay where they are of the slot's own kind and the words do not name another medicine. Where none
stays, the words of all slots are recognized as they are on every other channel; a bare name is put back into a phrase
of the intent, since the words around it did not reach us."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Any, Final, NamedTuple

from leukemia_guide.guide.danger import ALARM_INTENTS, ALARM_SLOTS, apart, is_alarm, meant_by
from leukemia_guide.library import Library
from leukemia_guide.understanding.recognition import NOT_UNDERSTOOD, SAID, Recognition, Slot
from leukemia_guide.understanding.topic_names import TopicNames, named_by, runs_of

TOPICS: Final = ("TOPIC", "ASKED_")
"""How the slot types begin that hold a topic's id."""
LINE: Final = "LINE"
CONTACT: Final = "contact"
"""The group of the telephone lines."""
SAID_OF: Final[Mapping[str, str]] = {"MATTER": "not_covered", "PRICE": "not_covered", "CALLER": "callers"}
"""The sections of strings.toml whose keys are the ids of a slot type."""
MEDICINES: Final = frozenset({"medicines", "chemo_medicines"})
LACKING: Final = "medicines"
"""The section of unlisted.toml with the medicines that the guide does not have."""
OWN: Final = frozenset({"unlisted", "nearest", "aspect", "instead", "passage", "nearly"})
"""Slots that only our own recognizer fills; what has one was recognized by it."""
NAMED: Final = "TOPIC"
"""The slot type that holds a name, so that the words around it are lost."""


class Words(NamedTuple):
    """How words are recognized where the channel did not, as on every other channel, within the session; and the phrase
    of an intent around a bare name, None where the words are more than a name. Both raise what the opening of a
    recognizer raises."""

    recognize: Callable[[str], Recognition]
    carried: Callable[[str, str], str | None]


class Resolver:
    """Of one language: `names` are its topics' names."""

    def __init__(self, library: Library, names: Callable[[], TopicNames], words: Words) -> None:
        self._library, self._names, self._words = library, names, words

    def resolve(self, heard: Recognition) -> Recognition:
        """The recognition with the ids that stand; another one, by the words, where none does. Raises OSError where
        names or recognizer cannot be opened."""
        if OWN & heard.slots.keys() or all(self._names_its_id(heard.intent, *of) for of in heard.slots.items()):
            return heard
        found = {name: Slot(slot.words, self._ids(heard.intent, name, slot)) for name, slot in heard.slots.items()}
        said = {name: slot for name, slot in found.items() if slot.words}
        if self._contradicts(said.values()):
            return self._by_words(heard, said)
        if lacking := next((one for one in said.values() if not one.ids and self._lacks(one.words)), None):
            return Recognition(NOT_UNDERSTOOD, {"unlisted": Slot(lacking.words, (named_by(lacking.words),))})
        if said and not any(slot.ids for slot in found.values()):
            return self._by_words(heard, said)
        return Recognition(
            heard.intent, {name: self._named(slot, heard.intent) for name, slot in found.items()}, heard.confidence
        )

    def _names_its_id(self, intent: str, name: str, slot: Slot) -> bool:
        """Whether the words are the very topic that they resolved to, such as "induction": what is said most needs
        nothing else."""
        named = slot.words.replace(" ", "_") in slot.ids and slot.ids[0] in self._library
        return named and self._type(intent, name) == NAMED

    def _ids(self, intent: str, name: str, slot: Slot) -> tuple[str, ...]:
        """Those of the channel that are of the slot's own kind, else those that the words name exactly."""
        if name in ALARM_SLOTS:
            return tuple(found for found in slot.ids if is_alarm(found))
        slot_type = self._type(intent, name)
        kept = tuple(found for found in slot.ids if self._belongs(found, slot_type))
        if kept or not slot.words:
            return kept
        return tuple(found for found in self._names().find(slot.words) if self._belongs(found, slot_type))

    def _type(self, intent: str, name: str) -> str:
        entry: Mapping[str, Any] = self._library.intents.get(intent, {})
        whole, of_whole = entry.get("whole", ("", NAMED))
        slot_type: str = of_whole if whole == name else entry.get("slots", {}).get(name, (NAMED, ""))[0]
        return slot_type

    def _belongs(self, found: str, slot_type: str) -> bool:
        if slot_type.startswith(TOPICS):
            return found in self._library or (found == SAID and slot_type != NAMED)
        if slot_type == LINE:
            return found in self._library and self._library.group(found) == CONTACT
        if slot_type in SAID_OF:
            return self._library.has(SAID_OF[slot_type], found)
        return found not in self._library

    def _named(self, slot: Slot, intent: str) -> Slot:
        """A slot beside one that resolved: what a bare name in it means, if anything."""
        if slot.ids or not slot.words or not self._words.carried(slot.words, intent):
            return slot
        found = self._words.recognize(slot.words)
        return found.slots.get("topic", slot)

    def _lacks(self, words: str) -> bool:
        return self._library.unlisted(named_by(words)) is not None

    def _contradicts(self, slots: Collection[Slot]) -> bool:
        """Whether words name a medicine, and none of the topics that they were resolved to."""
        for slot in slots:
            topics = {found for found in slot.ids if found in self._library}
            if not topics:
                continue
            runs = runs_of(slot.words)
            named = {found for run in runs for found in self._names().find(run)}
            if named & topics:
                continue
            if any(found in self._library and self._library.group(found) in MEDICINES for found in named):
                return True
            lacking = (self._library.unlisted(named_by(run)) for run in runs)
            if any(one is not None and one.section == LACKING for one in lacking):
                return True
        return False

    def _by_words(self, heard: Recognition, slots: Mapping[str, Slot]) -> Recognition:
        said = " ".join(apart(slot.words for slot in slots.values()))
        if len(slots) == 1 and self._type(heard.intent, next(iter(slots))) == NAMED:
            said = self._words.carried(said, heard.intent) or said
        ours = self._words.recognize(said)
        return _doubting(heard, ours) if heard.intent in ALARM_INTENTS else ours


def _doubting(heard: Recognition, ours: Recognition) -> Recognition:
    """The channel heard danger and we hear none: where we heard nothing else either, its danger may be."""
    if ours.alarm or ours.suspected or ours.intent != NOT_UNDERSTOOD or ours.slots.keys() & {"unlisted"}:
        return ours if ours.alarm or ours.suspected else replace(ours, uneasy=True)
    return replace(ours, suspected=meant_by(heard))
