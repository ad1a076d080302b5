"""The languages of the page: which one a request asks for, and its library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flask import abort, request

from leukemia_guide.channels.web.region import region_of
from leukemia_guide.library import Library


@dataclass(frozen=True, slots=True)
class Languages:
    """`locales` are those of locales.toml."""

    locales: Mapping[str, Mapping[str, str]]
    libraries: Callable[[str, str | None], Library]

    def library(self, locale: str) -> Library:
        """Raises what the opening raises."""
        return self.libraries(self.locales[locale]["language"], self.locales[locale]["region"])

    def asked(self) -> tuple[str, str | None]:
        """The locale and the region of the request: as its query names them, else the browser's first language.

        Ends the request with 404 for a locale that the guide does not have.
        """
        preferred = request.accept_languages.best_match(list(self.locales))
        locale = request.args.get("locale") or preferred or next(iter(self.locales))
        if locale not in self.locales:
            abort(404)
        return locale, region_of(self.locales[locale]["region"], request.args.get("zone") or None)

    def locale_of(self, language: str) -> str:
        """The first locale of a language. Ends the request with 404 for one that the guide does not speak."""
        locale = next((name for name, place in self.locales.items() if place["language"] == language), None)
        if locale is None:
            abort(404)
        return locale

    def names(self) -> dict[str, str]:
        """Each language's own name for itself, by its code."""
        codes = sorted({place["language"] for place in self.locales.values()})
        return {code: self.library(self.locale_of(code)).say("page", "language_name") for code in codes}
