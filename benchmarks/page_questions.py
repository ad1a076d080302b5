"""The questions that a benchmark asks: a mixed handful, genuinely signed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from benchmarks.caller import answer_to, http_request
from benchmarks.served import SKILL_ID
from leukemia_guide.simulator.pretend_amazon import PretendAmazon
from leukemia_guide.simulator.request_envelope import request_envelope
from leukemia_guide.understanding import Recognition, Slot

TOPICS: Final = ("induction", "imatinib", "car_t", "maintenance", "fever")


def signed_questions(amazon: PretendAmazon) -> list[bytes]:
    """Whole requests, stamped now: they are good for 150 seconds."""
    asked = [
        Recognition("LaunchRequest"),
        *(Recognition("AskTopicIntent", {"topic": Slot(topic, (topic,))}) for topic in TOPICS),
        Recognition("AskSideEffectsIntent", {"topic": Slot("gleevec", ("imatinib",))}),
        Recognition("AMAZON.HelpIntent"),
    ]
    at = datetime.now(UTC)
    envelopes = (
        request_envelope(heard, "en-US", session_id="s", new=True, attributes={}, skill_id=SKILL_ID, at=at)
        for heard in asked
    )
    return [http_request(*amazon.request(envelope)) for envelope in envelopes]


def check_answers(port: int, amazon: PretendAmazon) -> None:
    """Raises RuntimeError where a question is refused or answered with an apology: its speed would mean nothing."""
    for request in signed_questions(amazon):
        answer = answer_to(port, request)
        if b" 200 " not in answer[:20] or b'"reprompt"' not in answer:
            raise RuntimeError(f"a question of the benchmark was answered with {answer[:12]!r} and no open session")
