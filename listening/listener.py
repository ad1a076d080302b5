"""Words to an intent: an alarm first, then the very phrase, then the likeliest one, or honestly none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from leukemia_guide import safety
from leukemia_guide.library.reading import CONTENT, read_toml
from listening.heard import Heard, SlotHeard
from listening.scoring import Scorer
from listening.shipped import Sample, Shipped, read_shipped
from listening.spotting import Spot, Spotter
from listening.words import Manners, manners_of

NOT_UNDERSTOOD: Final = "AMAZON.FallbackIntent"
ASK: Final = "AskTopicIntent"
SURE: Final = 0.42
NAMED: Final = 0.30
CLOSE: Final = 0.03
TRIED: Final = 3
Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read an utterance: its tokens with some names masked as `{TYPE}`."""

    tokens: Tokens
    spots: tuple[Spot, ...]

    @property
    def likeness(self) -> float:
        return min((spot.likeness for spot in self.spots), default=1.0)


class Listener:
    """One locale's listening. Keeps nothing of what it hears."""

    def __init__(self, language: str, shipped: Shipped, manners: Manners) -> None:
        self._language = language
        self._shipped = shipped
        self._manners = manners
        self._spotter = Spotter(shipped.values, manners.not_names)
        self._samples = tuple(shipped.samples)
        masked = [self._masked(sample) for sample in self._samples]
        self._exact: dict[Tokens, int] = {}
        for place, tokens in enumerate(masked):
            self._exact.setdefault(tokens, place)
        self._scorer = Scorer(masked)
        self._ordinary = frozenset(token for tokens in masked for token in tokens)

    def hear(self, words: str) -> Heard:
        """Always an intent of the model, or LaunchRequest; what is not understood is the fallback intent."""
        launched, said = self._manners.opened(words, self._shipped.invocation)
        if launched:
            return Heard("LaunchRequest")
        if alarm := safety.recognize(said, self._language):
            intent = "CrisisIntent" if alarm.kind is safety.Kind.CRISIS else "EmergencyIntent"
            slots = {} if intent == "CrisisIntent" else {"sign": SlotHeard(said, (alarm.kind.value,))}
            return Heard(intent, slots)
        for tokens in dict.fromkeys((self._manners.plain(said), self._manners.tokens(said))):
            spots = list(self._spotter.exact(tokens))
            if found := self._very_phrase(tokens, spots):
                return found
        return self._likeliest(tokens, spots)

    def _very_phrase(self, tokens: Tokens, spots: list[Spot]) -> Heard | None:
        for reading in _readings(tokens, spots):
            place = self._exact.get(reading.tokens)
            if place is not None:
                return self._heard(self._samples[place], reading, tokens, 1.0)
        return None

    def _likeliest(self, tokens: Tokens, spots: list[Spot]) -> Heard:
        nearly = self._spotter.nearly(tokens, self._ordinary) if not spots else []
        best: tuple[float, Sample, Reading] | None = None
        for reading in list(_readings(tokens, spots or nearly[:TRIED]))[:12]:
            scores = self._scorer.score(reading.tokens)
            place = int(scores.argmax())
            score = float(scores[place]) * (0.5 + 0.5 * reading.likeness)
            if best is None or score > best[0]:
                best = (score, self._samples[place], reading)
        if best is None:
            return Heard(NOT_UNDERSTOOD, confidence=0.0)
        score, sample, reading = best
        if score >= SURE:
            return self._heard(sample, reading, tokens, score)
        topics = [spot for spot in spots or nearly if spot.slot_type == "TOPIC"]
        if topics and score >= NAMED:
            spot = topics[0]
            return Heard(ASK, {"topic": SlotHeard(" ".join(tokens[spot.start : spot.end]), spot.ids)}, score)
        return Heard(NOT_UNDERSTOOD, confidence=score)

    def _heard(self, sample: Sample, reading: Reading, tokens: Tokens, confidence: float) -> Heard:
        if sample.asked:
            slot, found = sample.asked
            return Heard(sample.intent, {slot: SlotHeard(" ".join(tokens), (found,))}, confidence)
        unused = list(reading.spots)
        slots = {}
        for name in sample.slots:
            spot = next((spot for spot in unused if spot.slot_type == self._shipped.types[name]), None)
            if spot:
                unused.remove(spot)
                slots[name] = SlotHeard(" ".join(tokens[spot.start : spot.end]), spot.ids)
        return Heard(sample.intent, slots, min(confidence, 1.0))

    def _masked(self, sample: Sample) -> Tokens:
        words = sample.words
        for slot in sample.slots:
            words = words.replace(f"{{{slot}}}", f" slot{self._shipped.types[slot].lower()}slot ", 1)
        return tuple(_unmark(token) for token in self._manners.tokens(words))


def _unmark(token: str) -> str:
    return f"{{{token[4:-4].upper()}}}" if token.startswith("slot") and token.endswith("slot") else token


def _readings(tokens: Tokens, spots: Iterable[Spot]) -> Iterator[Reading]:
    """The utterance with two names masked, with one, and as it is; longer names first."""
    found = sorted(spots, key=lambda spot: (-(spot.end - spot.start), -spot.likeness))
    for place, first in enumerate(found):
        for second in found[place + 1 :]:
            if not first.overlaps(second):
                yield _mask(tokens, *sorted((first, second), key=lambda spot: spot.start))
    for spot in found:
        yield _mask(tokens, spot)
    yield Reading(tokens, ())


def _mask(tokens: Tokens, *spots: Spot) -> Reading:
    masked: list[str] = []
    end = 0
    for spot in spots:
        masked += [*tokens[end : spot.start], f"{{{spot.slot_type}}}"]
        end = spot.end
    return Reading((*masked, *tokens[end:]), spots)


def create_listener(locale: str) -> Listener:
    """Raises OSError where the locale has no model or its language no manners."""
    places: Mapping[str, Mapping[str, str]] = read_toml(CONTENT / "locales.toml", CONTENT)
    language = places[locale]["language"]
    return Listener(language, read_shipped(locale), manners_of(language))
