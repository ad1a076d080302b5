"""One answer's time once all is loaded: ours, and a bare handler of the SDK, on the same envelopes.

Both run in this process, block by block in turn, with garbage set aside as the package sets it aside.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path
from typing import Any, Final

from ask_sdk_core.skill_builder import SkillBuilder

from benchmarks.arms import CONTACT
from benchmarks.envelopes import LAUNCH, QUESTION, SKILL_ID, as_sent
from leukemia_guide.channels.alexa.lambda_entry import create_lambda_handler
from leukemia_guide.channels.alexa.skill import create_skill
from leukemia_guide.guide import Guide
from leukemia_guide.guide.once import Once
from leukemia_guide.library import open_library
from leukemia_guide.understanding import Recognition, Slot

Handler = Callable[[dict[str, Any], Any], Any]
BLOCK: Final = 100
EVENTS: Final = {
    "a launch": [as_sent(LAUNCH)],
    "a question": [as_sent(QUESTION)],
    "a question, with a screen": [as_sent(QUESTION, screen=True)],
}


def bare() -> Handler:
    builder = SkillBuilder()
    builder.skill_id = SKILL_ID

    @builder.request_handler(can_handle_func=lambda handler_input: True)  # type: ignore[untyped-decorator]
    def answer(handler_input: Any) -> Any:
        return handler_input.response_builder.speak("Welcome.").ask("What would you like to know?").response

    handler: Handler = builder.lambda_handler()
    return handler


def ours(unpacked: Path) -> Handler:
    """The skill over the sealed content of an unpacked package."""
    content = unpacked / "leukemia_guide" / "content"
    libraries = Once(lambda language, region: open_library(language, region, content))
    return create_lambda_handler(SKILL_ID, create_skill(SKILL_ID, Guide(libraries=libraries)))


def every_topic(unpacked: Path) -> list[dict[str, Any]]:
    """A question about each topic, in turn."""
    library = open_library("en", "US", unpacked / "leukemia_guide" / "content")
    topics = (topic for topic in library if library.group(topic) != CONTACT)
    return [as_sent(Recognition("AskTopicIntent", {"topic": Slot(topic, (topic,))})) for topic in topics]


def compare(arms: dict[str, tuple[Handler, list[dict[str, Any]]]], turns: int) -> dict[str, list[float]]:
    """Seconds for one answer of each arm, in each turn; each arm has its handler and the events that it is sent."""
    events = {name: cycle(sent) for name, (_, sent) in arms.items()}
    for name, (handler, sent) in arms.items():
        for event in islice(events[name], max(len(sent), BLOCK)):
            handler(event, None)
    gc.collect()
    gc.freeze()
    took: dict[str, list[float]] = {name: [] for name in arms}
    for _ in range(turns):
        for name, (handler, _sent) in arms.items():
            block = list(islice(events[name], BLOCK))
            began = time.process_time()
            for event in block:
                handler(event, None)
            took[name].append((time.process_time() - began) / BLOCK)
    gc.unfreeze()
    return took


def middle(seconds: list[float]) -> float:
    """In milliseconds."""
    return statistics.median(seconds) * 1000
