"""One utterance a line in, one JSON object a line out: always, also for a line that cannot be used."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import IO, Any, Final

from leukemia_guide.simulator.device import Device, Exchange

LONGEST: Final = 1000
NOTHING: Final = {
    "intent": None,
    "topic": None,
    "aspect": None,
    "confidence": 0.0,
    "speech": "",
    "reprompt": None,
    "card": None,
    "end": True,
}


def answer_lines(lines: Iterable[bytes], out: IO[str], device: Device, *, conversation: bool) -> None:
    """Each line in its own fresh session, or all in one, with a new one after it ends."""
    for line in lines:
        if not conversation:
            device.forget()
        out.write(json.dumps(answer_line(line, device), ensure_ascii=False) + "\n")
        out.flush()


def answer_line(line: bytes, device: Device) -> dict[str, Any]:
    """What was understood and heard; `error` says in words why a line could not be used."""
    try:
        utterance = line.decode("utf-8").strip("\r\n")
    except UnicodeDecodeError:
        return _refused("", "the line is not UTF-8 text; send one question a line as plain text")
    if len(utterance) > LONGEST:
        return _refused(utterance[:80], f"the line has {len(utterance)} characters; {LONGEST} at most")
    if not utterance.strip():
        return _refused(utterance, "the line is empty; write a question, such as: what is induction")
    try:
        return described(device.say(utterance))
    except Exception as fault:
        print(f"simulator: {type(fault).__name__} on a line", file=sys.stderr)
        return _refused(utterance, "the guide could not answer this line")


def described(exchange: Exchange) -> dict[str, Any]:
    """The turn as one flat object. A slot's own id comes before the topic that was answered."""
    kind, topic, aspect, other = exchange.asked
    slots = exchange.recognition.ids
    named = [
        ids[0]
        for name, ids in slots.items()
        if ids and name not in ("other", "caller", "about", "disease", "matter", "sign")
    ]
    answered_topic = named[0] if named else topic if kind in ("topic", "compare", "contact") else None
    told: dict[str, Any] = {
        "utterance": exchange.utterance,
        "intent": exchange.recognition.intent,
        "topic": answered_topic,
        "aspect": aspect if kind == "topic" else None,
        "confidence": round(exchange.recognition.confidence, 3),
        "speech": exchange.speech,
        "reprompt": exchange.reprompt,
        "card": exchange.card,
        "end": exchange.end,
    }
    if other:
        told["topics"] = [topic, other]
    return told


def _refused(utterance: str, why: str) -> dict[str, Any]:
    return {"utterance": utterance, **NOTHING, "error": why}
