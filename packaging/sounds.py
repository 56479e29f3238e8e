"""Makes the three sounds of `resources/sounds`: a tick when recorded, two calls to look up, one low refusal."""

from __future__ import annotations

import array
import math
import sys
import wave
from pathlib import Path

RATE = 44_100
FADE = 0.004  # seconds; a tone cut off short would click


def tone(hertz: float, seconds: float, loudness: float) -> list[float]:
    """Return a tone that rises and fades softly."""
    count = round(RATE * seconds)
    edge = max(1, round(RATE * FADE))
    return [
        loudness * math.sin(math.tau * hertz * i / RATE) * min(1.0, i / edge, (count - 1 - i) / edge)
        for i in range(count)
    ]


def tick(seconds: float, loudness: float) -> list[float]:
    """Return a soft tick: a high tone that dies away at once."""
    return [sample * math.exp(-i / RATE * 120) for i, sample in enumerate(tone(1600, seconds, loudness))]


def silence(seconds: float) -> list[float]:
    """Return nothing to be heard."""
    return [0.0] * round(RATE * seconds)


SOUNDS = {
    "recorded": tick(0.040, 0.35),
    "look": [*tone(880, 0.090, 0.45), *silence(0.070), *tone(880, 0.090, 0.45)],
    "refused": tone(220, 0.350, 0.60),
}


def main(folder: Path) -> None:
    """Write every sound as 16-bit mono."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, samples in SOUNDS.items():
        frames = array.array("h", [round(sample * 32_767) for sample in samples])
        if sys.byteorder == "big":
            frames.byteswap()
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(frames.tobytes())


if __name__ == "__main__":
    main(Path(__file__).resolve().parent.parent / "resources" / "sounds")
