"""Which topic an utterance is about: the one it names, held against the one that the whole question sounds like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from leukemia_guide.understanding import thresholds
from leukemia_guide.understanding.entities import EntityMatch
from leukemia_guide.understanding.masking import MaskedUtterance, Masker
from leukemia_guide.understanding.model import Model
from leukemia_guide.understanding.phrasing import Tokens

GENERIC: Final = frozenset({"what_is_all", "treatment_overview", "chemotherapy", "children", "msk"})
NO_TOPIC: Final = "-"


@dataclass(frozen=True, slots=True)
class ResolvedTopics:
    """One topic, or two that are as likely; `other` is the second of two asked at once. `sure` is from 0 to 1."""

    ids: tuple[str, ...] = ()
    sure: float = 0.0
    named: bool = False
    other: tuple[str, ...] = ()


def resolve_topic(
    tokens: Tokens,
    utterance: MaskedUtterance,
    nearly: list[EntityMatch],
    masker: Masker,
    model: Model,
    *,
    compared: bool,
) -> ResolvedTopics:
    """A named topic counts before one that is only meant, except where it merely sets the scene ("during chemo")."""
    named = [match for match in utterance.matches if match.slot_type in ("TOPIC", "LINE")]
    ids = tuple(dict.fromkeys(match.ids[0] for match in named))
    if len(ids) > 1 and (compared or _together(tokens, named[0], named[1], masker)):
        return ResolvedTopics(ids[:1], 1.0, named=True, other=ids[1:2])
    likely = model.topics.best(masker.phrasing.merge_synonyms(tokens))
    if not named:
        return _meant(tokens, likely, masker)
    found, probability = likely[0] if likely[0][0] != NO_TOPIC else likely[1]
    specific = [match for match in named if not is_generic(match)]
    if not specific and found not in ids and probability >= thresholds.TOPIC_OVER_GENERIC:
        return ResolvedTopics((found,), probability)
    matches = specific or named
    misheard = matches[0].likeness < 1.0
    if misheard and probability >= thresholds.TOPIC_OVER_NEAR_NAME:
        return ResolvedTopics((found,), probability, named=any(found in match.ids for match in matches))
    if not misheard and any(found in match.ids for match in matches):
        return ResolvedTopics((found,), 1.0, named=True)
    return _named(matches[0], nearly)


def _meant(tokens: Tokens, likely: list[tuple[str, float]], masker: Masker) -> ResolvedTopics:
    """The topic that the words are about without its name, or two; none where a strange word may be a name unheard."""
    found, probability = likely[0]
    if found == NO_TOPIC or (probability < thresholds.TOPIC_WITH_STRANGE_WORDS and not masker.known.issuperset(tokens)):
        return ResolvedTopics()
    near = [topic for topic, also in likely[:2] if also >= probability * thresholds.SECOND_TOPIC and topic != NO_TOPIC]
    return ResolvedTopics(tuple(near), probability)


def meant(tokens: Tokens, masker: Masker, model: Model) -> tuple[str, ...]:
    """The topic that the whole question is surely about, or none."""
    (found, probability), *_ = model.topics.best(masker.phrasing.merge_synonyms(tokens))
    return (found,) if probability >= thresholds.TOPIC_OVER_GENERIC and found != NO_TOPIC else ()


def is_generic(match: EntityMatch) -> bool:
    """Whether a name may only say where the question is at home, such as "leukemia" or "treatment"."""
    return set(match.ids) <= GENERIC


def _together(tokens: Tokens, first: EntityMatch, second: EntityMatch, masker: Masker) -> bool:
    """Whether two names are asked about at once: "induction and consolidation"."""
    joined = tokens[first.end : second.start]
    return len(joined) == 1 and joined[0] in masker.phrasing.joining and first.ids[0] != second.ids[0]


def _named(match: EntityMatch, nearly: list[EntityMatch]) -> ResolvedTopics:
    """The named topic; with it another whose name is as like what was heard, so that the listener chooses."""
    if match.likeness == 1.0:
        return ResolvedTopics(match.ids[:2], 1.0, named=True)
    rivals = [
        other
        for other in nearly
        if other.slot_type == match.slot_type
        and other.ids != match.ids
        and other.likeness > match.likeness - thresholds.RIVAL_NAME
        and other.overlaps(match)
    ]
    ids = dict.fromkeys((*match.ids, *(rivals[0].ids if rivals else ())))
    return ResolvedTopics(tuple(ids)[:2], match.likeness, named=True)
