"""To which skill a request is addressed: only that skill's own are answered, and without its id none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from leukemia_guide.channels.alexa.envelope import table_in

SKILL_ID: Final = "SKILL_ID"
DEVELOPMENT: Final = "DEVELOPMENT"


class SkillIdMissing(RuntimeError):
    """The skill's id is not set. Its text is one line: which, why, and how to mend it."""


class AddressedElsewhere(Exception):
    """The request names another skill, or none."""

    def __init__(self) -> None:
        super().__init__("Skill ID: the request is for another skill")


def skill_id_of(environment: Mapping[str, str]) -> str | None:
    """The skill's id; None, by which every skill's requests are answered, only where DEVELOPMENT is "yes". Raises
    SkillIdMissing."""
    skill_id = environment.get(SKILL_ID, "").strip()
    if not skill_id and environment.get(DEVELOPMENT, "").strip().lower() != "yes":
        raise SkillIdMissing(
            f"{SKILL_ID}: not set, and without it any skill's requests would be answered; set it to the id in the "
            f"developer console (amzn1.ask.skill....), or set {DEVELOPMENT}=yes on a machine of your own"
        )
    return skill_id or None


def is_addressed(envelope: Mapping[str, Any], skill_id: str) -> bool:
    """Whether an undecoded envelope names the skill in its context, or where that names none, in its session; and no
    other in either."""
    system, session = table_in(table_in(envelope, "context"), "System"), table_in(envelope, "session")
    named = _skill_of(system if "application" in system else session)
    return named == skill_id and _skill_of(session) in (skill_id, None)


def _skill_of(owner: Mapping[str, Any]) -> object:
    return table_in(owner, "application").get("applicationId")
