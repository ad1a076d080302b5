"""A pretend device: recognizes words in Amazon's place, sends a real request envelope through the real skill, keeps the
session."""

from __future__ import annotations

import json
import os
import re
import uuid
from dataclasses import dataclass, replace
from html import unescape
from pathlib import Path
from typing import Any, Final

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.skill import CustomSkill

from leukemia_guide.channels.alexa.lambda_entry import create_lambda_handler
from leukemia_guide.channels.alexa.skill import create_skill
from leukemia_guide.guide import Guide
from leukemia_guide.simulator.request_envelope import SKILL_ID, request_envelope
from leukemia_guide.understanding import Recognition, Slot

UNRESOLVED: Final = "asked"


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was said and understood, the skill's response to it, and the session's state after it."""

    utterance: str
    recognition: Recognition
    response: dict[str, Any]
    state: dict[str, Any]

    @property
    def speech(self) -> str:
        """What is heard, without markup."""
        return plain_text(self.response.get("outputSpeech"))

    @property
    def reprompt(self) -> str | None:
        """What is said into silence; None where the session ends."""
        reprompt = self.response.get("reprompt")
        return plain_text(reprompt.get("outputSpeech")) if reprompt else None

    @property
    def card(self) -> dict[str, str] | None:
        """The title and text of the card, if there is one."""
        card = self.response.get("card")
        return {"title": card["title"], "text": card["content"]} if card else None

    @property
    def end(self) -> bool:
        """Whether the session ends."""
        return self.response.get("shouldEndSession") is True

    @property
    def asked(self) -> tuple[str | None, ...]:
        """Kind, topic, aspect and second topic of the question that was answered last, from the session."""
        kept = self.state.get("last")
        if not isinstance(kept, str):
            return (None, None, None, None)
        kind, topic, aspect, _, other, _ = kept.split("/")
        return kind, topic or None, aspect, other or None


class Device:
    """One device in one locale. A session opens with what is said first and lasts until a response ends it."""

    def __init__(
        self, locale: str, *, guide: Guide | None = None, skill: CustomSkill | None = None, screen: bool = False
    ) -> None:
        """`guide` recognizes words, and answers them unless `skill` is another one's."""
        self.locale = locale
        self._guide = guide or Guide()
        self._handle = create_lambda_handler(SKILL_ID, skill or create_skill(SKILL_ID, self._guide, machine_time_zone))
        self._screen = screen
        self.forget()

    def forget(self) -> None:
        """Leaves the session, so that the next words open a fresh one."""
        self._session_id = f"amzn1.echo-api.session.{uuid.uuid4()}"
        self._attributes: dict[str, Any] = {}
        self._new = True

    def say(self, utterance: str) -> Exchange:
        """Says something to the device. What may be danger is sent as its words, which nothing resolved."""
        heard = self._guide.recognize_within(self._attributes.get("guide"), utterance, self.locale)
        if heard.suspected is None:
            return self.send(heard, utterance)
        return replace(
            self.send(Recognition(heard.intent, {UNRESOLVED: Slot(utterance)}), utterance), recognition=heard
        )

    def send(self, recognition: Recognition, utterance: str = "") -> Exchange:
        """Sends what was understood, as Amazon would."""
        envelope = request_envelope(
            recognition,
            self.locale,
            session_id=self._session_id,
            new=self._new,
            attributes=self._attributes,
            screen=self._screen,
        )
        answered = self._handle(json.loads(json.dumps(envelope)), None)
        self._attributes = answered.get("sessionAttributes") or {}
        self._new = False
        exchange = Exchange(utterance, recognition, answered["response"], self._attributes.get("guide") or {})
        if exchange.end:
            self.forget()
        return exchange


def machine_time_zone(_: HandlerInput) -> str | None:
    """The zone of this machine, where its settings name one; stands in for the device's setting."""
    if named := os.environ.get("TZ"):
        return named.lstrip(":")
    zone = Path("/etc/localtime").resolve()
    return str(zone).partition("zoneinfo/")[2] or None


def plain_text(speech: dict[str, str] | None) -> str:
    """What is recognition, without its markup: a break is a space, a substitute is read as it is written."""
    if not speech:
        return ""
    text = speech.get("ssml") or speech.get("text") or ""
    return " ".join(unescape(re.sub(r"<[^>]*>", "", text.replace("<break", " <break"))).split())
