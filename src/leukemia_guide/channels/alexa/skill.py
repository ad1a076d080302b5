"""Builds the skill: the same one for Lambda, for the HTTPS server, and for the pretend device."""

from __future__ import annotations

from collections.abc import Callable

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.skill import CustomSkill
from ask_sdk_core.skill_builder import SkillBuilder

from leukemia_guide.channels.alexa.envelope import TolerantSerializer
from leukemia_guide.channels.alexa.handlers import (
    AnswerHandler,
    ApologyHandler,
    CanFulfillHandler,
    ScreenFaultHandler,
    SilentHandler,
)
from leukemia_guide.guide import Guide


def time_zone_by_alexa(handler_input: HandlerInput) -> str | None:
    """As `settings_client` tells it, loaded only here: what speaks HTTP takes longer to load than the guide."""
    from leukemia_guide.channels.alexa.settings_client import device_time_zone  # noqa: PLC0415

    return device_time_zone(handler_input)


def create_skill(
    skill_id: str | None = None,
    guide: Guide | None = None,
    zone: Callable[[HandlerInput], str | None] = time_zone_by_alexa,
) -> CustomSkill:
    """The skill; with a `skill_id` it refuses every other skill's requests.

    `zone` gives the listener's IANA zone or None, and may raise.
    """
    builder = SkillBuilder()
    builder.skill_id = skill_id
    for quiet in (SilentHandler(), ScreenFaultHandler(), CanFulfillHandler()):
        builder.add_request_handler(quiet)
    builder.add_request_handler(AnswerHandler(guide or Guide(), zone))
    builder.add_exception_handler(ApologyHandler())
    skill = builder.create()
    skill.serializer = TolerantSerializer()
    return skill
