"""The telephone's own words, around the answers: the section [phone] of strings.toml, and the welcome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from leukemia_guide.channels.phone.call import Call
from leukemia_guide.channels.phone.keypad import is_choice
from leukemia_guide.channels.phone.speaking_places import SpeakingPlaces
from leukemia_guide.channels.phone.spoken_turn import Said
from leukemia_guide.conversation import Question, Reply, Role
from leukemia_guide.library import Library
from leukemia_guide.safety.normalizer import fold_words

SECTION: Final = "phone"


def is_said(words: str, key: str, library: Library) -> bool:
    """Whether the words are one of those that the section lists under this key."""
    return fold_words(words) in map(fold_words, library.say(SECTION, key).split("|"))


def keys_of_choice(offer: Sequence[Question], library: Library) -> str:
    """How to choose by key from the topics that are offered; nothing where none are."""
    if not is_choice(offer):
        return ""
    return library.say(SECTION, "choice_two" if len(offer) == 2 else "choice_three")


def welcome(reply: Reply, call: Call, library: Library, places: SpeakingPlaces) -> Iterator[Said]:
    """Two sentences, which hold the disclaimer and end in the question; then each other language in its own voice. The
    keys come after a pause: whoever knows what to ask never hears them."""
    yield Said(reply.text_of(Role.ANSWER), call.language, library.pronunciations, reply.pace)
    for language in places.others(call.language):
        if other := places.library(language, call.region):
            yield Said(other.say(SECTION, "choose"), language, other.pronunciations)
    yield Said(library.say(SECTION, "keys"), call.language, library.pronunciations, reply.pace, paused=True)
