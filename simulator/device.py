"""A pretend device: hears words, sends a real request envelope through the real skill, keeps the session."""

from __future__ import annotations

import json
import os
import re
import uuid
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.skill import CustomSkill

from leukemia_guide.alexa.lambda_entry import create_lambda_handler
from leukemia_guide.alexa.skill import create_skill
from listening import Heard, Listener, create_listener
from simulator.envelope import SKILL_ID, request_envelope


@dataclass(frozen=True, slots=True)
class Turn:
    """What was understood, Amazon's response to it, and the session's state after it."""

    utterance: str
    heard: Heard
    response: dict[str, Any]
    state: dict[str, Any]

    @property
    def speech(self) -> str:
        return plain_text(self.response.get("outputSpeech"))

    @property
    def reprompt(self) -> str | None:
        reprompt = self.response.get("reprompt")
        return plain_text(reprompt.get("outputSpeech")) if reprompt else None

    @property
    def card(self) -> dict[str, str] | None:
        card = self.response.get("card")
        return {"title": card["title"], "text": card["content"]} if card else None

    @property
    def end(self) -> bool:
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
        self, locale: str, *, skill: CustomSkill | None = None, listener: Listener | None = None, screen: bool = False
    ) -> None:
        self.locale = locale
        self._listener = listener or create_listener(locale)
        self._handle = create_lambda_handler(SKILL_ID, skill or create_skill(SKILL_ID, zone=machine_time_zone))
        self._screen = screen
        self.forget()

    def forget(self) -> None:
        """Leaves the session, so that the next words open a fresh one."""
        self._session_id = f"amzn1.echo-api.session.{uuid.uuid4()}"
        self._attributes: dict[str, Any] = {}
        self._new = True

    def say(self, utterance: str) -> Turn:
        """Says something to the device."""
        return self.send(self._listener.hear(utterance), utterance)

    def send(self, heard: Heard, utterance: str = "") -> Turn:
        """Sends what was understood, as Amazon would."""
        envelope = request_envelope(
            heard,
            self.locale,
            session_id=self._session_id,
            new=self._new,
            attributes=self._attributes,
            screen=self._screen,
        )
        answered = self._handle(json.loads(json.dumps(envelope)), None)
        self._attributes = answered.get("sessionAttributes") or {}
        self._new = False
        turn = Turn(utterance, heard, answered["response"], self._attributes.get("guide") or {})
        if turn.end:
            self.forget()
        return turn


def machine_time_zone(_: HandlerInput) -> str | None:
    """The zone of this machine, where its settings name one; stands in for the device's setting."""
    if named := os.environ.get("TZ"):
        return named.lstrip(":")
    zone = Path("/etc/localtime").resolve()
    return str(zone).partition("zoneinfo/")[2] or None


def plain_text(speech: dict[str, str] | None) -> str:
    """What is heard, without its markup: a break is a space, a substitute is read as it is written."""
    if not speech:
        return ""
    text = speech.get("ssml") or speech.get("text") or ""
    return " ".join(unescape(re.sub(r"<[^>]*>", "", text.replace("<break", " <break"))).split())
