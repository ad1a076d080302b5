"""From a process's start to its first answer, through Lambda's own runtime client.

The arms take turns, so that whatever else the machine does weighs on all of them; a ratio is the median over the turns.
"""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.envelopes import SKILL_ID
from leukemia_guide.simulator.pretend_lambda import Runtime, running


@dataclass
class ColdStarts:
    """Of one arm: seconds and processor seconds of each start, and the most memory of any, in kibibytes."""

    took: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)
    memory: int = 0


def cold_starts(arms: dict[str, Path], runtime: Runtime, event: dict[str, Any], turns: int) -> dict[str, ColdStarts]:
    """Starts each arm in turn; the first turn only warms the disk. Raises RuntimeError for an arm that fails."""
    found = {name: ColdStarts() for name in arms}
    for turn in range(turns + 1):
        for name, folder in arms.items():
            with running(folder, runtime, {"SKILL_ID": SKILL_ID}) as function:
                outcome = function.invoke(event)
                took = time.perf_counter() - function.started
                used = function.stop()
            if outcome.kind != "response":
                raise RuntimeError(f"{name}: {outcome.body}")
            if turn:
                found[name].took.append(took)
                found[name].worked.append(used.processor_seconds)
                found[name].memory = max(found[name].memory, used.memory)
    return found


def ratio(ours: list[float], theirs: list[float]) -> float:
    """Turn by turn, the median of one to the other."""
    return statistics.median(one / other for one, other in zip(ours, theirs, strict=True))
