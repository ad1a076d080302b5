"""From a reply to Amazon's response: speech, reprompt, card, screen, and always whether the session ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ask_sdk_model import Response
from ask_sdk_model.canfulfill import CanFulfillIntent, CanFulfillIntentValues
from ask_sdk_model.ui import Reprompt, SimpleCard, SsmlOutputSpeech

from leukemia_guide.channels.alexa.card import card_for
from leukemia_guide.conversation import Reply
from leukemia_guide.library import AS_WRITTEN, Library
from leukemia_guide.speech import at_pace, ssml, ssml_text

if TYPE_CHECKING:
    from ask_sdk_model.interfaces.alexa.presentation.apl import RenderDocumentDirective


def respond(reply: Reply, library: Library | None, drawn: Sequence[RenderDocumentDirective]) -> Response:
    """`library` is None where none could be opened; then names are said as they are written.

    `drawn` is what draws the reply, nothing on a device without a screen, which has the card alone.
    """
    pronunciations = library.pronunciations if library else AS_WRITTEN
    reprompt = reply.reprompt
    card = card_for(reply, library)
    return Response(
        output_speech=_speech(ssml(reply, pronunciations)),
        reprompt=Reprompt(_speech(at_pace(ssml_text(reprompt, pronunciations), reply.pace))) if reprompt else None,
        card=SimpleCard(title=card.title, content=card.text) if card else None,
        directives=list(drawn),
        should_end_session=not reply.open,
    )


def silent(*, end: bool = True) -> Response:
    """The answer to a request that may not be answered in words."""
    return Response(should_end_session=end)


def will_not_fulfill() -> Response:
    """The answer to whether the guide would take up a question that did not name it."""
    return Response(can_fulfill_intent=CanFulfillIntent(CanFulfillIntentValues.NO), should_end_session=True)


def say_and_close(sentence: str) -> Response:
    """One sentence, as it is written, after which the session ends."""
    return Response(output_speech=_speech(ssml_text(sentence, AS_WRITTEN)), should_end_session=True)


def _speech(inner: str) -> SsmlOutputSpeech:
    return SsmlOutputSpeech(ssml=f"<speak>{inner}</speak>")
