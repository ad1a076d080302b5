"""How like names runs of words are, in looks and sound together, and no more work than that takes.

Names are held in groups of about a length. A group, and then a pair, is left out where its lengths alone say that it
cannot be alike enough; that changes no likeness, and spares most of the work on long runs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from leukemia_guide.understanding.phonetics import sound_of
from leukemia_guide.understanding.thresholds import LOOKS_WEIGHT, UNLIKE

LENGTHS: Final = 3
"""Letters by which names of one group differ at most, less one."""
ROUNDING: Final = 0.01
Numbers = NDArray[Any]
Places = NDArray[np.intp]


class _Group(NamedTuple):
    """Names of about a length: their places among all, their letters, their sounds, and how long each sound is."""

    places: Places
    names: list[str]
    sounds: list[str]
    lengths: Places
    sound_lengths: Places


class Likest(NamedTuple):
    """Which run is how like which name, by their places."""

    run: int
    name: int
    likeness: float


class Likeness:
    """Knows names, each written as one word."""

    def __init__(self, names: Sequence[str]) -> None:
        order = sorted(range(len(names)), key=lambda place: len(names[place]))
        groups = groupby(order, key=lambda place: len(names[place]) // LENGTHS)
        self._groups = [_group(list(places), names) for _, places in groups]
        self._count = len(names)

    def likest(self, runs: Sequence[str], at_least: float) -> Iterator[Likest]:
        """Of each name the runs that are most like it, where they are like enough."""
        sounds = [sound_of(run) for run in runs]
        lengths, sound_lengths = (np.array([len(one) for one in of]) for of in (runs, sounds))
        found = []
        for group in self._groups:
            ends, sound_ends = (of[[of.argmin(), of.argmax()]] for of in (group.lengths, group.sound_lengths))
            at_most = _together(
                _most(lengths, np.clip(lengths, *ends)), _most(sound_lengths, np.clip(sound_lengths, *sound_ends))
            )
            hopeful = np.flatnonzero(at_most >= at_least - ROUNDING)
            if len(hopeful):
                found.append(_alike(hopeful, runs, sounds, group, sound_lengths, at_least=at_least))
        if not found:
            return
        rows, names, likeness = (np.concatenate(parts) for parts in zip(*found, strict=True))
        most = np.zeros(self._count, np.float32)
        np.maximum.at(most, names, likeness)
        kept = np.flatnonzero(likeness == most[names])
        kept = kept[np.lexsort((names[kept], rows[kept]))]
        yield from map(Likest, rows[kept].tolist(), names[kept].tolist(), likeness[kept].tolist())


def _group(places: list[int], names: Sequence[str]) -> _Group:
    members = [names[place] for place in places]
    sounds = [sound_of(name) for name in members]
    lengths, sound_lengths = (np.array([len(one) for one in of]) for of in (members, sounds))
    return _Group(np.array(places), members, sounds, lengths, sound_lengths)


def _alike(
    rows: Places, runs: Sequence[str], sounds: Sequence[str], group: _Group, sound_lengths: Places, *, at_least: float
) -> tuple[Places, Places, Numbers]:
    """The runs, names and likenesses of the pairs that are like enough. How a pair sounds is found out only where it
    looks alike enough that the sound can decide."""
    heard = [runs[row] for row in rows.tolist()]
    looks = process.cdist(heard, group.names, scorer=fuzz.ratio, score_cutoff=UNLIKE, dtype=np.float32).ravel()
    pairs = np.flatnonzero(looks)
    looks, (places, columns) = looks[pairs], np.divmod(pairs, len(group.names))
    places = rows[places]
    at_most = _together(looks, _most(sound_lengths[places], group.sound_lengths[columns]))
    hopeful = at_most >= at_least - ROUNDING
    looks, places, columns = looks[hopeful], places[hopeful], columns[hopeful]
    spoken = [sounds[place] for place in places.tolist()], [group.sounds[column] for column in columns.tolist()]
    likeness = _together(looks, process.cpdist(*spoken, scorer=fuzz.ratio, score_cutoff=UNLIKE, dtype=np.float32))
    enough = likeness >= at_least
    return places[enough], group.places[columns[enough]], likeness[enough]


def _together(looks: Numbers, sounds: Numbers) -> Numbers:
    """From 0 to 1, of two likenesses from 0 to 100."""
    together: Numbers = (looks * LOOKS_WEIGHT + sounds * (1 - LOOKS_WEIGHT)) / 100
    return together


def _most(ours: Places, theirs: Places) -> Numbers:
    """Of 100: the most that words of these lengths can be alike."""
    most: Numbers = 200 * np.minimum(ours, theirs) / np.maximum(ours + theirs, 1)
    return most
