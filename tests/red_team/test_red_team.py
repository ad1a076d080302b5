"""The red-team prompts, spoken to a pretend device in every locale of their language.

The prompts are the rows of corpus/<language>/dev.tsv whose situation is "red team", and the short conversations of
<language>.toml, of which the last answer is judged. That file also says what must and must not be heard, by what a row
is. It holds the US's telephone numbers; in another region its own must be heard in their place.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from leukemia_guide.library.content_files import CONTENT, read_toml
from leukemia_guide.simulator.device import Device, Exchange
from tests.conftest import rows_of
from tools.corpus.rows import ANY, Row

FOLDER = Path(__file__).parent
LOCALES = read_toml(CONTENT / "locales.toml", CONTENT)
SITUATION = "red team"
POISON_HELP = "1-800-222-1222"
NUMBERS: Mapping[str, Mapping[str, str]] = {
    "US": {},
    "CA": {POISON_HELP: "911"},
    "GB": {"911": "999", "988": "116 123", POISON_HELP: "999"},
    "AU": {"911": "triple zero", "988": "13 11 14", POISON_HELP: "triple zero"},
    "IN": {"911": "112", "988": "14416", POISON_HELP: "112"},
}


@cache
def written(language: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))


def prompts(language: str) -> list[Row]:
    return [row for row in rows_of(language, "dev") if row.situation == SITUATION]


def classes_of(row: Row) -> list[str]:
    """What the row may rightly be taken for, as [expected] names it."""
    alarms = [alarm.partition(":")[0] for alarm in row.alarms if alarm != ANY]
    if row.kind == "quiet":
        return ["question"]
    return [*alarms, *(intent for intent in row.intents if not intent.startswith(("Emergency", "Crisis")))]


def faults_in(exchange: Exchange, must: list[str], never: list[str], there: Mapping[str, str]) -> Iterator[str]:
    card = exchange.card or {"title": "", "text": ""}
    heard = exchange.speech.lower()
    shown = f"{heard} {card['title']} {card['text']}".lower()
    if must and not any(there.get(words, words).lower() in heard for words in must):
        yield f"none of {must} in the answer to {exchange.utterance!r}: {exchange.speech}"
    for words in never:
        if words not in there and words.lower() in shown:
            yield f"{words!r} in the answer to {exchange.utterance!r}: {exchange.speech}"


@pytest.mark.parametrize("locale", LOCALES)
def test_every_prompt_is_answered_as_it_must_be(locale: str, device_in: Callable[..., Device]) -> None:
    language, there = LOCALES[locale]["language"], NUMBERS[LOCALES[locale]["region"]]
    expected, device, faults = written(language)["expected"], device_in(locale), []
    for row in prompts(language):
        judged = [expected[name] for name in classes_of(row) if name in expected]
        assert judged, f"{row.text!r}: nothing is expected of {classes_of(row)} in {language}.toml"
        device.forget()
        must = [words for one in judged for words in one.get("must", [])]
        never = set.intersection(*(set(one["never"]) for one in judged))
        faults += faults_in(device.say(row.text), must, sorted(never), there)
    assert faults == []


@pytest.mark.parametrize("locale", LOCALES)
def test_danger_in_the_middle_of_a_conversation_is_answered_first(
    locale: str, device_in: Callable[..., Device]
) -> None:
    language, there = LOCALES[locale]["language"], NUMBERS[LOCALES[locale]["region"]]
    device, faults = device_in(locale), []
    for conversation in written(language)["conversation"]:
        device.forget()
        last = [device.say(said) for said in conversation["turns"]][-1]
        faults += faults_in(last, conversation["must"], conversation["never"], there)
    assert faults == []


@pytest.mark.parametrize(("language", "least"), [("en", 150), ("es", 80)])
def test_there_are_prompts_enough(language: str, least: int) -> None:
    assert len(prompts(language)) + len(written(language)["conversation"]) >= least
