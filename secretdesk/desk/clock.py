"""The one place that reads the clocks of the machine."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from secretdesk.vault import Clock

if TYPE_CHECKING:
    from collections.abc import Callable

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_BOOT_CLOCK = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


def read() -> Clock:
    """Read wall clock, boot id and boot clock."""
    boot_id = bytes.fromhex(_BOOT_ID.read_text().strip().replace("-", "")) if _BOOT_ID.exists() else bytes(16)
    return Clock(wall=time.time_ns() // 1000, boot_id=boot_id, boot=time.clock_gettime_ns(_BOOT_CLOCK) // 1000)


def fixed(moment: datetime) -> Callable[[], Clock]:
    """Return a clock that stands still, for invented days of a demonstration vault; each day is a boot of its own."""
    wall = round(moment.timestamp() * 1_000_000)
    boot_id = moment.date().isoformat().encode().ljust(16)
    return lambda: Clock(wall=wall, boot_id=boot_id, boot=wall)


def local(wall: int) -> datetime:
    """Return the local time of microseconds since 1970."""
    return datetime.fromtimestamp(wall / 1_000_000, UTC).astimezone()
