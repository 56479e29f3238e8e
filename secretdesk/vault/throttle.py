"""Slows guessing at the desk: five free attempts a name, then waits that double, kept across restarts.

It stands beside the slots in clear and unauthenticated, for nothing is unlocked yet: no help against a copied vault.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from secretdesk.errors import Obstacle, Tampering
from secretdesk.text import N_
from secretdesk.vault import codec, durable

if TYPE_CHECKING:
    from pathlib import Path

FILE = "failures"
FREE = 5
FIRST_WAIT = 30
LONGEST_WAIT = 15 * 60
_KEPT = 256
_SECOND = 1_000_000


def refuse_while_waiting(folder: Path, tag: bytes, now: int) -> None:
    """Raise while the name behind `tag` has to wait; `now` is the wall clock in microseconds."""
    seconds = waiting(folder, tag, now)
    if seconds:
        raise Obstacle(
            "unlock-must-wait",
            N_("vault", "Too many wrong passphrases. Wait {n} more {n|second|seconds} and try again.", n=seconds),
        )


def waiting(folder: Path, tag: bytes, now: int) -> int:
    """Return the seconds still to wait; a clock set back never makes that more than the longest wait."""
    _, until = _read(folder).get(tag.hex(), (0, 0))
    return max(0, min(LONGEST_WAIT, -((now - until) // _SECOND)))


def count_failure(folder: Path, tag: bytes, now: int) -> None:
    counts = _read(folder)
    failures = counts.pop(tag.hex(), (0, 0))[0] + 1
    wait = 0 if failures < FREE else min(LONGEST_WAIT, FIRST_WAIT << min(failures - FREE, 8))
    while len(counts) >= _KEPT:  # names that do not exist crowd out each other, not the one guessed at most
        del counts[min(counts, key=lambda name: counts[name][0])]
    _write(folder, {**counts, tag.hex(): (failures, now + wait * _SECOND)})


def forget(folder: Path, tag: bytes) -> int:
    """Clear a name after the right passphrase; return how often it failed before."""
    counts = _read(folder)
    failures, _ = counts.pop(tag.hex(), (0, 0))
    if failures:
        _write(folder, counts)
    return failures


def _read(folder: Path) -> dict[str, tuple[int, int]]:
    with suppress(OSError, Tampering, TypeError, ValueError, AttributeError):
        stored = codec.decode((folder / FILE).read_bytes())
        return {str(tag): (int(failures), int(until)) for tag, (failures, until) in stored.items()}
    return {}


def _write(folder: Path, counts: dict[str, tuple[int, int]]) -> None:
    with suppress(Obstacle):  # a folder that cannot be written says so when it is opened
        durable.put(folder / FILE, codec.encode(counts))
