"""What happened to one thing: sequence number at the left, a square node (ink now, red overdue, hollow past), act and time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretdesk.gui.drawing import RIGHT, panel, write
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, font, hair, px, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from secretdesk.text import Message

NODE, LEFT, TEXT, GAP = 9, 52, 72, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """`node`: now, red, past. `seq` is None for what is due and has not happened."""

    seq: int | None
    act: Message | str
    whom: str = ""
    when: str = ""
    second: Message | str = ""
    node: str = "past"

    def said(self) -> str:
        parts = (str(self.seq or ""), tr(self.act), self.whom, self.when, tr(self.second))
        return " ".join(part for part in parts if part)


class Timeline(QWidget):
    """As high as its events need; lay it in a scroll area."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events: tuple[Event, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_events(self, events: Sequence[Event]) -> None:
        """Show `events`, newest first."""
        self._events = tuple(events)
        self.setAccessibleName("; ".join(event.said() for event in self._events))
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.update()

    def _second_height(self, event: Event, width: int) -> int:
        words = tr(event.second)
        if not words:
            return 0
        room = QRect(0, 0, max(px(60), width - px(TEXT)), px(600))
        return QFontMetrics(font(13)).boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()

    def _height(self, event: Event, width: int) -> int:
        return px(20) + self._second_height(event, width) + px(GAP)

    def heightForWidth(self, width: int) -> int:
        return sum(self._height(event, width) for event in self._events)

    def sizeHint(self) -> QSize:
        return QSize(px(300), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- it is short
        painter = QPainter(self)
        y, middle = 0, px(LEFT + NODE // 2) + hair()
        for number, entry in enumerate(self._events):
            height = self._height(entry, self.width())
            last = number == len(self._events) - 1
            painter.fillRect(
                middle, y + (px(10) if number == 0 else 0), hair(), px(10) if last else height, colour("edge")
            )
            self._entry(painter, y, entry)
            y += height
        if self.hasFocus():
            panel(painter, self.rect(), None, colour("accent"), width=2)

    def _entry(self, painter: QPainter, y: int, entry: Event) -> None:
        red = entry.node == "red"
        node = QRect(px(LEFT), y + px(5), px(NODE), px(NODE))
        filled = {"now": "accent", "red": "red"}.get(entry.node)
        painter.fillRect(node, colour(filled or "base"))
        if filled is None:
            panel(painter, node, None, colour("edge"), radius=0)
        if entry.seq is not None:
            at = QRect(0, y, px(LEFT - 8), px(20))
            write(painter, at, str(entry.seq), colour("text3"), size=12, family="mono", align=RIGHT)
        line = QRect(px(TEXT), y, self.width() - px(TEXT), px(20))
        when = colour("red" if red else "text3")
        write(painter, line, entry.when, when, size=13, align=RIGHT)
        line.setRight(line.right() - width_of(entry.when, 13) - px(8))
        ink = colour("red" if red else "text")
        taken = write(painter, line, tr(entry.act), ink, weight=500)
        write(painter, line.adjusted(taken + px(6), 0, 0, 0), entry.whom, ink, weight=500)
        below = QRect(px(TEXT), y + px(20), self.width() - px(TEXT), self._second_height(entry, self.width()))
        painter.setFont(font(13))
        painter.setPen(colour("text2"))
        painter.drawText(below, Qt.TextFlag.TextWordWrap, tr(entry.second))
