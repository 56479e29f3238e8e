"""Locks when nobody has been at the desk for a while: keys, clicks, wheel and scans count, a nudged mouse does not.

The clock runs on while the machine sleeps, so a lid opened hours later finds the vault locked.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal


def _seconds() -> float:
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class IdleLock(QObject):
    """`left` tells the seconds left, each second; `expired` that they are over."""

    left = Signal(int)
    expired = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limit, self._since = 0.0, 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)

    def start(self, seconds: float) -> None:
        """Begin to watch; no seconds means never to lock by itself."""
        self._limit = seconds
        self.touch()
        if seconds > 0:
            self._timer.start()
            self.look()

    def stop(self) -> None:
        self._timer.stop()

    def minutes(self) -> int:
        """Return after how many it expires."""
        return round(self._limit / 60)

    def running(self) -> bool:
        return self._timer.isActive()

    def touch(self) -> None:
        """Somebody is there."""
        self._since = _seconds()

    def look(self) -> None:
        if not self._timer.isActive():
            return
        rest = self._limit - (_seconds() - self._since)
        if rest <= 0:
            self.stop()
            self.expired.emit()
        else:
            self.left.emit(round(rest))
