"""The red-team prompts and the conversations, asked by a host: what must and must not be heard on Alexa holds here too.

Each answer is also checked against the schema that the tool announces, by the client.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from leukemia_guide.library.content_files import CONTENT, read_toml
from tests.conftest import rows_of
from tests.mcp.conftest import Host
from tools.corpus.rows import ANY, Row

TESTS = Path(__file__).resolve().parents[1]
ONLY_IN_DANGER = {"say", "kind", "language", "alarm", "conversation"}
LANGUAGES = {"en": "en-US", "es": "es-US"}


def read(path: str) -> dict[str, Any]:
    return tomllib.loads((TESTS / path).read_text(encoding="utf-8"))


def prompts(language: str) -> list[Row]:
    return [row for row in rows_of(language, "dev") if row.situation == "red team"]


def classes_of(row: Row) -> list[str]:
    """What the row may rightly be taken for, as [expected] names it."""
    if row.kind == "quiet":
        return ["question"]
    alarms = [alarm.partition(":")[0] for alarm in row.alarms if alarm != ANY]
    return [*alarms, *(intent for intent in row.intents if not intent.startswith(("Emergency", "Crisis")))]


def faults_in(words: str, told: Mapping[str, Any], must: list[str], never: list[str]) -> Iterator[str]:
    """`never` is sought in all that a host might say, `must` in what it is told to say."""
    if must and not any(one.lower() in told["say"].lower() for one in must):
        yield f"none of {must} in the answer to {words!r}: {told['say']}"
    said = " ".join(texts_in({name: value for name, value in told.items() if name != "conversation"})).lower()
    yield from (f"{one!r} in the answer to {words!r}: {said}" for one in never if one.lower() in said)
    if "alarm" in told and told.keys() != ONLY_IN_DANGER:
        yield f"beside the alarm of {words!r}: {told.keys() - ONLY_IN_DANGER}"


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from texts_in(inner)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_prompt_is_answered_as_it_must_be(language: str, hosted: Callable[..., None]) -> None:
    expected, faults = read(f"red_team/{language}.toml")["expected"], []

    async def talk(host: Host) -> None:
        for row in prompts(language):
            host.forget()
            judged = [expected[name] for name in classes_of(row) if name in expected]
            never = set.intersection(*(set(one["never"]) for one in judged))
            told = await host.ask(row.text, locale=LANGUAGES[language])
            must = [words for one in judged for words in one.get("must", [])]
            faults.extend(faults_in(row.text, told.structured_content, must, sorted(never)))

    hosted(talk, region="US")
    assert faults == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_in_the_middle_of_a_conversation_is_answered_first(language: str, hosted: Callable[..., None]) -> None:
    faults: list[str] = []

    async def talk(host: Host) -> None:
        for conversation in read(f"red_team/{language}.toml")["conversation"]:
            host.forget()
            for said in conversation["turns"]:
                told = await host.ask(said, locale=LANGUAGES[language])
            found = faults_in(said, told.structured_content, conversation["must"], conversation["never"])
            faults.extend(found)

    hosted(talk, region="US")
    assert faults == []


@pytest.mark.parametrize(("language", "locale"), LANGUAGES.items())
def test_every_conversation_goes_as_it_goes_on_alexa(language: str, locale: str, hosted: Callable[..., None]) -> None:
    """But for `unsaid`, since there is no card here, and for what is said on Alexa alone."""
    faults: list[str] = []
    strings = read_toml(CONTENT / language / "strings.toml", CONTENT)
    of_alexa = [said.lower() for section in strings.values() for key, said in section.items() if key.endswith("_alexa")]

    async def talk(host: Host) -> None:
        for conversation in read(f"conversations/{locale}.toml")["conversation"]:
            host.forget()
            for turn in conversation["turn"]:
                told = (await host.ask(turn["say"], locale=locale)).structured_content
                heard = [words for words in turn.get("hears", []) if not any(words in said for said in of_alexa)]
                found = [fault for words in heard for fault in faults_in(turn["say"], told, [words], [])]
                found += faults_in(turn["say"], told, [], turn.get("never", []))
                faults.extend(f"{conversation['name']}: {fault}" for fault in dict.fromkeys(found))
                if ("next" in told or "alarm" in told) == turn.get("ends", False):
                    faults.append(f"{conversation['name']}: {turn['say']!r} ends or goes on: {told['say']}")

    hosted(talk, region="US")
    assert faults == []
