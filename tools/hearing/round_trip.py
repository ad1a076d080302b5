"""Words become sound and words again: a synthetic voice, and a recognizer whose weights come in its package.

flite has three voices that speak at the rate the recognizer wants. Later releases of moonshine-voice fetch their
weights when they are first used, so the version is pinned to one that carries them."""

from __future__ import annotations

import subprocess
import wave
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np

RATE: Final = 16_000
"""Samples a second."""
VOICES: Final = ("slt", "rms", "awb")
LONGEST: Final = 60
"""Seconds that a line may take to be spoken."""
FAINT: Final = 30
"""Of 32768: noise around a line, as no room is silent; without it the recognizer misses first words."""
AROUND: Final = RATE // 3
LOUDEST: Final = 32_768
Hear = Callable[[str, str], str]


class NotSpoken(Exception):
    """Why nothing can be spoken or heard here, and what to do."""


def open_ear() -> Hear:
    """Takes words and a voice, and gives what is heard, which another run may hear otherwise for a line in twenty.

    Raises NotSpoken, as does what it gives."""
    try:
        from moonshine_voice import ModelArch, Transcriber, get_model_path  # noqa: PLC0415
    except ImportError as fault:
        raise NotSpoken(f"no recognizer ({fault}); `make spoken` installs it") from None
    transcriber = Transcriber(str(get_model_path("tiny-en")), ModelArch.TINY)

    def hear(words: str, voice: str) -> str:
        sound = _in_a_room(speak(words, voice)) / LOUDEST
        heard = transcriber.transcribe_without_streaming(sound.tolist(), RATE)
        return " ".join(" ".join(line.text for line in heard.lines).split())

    return hear


def speak(words: str, voice: str) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    """Raises NotSpoken where flite is missing or fails."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "line.wav"
        command = ["flite", "-voice", voice, "-t", words, "-o", str(path)]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=LONGEST)
            with wave.open(str(path)) as sound:
                if (sound.getframerate(), sound.getnchannels()) != (RATE, 1):
                    raise NotSpoken(f"flite's voice {voice} does not speak at {RATE} samples a second")
                return np.frombuffer(sound.readframes(sound.getnframes()), dtype=np.int16)
        except FileNotFoundError:
            raise NotSpoken("flite is missing: sudo apt-get install flite") from None
        except (subprocess.SubprocessError, wave.Error, EOFError) as fault:
            raise NotSpoken(f"flite failed with voice {voice}: {type(fault).__name__}") from None


def _in_a_room(sound: np.ndarray[tuple[int], np.dtype[np.int16]]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    noise = np.random.default_rng(0).uniform(-FAINT, FAINT, len(sound) + 2 * AROUND)
    noise[AROUND : AROUND + len(sound)] += sound
    return noise
