"""Three sounds, each with its equal on screen: recorded (a tick), look at the screen (two high), refused (one low)."""

from __future__ import annotations

import subprocess
import threading
from pathlib import Path

from secretdesk.text import built

PLAYERS = (("/usr/bin/paplay", ()), ("/usr/bin/aplay", ("-q", "-")))
OF_TONE = {"quiet": "recorded", "green": "recorded", "amber": "look", "red": "refused"}


def sound_of(tone: str) -> str:
    """Return the sound of an answer's tone, "" for silence."""
    return OF_TONE.get(tone, "")


def player() -> tuple[str, tuple[str, ...]] | None:
    return next(((path, options) for path, options in PLAYERS if Path(path).is_file()), None)


def play(sound: str) -> bool:
    """Play a sound without waiting for it; without a player there is silence, and the screen says the same."""
    entry, found = built(f"sounds/{sound}.wav"), player()
    if not sound or found is None or not entry.is_file():
        return False
    threading.Thread(target=_play, args=(found, entry.read_bytes()), name="secretdesk-sound", daemon=True).start()
    return True


def _play(found: tuple[str, tuple[str, ...]], wave: bytes) -> None:
    path, options = found
    try:
        subprocess.run([path, *options], input=wave, capture_output=True, timeout=3, check=False)  # noqa: S603 -- a fixed path
    except (OSError, subprocess.TimeoutExpired):
        return
