"""What is asked, whatever it is asked about: the likeliest reading of the words, and its likeliest intent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from leukemia_guide.understanding import thresholds
from leukemia_guide.understanding.entities import EntityMatch
from leukemia_guide.understanding.intent_groups import ABOUT_TOPICS, ALARMS, LIMITS
from leukemia_guide.understanding.masking import MaskedUtterance, Masker
from leukemia_guide.understanding.model import Model
from leukemia_guide.understanding.phrasing import Tokens


@dataclass(frozen=True, slots=True)
class RankedIntent:
    """The likeliest intent of one way to read the words, and the probabilities of all intents."""

    intent: str
    likely: float
    utterance: MaskedUtterance
    probabilities: Mapping[str, float]


def rank_intents(
    tokens: Tokens, exact: list[EntityMatch], nearly: list[EntityMatch], masker: Masker, model: Model
) -> RankedIntent:
    """The likeliest reading; one that explains strange words by a name that is nearly the same is favored."""
    best: RankedIntent | None = None
    for matches in [exact, [*exact, nearly[0]]] if nearly else [exact]:
        for utterance in masker.maskings(tokens, matches):
            probabilities = model.intents.by_label(masker.classified(utterance))
            intent, likely = _likeliest(probabilities)
            explained = thresholds.NEAR_NAME_BONUS if thresholds.NEAR_NAME_CLEAR <= utterance.likeness < 1 else 0.0
            score = min(1.0, likely * utterance.likeness + explained)
            if best is None or score > best.likely + _advantage(best.utterance, tokens, masker):
                best = RankedIntent(intent, score, utterance, probabilities)
    if best is None:
        raise ValueError("there is no way to read no words")
    return best


def _likeliest(probabilities: dict[str, float]) -> tuple[str, float]:
    """Plain questions about topics weigh together, and so do advice, prognosis and feelings, which come before them."""
    for alarm in ALARMS:
        if probabilities[alarm] < thresholds.ALARM_LIKELY:
            probabilities[alarm] = 0.0
    intent = max(probabilities, key=lambda label: probabilities[label])
    limited, plain = together(probabilities, LIMITS), together(probabilities, ABOUT_TOPICS)
    if (
        intent in LIMITS
        or limited >= max(plain, thresholds.LIMIT_LIKELY)
        or (intent in ABOUT_TOPICS and limited >= thresholds.LIMIT_LIKELY)
    ):
        return first(probabilities, LIMITS), limited
    if plain >= probabilities[intent]:
        return first(probabilities, ABOUT_TOPICS), plain
    return intent, probabilities[intent]


def together(probabilities: Mapping[str, float], labels: frozenset[str]) -> float:
    """The probability of any of these intents."""
    return sum(probabilities[label] for label in labels)


def first(probabilities: Mapping[str, float], labels: frozenset[str]) -> str:
    """The likeliest of these intents; of two that are equal, the first by name."""
    return max(sorted(labels), key=lambda label: probabilities[label])


def _advantage(utterance: MaskedUtterance, tokens: Tokens, masker: Masker) -> float:
    """What a reading whose names are surely names has over the next one."""
    sure = utterance.matches and all(is_distinctive(match, tokens, masker) for match in utterance.matches)
    return thresholds.MASKED_ADVANTAGE if sure else 0.0


def is_distinctive(match: EntityMatch, tokens: Tokens, masker: Masker) -> bool:
    """Whether a word of the name stands in no phrase around names, so that it can be nothing but a name."""
    return any(token not in masker.ordinary for token in tokens[match.start : match.end])
