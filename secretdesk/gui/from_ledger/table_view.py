"""The table of a ledger: heads that sort in the vault, Home and End that jump however long it is, a copy of nothing."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from secretdesk.gui.components.sheet_table import SheetTable
from secretdesk.gui.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from secretdesk.gui.components.cells import Column
    from secretdesk.gui.from_ledger.table_model import LedgerModel

    Index = QModelIndex | QPersistentModelIndex

_YIELDING = frozenset({"text", "serial", "choice", "ref"})
_YIELD = 0.3  # of its width
_WHOLE = frozenset({"copy_no", "state"})  # a part of them means another


class LedgerTable(SheetTable):
    """Keeps the chosen object chosen while rows move under it. `sorted` tells a head was clicked: column, descending."""

    sorted = Signal(str, bool)

    def __init__(self, model: LedgerModel, parent: QWidget | None = None) -> None:
        super().__init__(model.columns, bare=False, parent=parent)
        self.ledger = model
        self._chosen = -1
        self._by = ""
        self._descending = False
        self.setModel(model)
        self.setAccessibleName(tr(model.cls.LEDGER.title))
        heads = self.horizontalHeader()
        heads.setSectionsClickable(True)
        heads.setSortIndicatorShown(False)
        heads.sectionClicked.connect(self._sort)
        model.modelReset.connect(self._columns_anew)
        model.loaded.connect(self._find_chosen)

    def choose(self, id_: int) -> bool:
        """Make an object's row the current one, if it was read."""
        row = self.ledger.find(id_)
        if row < 0:
            return False
        self._chosen = id_
        self.setCurrentIndex(self.ledger.index(row, max(0, self.currentIndex().column())))
        return True

    def chosen(self) -> int:
        """Return the object chosen, -1 for none."""
        return self._chosen

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():  # after a reset there is none, and what was chosen is looked for
            self._chosen = self._key(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_End:
            self.ledger.to_end(self._to_end)
        elif event.key() == Qt.Key.Key_Home:
            self.scrollToTop()
            self.setCurrentIndex(self.ledger.index(0, 0))
        else:
            super().keyPressEvent(event)

    def _to_end(self) -> None:
        self.scrollToBottom()
        self.setCurrentIndex(self.ledger.index(self.ledger.rowCount() - 1, 0))

    def _sort(self, section: int) -> None:
        one = self.ledger.fields[section]
        if not one.sortable:
            return
        if self._by == one.name and self._descending:
            self._by, self._descending = "", False
        else:
            self._descending = self._by == one.name
            self._by = one.name
        self._show_order()
        self.ledger.sort_column(self._by, descending=self._descending)
        self.sorted.emit(self._by, self._descending)

    def _show_order(self) -> None:
        heads = self.horizontalHeader()
        at = next((n for n, one in enumerate(self.ledger.fields) if one.name == self._by), -1)
        heads.setSortIndicatorShown(at >= 0)
        if at >= 0:
            order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
            heads.setSortIndicator(at, order)

    def _columns_anew(self) -> None:
        if self.columns != self.ledger.columns:
            self.columns: tuple[Column, ...] = self.ledger.columns
            self.delegate.align = aligned(self.columns)
            self.fit_columns()
            self._show_order()

    def fit_columns(self) -> None:
        """Where there is too little room, let columns of words yield some before the table scrolls sideways."""
        super().fit_columns()
        if self.model() is None:
            return
        over = sum(self.columnWidth(at) for at in range(len(self.columns))) - self.viewport().width()
        if over <= 0:
            return
        key = self.ledger.cls.LEDGER.key
        yielding = [
            at
            for at, one in enumerate(self.ledger.fields)
            if one.kind.name in _YIELDING and one.name not in {key, *_WHOLE} and not self.columns[at].stretch
        ]
        room = sum(round(self.columnWidth(at) * _YIELD) for at in yielding)
        share = min(1.0, over / room) if room else 0
        for at in yielding:
            self.setColumnWidth(at, self.columnWidth(at) - math.ceil(self.columnWidth(at) * _YIELD * share))

    def _find_chosen(self) -> None:
        """After rows moved, follow the object that was chosen, without scrolling to it; or learn which one it is."""
        if self._chosen < 0 <= self.key():  # the row was chosen before it was read
            self._chosen = self.key()
            self.current_changed.emit(self._chosen)
        if self._chosen >= 0 and self._key(self.currentIndex()) != self._chosen:
            row = self.ledger.find(self._chosen)
            if row >= 0:
                auto = self.hasAutoScroll()
                self.setAutoScroll(False)
                self.setCurrentIndex(self.ledger.index(row, max(0, self.currentIndex().column())))
                self.setAutoScroll(auto)


def aligned(columns: Sequence[Column]) -> tuple[str, ...]:
    return tuple(column.align for column in columns)
