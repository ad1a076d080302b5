"""The one place that knows screens: whether the device has one, and what it is sent for a reply.

A fault here takes away the screen, and neither speech nor card. What draws, with the SDK's
hundred classes for it, is loaded only for a device that has one.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

from leukemia_guide.channels.alexa.sdk_objects import PlainJson
from leukemia_guide.conversation import Reply
from leukemia_guide.library import Library

if TYPE_CHECKING:
    from ask_sdk_model.interfaces.alexa.presentation.apl import RenderDocumentDirective

log: Final = logging.getLogger("leukemia_guide.screens")


def draw(reply: Reply, library: Library | None, envelope: Any) -> list[RenderDocumentDirective]:
    """What draws the reply on the device that sent the request; nothing where it has no screen."""
    try:
        if not _has_screen(envelope):
            return []
        from ask_sdk_model.interfaces.alexa.presentation.apl import RenderDocumentDirective  # noqa: PLC0415

        from leukemia_guide.channels.alexa.screens.documents import document  # noqa: PLC0415
        from leukemia_guide.channels.alexa.screens.showing import screen_for  # noqa: PLC0415

        screen = screen_for(reply, library)
        shown = PlainJson(screen.shown)
        return [
            RenderDocumentDirective(
                token=screen.document, document=document(screen.document), datasources={"screen": shown}
            )
        ]
    except Exception as fault:
        log.error("no screen: %s", type(fault).__name__)
        return []


def _has_screen(envelope: Any) -> bool:
    """Whether the device says that it shows APL; sending it to any other is an error."""
    interfaces = envelope.context.system.device.supported_interfaces
    return interfaces.alexa_presentation_apl is not None
