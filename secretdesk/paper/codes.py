"""Draws the modules of a symbol as one path, a little thinner than drawn to scale: toner gives the rest back."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from secretdesk.paper.pen import Pen

SEAL_MODULE: Final = 0.5
MEDIA_MODULE: Final = 0.5
FORM_MODULE: Final = 0.6
COVER_MODULE: Final = 0.8
QUIET: Final = 4
"""Modules of white around a symbol."""
_THINNER: Final = 0.05


def draw_symbol(pen: Pen, x: float, y: float, modules: Sequence[Sequence[bool]], module: float) -> float:
    """Draw a symbol from its top left corner (without the quiet zone) and return its side in mm."""
    half = _THINNER / 2 / module
    side = len(modules)
    scale = f"{module * 72 / 25.4:.5f}"
    # Rows are counted from the bottom, as PDF does; the matrix makes one unit of one module.
    place = pen.at(x, y + side * module)
    path = " ".join(_path(modules, half))
    pen.paint(f"{scale} 0 0 {scale} {place} cm 0 g {path} f")
    return side * module


def _path(modules: Sequence[Sequence[bool]], half: float) -> Iterator[str]:
    side = len(modules)
    empty: Sequence[bool] = (False,) * side
    for row, dark in enumerate(modules):
        above = modules[row - 1] if row else empty
        below = modules[row + 1] if row + 1 < side else empty
        # Neighbours that touch the same way above and below make one rectangle; only outer edges draw back.
        runs = groupby(range(side), key=lambda at: dark[at] and (bool(above[at]), bool(below[at])))
        for edges, members in runs:
            if edges is False:
                continue
            columns = list(members)
            yield _rectangle(columns[0], columns[-1] + 1, side - row, dark, edges, half)


def _rectangle(first: int, end: int, top: int, dark: Sequence[bool], edges: tuple[bool, bool], half: float) -> str:
    left = first if first and dark[first - 1] else first + half
    right = end if end < len(dark) and dark[end] else end - half
    upper = top if edges[0] else top - half
    lower = top - 1 if edges[1] else top - 1 + half
    return f"{left:.3g} {lower:.4g} {right - left:.4g} {upper - lower:.4g} re"
