"""What this computer knows of the printers and the scanner beside it: nothing secret, and no name."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from secretdesk.gui.preferences import FARTHEST

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.gui.preferences import Preferences
    from secretdesk.gui.scanner_verdict import Verdict


class Machine:
    """`prefer(name, value)` keeps a setting; `adapt(gap_ms, end)` fits what reads the scanner's keys, now and when it changes."""

    def __init__(
        self,
        preferences: Preferences,
        prefer: Callable[[str, object], None],
        adapt: Callable[[int, str], None] = lambda _gap_ms, _end: None,
    ) -> None:
        self._preferences, self._prefer, self._adapt = preferences, prefer, adapt
        adapt(*self.scanner())

    def offset(self, queue: str) -> tuple[int, int] | None:
        """Return how far a printer is to be moved right and down, in hundredths of a millimetre; None: not calibrated."""
        found = self._preferences.printers.get(_known_by(queue))
        return (found[0], found[1]) if found else None

    def set_offset(self, queue: str, right: int, down: int) -> None:
        """Remember what was read from the calibration page of a printer."""
        most = [max(-FARTHEST, min(FARTHEST, n)) for n in (right, down)]
        self._prefer("printers", {**self._preferences.printers, _known_by(queue): most})

    def scanner(self) -> tuple[int, str]:
        """Return the pause within a scan in ms, and what ends a code; empty: not calibrated."""
        return self._preferences.scanner_gap, self._preferences.scanner_end

    def set_scanner(self, verdict: Verdict) -> None:
        """Fit the scan box to a scanner that was found usable."""
        self._prefer("scanner_gap", verdict.gap_ms)
        self._prefer("scanner_end", verdict.end)
        self._adapt(*self.scanner())

    def done(self) -> frozenset[str]:
        """Return the steps of the set-up that are done on this computer."""
        steps = {"printer": bool(self._preferences.printers), "scanner": bool(self._preferences.scanner_end)}
        return frozenset(step for step, done in steps.items() if done)


def _known_by(queue: str) -> str:
    return hashlib.sha256(queue.encode()).hexdigest()[:16]
