"""Lucide icons, tinted when they are painted, so they follow the scheme; pixmaps are kept by colour, size and screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from secretdesk.gui.theme import colour, px
from secretdesk.text import built

STROKE = "1.9"


@cache
def _source(name: str) -> str:
    words = built(f"icons/{name}.svg").read_text(encoding="utf-8")
    return words.replace('stroke-width="2"', f'stroke-width="{STROKE}"')


@cache
def _pixmap(name: str, tint: str, side: int, ratio: float) -> QPixmap:
    made = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    made.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", tint).encode()))
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def icon_pixmap(name: str, size: int, tint: QColor, ratio: float = 1.0) -> QPixmap:
    """Return `name` at `size` px of the drawings in `tint` for a screen of `ratio` device pixels."""
    return _pixmap(name, tint.name(), px(size), ratio)


def paint_icon(painter: QPainter, name: str, rect: QRect, tint: QColor, size: int = 16) -> None:
    """Paint `name` in the middle of `rect`."""
    side = px(size)
    picture = icon_pixmap(name, size, tint, painter.device().devicePixelRatio())
    painter.drawPixmap(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2, picture)


def icon(name: str, token: str = "text2", size: int = 16) -> QIcon:  # noqa: S107 -- a colour, no secret
    """Return an icon in the present scheme for Qt's own menus; ask again when the palette changes."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(icon_pixmap(name, size, colour(token), ratio))
        made.addPixmap(icon_pixmap(name, size, colour("text3"), ratio), QIcon.Mode.Disabled)
    return made
