"""Puts off the search for garbage while a register is taken in: its rows are no garbage, and looking through them took an eighth.

What is given up meanwhile is freed at once, as everywhere; only rings of objects wait until the work ends.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def unswept() -> Iterator[None]:
    """Leave memory unswept within; who finds it so leaves it so."""
    swept = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if swept:
            gc.enable()
