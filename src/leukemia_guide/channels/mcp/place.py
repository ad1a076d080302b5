"""In which language and region a call is answered: only what the caller states (rule 11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """`locale` decides language and spelling, `region` the emergency numbers: None where the caller has not stated it,
    or where it and the locale disagree. `stated` is whether the caller chose the language."""

    locale: str
    region: str | None
    stated: bool = True

    @property
    def language(self) -> str:
        """The language of the locale."""
        return self.locale.partition("-")[0]


@dataclass(frozen=True, slots=True)
class Places:
    """`locales` are those of locales.toml; `default` is the one to answer in where the caller states none."""

    locales: Mapping[str, Mapping[str, str]]
    default: str

    @property
    def languages(self) -> Sequence[str]:
        """Each language once, that of the default first."""
        first = self.default.partition("-")[0]
        return tuple(dict.fromkeys((first, *(place["language"] for place in self.locales.values()))))

    @property
    def names(self) -> Sequence[str]:
        """All that may be stated as a locale."""
        return (*self.languages, *self.locales)

    def at(self, locale: str | None, region: str | None) -> Place:
        """A locale says in which language someone is answered and how it is spelled, and not where they are."""
        stated = locale is not None
        if locale is None:
            locale = self.languages[0] if region else self.default
        language, _, spelled = locale.partition("-")
        if region and not spelled and f"{language}-{region}" in self.locales:
            return Place(f"{language}-{region}", region, stated)
        agreed = not stated or spelled in ("", region)
        return Place(locale, region if agreed else None, stated)
