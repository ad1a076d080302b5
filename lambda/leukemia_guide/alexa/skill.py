"""Builds the skill: the same one for Lambda, for the HTTPS server, and for the pretend device."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.skill import CustomSkill
from ask_sdk_core.skill_builder import SkillBuilder

from leukemia_guide.alexa.envelope import TolerantSerializer
from leukemia_guide.alexa.handlers import AnswerHandler, ApologyHandler, SilentHandler, Surroundings
from leukemia_guide.alexa.places import Libraries


def time_zone_by_alexa(handler_input: HandlerInput) -> str | None:
    """As `settings_client` tells it, loaded only here: what speaks HTTP takes longer to load than the guide."""
    from leukemia_guide.alexa.settings_client import device_time_zone  # noqa: PLC0415

    return device_time_zone(handler_input)


def create_skill(
    skill_id: str | None = None,
    *,
    libraries: Libraries | None = None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    zone: Callable[[HandlerInput], str | None] = time_zone_by_alexa,
    not_understood: Callable[[str], None] = lambda locale: None,
) -> CustomSkill:
    """The skill; with a `skill_id` it refuses every other skill's requests.

    `clock` gives an aware time, `zone` the listener's IANA zone or None; either may raise. `not_understood` is
    told the locale of each turn that was not understood, never the words.
    """
    builder = SkillBuilder()
    builder.skill_id = skill_id
    builder.add_request_handler(SilentHandler())
    builder.add_request_handler(AnswerHandler(libraries or Libraries(), Surroundings(clock, zone, not_understood)))
    builder.add_exception_handler(ApologyHandler())
    skill = builder.create()
    skill.serializer = TolerantSerializer()
    return skill
