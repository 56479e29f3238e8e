"""Scanned items, newest on top: spine in the level's hatch, number, mark, pages, and below it the rule hit in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from secretdesk.gui.components.rule_hit import VERDICTS
from secretdesk.gui.drawing import RIGHT, ink_of, rule, write
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.level_mark import Mark, paint_hatch, paint_mark
from secretdesk.gui.theme import colour, font, px, scheme, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from secretdesk.text import Message

Index = QModelIndex | QPersistentModelIndex
ROW, COMPACT, CARD = 65, 48, 54
SPINE, TEXT = 7, 44
_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """One scanned item. `order` is its number in the scan order; `verdict` allowed, approve, refused or note."""

    key: int
    order: int
    mark: Mark
    number: str
    document: str = ""
    amount: Message | str = ""  # 24 pages, 64 GB
    place: str = ""
    verdict: str = "allowed"
    reason: Message | str = ""

    def said(self) -> str:
        word = tr(VERDICTS[self.verdict][2])
        return " ".join(part for part in (self.mark.words(), self.number, word, tr(self.reason)) if part)


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[ItemRow, ...] = ()

    def set_rows(self, rows: Sequence[ItemRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.said()
        return tr(row.reason) if role == Qt.ItemDataRole.ToolTipRole else None


class _Painter(QStyledItemDelegate):
    def __init__(self, view: ItemRows) -> None:
        super().__init__(view)
        self._view = view

    def _reason_lines(self, row: ItemRow, width: int) -> QRect:
        word = width_of(tr(VERDICTS[row.verdict][2]), 14, 500)
        room = QRect(0, 0, max(px(80), width - px(TEXT + 22 + 12 + 14) - word), px(400))
        return QFontMetrics(font(14)).boundingRect(room, Qt.TextFlag.TextWordWrap, tr(row.reason))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 -- the view knows its width
        row: ItemRow = index.data(_ROW)
        width = self._view.viewport().width()
        height = px(COMPACT if self._view.compact() else ROW)
        more = max(0, self._reason_lines(row, width).height() - px(22))
        return QSize(width, height + more + (px(CARD) if row.key == self._view.open_key() else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        row: ItemRow = index.data(_ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()  # type: ignore[attr-defined]
        if chosen or index.row() == 0:
            painter.fillRect(rect, colour("select" if chosen else "hover"))
        paint_hatch(painter, QRect(rect.x(), rect.y(), px(SPINE), rect.height()), row.mark.level, framed=False)
        rule(painter, rect.x() + px(SPINE), rect.bottom() + 1, rect.right() + 1)
        tight = self._view.compact()
        top = QRect(rect.x(), rect.y() + px(3 if tight else 9), rect.width(), px(22))
        self._first_line(painter, top, row, chosen=chosen)
        self._second_line(painter, top.translated(0, px(21 if tight else 25)), row, chosen=chosen)

    def _first_line(self, painter: QPainter, at: QRect, row: ItemRow, *, chosen: bool) -> None:
        second = colour("on_select" if chosen else "text2")
        order = QRect(at.x(), at.y(), px(34), at.height())
        write(painter, order, str(row.order), colour("on_select" if chosen else "text3"), size=13, align=RIGHT)
        paint_mark(painter, QRect(at.x() + px(TEXT), at.y(), px(126), at.height()), row.mark, selected=chosen)
        x = at.x() + px(TEXT + 132)
        number = QRect(x, at.y(), px(112), at.height())
        write(painter, number, row.number, colour("on_select" if chosen else "text"))
        # Where room is short the document gives way first, then the amount, then the place; the number never.
        room = at.right() - x - px(118)
        place = max(width_of(row.place, 13), px(36)) + px(14)
        amount = width_of(tr(row.amount), 13) + px(12)
        if room < place + amount:
            amount = 0
        if room < place:
            place = 0
        document = QRect(x + px(118), at.y(), max(0, at.right() - x - px(118) - place - amount), at.height())
        write(painter, document, row.document, second)
        right = at.adjusted(0, 0, -px(14), 0)
        if place:
            write(painter, right, row.place, second, size=13, align=RIGHT)
        if amount:
            write(painter, right.adjusted(0, 0, -place, 0), tr(row.amount), second, size=13, align=RIGHT)

    def _second_line(self, painter: QPainter, at: QRect, row: ItemRow, *, chosen: bool) -> None:
        tone, icon, word = VERDICTS[row.verdict]
        ink = colour("on_select") if chosen and scheme() == "hc" else ink_of(tone)
        paint_icon(painter, icon, QRect(at.x() + px(TEXT), at.y(), px(16), at.height()), ink)
        start = at.x() + px(TEXT + 22)
        taken = write(painter, QRect(start, at.y(), px(160), at.height()), tr(word), ink, weight=500)
        lines = self._reason_lines(row, at.width())
        room = QRect(
            start + taken + px(10), at.y(), at.right() - start - taken - px(24), max(at.height(), lines.height())
        )
        painter.setFont(font(14))
        painter.setPen(colour("on_select" if chosen else "text"))
        alone = lines.height() <= px(22)
        flags = Qt.AlignmentFlag.AlignVCenter if alone else Qt.AlignmentFlag.AlignTop
        painter.drawText(room, flags | Qt.TextFlag.TextWordWrap, tr(row.reason))


class ItemRows(QListView):
    """`opened` tells a row's key; `dropped` that Delete was pressed on it. One card may lie open under one row."""

    opened = Signal(int)
    dropped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self._compact, self._open = False, -1
        self._card: QWidget | None = None
        self.setModel(self._rows)
        self.setItemDelegate(_Painter(self))
        self.setProperty("bare", "1")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(False)

    def set_rows(self, rows: Sequence[ItemRow]) -> None:
        """Show `rows`, newest first; an open card is closed, since its row may be another now."""
        self.close_card()
        self._rows.set_rows(rows)

    def rows(self) -> tuple[ItemRow, ...]:
        return self._rows.rows

    def compact(self) -> bool:
        return self._compact

    def set_compact(self, *, compact: bool) -> None:
        self._compact = compact
        self.doItemsLayout()

    def open_key(self) -> int:
        return self._open

    def card(self) -> QWidget | None:
        return self._card

    def open_card(self, key: int, card: QWidget) -> None:
        """Lay `card` under the row of `key`: at most one lies open."""
        self.close_card()
        self._open, self._card = key, card
        card.setParent(self.viewport())
        self.doItemsLayout()
        self._place()
        card.show()

    def close_card(self) -> None:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self._card, self._open = None, -1
        self.doItemsLayout()

    def _place(self) -> None:
        if self._card is None:
            return
        for number, row in enumerate(self._rows.rows):
            if row.key == self._open:
                at = self.visualRect(self._rows.index(number))
                height = px(CARD - 10)
                self._card.setGeometry(
                    at.x() + px(TEXT), at.bottom() - height - px(9), at.width() - px(TEXT + 14), height
                )

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.doItemsLayout()
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().data(_ROW)
        if isinstance(row, ItemRow) and event.key() == Qt.Key.Key_Delete:
            self.dropped.emit(row.key)
        elif isinstance(row, ItemRow) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(row.key)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: Any) -> None:
        super().mouseDoubleClickEvent(event)
        row = self.currentIndex().data(_ROW)
        if isinstance(row, ItemRow):
            self.opened.emit(row.key)
