"""Lets the window's thread come to its turn while long work runs in another: short turns, and no sweep of all objects meanwhile.

Two things of Python itself keep a window waiting, however short the pieces of the work are. Each of its many calls into
Qt lets go of the interpreter and must ask for it back, and a busy thread gives it back only after a whole interval: one
painted page asks a hundred times. And a full garbage collection goes through all objects without giving way, on whatever
thread it happens to begin; 100,000 rows in memory are half a second.
"""

from __future__ import annotations

import gc
import sys

TURN = 0.0002  # seconds a busy thread keeps the interpreter from one that asks for it
_YOUNG = 5_000  # objects before a sweep of the youngest: most that work makes are gone by themselves by then
_NEVER = 1 << 30
_kept: list[tuple[int, int, int]] = []


def take_turns() -> None:
    """Have threads hand over to each other often: for a process that has a window."""
    sys.setswitchinterval(TURN)


def settle() -> None:
    """Call what is loaded by now permanent: it is not looked through again, whatever is collected later."""
    gc.collect()
    gc.freeze()


def hold_sweeps() -> None:
    """Begin work: collect only what is young until it ends, so that no thread stands still for what the work holds."""
    if not _kept:
        _kept.append(gc.get_threshold())
        _, middle, _ = _kept[0]
        gc.set_threshold(_YOUNG, middle, _NEVER)


def allow_sweeps() -> None:
    """All work has ended, and what it held is gone."""
    if _kept:
        gc.set_threshold(*_kept.pop())
