"""From Amazon's request to a question: the resolved ids first, the words of a slot second."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from ask_sdk_model import IntentRequest, LaunchRequest, Slot

from leukemia_guide import safety
from leukemia_guide.conversation import Kind, Question, known_question
from leukemia_guide.intents import question_of
from leukemia_guide.library import Library
from leukemia_guide.safety import Alarm

TOUCH: Final = "Alexa.Presentation.APL.UserEvent"


def alarm_in(request: Any, language: str) -> Alarm | None:
    """The alarm that the words in any slot raise, or that the intent itself is; needs no library."""
    if not isinstance(request, IntentRequest):
        return None
    for words in _words(request):
        if alarm := safety.recognize(words, language):
            return alarm
    if request.intent.name == "CrisisIntent":
        return safety.alarm_named("crisis:self")
    if request.intent.name == "EmergencyIntent":
        return safety.alarm_named(next(iter(_ids((request.intent.slots or {}).get("sign"))), None))
    return None


def question_in(request: Any, library: Library) -> Question:
    """A launch, an intent, or a touch on the screen, which carries a question's id."""
    if isinstance(request, LaunchRequest):
        return Question(Kind.LAUNCH)
    if request.object_type == TOUCH:
        return known_question(next(iter(request.arguments or ()), None), library) or Question(Kind.LOST)
    slots: Mapping[str, Slot] = request.intent.slots or {}
    ids = {name: _ids(slot) or _named(slot, library) for name, slot in slots.items()}
    return question_of(request.intent.name, ids, library)


def _ids(slot: Slot | None) -> Sequence[str]:
    """What entity resolution found: one id, or several where several matched."""
    if slot is None or slot.resolutions is None:
        return ()
    found = [
        value.value.id
        for authority in slot.resolutions.resolutions_per_authority or ()
        for value in authority.values or ()
    ]
    return tuple(dict.fromkeys(found))


def _named(slot: Slot, library: Library) -> Sequence[str]:
    return library.find(slot.value) if slot.value else ()


def _words(request: IntentRequest) -> Iterator[str]:
    for slot in (request.intent.slots or {}).values():
        if slot.value:
            yield slot.value
