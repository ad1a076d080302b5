"""`make danger`: how danger is heard in rows that nobody tuned on, and how often none is taken for some.

By kind of danger, at the opening of a session and within one: heard at once, asked about ("perhaps"), missed, and
whether the first action said is the right one.
By what is none: look-alikes, feelings among them, ordinary rows, and what is said in the middle of a session. Missed
ones are told apart: whether an offer of an appointment could follow. Only counts are told of the test split; of dev,
with --rows, the rows too.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np

from leukemia_guide import safety
from leukemia_guide.safety import Alarm, AlarmKind
from leukemia_guide.understanding.model import MODELS_FOLDER, read_model
from tools.corpus.measure import Recognize
from tools.corpus.rows import ANY, CORPUS, CorpusFault, Row, languages, read_rows
from tools.corpus.understand import recognizer_in

SPLITS: Final = ("dev", "test")
OF_DANGER: Final = frozenset({"danger", "look_alike"})
OF_THE_GUARD: Final = frozenset({"alarm", "quiet", "emergency", "red_team", "sample"})
FEELINGS: Final = "EmotionalSupportIntent"
FLOORS: Final = CORPUS / "danger_floors.toml"
WITHIN: Final = "_within"
"""Behind a kind of danger that is told in the middle of a session."""
NONE: Final = ("look-alikes", "ordinary", "in_session")


@dataclass(slots=True)
class Heard:
    """Of rows of one kind: how many, and of how many what was true."""

    rows: int = 0
    counted: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def share(self, what: str, of: str | None = None) -> float:
        """From 0 to 1, of all rows or of those of which `of` was true; of none, 1."""
        whole = self.counted[of] if of else self.rows
        return self.counted[what] / whole if whole else 1.0


def group_of(row: Row) -> str | None:
    """The kind of danger, or which kind of none; None where a row is neither."""
    if row.kind in OF_THE_GUARD or row.kind == "reply" or row.after_danger:
        return None
    if row.kind == "danger":
        kind = row.alarms[0].partition(":")[0]
        return kind if row.opens_session else f"{kind}{WITHIN}"
    if row.alarms != (ANY,):
        return None
    if row.kind == "look_alike" or (row.opens_session and FEELINGS in row.intents):
        return NONE[0]
    return NONE[1] if row.opens_session else NONE[2]


def listen(rows: Iterable[Row], recognize: Recognize, language: str) -> dict[str, Heard]:
    """What is heard in the rows, by group."""
    found: dict[str, Heard] = defaultdict(Heard)
    for row in rows:
        group = group_of(row)
        if group is None:
            continue
        heard = found[group]
        heard.rows += 1
        recognition = recognize(row)
        alarm = recognition.alarm or recognition.suspected
        heard.counted["guard"] += safety.recognize(row.text, language) is not None
        heard.counted["alarm"] += recognition.alarm is not None
        heard.counted["perhaps"] += recognition.suspected is not None
        heard.counted["heard"] += alarm is not None
        heard.counted["calm"] += alarm is not None or recognition.uneasy
        heard.counted["fits"] += alarm is not None and fits(row, alarm)
        if (alarm is None) == (group not in NONE):
            heard.wrong.append(f"{group}: {row.text!r} is {row.alarms[0]}, taken for {alarm.id if alarm else 'none'}")
    return found


def fits(row: Row, alarm: Alarm) -> bool:
    """Whether the first action is the right one: the same number is called."""
    right = [Alarm.parse(one) for one in row.alarms]
    return any(one is not None and one.gravity == alarm.gravity for one in right)


def table(found: dict[str, Heard]) -> str:
    lines = [f"{'':16} {'of':>5} {'guard':>7} {'alarm':>7} {'perhaps':>7} {'heard':>7} {'fits':>7} {'no offer':>8}"]
    for group in sorted(found):
        one = found[group]
        told = "".join(f" {one.share(what):7.1%}" for what in ("guard", "alarm", "perhaps", "heard"))
        fitting = f" {one.share('fits', 'heard'):7.1%}" if group not in NONE else f" {'':7}"
        lines.append(f"{group:16} {one.rows:5}{told}{fitting} {one.share('calm'):8.1%}")
    return "\n".join(lines)


def read_danger_floors() -> Mapping[str, Mapping[str, Mapping[str, Mapping[str, float]]]]:
    """By language, split and group the least share that is heard, or the most that is taken for danger."""
    floors: dict[str, Any] = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    return floors


def short_of(found: Mapping[str, Heard], floors: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    """Each share that is worse than what `floors` hold to. Of what is no danger they are ceilings."""
    for group, shares in floors.items():
        for what, held in shares.items():
            share = found[group].share(what, "heard" if what == "fits" else None)
            if (share > held) if group in NONE else (share < held):
                yield f"{group}, {what}: {share:.3f} beside {held:.3f} in corpus/danger_floors.toml"


def curve(language: str) -> Iterator[str]:
    """For each kind and limit the shares of ordinary rows, look-alikes and danger from there on."""
    from tools.training.danger_limits import STEPS  # noqa: PLC0415

    limits = read_model(language).limits
    with np.load(MODELS_FOLDER / f"{language}.npz", allow_pickle=False) as kept:
        shares = kept["limits_curve"]
    for kind, of_kind in zip(AlarmKind, shares, strict=True):
        chosen = limits[kind.value]
        yield f"\n{language} {kind.value}: asked from {chosen.perhaps:.2f}, raised from {chosen.sure:.2f}"
        yield f"{'limit':>7} {'ordinary':>9} {'look-alike':>11} {'danger':>8}"
        for step, (ordinary, look_alike, danger) in zip(STEPS, of_kind, strict=True):
            if round(step * 100) % 5 == 0 or step in (round(chosen.perhaps, 2), round(chosen.sure, 2)):
                yield f"{step:7.2f} {ordinary:9.2%} {look_alike:11.1%} {danger:8.1%}"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.corpus.heard_danger",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--language", choices=languages(), help="one language; all of them when none is named")
    parser.add_argument("--split", choices=SPLITS, help="one split; both when none is named")
    parser.add_argument("--curve", action="store_true", help="what the limits were chosen from, of the model's file")
    parser.add_argument("--rows", action="store_true", help="the development rows that were taken wrongly, too")
    chosen = parser.parse_args(arguments)
    for language in [chosen.language] if chosen.language else languages():
        try:
            if chosen.curve:
                print("\n".join(curve(language)))
                continue
            recognize = recognizer_in(language)
            for split in [chosen.split] if chosen.split else SPLITS:
                found = listen(read_rows(language, split), recognize, language)
                print(f"\n{language} {split}\n{table(found)}")
                for group in sorted(found) if chosen.rows and split == "dev" else ():
                    print("\n".join(found[group].wrong))
        except (CorpusFault, OSError, ValueError) as fault:
            print(fault, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
