"""A level as it stands on paper: hatched block, word, star and period. The hatch says the level without colour.

Lines are drawn at device pixels by hand: Qt's brush patterns keep eight device pixels whatever the screen's ratio.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from secretdesk.gui.drawing import LEFT, write
from secretdesk.gui.theme import colour, hair, line_height, px, scheme, tokens, width_of
from secretdesk.gui.visible import show_if

BLOCK = (7, 16)
GAP = 6
PITCH = 4
STAR = "\N{BLACK STAR}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelLook:
    """How the profile shows a level: its word as printed, its colour token, its hatch, and what English readers are told."""

    id: str
    word: str
    token: str
    hatch: str
    gloss: str = ""
    star: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A mark as printed: level, and the period where one was set."""

    level: LevelLook
    period: str = ""

    def words(self) -> str:
        return self.level.word + self.tail()

    def tail(self) -> str:
        return f"{STAR}{self.period}" if self.level.star and self.period else ""


def level_colour(look: LevelLook, *, selected: bool = False) -> QColor:
    """Return the level's colour; on a selected row of the high-contrast scheme everything turns white."""
    if selected and scheme() == "hc":
        return colour("on_select")
    return colour(look.token if look.token in tokens() else "text")


@cache
def _hatched(hatch: str, tint: str, width: int, height: int, line: int, pitch: int, *, framed: bool) -> QPixmap:
    """Draw the hatch on `width` by `height` device pixels: as a framed block, or as a spine with one edge."""
    made = QPixmap(QSize(width, height))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    ink = QColor(tint)
    if hatch == "filled":
        made.fill(ink)
    elif hatch == "diagonal":
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, line * 1.4))
        for x in range(-height, width + height, round(pitch * 1.25)):
            painter.drawLine(QPointF(x, height), QPointF(x + height, 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    elif hatch == "horizontal":
        for y in range(pitch if framed else 0, height - (line if framed else 0), pitch):
            painter.fillRect(0, y, width, line, ink)
    elif hatch == "dots":
        side = max(line, round(pitch * 0.45))
        for y in range(pitch - side // 2, height - side, pitch):
            painter.fillRect((width - side) // 2, y, side, side, ink)
    if hatch != "filled":
        _edge(painter, ink, QRect(0, 0, width, height), line, dashed=hatch == "empty", framed=framed)
    painter.end()
    return made


def _edge(painter: QPainter, ink: QColor, rect: QRect, line: int, *, dashed: bool, framed: bool) -> None:
    step = line * 2
    across, down = rect.width(), rect.height()
    for y in range(0, down, step if dashed else 1):
        run = line if dashed else 1
        painter.fillRect(across - line, y, line, run, ink)
        if framed:
            painter.fillRect(0, y, line, run, ink)
    if framed:
        for x in range(0, across, step if dashed else 1):
            run = line if dashed else 1
            painter.fillRect(x, 0, run, line, ink)
            painter.fillRect(x, down - line, run, line, ink)


def paint_hatch(painter: QPainter, rect: QRect, look: LevelLook, *, framed: bool, selected: bool = False) -> None:
    """Fill `rect` with the hatch of `look`, framed like the block of a mark or open like the spine of a row."""
    ratio = painter.device().devicePixelRatio()
    width, height = round(rect.width() * ratio), round(rect.height() * ratio)
    if width <= 0 or height <= 0:
        return
    tint = level_colour(look, selected=selected).name()
    line, pitch = max(1, round(hair() * ratio)), max(2, round(px(PITCH) * ratio))
    picture = _hatched(look.hatch, tint, width, height, line, pitch, framed=framed)
    painter.drawPixmap(QRectF(rect), picture, QRectF(picture.rect()))


def measure_mark(mark: Mark, size: int = 14) -> int:
    return (
        px(BLOCK[0] * max(1, size / 14)) + px(GAP) + width_of(mark.level.word, size, 500) + width_of(mark.tail(), size)
    )


def paint_mark(painter: QPainter, rect: QRect, mark: Mark, *, size: int = 14, selected: bool = False) -> int:
    """Paint block, word, star and period at the left of `rect`; the period is shortened, the level never."""
    height = px(BLOCK[1] * (size / 14 if size > 14 else 1))
    block = QRect(rect.x(), rect.y() + (rect.height() - height) // 2, px(BLOCK[0] * max(1, size / 14)), height)
    paint_hatch(painter, block, mark.level, framed=True, selected=selected)
    start = block.right() + 1 + px(GAP)
    word = width_of(mark.level.word, size, 500)
    at = QRect(start, rect.y(), word + 1, rect.height())
    write(painter, at, mark.level.word, level_colour(mark.level, selected=selected), size=size, weight=500, align=LEFT)
    rest = QRect(start + word, rect.y(), rect.right() + 1 - start - word, rect.height())
    taken = write(painter, rest, mark.tail(), colour("on_select" if selected else "text"), size=size)
    return start + word + taken - rect.x()


class MarkLabel(QWidget):
    """A mark among other words of a page."""

    def __init__(self, mark: Mark | None = None, *, size: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._mark: Mark | None = None
        self.show_mark(mark)

    def show_mark(self, mark: Mark | None) -> None:
        self._mark = mark
        if mark is not None:
            self.setFixedSize(measure_mark(mark, self._size) + 2, max(line_height(self._size), px(BLOCK[1]) + 2))
            self.setAccessibleName(mark.words())
            self.setToolTip(mark.level.gloss)
        show_if(self, shown=mark is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- the whole mark is small
        if self._mark is not None:
            paint_mark(QPainter(self), self.rect(), self._mark, size=self._size)
