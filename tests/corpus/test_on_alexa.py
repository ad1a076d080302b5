"""From Amazon's guess to an answer, estimated: its stand-in knows the shipped model alone, the words do the rest."""

from __future__ import annotations

from leukemia_guide.library import Library
from tests.conftest import rows_of
from tests.remembering import OF_ENGLISH_ROWS, remembering_guide
from tools.corpus.measure import JUDGED_TOGETHER, context_of, measure
from tools.training.amazons_guess import AmazonsGuess, amazons_guess_in

EVERY, EVERY_DANGER = 20, 4
"""Of the unseen lines, each so many is asked; `make understand` asks them all."""
BEHIND_THE_PAGE = 0.06
EMERGENCIES = 0.95
BEHIND_IN_DANGER = 0.01
MODEL = {
    "invocationName": "leukemia guide",
    "intents": [
        {
            "name": "AskTopicIntent",
            "samples": ["what is {topic}", "{asked_what}"],
            "slots": [{"name": "topic", "type": "TOPIC"}, {"name": "asked_what", "type": "ASKED_WHAT"}],
        },
        {"name": "SlowerIntent", "samples": ["slow down", "speak slowly"]},
    ],
    "types": [
        {"name": "TOPIC", "values": [{"id": "induction", "name": {"value": "induction", "synonyms": ["first phase"]}}]},
        {"name": "ASKED_WHAT", "values": [{"id": "mrd", "name": {"value": "is any leukemia left"}}]},
    ],
}


@OF_ENGLISH_ROWS
def test_unseen_lines_are_understood_nearly_as_on_the_page_and_danger_is_heard(english: Library) -> None:
    guide, guess, rows = remembering_guide(), amazons_guess_in("en-US", "en"), rows_of("en", "test")
    danger, rows = [row for row in rows if row.must_alarm][::EVERY_DANGER], rows[::EVERY]
    page = measure(rows, lambda row: guide.recognize(row.text, "en-US", context_of(row)))
    heard = {row.text: guide.resolve(guess(row.text), "en-US", context_of(row), english) for row in (*rows, *danger)}
    alexa = measure(rows, lambda row: heard[row.text])
    assert alexa.share(JUDGED_TOGETHER) >= page.share(JUDGED_TOGETHER) - BEHIND_THE_PAGE
    here = {row.text for row in danger if heard[row.text].alarm or heard[row.text].suspected}
    there = [row for row in danger if (told := guide.recognize(row.text, "en-US")).alarm or told.suspected]
    assert len(here) >= len(there) - BEHIND_IN_DANGER * len(danger)
    emergencies = [row.text for row in danger if "emergency" in row.alarms[0]]
    assert len(here.intersection(emergencies)) >= EMERGENCIES * len(emergencies)


def test_the_stand_in_fills_slots_as_amazon_does() -> None:
    guess = AmazonsGuess(MODEL, {"AMAZON.StopIntent": ["stop", "cancel"]})
    resolved = guess("open leukemia guide what is induction")
    assert (resolved.intent, resolved.ids) == ("AskTopicIntent", {"topic": ("induction",)})
    raw = guess("is there any leukemia to be found")
    assert (raw.intent, raw.slots["asked_what"].words, raw.ids["asked_what"]) == (
        "AskTopicIntent", "is there any leukemia to be found", ()
    )  # fmt: skip
    assert guess("slow down please").intent == "SlowerIntent"
    assert guess("stop").intent == "AMAZON.StopIntent"
    assert guess("open leukemia guide").intent == "LaunchRequest"
    assert guess("zzz qqq").intent == "AMAZON.FallbackIntent"
