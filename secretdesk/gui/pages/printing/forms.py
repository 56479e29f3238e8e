"""The forms that can be printed, by groups, as the list at the left of the print page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from secretdesk.desk.jobs import FORMS, GROUPS, Form
from secretdesk.gui.components.ends import went_to_end
from secretdesk.gui.drawing import panel, write
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, hair, px, scheme
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD, WIDE, CODE = 28, 32, 206, 38
_ROW = Qt.ItemDataRole.UserRole


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Form | Message] = []
        for group, words in GROUPS:
            self.rows += [words, *(form for form in FORMS if form.group == group)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{row.code} {tr(row.title)}".strip() if isinstance(row, Form) else tr(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], Form):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class _Painter(QStyledItemDelegate):
    def __init__(self, view: FormList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 -- rows have fixed heights
        return QSize(px(WIDE), px(ROW if isinstance(index.data(_ROW), Form) else HEAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        row = index.data(_ROW)
        if not isinstance(row, Form):
            write(painter, rect.adjusted(px(14), px(8), -px(6), 0), tr(row), colour("text2"), size=13)
            return
        here = row.id == self._view.current()
        if here:
            painter.fillRect(rect, colour("select"))
        ink = colour("on_select" if here else "text")
        quiet = ink if here and scheme() == "hc" else colour("text2")
        at = rect.adjusted(px(14), 0, -px(6), 0)
        write(painter, at, row.code, ink if here else quiet, weight=500 if here else 400)
        write(painter, at.adjusted(px(CODE), 0, 0, 0), tr(row.title), ink)
        if self._view.hasFocus() and index == self._view.currentIndex():
            panel(painter, rect.adjusted(hair(), 0, -hair(), 0), None, colour("accent"), width=2)


class FormList(QListView):
    """`chosen` tells the id of a form."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self._current = ""
        self.setModel(self._rows)
        self.setItemDelegate(_Painter(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("bare", "1")
        self.setFixedWidth(px(WIDE))
        self.setAccessibleName(tr(N_("print", "Forms")))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def current(self) -> str:
        return self._current

    def mark(self, id_: str) -> None:
        """Show which form is in front."""
        self._current = id_
        for number, row in enumerate(self._rows.rows):
            if isinstance(row, Form) and row.id == id_:
                self.setCurrentIndex(self._rows.index(number))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not went_to_end(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("base"))
        painter.end()
        super().paintEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(_ROW)
        if isinstance(row, Form):
            self.chosen.emit(row.id)
