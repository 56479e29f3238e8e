"""Tells a scanner's burst of keys from a person's: fast, six or more, ended by Enter or Tab; pure, without Qt.

A person's fastest rolls stay above the gap for six keys on end; a scanner's slowest stays below it. One that was found
slow has a wider gap, and then so many keys must come on end that no person types them.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

LEAST = 6
GAP_MS = 35
LEAST_SLOW = 20
# The code of a received document is the longest; of other codes the desk takes 400 signs at most.
LONGEST = 1200
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


@dataclass(slots=True)
class Burst:
    """The run of fast keys now under way: its characters and the time of the last one."""

    gap_ms: int = GAP_MS
    text: str = ""
    last_ms: int = 0
    _over: bool = field(default=False)

    def key(self, character: str, at_ms: int) -> None:
        """Take a character in: it goes on with the run or starts a new one."""
        if not self.text or at_ms - self.last_ms > self.gap_ms:
            self.text, self._over = "", False
        self.last_ms = at_ms
        if len(self.text) < LONGEST:
            self.text += character
        else:
            self._over = True

    def touch(self, at_ms: int) -> None:
        """A key that types nothing, such as Shift, belongs to the run where it comes as fast."""
        if self.text and at_ms - self.last_ms <= self.gap_ms:
            self.last_ms = at_ms

    def sure(self) -> bool:
        """Tell whether no person types like this."""
        return len(self.text) >= (LEAST if self.gap_ms <= GAP_MS else LEAST_SLOW)

    def varied(self) -> bool:
        """Tell whether the run has more than one sign, so that no key held down made it."""
        return len(set(self.text)) > 1

    def end(self, at_ms: int) -> bool:
        """Tell whether an Enter or Tab now ends a scan."""
        return self.sure() and at_ms - self.last_ms <= self.gap_ms

    def too_long(self) -> bool:
        return self._over

    def forget(self) -> None:
        self.text, self._over = "", False


def folded(text: str) -> str:
    """Return what was scanned with full-width signs as ASCII and without signs that show nothing."""
    narrow = text.translate(_FULL_WIDTH)
    return "".join(c for c in narrow if unicodedata.category(c) not in {"Cc", "Cf", "Cs"}).strip()
