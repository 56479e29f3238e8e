"""Lets Python's search for cycles of objects rest while rows are read by the thousand: none of them is part of any.

The search begins anew at every 700 objects and looks at all that were made lately, a tenth of the time of reading.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_YOUNG = 1


@contextmanager
def resting() -> Iterator[Callable[[], object]]:
    """Search only where what is given is called, now and then, when few of the rows are left: others make objects too."""
    if not gc.isenabled():
        yield lambda: None
        return
    gc.disable()
    try:
        yield lambda: gc.collect(_YOUNG)
    finally:
        gc.enable()
