"""What a language must say about itself for alarms to be heard and answered in it."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
import re
from collections.abc import Mapping
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from .alarm import AlarmKind
from .normalizer import Spelling

if TYPE_CHECKING:
    from .sentences import Sentences

FALLBACK = "en"


class Sign(NamedTuple):
    """The ways in which people tell of one sign. Each text holds patterns, one a line (see `guard.grammar`).

    `reports` tell of it by themselves ("i can not breathe"). `names` only name it ("chest pain"): an alarm unless
    the sentence asks about it or denies it. `topics` name it so plainly ("fever") that only a sentence in which
    someone has it is an alarm. `within` must also stand somewhere in the words, and `unless` must not. Where `now`
    stands somewhere too, the sign is the graver one of the same name and "_now".
    """

    kind: AlarmKind
    sign: str
    reports: str = ""
    names: str = ""
    topics: str = ""
    within: str = ""
    unless: str = ""
    now: str = ""


class Modifiers(NamedTuple):
    """The words around a name that show whether someone has the thing, owns it, asks about it or denies it.

    `hypothetical` also undoes a report that follows it directly ("will i | pass out"). `asked_after`, `affirmed_after`
    and `historical` stand behind the name, `long_ago` before it. `others` are who or what is no person in care (a pet,
    a machine, a film), and `figures` whole turns of speech in which no sign is told ("a stroke of luck"). `again` are
    words by which what was long ago is so today. What is told in words
    of `ongoing` is not long ago."""

    affirmed: str
    possessed: str
    asked: str
    negated: str
    hypothetical: str
    asked_after: str
    affirmed_after: str
    historical: str
    long_ago: str
    others: str
    figures: str
    again: str
    ongoing: str


class Language(NamedTuple):
    """One language: its spelling, word groups, modifiers, and signs in order of precedence. Its sentences stand in the
    module `sentences` beside it, those to the one on the telephone in `on_the_telephone`.

    `stops` are the words that a gap in a pattern never crosses, `terminators` those that end a question or a denial,
    `subjects` those with which someone else begins to be spoken of; all are joined by `|`.
    """

    spelling: Spelling
    groups: Mapping[str, str]
    stops: str
    terminators: str
    subjects: str
    modifiers: Modifiers
    signs: tuple[Sign, ...]


def code_of(language: str) -> str:
    """The two letters of the language that serves a code such as "es-US"; English where none does.

    A language is the module `languages.<two letters>`, which holds `LANGUAGE`. Nothing else has to know of it.
    """
    short = language[:2].lower()
    return short if speaks(short) else FALLBACK


def speaks(code: str) -> bool:
    """Whether there is a language of these two letters."""
    return re.fullmatch("[a-z]{2}", code) is not None and _exists(code)


@cache
def _exists(code: str) -> bool:
    return importlib.util.find_spec(f"{__package__}.languages.{code}") is not None


@cache
def language_codes() -> tuple[str, ...]:
    """The two letters of every language in which alarms are heard."""
    folder = importlib.import_module(f"{__package__}.languages")
    return tuple(sorted(module.name for module in pkgutil.iter_modules(folder.__path__)))


@cache
def _loaded(code: str) -> Language:
    found: Language = importlib.import_module(f"{__package__}.languages.{code}").LANGUAGE
    return found


def language_of(language: str) -> Language:
    """The language of a code; English where there is none of that code."""
    return _loaded(code_of(language))


def sentences_of(language: str, *, by_phone: bool = False) -> Sentences:
    """What the language says for an alarm, to the one on the telephone or to anyone else. Read apart from its patterns:
    most answers need no word of it."""
    return _said(code_of(language), "on_the_telephone" if by_phone else "sentences")


@cache
def _said(code: str, module: str) -> Sentences:
    found: Sentences = importlib.import_module(f"{__package__}.languages.{code}.{module}").SENTENCES
    return found


def plain_signs_of(language: str) -> dict[str, tuple[str, ...]]:
    """The language's small list of plain words of danger, by kind, the gravest kind first."""
    listed = importlib.import_module(f"{__package__}.languages.{code_of(language)}.plain_signs").PLAIN_SIGNS
    return {kind: tuple(line.strip() for line in lines.strip().splitlines()) for kind, lines in listed.items()}


def prepared_of(code: str) -> ModuleType | None:
    """The module beside a language that `tools.release.seal` makes for the package; None where it was not made."""
    name = f"{__package__}.languages.{code}.prepared"
    return importlib.import_module(name) if importlib.util.find_spec(name) else None
