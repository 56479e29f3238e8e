"""Draws the modules of a symbol as one path, a little thinner than drawn to scale: toner gives the rest back."""

from __future__ import annotations

from functools import lru_cache
from operator import getitem
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from secretdesk.labels.symbol import Modules
    from secretdesk.paper.pen import Pen

SEAL_MODULE: Final = 0.5
MEDIA_MODULE: Final = 0.5
FORM_MODULE: Final = 0.6
COVER_MODULE: Final = 0.8
_HALF: Final = 0.025
"""By how many mm a dark module draws back from a light neighbour; the unit of the path, so that its figures are short."""
_FINDER: Final = 7
_DARK, _ABOVE, _BELOW, _LEFT, _RIGHT = 16, 8, 4, 2, 1


def draw_symbol(pen: Pen, x: float, y: float, modules: Modules, module: float) -> float:
    """Draw a symbol from its top left corner (without the quiet zone) and return its side in mm."""
    side = len(modules)
    scale = f"{_HALF * 72 / 25.4:.7f}"
    # Rows are counted from the bottom, as PDF does.
    place = pen.at(x, y + side * module)
    path = "".join(map(getitem, _rectangles(side, round(module / _HALF, 6)), _neighbours(modules)))
    pen.paint(f"{scale} 0 0 {scale} {place} cm 0 g {path}f")
    return side * module


def _neighbours(modules: Modules) -> bytes:
    """Tell of each module whether it is dark and which of its neighbours are; a light one ends each row."""
    side = len(modules) + 1
    flat = b"\0".join(modules) + b"\0"
    # One figure holds the whole symbol, a byte to a module: moved by a row or a module it holds what lies beside.
    dark, row = int.from_bytes(flat, "big"), 8 * side
    whole = (1 << 8 * len(flat)) - 1
    known = (
        dark * _DARK
        | (dark >> row) * _ABOVE
        | (dark << row & whole) * _BELOW
        | (dark >> 8) * _LEFT
        | (dark << 8 & whole) * _RIGHT
    )
    return known.to_bytes(len(flat), "big")


@lru_cache
def _rectangles(side: int, module: float) -> tuple[tuple[str, ...], ...]:
    """Return for each module, and the light one behind each row, its rectangle by what `_neighbours` tells of it."""
    spans = [[_span(place, module, *ends) for ends in ((1, 1), (1, 0), (0, 1), (0, 0))] for place in range(side)]
    none = ("",) * (2 * _DARK)
    table: list[tuple[str, ...]] = []
    for upright in reversed(spans):
        lies = [upright[one] for one in (0, 2, 1, 3)]  # from below: a neighbour above leaves the far end where it is
        table += [(*none[:_DARK], *(f"{x} {y} {w} {h} re " for y, h in lies for x, w in across)) for across in spans]
        table.append(none)
    for row, column in ((0, 0), (0, side - _FINDER), (side - _FINDER, 0)):
        for at in range(_FINDER):
            start = (row + at) * (side + 1) + column
            table[start : start + _FINDER] = [none] * _FINDER
        bottom = side - row - _FINDER
        table[row * (side + 1) + column] = (_finder(column * module, bottom * module, module),) * (2 * _DARK)
    return tuple(table)


def _finder(left: float, bottom: float, module: float) -> str:
    """Return a finder, which is the same in every symbol: a frame in four rectangles and the square in its middle."""
    long, across, square = _FINDER * module - 2, module - 2, 3 * module - 2
    far, between = left + (_FINDER - 1) * module + 1, long - 2 * across
    top = bottom + (_FINDER - 1) * module + 1
    return (
        f"{left + 1:g} {bottom + 1:g} {long:g} {across:g} re {left + 1:g} {top:g} {long:g} {across:g} re "
        f"{left + 1:g} {bottom + 1 + across:g} {across:g} {between:g} re "
        f"{far:g} {bottom + 1 + across:g} {across:g} {between:g} re "
        f"{left + 2 * module + 1:g} {bottom + 2 * module + 1:g} {square:g} {square:g} re "
    )


def _span(place: int, module: float, before: int, behind: int) -> tuple[str, str]:
    """Return start and length of a module, drawn back at each end that is light."""
    start = place * module + before
    return f"{start:g}", f"{(place + 1) * module - behind - start:g}"
