"""A table as the window draws it: fixed rows, flat head, whole rows chosen, links that ask; and a model of short lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from secretdesk.gui.components.cells import CELL, EMPTY, PAD, Cell, CellDelegate, Column, shown_by, wanted_width
from secretdesk.gui.components.ends import went_to_end
from secretdesk.gui.language import tr
from secretdesk.gui.theme import font, px, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

Index = QModelIndex | QPersistentModelIndex
KEY = Qt.ItemDataRole.UserRole + 22


class CellModel(QAbstractTableModel):
    """Rows held in memory, each with the key of what it stands for: for short lists, never for a ledger."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[tuple[int, tuple[Cell, ...]]] = []

    def set_rows(self, rows: Sequence[tuple[int, Sequence[Cell]]]) -> None:
        self.beginResetModel()
        self._rows = [(key, tuple(cells)) for key, cells in rows]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        key, cells = self._rows[index.row()]
        if role == KEY:
            return key
        return shown_by(cells[index.column()] if index.column() < len(cells) else EMPTY, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and section < len(self.columns):
            return column_head(self.columns[section], role)
        return None


def column_head(column: Column, role: int) -> Any:
    """Answer Qt's roles for the head of a column."""
    if role == Qt.ItemDataRole.DisplayRole:
        return tr(column.words)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        side = Qt.AlignmentFlag.AlignRight if column.align == "right" else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
    return None


class SheetTable(QTableView):
    """`opened` tells the key of a row on Enter or double click; `asked` the link and the key of its row."""

    opened = Signal(int)
    asked = Signal(str, int)
    current_changed = Signal(int)

    def __init__(
        self, columns: Sequence[Column], *, row: int = 28, bare: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.delegate = CellDelegate(self, align=tuple(column.align for column in columns))
        self.setItemDelegate(self.delegate)
        self.setProperty("bare", "1" if bare else "")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame if bare else QTableView.Shape.StyledPanel)
        self.setDragEnabled(False)
        self._heads(row)

    def _heads(self, row: int) -> None:
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(px(row))
        rows.setDefaultSectionSize(px(row))
        heads.setFixedHeight(px(30))
        heads.setHighlightSections(False)
        heads.setFont(font(13))
        heads.setMinimumSectionSize(px(24))
        heads.setStretchLastSection(False)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.fit_columns()
        if model is not None:
            if any(column.most for column in self.columns):
                model.modelReset.connect(self.fit_columns)
            self.selectionModel().currentChanged.connect(lambda now, _old: self.current_changed.emit(self._key(now)))

    def key(self) -> int:
        """Return the key of the current row, -1 for none."""
        return self._key(self.currentIndex())

    @staticmethod
    def _key(index: Index) -> int:
        key = index.data(KEY)
        return key if isinstance(key, int) else -1

    def fit_columns(self) -> None:
        """Give every column its width and share the rest among the stretching ones."""
        if self.model() is None:
            return
        widths = {at: self._width(at) for at in range(len(self.columns)) if not self.isColumnHidden(at)}
        stretching = [number for number, column in enumerate(self.columns) if column.stretch]
        rest = max(0, self.viewport().width() - sum(widths.values()))
        for number, width in widths.items():  # one that is hidden would be shown again by a width
            share = rest // len(stretching) if number in stretching else 0
            self.setColumnWidth(number, width + share)

    def _width(self, number: int) -> int:
        """Return the width of a column before what is left is shared; rows that span all of them have no key."""
        column, model = self.columns[number], self.model()
        if not column.most:
            return px(column.width)
        needed = width_of(tr(column.words), 13) + 2 * px(PAD)
        for row in range(model.rowCount()):
            cell = model.index(row, number).data(CELL) if self._key(model.index(row, 0)) >= 0 else None
            needed = max(needed, wanted_width(cell) if isinstance(cell, Cell) else 0)
        return min(max(px(column.width), needed), px(column.most))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        cell = index.data(CELL)
        link = isinstance(cell, Cell) and bool(cell.link)
        self.setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)
        self._hover(index.row())

    def leaveEvent(self, event: Any) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.delegate.hovered:
            self.delegate.hovered = row
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask(self.indexAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._open(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            if not self._ask(self.currentIndex()):
                self._open(self.currentIndex())
        elif not went_to_end(self, event):
            super().keyPressEvent(event)

    def _ask(self, index: QModelIndex) -> bool:
        cell = index.data(CELL)
        if isinstance(cell, Cell) and cell.link:
            self.asked.emit(cell.link, self._key(index))
            return True
        return False

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and self._key(index) >= 0:
            self.opened.emit(self._key(index))
