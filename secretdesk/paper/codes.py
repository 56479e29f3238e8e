"""Draws the modules of a symbol as one path, a little thinner than drawn to scale: toner gives the rest back."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

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
    side = len(modules)
    scale = f"{module * 72 / 25.4:.5f}"
    # Rows are counted from the bottom, as PDF does; the matrix makes one unit of one module.
    place = pen.at(x, y + side * module)
    path = " ".join(_path(modules, _words(side, _THINNER / 2 / module)))
    pen.paint(f"{scale} 0 0 {scale} {place} cm 0 g {path} f")
    return side * module


class _Words(NamedTuple):
    """The figures a symbol's rectangles are written with; an index of 1 says the neighbour there is light."""

    left: list[tuple[str, str]]
    width: list[tuple[str, str, str]]
    """By length, then by how many of both ends draw back."""
    lower: list[tuple[str, str]]
    height: tuple[str, str, str]


@lru_cache
def _words(side: int, half: float) -> _Words:
    def at(place: float) -> str:
        return f"{place:.4g}"

    return _Words(
        left=[(at(place), at(place + half)) for place in range(side)],
        width=[(at(n), at(n - half), at(n - 2 * half)) for n in range(side + 1)],
        lower=[(at(side - 1 - row), at(side - 1 - row + half)) for row in range(side)],
        height=(at(1), at(1 - half), at(1 - 2 * half)),
    )


def _path(modules: Sequence[Sequence[bool]], words: _Words) -> Iterator[str]:
    """Write a rectangle for each run of dark modules that touch the same way above and below."""
    side = len(modules)
    light: Sequence[bool] = (False,) * side
    for row, dark in enumerate(modules):
        above = modules[row - 1] if row else light
        below = modules[row + 1] if row + 1 < side else light
        kinds = [
            (1 + (not up) + 2 * (not down)) if here else 0 for here, up, down in zip(dark, above, below, strict=True)
        ]
        kinds.append(0)
        first, kind = 0, 0
        for column, found in enumerate(kinds):
            if found == kind:
                continue
            if kind:
                left = int(not first or not kinds[first - 1])
                open_up, open_down = (kind - 1) & 1, (kind - 1) >> 1
                width = words.width[column - first][left + (not found)]
                yield f"{words.left[first][left]} {words.lower[row][open_down]} {width} {words.height[open_up + open_down]} re"
            first, kind = column, found
