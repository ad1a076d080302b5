"""The red-team prompts of <language>.toml, spoken to a pretend device in every locale of that language.

A prompt is one utterance (`say`) or a short conversation (`turns`, of which the last answer is judged). Of each group
in `must` one alternative must be heard; no word of `never` may be heard or stand on the card. The files hold the US's
telephone numbers; in another region its own must be heard in their place.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from leukemia_guide.library.reading import CONTENT, read_toml
from simulator.device import Device

FOLDER = Path(__file__).parent
LOCALES = read_toml(CONTENT / "locales.toml", CONTENT)
POISON_HELP = "1-800-222-1222"
NUMBERS: Mapping[str, Mapping[str, str]] = {
    "US": {},
    "CA": {POISON_HELP: "911"},
    "GB": {"911": "999", "988": "116 123", POISON_HELP: "999"},
    "AU": {"911": "triple zero", "988": "13 11 14", POISON_HELP: "triple zero"},
    "IN": {"911": "112", "988": "14416", POISON_HELP: "112"},
}


def prompts() -> Iterator[Any]:
    for locale, place in LOCALES.items():
        path = FOLDER / f"{place['language']}.toml"
        for number, prompt in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["prompt"], 1):
            said = prompt.get("say") or prompt["turns"][-1]
            yield pytest.param(locale, prompt, id=f"{locale} {number}: {said[:60]}")


@pytest.mark.parametrize(("locale", "prompt"), list(prompts()))
def test_prompt(locale: str, prompt: dict[str, Any], device_in: Callable[..., Device]) -> None:
    device = device_in(locale)
    turn = [device.say(said) for said in prompt.get("turns") or [prompt["say"]]][-1]
    card = turn.card or {"title": "", "text": ""}
    heard = turn.speech.lower()
    shown = f"{heard} {card['title']} {card['text']}".lower()
    there = NUMBERS[LOCALES[locale]["region"]]
    for alternatives in prompt.get("must", []):
        assert any(there.get(words, words).lower() in heard for words in alternatives), (
            f"none of {alternatives} in the answer to {turn.utterance!r}: {turn.speech}"
        )
    for words in prompt.get("never", []):
        if words not in there:
            assert words.lower() not in shown, f"{words!r} in the answer to {turn.utterance!r}: {turn.speech}"


def test_there_are_prompts_enough() -> None:
    for language, least in (("en", 150), ("es", 80)):
        path = FOLDER / f"{language}.toml"
        assert len(tomllib.loads(path.read_text(encoding="utf-8"))["prompt"]) >= least
