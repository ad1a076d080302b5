"""The prompts: what a person may pick from a host's menu, in either language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from leukemia_guide.channels.mcp.arguments import LONGEST_NAME
from leukemia_guide.channels.mcp.place import Places
from leukemia_guide.channels.mcp.refusing_calls import Refused
from leukemia_guide.channels.mcp.shelf import Shelf

SWITCH: Final = "in_this_language"
"""The prompt that is offered in each language but the first, by the name that it has there."""
TREATMENT: Final = "treatment"
LOCALE: Final = "locale"


@dataclass(frozen=True, slots=True)
class Offered:
    """A prompt as it is listed: `arguments` gives the description of each."""

    name: str
    title: str
    description: str
    arguments: Mapping[str, str]


class Prompts:
    """Every prompt takes a treatment; those that are written in all languages also a locale."""

    def __init__(self, shelf: Shelf, places: Places) -> None:
        self._shelf, self._places = shelf, places

    def offered(self) -> Sequence[Offered]:
        """All prompts, in the order in which they are listed."""
        first, *others = self._places.languages
        keys = [key for key in self._shelf.words(first).keys("prompts") if key != SWITCH]
        return [
            *(self._offered(first, key, key, (TREATMENT, LOCALE)) for key in keys),
            *(self._offered(language, SWITCH, self._switch(language), (TREATMENT,)) for language in others),
        ]

    def text(self, name: str, arguments: Mapping[str, str] | None) -> str:
        """What the person would have typed. Raises Refused for a prompt or an argument that cannot be used."""
        given = arguments or {}
        first, *others = self._places.languages
        names = [one.name for one in self.offered()]
        if name not in names:
            raise Refused("prompt", names=", ".join(names))
        switched = next((language for language in others if self._switch(language) == name), None)
        locale = given.get(LOCALE) or first
        if locale not in self._places.names:
            raise Refused("locale", names=", ".join(self._places.names))
        if not given.get(TREATMENT, "").strip():
            raise Refused("missing", name=TREATMENT)
        if len(given[TREATMENT]) > LONGEST_NAME:
            raise Refused("long", most=str(LONGEST_NAME))
        language = switched or locale.partition("-")[0]
        words = self._shelf.words(language)
        return words.say("prompts", SWITCH if switched else name, "text", treatment=given[TREATMENT].strip())

    def _offered(self, language: str, key: str, name: str, arguments: Sequence[str]) -> Offered:
        words = self._shelf.words(language)
        return Offered(
            name,
            words.say("prompts", key, "title"),
            words.say("prompts", key, "description"),
            {argument: words.say("prompt_arguments", argument) for argument in arguments},
        )

    def _switch(self, language: str) -> str:
        return self._shelf.words(language).say("prompts", SWITCH, "name")
