"""Keeps the journal's time from running back, and marks where clocks disagree; the sequence orders, not time."""

from __future__ import annotations

from dataclasses import dataclass

SECOND = 1_000_000
TOLERANCE = 120 * SECOND
STEPPED_BACK = 1
DISAGREES = 2
JUMPED = 4
EPOCH = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """What the clocks of the computer say at an act, in microseconds; read by the desk, never here.

    `boot` runs since start and through sleep; `jump_limit` is the profile's; `correction` says that this act is the
    two-person correction of the clock, from which time is trusted again.
    """

    wall: int
    boot_id: bytes
    boot: int
    jump_limit: int = 31 * 86400 * SECOND
    correction: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Time and clocks of an entry that was written."""

    time: int
    wall: int
    boot_id: bytes
    boot: int


def judge(clock: Clock, last: Moment | None) -> tuple[int, int]:
    """Return the time an act is given and its flags, after the last one."""
    if last is None:
        return clock.wall, EPOCH if clock.correction else 0
    if clock.correction:
        return clock.wall, EPOCH
    passed = clock.wall - last.wall
    flags = 0
    if passed < -TOLERANCE:
        flags |= STEPPED_BACK
    if clock.boot_id == last.boot_id:
        if abs(passed - (clock.boot - last.boot)) > TOLERANCE:
            flags |= DISAGREES
    elif passed > clock.jump_limit:
        flags |= JUMPED
    return max(clock.wall, last.time), flags
