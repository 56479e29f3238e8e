"""The few strokes all own painting is made of: words on a line, rules, grounds."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from secretdesk.gui.theme import colour, font, hair, px

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def write(
    painter: QPainter,
    rect: QRect,
    words: str,
    tint: QColor,
    *,
    size: int = 14,
    weight: int = 400,
    family: str = "sans",
    align: Qt.AlignmentFlag = LEFT,
) -> int:
    """Write one line into `rect`, shortened with an ellipsis where it must be, and return the width it took."""
    face = font(size, weight, family)
    metrics = QFontMetrics(face)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, rect.width()))
    painter.setFont(face)
    painter.setPen(tint)
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)


def rule(painter: QPainter, x1: int, y: int, x2: int, token: str = "line") -> None:  # noqa: S107 -- a colour, no secret
    """Draw a level line whose lower edge is `y`."""
    painter.fillRect(QRect(x1, y - hair(), x2 - x1, hair()), colour(token))


def panel(
    painter: QPainter, rect: QRect, fill: QColor | None, border: QColor | None, *, width: int = 1, radius: int = 3
) -> None:
    """Draw a flat rounded ground with its border inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = hair(width)
    inner = QRectF(rect).adjusted(line / 2, line / 2, -line / 2, -line / 2)
    painter.setPen(QPen(border, line) if border is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, px(radius), px(radius))
    painter.restore()


def ground_of(tone: str) -> QColor:
    """Return the ground that goes with a tone: red, amber, green, blue; plain has the pane's own."""
    return colour(
        {"red": "red_ground", "amber": "amber_ground", "green": "green_ground", "blue": "blue_ground"}.get(tone, "base")
    )


def ink_of(tone: str) -> QColor:
    """Return the ink of a tone, for icons, bold facts and borders."""
    return colour({"blue": "accent", "plain": "text", "quiet": "text2"}.get(tone, tone))
