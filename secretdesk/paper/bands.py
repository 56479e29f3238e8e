"""Draws the band that tells a level from across the room: colour for who has it, hatch for every printer.

The hatch decides, so that a black print and a colour-blind eye read the same: crossed, slanted, upright bars, dots,
empty; the higher the level, the more ink.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, Final

from secretdesk.paper.pen import POINTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secretdesk.domain.secrecy import LevelInfo
    from secretdesk.paper.pen import Pen

BAND_HEIGHT: Final = 14.0
_RULE: Final = 1.2
_GAP: Final = 0.9
_LEAN: Final = sqrt(2)
_BLACK: Final = (0.0, 0.0, 0.0)

# By the profile's word for the pattern, which names what the screen paints: pitch and stroke in mm.
_CROSSED: Final = (3.6, 1.05)
_SLANTED: Final = (4.2, 1.6)
_UPRIGHT: Final = (4.2, 1.05)
_DOTTED: Final = (4.2, 1.5)
_DOT_ROWS: Final = 3.3


def band(pen: Pen, x: float, y: float, width: float, level: LevelInfo, *, mono: bool = False) -> None:
    """Draw the band of a cover: two solid rules and the hatch between them, 14 mm high."""
    colour = _colour(level, mono=mono)
    for top in (y, y + BAND_HEIGHT - _RULE):
        pen.paint(f"{colour} {_rectangle(pen, x, top, width, _RULE)} f")
    inset = _RULE + _GAP
    hatch(pen, x, y + inset, width, BAND_HEIGHT - 2 * inset, level, colour=colour)


def hatch(
    pen: Pen, x: float, y: float, width: float, height: float, level: LevelInfo, *, scale: float = 1.0, colour: str = ""
) -> None:
    """Fill a rectangle with the level's hatch; `scale` makes it finer."""
    colour = colour or _colour(level, mono=True)
    strokes = {"filled": _CROSSED, "diagonal": _SLANTED, "horizontal": _UPRIGHT}.get(level.hatch)
    clip = f"{_rectangle(pen, x, y, width, height)} W n"
    if strokes:
        pitch, stroke = strokes[0] * scale, strokes[1] * scale
        lean = {"filled": (1, -1), "diagonal": (1,), "horizontal": (0,)}[level.hatch]
        path = " ".join(part for way in lean for part in _lines(pen, (x, y, width, height), pitch, way))
        pen.paint(f"{clip} {colour} {stroke * POINTS:.2f} w {path} S")
    elif level.hatch == "dots":
        path = " ".join(_dots(pen, (x, y, width, height), scale))
        pen.paint(f"{clip} {colour} {path} f")


def _colour(level: LevelInfo, *, mono: bool) -> str:
    values = " ".join(f"{part:.2f}" for part in (_BLACK if mono else level.rgb))
    return f"{values} rg {values} RG"


def _rectangle(pen: Pen, x: float, y: float, width: float, height: float) -> str:
    return f"{pen.at(x, y + height)} {width * POINTS:.2f} {height * POINTS:.2f} re"


def _lines(pen: Pen, room: tuple[float, float, float, float], pitch: float, way: int) -> Iterator[str]:
    """Yield parallels: leaning right (1), left (-1) or upright (0), evenly about the middle."""
    x, y, width, height = room
    step = pitch * _LEAN if way else pitch
    reach = width + height * abs(way)
    count = int(reach / step) + 1
    start = x + width / 2 - (count - 1) / 2 * step
    for turn in range(count):
        middle = start + turn * step
        half = way * height / 2
        yield f"{pen.at(middle - half, y + height)} m {pen.at(middle + half, y)} l"


def _dots(pen: Pen, room: tuple[float, float, float, float], scale: float) -> Iterator[str]:
    x, y, width, height = room
    pitch, radius, step = _DOTTED[0] * scale, _DOTTED[1] * scale / 2, _DOT_ROWS * scale
    rows = max(1, int((height - 2 * radius) / step) + 1)
    rows = min(rows, 2)
    for row in range(rows):
        middle = y + height / 2 + (row - (rows - 1) / 2) * step
        shift = pitch / 2 if row % 2 else 0.0
        count = int((width - 2 * radius - shift) / pitch) + 1
        start = x + (width - (count - 1) * pitch - shift) / 2 + (shift if rows > 1 else 0.0)
        for turn in range(count):
            yield pen.circle_path(start + turn * pitch, middle, radius)
