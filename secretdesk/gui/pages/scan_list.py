"""A list that scans write into, newest on top: painted rows in columns, each with room for a card below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from secretdesk.gui.components.cells import PAD, Cell, Column, paint_cell
from secretdesk.gui.drawing import LEFT, RIGHT, panel, rule, write
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, px

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

HEAD, ROW = 30, 34


class ScanList(QWidget):
    """`chosen` tells the key of a row on Enter or click. A card stays through every other row's changes."""

    chosen = Signal(int)

    def __init__(self, columns: Sequence[Column], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.setAccessibleName(name)
        self._entries: dict[int, _Entry] = {}
        self._order: list[int] = []
        self._inner = QWidget()
        self._inner.setAutoFillBackground(False)
        self._lines = QVBoxLayout(self._inner)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setProperty("bare", "1")
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(_Head(self))
        whole.addWidget(self._area, 1)

    def put(self, key: int, cells: Sequence[Cell]) -> None:
        """Write a row: a new one on top, a known one where it lies."""
        entry = self._entries.get(key)
        if entry is None:
            entry = _Entry(self, key)
            entry.row.chosen.connect(self.chosen)
            self._entries[key] = entry
            self._order.insert(0, key)
            self._lines.insertWidget(0, entry)
            self._area.verticalScrollBar().setValue(0)
        entry.row.show_cells(cells)
        for other in self._entries.values():
            other.row.newest = bool(self._order) and other.row.key == self._order[0]
            other.row.update()

    def drop(self, key: int) -> None:
        """Take a row away, with its card."""
        entry = self._entries.pop(key, None)
        if entry is not None:
            self._order.remove(key)
            self._lines.removeWidget(entry)
            entry.hide()
            entry.deleteLater()

    def clear(self) -> None:
        for key in list(self._order):
            self.drop(key)

    def lay(self, key: int, card: QWidget | None) -> None:
        """Lay a card below a row, or take it away."""
        if key in self._entries:
            self._entries[key].lay(card)

    def card(self, key: int) -> QWidget | None:
        entry = self._entries.get(key)
        return None if entry is None else entry.card

    def keys(self) -> tuple[int, ...]:
        """Return the rows, newest first."""
        return tuple(self._order)

    def cells(self, key: int) -> tuple[Cell, ...]:
        return self._entries[key].row.cells

    def rects(self, width: int, height: int) -> list[QRect]:
        """Return where each column lies in a row of this width."""
        fixed = sum(px(one.width) for one in self.columns)
        stretching = [n for n, one in enumerate(self.columns) if one.stretch]
        rest, x, found = max(0, width - fixed), 0, []
        for n, one in enumerate(self.columns):
            wide = px(one.width) + (rest // len(stretching) if n in stretching else 0)
            found.append(QRect(x + px(PAD), 0, wide - 2 * px(PAD), height))
            x += wide
        return found


class _Head(QWidget):
    def __init__(self, owner: ScanList) -> None:
        super().__init__()
        self._owner = owner
        self.setFixedHeight(px(HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one line
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("alt"))
        rule(painter, 0, self.height(), self.width(), "edge")
        for column, at in zip(self._owner.columns, self._owner.rects(self.width(), self.height()), strict=True):
            side = RIGHT if column.align == "right" else LEFT
            write(painter, at, tr(column.words), colour("text2"), size=13, align=side)


class _Row(QWidget):
    chosen = Signal(int)

    def __init__(self, owner: ScanList, key: int) -> None:
        super().__init__()
        self._owner, self.key = owner, key
        self.cells: tuple[Cell, ...] = ()
        self.newest = False
        self.setFixedHeight(px(ROW))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_cells(self, cells: Sequence[Cell]) -> None:
        self.cells = tuple(cells)
        self.setAccessibleName(" ".join(cell.said() for cell in cells if cell.said()))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 -- anywhere on the row
        self.chosen.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.chosen.emit(self.key)
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- a row is painted whole
        painter = QPainter(self)
        if self.newest:
            painter.fillRect(self.rect(), colour("select"))
        rule(painter, 0, self.height(), self.width())
        rects = self._owner.rects(self.width(), self.height())
        for cell, column, at in zip(self.cells, self._owner.columns, rects, strict=False):
            paint_cell(painter, at, cell, align=cell.align or column.align, selected=self.newest)
        if self.hasFocus():
            panel(painter, self.rect(), None, colour("accent"), width=2)


class _Entry(QWidget):
    """A row and the card below it."""

    def __init__(self, owner: ScanList, key: int) -> None:
        super().__init__()
        self.row = _Row(owner, key)
        self.card: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addWidget(self.row)

    def lay(self, card: QWidget | None) -> None:
        if self.card is not None:
            self._lines.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
        self.card = card
        if card is not None:
            self._lines.addWidget(card)
            card.show()
