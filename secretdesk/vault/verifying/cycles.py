"""Lets Python's search for cycles of objects rest while rows are read by the thousand: none of them is part of any.

The search begins anew at every 700 objects and looks at all that were made lately, a tenth of the time of reading.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_YOUNG = 1
_SELDOM = 16  # calls


@contextmanager
def resting() -> Iterator[Callable[[], object]]:
    """Search only where what is given is called, every sixteenth time: others make objects meanwhile too."""
    if not gc.isenabled():
        yield lambda: None
        return
    calls = count(1)

    def now_and_then() -> None:
        if not next(calls) % _SELDOM:
            gc.collect(_YOUNG)

    gc.disable()
    try:
        yield now_and_then
    finally:
        gc.enable()
