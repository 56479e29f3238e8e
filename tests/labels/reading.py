"""Reads a symbol back with a decoder that did not make it."""

from __future__ import annotations

from secretdesk.labels.decode import decode
from secretdesk.labels.symbol import Modules

QUIET, SCALE = 4, 6


def read_modules(modules: Modules) -> str:
    """Return what a symbol says, drawn dark on white with its white around."""
    side = (len(modules) + 2 * QUIET) * SCALE
    grey = bytearray(b"\xff" * side * side)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            for line in range(SCALE if dark else 0):
                at = ((y + QUIET) * SCALE + line) * side + (x + QUIET) * SCALE
                grey[at : at + SCALE] = bytes(SCALE)
    (said,) = decode(bytes(grey), side, side)
    return said
